package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;

import io.github.entente.text.Block;
import io.github.entente.text.Token;

/** Finds an article's people: first by what stands around their names, then by the surnames learned so. */
final class PeopleReader {

    private final PersonFinder finder;
    private final Surnames surnames;

    private final NamingWords words;

    PeopleReader(NamingWords words, Atlas atlas) {
        this.words = words;
        finder = new PersonFinder(words, atlas);
        surnames = new Surnames(words);
    }

    Cast read(List<Scan> scans) {
        List<Scan> naming = scans.stream().filter(scan -> scan.tree().sentence().block().kind() != Block.Kind.CREDIT).toList();
        List<List<PersonName>> found = naming.stream().map(finder::find).toList();
        List<PersonName> all = new ArrayList<>();
        found.forEach(all::addAll);
        List<String> full = all.stream().map(PersonName::keys).filter(keys -> keys.size() > 1).flatMap(List::stream).toList();
        all.removeIf(name -> !full.contains(name.keys().getLast()) && misread(name, naming));
        Cast cast = new Cast(words, all);
        for (int i = 0; i < naming.size(); i++) {
            surnames.find(naming.get(i), found.get(i), cast).forEach(cast::addPart);
        }
        return cast;
    }

    /** A single word that the parser elsewhere, and more often, takes for a place or a body: "Raqqah". */
    private static boolean misread(PersonName name, List<Scan> scans) {
        if (name.first() != name.last() || name.from() != name.first() || !name.posts().isEmpty()) {
            return false;
        }
        String form = name.text();
        int person = 0;
        int other = 0;
        for (Scan scan : scans) {
            for (Token token : scan.tree().sentence().tokens()) {
                if (token.form().equals(form)) {
                    person += token.name().endsWith("PERSON") ? 1 : 0;
                    other += token.name().endsWith("GPE") || token.name().endsWith("ORG") || token.name().endsWith("LOC") ? 1 : 0;
                }
            }
        }
        return other > person;
    }
}
