package io.github.entente.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.base.Taxonomy;
import io.github.entente.text.Token;

/** Tells that two accounts in one sentence, or one and a pronoun that looks back to it, name one event by their syntax. */
final class SameClause {

    private static final int NEAR = 2;
    private static final Set<String> DURING = Set.of("during", "in", "at", "over");
    private static final Set<String> OVER = Set.of("over");
    private static final Set<String> UPON = Set.of("on", "for", "in");
    private static final Set<String> BACK = Set.of("this", "it", "that");
    private static final Set<String> OPEN = Set.of("a", "an");

    private final Taxonomy taxonomy;

    SameClause(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    boolean same(Draft draft, Draft other) {
        return serves(draft, other) || isSaidToBe(draft, other) || by(draft, other) || elaborates(draft, other) || elaborates(other, draft) || does(draft, other) || does(other, draft)
                || itself(draft, other) || talkedAt(draft, other) || talkedAt(other, draft) || upon(draft, other) || upon(other, draft) || ranked(draft, other) || meal(draft, other) || meal(other, draft) || feels(draft, other) || feels(other, draft);
    }

    /** "met to discuss", "met for talks", "summoned him to protest", "held talks to exchange views" */
    private boolean serves(Draft draft, Draft other) {
        Ascent.Link link = draft.ascent().link();
        boolean goesWith = link == Ascent.Link.PURPOSE || link == Ascent.Link.ACCOMPANYING;
        boolean metFor = link == Ascent.Link.PURPOSE && other.candidate().verbal();
        boolean protests = taxonomy.isA(draft.type(), "Protest") && link == Ascent.Link.PURPOSE;
        return (protests || talks(draft) && (draft.candidate().verbal() || metFor)) && goesWith && hangsOn(draft, other);
    }

    private boolean talks(Draft draft) {
        return taxonomy.isA(draft.type(), "Meeting") || taxonomy.isA(draft.type(), "Call");
    }

    private static boolean hangsOn(Draft draft, Draft other) {
        return draft.ascent().end().filter(word -> other.candidate().clauseWord().equals(word) || other.candidate().token().equals(word)).isPresent();
    }

    /** "retaliated by firing rockets": how an act is done is no second one. */
    private static boolean by(Draft draft, Draft other) {
        Parse tree = draft.candidate().tree();
        Token verb = draft.candidate().token();
        return verb.label().equals("pcomp") && tree.head(verb).filter(by -> by.form().equalsIgnoreCase("by")).flatMap(tree::head).filter(other.candidate().token()::equals).isPresent();
    }

    /** "dismissed the report, denying any role", "said: We will do more": a participle or the words themselves tell on the same act of speech. */
    private boolean elaborates(Draft draft, Draft other) {
        Token verb = draft.candidate().token();
        boolean tellsOn = verb.pos().equals("VBG") && verb.label().equals("advcl") || draft.ascent().link() == Ascent.Link.REPORTED;
        return tellsOn && taxonomy.isA(draft.type(), "SpeechAct") && draft.type().equals(other.type()) && draft.candidate().verbal() && other.candidate().verbal() && hangsOn(draft, other);
    }

    /** "the campaign to liberate Mosul": what a noun of one kind is there to do is the same act. */
    private static boolean itself(Draft verb, Draft noun) {
        return verb.candidate().verbal() && !noun.candidate().verbal() && verb.ascent().serves()
                && verb.ascent().end().filter(noun.candidate().token()::equals).isPresent();
    }

    /** "signed an agreement", "the sanctions imposed": a verb and its object that name one act; what is discussed is another. */
    private boolean does(Draft verb, Draft noun) {
        boolean topic = verb.type().equals("Meeting") && !verb.candidate().entry().slots().containsKey("object");
        return verb.candidate().verbal() && !noun.candidate().verbal() && !Undergone.decides(verb) && !topic
                && (complements(verb).contains(noun.candidate().token()) || verb.type().equals(noun.type()) && complements(verb).stream().anyMatch(object -> of(noun, object)));
    }

    /** "released the text of a statement" */
    private static boolean of(Draft noun, Token object) {
        Parse tree = noun.candidate().tree();
        return noun.candidate().token().label().equals("pobj") && object.pos().equals("NN") && tree.head(noun.candidate().token()).filter(of -> of.form().equals("of")).flatMap(tree::head).filter(object::equals).isPresent();
    }

    /** Its object; of "enter into an accord" what stands after the preposition that belongs to the verb. */
    private List<Token> complements(Draft verb) {
        Parse tree = verb.candidate().tree();
        List<String> words = verb.candidate().entry().words();
        return Stream.concat(tree.fill(verb.candidate().token(), "object").stream(), words.size() > 1 && taxonomy.isA(verb.type(), "Agreement") ? tree.fill(verb.candidate().token(), words.getLast()).stream() : Stream.of()).toList();
    }

    /** "the meeting will be the first summit" */
    private static boolean isSaidToBe(Draft draft, Draft other) {
        Parse tree = draft.candidate().tree();
        Token noun = draft.candidate().token();
        return noun.label().equals("attr") && other.candidate().token().label().equals("nsubj") && tree.head(noun).equals(tree.head(other.candidate().token()));
    }

    /** "met in Oslo on Thursday, their first talks since May": which of its kind it is. */
    private static boolean ranked(Draft noun, Draft other) {
        Token word = noun.candidate().token();
        boolean apposition = !noun.candidate().verbal() && word.label().equals("appos") && noun.children().anyMatch(child -> child.pos().equals("JJS") || child.name().endsWith("ORDINAL"));
        boolean comma = noun.candidate().tree().sentence().tokens().stream().anyMatch(token -> token.form().equals(",") && token.span().end() <= noun.candidate().tree().span(word).begin() && token.index() > other.candidate().token().index());
        return apposition && comma && other.candidate().clauseWord().pos().startsWith("VB") && other.candidate().clauseWord().head() < 0;
    }

    /** "discussed trade during a meeting in Rome": a verb that only tells of what they talked, and where they did. */
    private boolean talkedAt(Draft verb, Draft noun) {
        boolean topic = verb.type().equals("Meeting") && verb.candidate().verbal() && !verb.candidate().entry().slots().containsKey("object");
        return topic && talks(noun) && !taxonomy.isA(noun.type(), "Conference") && stands(noun, DURING);
    }

    /** "I am pleased to announce": how somebody feels who says so is no second statement. */
    private boolean feels(Draft feeling, Draft said) {
        Token adjective = feeling.candidate().token();
        return adjective.label().equals("acomp") && adjective.pos().startsWith("JJ") && said.candidate().token().label().equals("xcomp")
                && taxonomy.isA(feeling.type(), "SpeechAct") && taxonomy.isA(said.type(), "SpeechAct") && said.candidate().tree().head(said.candidate().token()).filter(adjective::equals).isPresent();
    }

    /** "held talks over a working lunch": the meal at which they talk is the talks. */
    private boolean meal(Draft meal, Draft talks) {
        return talks(meal) && talks(talks) && stands(meal, OVER) && (hangsOn(meal, talks) || meal.candidate().tree().head(meal.candidate().token()).flatMap(meal.candidate().tree()::head)
                .filter(word -> word.equals(talks.candidate().token()) || word.equals(talks.candidate().clauseWord())).isPresent());
    }

    /** "arrived on a visit", "came for a port call" */
    private boolean upon(Draft verb, Draft noun) {
        boolean visits = taxonomy.isA(verb.type(), "Visit") && taxonomy.isA(noun.type(), "Visit");
        boolean opened = noun.children().anyMatch(child -> OPEN.contains(child.lemma()));
        return visits && verb.candidate().verbal() && opened && stands(noun, UPON) && hangsOn(noun, verb);
    }

    private static boolean stands(Draft noun, Set<String> prepositions) {
        Parse tree = noun.candidate().tree();
        return !noun.candidate().verbal() && noun.candidate().token().label().equals("pobj")
                && tree.head(noun.candidate().token()).filter(preposition -> prepositions.contains(preposition.lemma())).isPresent();
    }

    /** "This was the first meeting between them": what the sentences before told last, and not only in a clause beside: "the envoy, who was in Oslo, too". */
    static boolean lookedBackAt(Draft draft, List<Draft> event) {
        Token noun = draft.candidate().token();
        Parse tree = draft.candidate().tree();
        int before = draft.sentence() - event.getLast().sentence();
        boolean near = before > 0 && (before <= NEAR || event.getFirst().sentence() <= 1);
        boolean told = event.stream().anyMatch(other -> !other.candidate().clauseWord().label().equals("relcl"));
        return near && told && !draft.candidate().verbal() && noun.label().equals("attr") && tree.head(noun).filter(be -> be.head() < 0)
                .stream().flatMap(be -> tree.children(be).stream()).anyMatch(child -> child.label().equals("nsubj") && BACK.contains(child.lemma()));
    }
}
