package io.github.entente.text.time;

import java.util.List;

/**
 * The arguments of an operation, by place.
 *
 * @param all what the rule hands over; that each is of its kind is the rules' affair, and tested with them
 */
record Values(List<Object> all) {

    int number(int index) {
        return (Integer) all.get(index);
    }

    Unit unit(int index) {
        return (Unit) all.get(index);
    }

    Part part(int index) {
        return (Part) all.get(index);
    }

    Meaning meaning(int index) {
        return (Meaning) all.get(index);
    }

    Yearly yearly(int index) {
        return (Yearly) all.get(index);
    }
}
