package io.github.entente.identity;

/** What speaks for two descriptions being of one thing; the names are those of the ontology's scheme. */
public enum Ground {
    SAME_CLASS("SameClass", "one class"),
    RELATED_CLASS("RelatedClass", "one class lies above the other"),
    SAME_PEOPLE("SamePeople", "the same people"),
    SAME_STATES("SameStates", "the same states"),
    SAME_DAY("SameDay", "the same day"),
    OVERLAPPING_TIME("OverlappingTime", "times that overlap"),
    NEAR_REPORTS("NearReports", "reports close to each other"),
    RESCHEDULED("Rescheduled", "a new date after a postponement"),
    SAME_PLACE("SamePlace", "the same place"),
    SAME_NAME("SameName", "the same name"),
    SIMILAR_NAME("SimilarName", "names that sound alike"),
    SURNAME_ALONE("SurnameAlone", "the surname alone"),
    SAME_POST("SamePost", "the same post"),
    SAME_EFFECT("SameEffect", "a decision on the same"),
    SIMILAR_WORDS("SimilarWords", "sentences with the same words"),
    HUMAN_DECISION("HumanDecision", "a person's decision");

    private final String term;
    private final String words;

    Ground(String term, String words) {
        this.term = term;
        this.words = words;
    }

    /** The local name in the ontology. */
    public String term() {
        return term;
    }

    /** What it says, as the end of a sentence. */
    public String words() {
        return words;
    }
}
