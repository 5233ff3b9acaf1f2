package io.github.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Folders of short articles on invented ministers, which tell of each other's events and come in versions. */
final class Stories {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final List<String> MINISTERS = List.of("Norwegian Defense Minister Kari Lund", "Finnish Defense Minister Pekka Salo",
            "Swedish Defense Minister Mikael Dahl", "Danish Defense Minister Anna Holm", "Estonian Defense Minister Jaan Kask");
    private static final List<String> CITIES = List.of("Oslo", "Helsinki", "Stockholm", "Copenhagen", "Tallinn");
    private static final String TEXT = """
            title: %s and %s, report %d
            publisher: Fjord Times
            date: %s
            url: https://fjord.example/reports/%d

            This is report number %3$d. %1$s met %2$s in %6$s on %7$s. The two ministers agreed to hold a joint naval exercise in May.

            %1$s plans to visit %8$s in April, a government source said. A port call of the Danish navy in Bergen was canceled.
            """;

    private Stories() {
    }

    /** Writes so many articles; every tenth is a changed version of the one before, of the next day and from the same address. */
    static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int number = 0; number < count; number++) {
            Files.writeString(folder.resolve("%05d.txt".formatted(number)), text(number));
        }
    }

    private static String text(int number) {
        int address = number % 10 == 9 ? number - 1 : number;
        LocalDate day = FIRST_DAY.plusDays(address / 8 + number - address);
        String one = MINISTERS.get(address % MINISTERS.size());
        String other = MINISTERS.get((address + 1 + address / 5 % 3) % MINISTERS.size());
        String city = CITIES.get(address % CITIES.size());
        String meeting = FIRST_DAY.plusDays(address / 8).minusDays(1).format(DAY);
        return TEXT.formatted(one, other, number, day, address, city, meeting, CITIES.get((address + 2) % CITIES.size()));
    }
}
