package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;

import io.github.entente.text.Block;

/** Finds an article's people: first by what stands around their names, then by the surnames learned so. */
final class PeopleReader {

    private final PersonFinder finder;
    private final Surnames surnames;

    private final NamingWords words;

    PeopleReader(NamingWords words) {
        this.words = words;
        finder = new PersonFinder(words);
        surnames = new Surnames(words);
    }

    Cast read(List<Scan> scans) {
        List<Scan> naming = scans.stream().filter(scan -> scan.tree().sentence().block().kind() != Block.Kind.CREDIT).toList();
        List<List<PersonName>> found = naming.stream().map(finder::find).toList();
        List<PersonName> all = new ArrayList<>();
        found.forEach(all::addAll);
        Cast cast = new Cast(words, all);
        for (int i = 0; i < naming.size(); i++) {
            surnames.find(naming.get(i), found.get(i), cast).forEach(cast::addPart);
        }
        return cast;
    }
}
