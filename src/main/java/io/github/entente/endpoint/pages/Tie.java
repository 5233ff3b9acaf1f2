package io.github.entente.endpoint.pages;

/**
 * Two who meet.
 *
 * @param one the one
 * @param oneGroup the state to which it belongs, or nothing
 * @param other the other
 * @param otherGroup the state to which it belongs, or nothing
 * @param times how often
 * @param days the first and the last day, as far as they are told
 */
record Tie(Thing one, String oneGroup, Thing other, String otherGroup, int times, String days) {

    static Tie of(Row row, String times) {
        String first = row.text("first");
        String last = row.text("last");
        return new Tie(row.thing("one"), row.text("oneStateLabel"), row.thing("other"), row.text("otherStateLabel"), row.number(times),
                days(first, last));
    }

    private static String days(String first, String last) {
        if (first.equals(last) || last.isEmpty()) {
            return first;
        }
        return first.isEmpty() ? "until " + last : first + " to " + last;
    }
}
