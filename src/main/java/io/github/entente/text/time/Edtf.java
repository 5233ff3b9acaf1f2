package io.github.entente.text.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** How periods are written in Extended Date/Time Format, level 1. */
final class Edtf {

    private static final Pattern YEARS = Pattern.compile("\\d{4}(/\\d{4})?");
    private static final Pattern MONTHS = Pattern.compile("\\d{4}-\\d\\d(/\\d{4}-\\d\\d)?");

    private Edtf() {
    }

    /** The shortest form for two days: 2026, 2026-01, 2026-01-13, 2026-01/2026-03 or two days with a slash. */
    static String of(LocalDate first, LocalDate last) {
        String begin = first.toString();
        String end = last.toString();
        if (first.getDayOfMonth() == 1 && YearMonth.from(last).atEndOfMonth().equals(last)) {
            boolean years = first.getMonthValue() == 1 && last.getMonthValue() == 12;
            begin = begin.substring(0, years ? 4 : 7);
            end = end.substring(0, years ? 4 : 7);
        }
        return begin.equals(end) ? begin : begin + "/" + end;
    }

    static String interval(String begin, String end) {
        return begin(begin) + "/" + end(end);
    }

    static String begin(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? edtf : edtf.substring(0, slash);
    }

    static String end(String edtf) {
        return edtf.substring(edtf.indexOf('/') + 1);
    }

    static String approximate(String edtf) {
        return edtf.endsWith("~") ? edtf : edtf.replace("/", "~/") + "~";
    }

    /** The unit in which it is told: years, months, or days for all else. */
    static ChronoUnit precision(String edtf) {
        if (YEARS.matcher(edtf).matches()) {
            return ChronoUnit.YEARS;
        }
        return MONTHS.matcher(edtf).matches() ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
    }
}
