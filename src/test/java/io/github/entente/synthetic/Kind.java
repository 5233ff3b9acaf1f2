package io.github.entente.synthetic;

/** The kinds of events that are made, with the words, lexicon entry and roles by which they would be read. */
enum Kind {

    SUMMIT("SummitMeeting", "a summit", "summit-n", "participant", "participant", true, true),
    DEFENSE_MINISTERS("DefenseMinisterialMeeting", "a defense ministerial meeting", "defense-ministerial-meeting-n", "participant", "participant", true, true),
    MEETING("Meeting", "talks", "talks-n", "participant", "participant", true, true),
    CALL("TelephoneCall", "a telephone call", "telephone-call-n", "participant", "participant", true, false),
    VISIT("Visit", "a visit", "visit-n", "visitor", "host", true, true),
    PORT_CALL("PortCall", "a port call", "port-call-n", "visitor", "host", false, true),
    NAVAL_EXERCISE("NavalExercise", "a naval exercise", "naval-exercise-n", "participant", "participant", false, true),
    AIR_EXERCISE("AirExercise", "an air exercise", "air-exercise-n", "participant", "participant", false, true),
    TRAINING("Training", "training", "training-n", "participant", "participant", false, true),
    AGREEMENT("Agreement", "an agreement", "agreement-n", "participant", "participant", false, false),
    STATEMENT("Statement", "a statement", "statement-n", "agent", "target", true, false),
    PROTEST("Protest", "a protest", "protest-n", "agent", "target", false, false);

    final String type;
    final String words;
    final String entry;
    final String firstRole;
    final String secondRole;
    /** Whether ministers take part, and not states. */
    final boolean personal;
    final boolean placed;

    Kind(String type, String words, String entry, String firstRole, String secondRole, boolean personal, boolean placed) {
        this.type = type;
        this.words = words;
        this.entry = entry;
        this.firstRole = firstRole;
        this.secondRole = secondRole;
        this.personal = personal;
        this.placed = placed;
    }
}
