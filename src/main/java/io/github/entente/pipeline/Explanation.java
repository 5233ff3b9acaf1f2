package io.github.entente.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

import io.github.entente.base.EntenteException;
import io.github.entente.query.Answer;
import io.github.entente.query.Question;
import io.github.entente.store.Considered;
import io.github.entente.store.Store;

/**
 * Why the store says what it says of a thing.
 *
 * @param iri the thing
 * @param label what it is called
 * @param types the local names of its classes
 * @param statements all that articles say of it, in the order of their days
 * @param joins why what several articles tell of is this one thing
 * @param considered with what it was compared without being joined, what speaks most for it first
 */
public record Explanation(String iri, String label, List<String> types, List<Statement> statements, List<Join> joins, List<Considered> considered) {

    /** Between values in one cell of the queries; no text holds it. */
    private static final String BREAK = "\u001F";

    public Explanation {
        types = List.copyOf(types);
        statements = List.copyOf(statements);
        joins = List.copyOf(joins);
        considered = List.copyOf(considered);
    }

    /**
     * Why descriptions in two articles or more are of one thing.
     *
     * @param descriptions the IRIs that they have in their articles
     * @param score how much speaks for it, from 0 to 1
     * @param grounds what does, in words
     */
    public record Join(List<String> descriptions, String score, String grounds) {
        public Join {
            descriptions = List.copyOf(descriptions);
        }
    }

    /**
     * @param thing an IRI, {@code ent:…}, or the end of one: {@code person/shinjiro-koizumi}
     * @throws EntenteException of kind USAGE if the store has nothing of that name
     */
    public static Explanation of(Store store, String thing) {
        String iri = store.kept(Thing.iri(thing));
        List<Binding> names = rows(store, "thing", iri);
        if (names.isEmpty()) {
            throw new EntenteException(EntenteException.Kind.USAGE, "the store has nothing that is called <" + iri
                    + ">; name an event, a person or a place as the answers of `entente query` do");
        }
        List<Statement> statements = rows(store, "statements", iri).stream().map(Explanation::statement).toList();
        List<Join> joins = rows(store, "joins", iri).stream().map(row -> new Join(list(row, "descriptions"), text(row, "score"), text(row, "grounds"))).toList();
        return new Explanation(iri, text(names.getFirst(), "label"), list(names.getFirst(), "types"), statements, joins, store.considered(iri));
    }

    private static Statement statement(Binding row) {
        return new Statement(text(row, "subject"), text(row, "property"), text(row, "value"), text(row, "certainty"), text(row, "mode"),
                list(row, "sources"), list(row, "entries"), list(row, "operators"), list(row, "sentences"), text(row, "article"), text(row, "title"),
                text(row, "publisher"), text(row, "published"));
    }

    private static List<Binding> rows(Store store, String query, String iri) {
        Answer answer = Question.parse(query, resource(query + ".rq")).ask(store.dataset(), Map.of("thing", iri));
        return answer instanceof Answer.Rows rows ? rows.rows() : List.of();
    }

    private static String text(Binding row, String column) {
        Node node = row.get(Var.alloc(column));
        return node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static List<String> list(Binding row, String column) {
        String values = text(row, column);
        return values.isEmpty() ? List.of() : List.of(values.split(BREAK));
    }

    private static String resource(String name) {
        try (InputStream in = Explanation.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + Explanation.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
