package io.github.entente.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

import io.github.entente.base.EntenteException;
import io.github.entente.query.Answer;
import io.github.entente.query.Catalog;
import io.github.entente.query.Format;
import io.github.entente.query.QueryLibrary;
import io.github.entente.query.Question;
import io.github.entente.store.Store;

/** Asks a store questions from the library or from files. */
public final class Questions {

    private static final String ENDING = ".rq";

    private Questions() {
    }

    /**
     * @param nameOrFile a question of the library, or the path of a file that ends in {@code .rq}
     * @throws EntenteException of kind USAGE if there is no such question or file, or if it is not SPARQL
     */
    public static Question find(String nameOrFile) {
        return nameOrFile.endsWith(ENDING) ? read(Path.of(nameOrFile)) : QueryLibrary.load().find(nameOrFile);
    }

    /**
     * Asks, and writes the answer in UTF-8; the stream stays open.
     *
     * @param values what the asker sets, by parameter
     * @throws EntenteException of kind USAGE if a value is wrong or the answer has no such format
     */
    public static void ask(Store store, Question question, Map<String, String> values, Format format, OutputStream out) {
        Answer answer = question.ask(store.dataset(), values);
        format.write(answer, QueryFactory.create(question.text()).getPrefixMapping(), out);
    }

    /** Writes the library as a catalog of SHACL executables in Turtle; the stream stays open. */
    public static void catalog(OutputStream out) {
        RDFDataMgr.write(out, Catalog.of(QueryLibrary.load()), Lang.TTL);
    }

    private static Question read(Path file) {
        try {
            String name = file.getFileName().toString();
            return Question.parse(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
        } catch (MalformedInputException e) {
            throw new EntenteException(EntenteException.Kind.USAGE, file + " is not UTF-8; save it so", e);
        } catch (IOException e) {
            throw new EntenteException(EntenteException.Kind.USAGE, file + " cannot be read (" + e + ")", e);
        }
    }
}
