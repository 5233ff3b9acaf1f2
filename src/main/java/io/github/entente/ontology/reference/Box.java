package io.github.entente.ontology.reference;

/**
 * A class in the diagram.
 *
 * @param term the class
 * @param above the class of the diagram under which it lies, or empty
 * @param group names its color
 * @param x of its center, in units of the drawing
 * @param y of its center
 */
record Box(Term term, String above, String group, int x, int y) {

    static final int WIDTH = 176;
    static final int HEIGHT = 58;

    int left() {
        return x - WIDTH / 2;
    }

    int top() {
        return y - HEIGHT / 2;
    }
}
