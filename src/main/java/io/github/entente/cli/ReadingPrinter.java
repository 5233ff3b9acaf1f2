package io.github.entente.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;

import io.github.entente.base.Rejected;
import io.github.entente.event.Attribution;
import io.github.entente.event.Event;
import io.github.entente.event.Join;
import io.github.entente.event.Operator;
import io.github.entente.event.Reading;
import io.github.entente.event.Relation;
import io.github.entente.event.Report;
import io.github.entente.event.Trigger;
import io.github.entente.text.Sentence;

/** Prints how an article was read, sentence by sentence: names, posts, events, what was joined, relations, and what was dropped. */
record ReadingPrinter(PrintStream out, Reading reading) {

    void print() {
        var article = reading.mentions().text().article();
        out.println(article.title() + " (" + article.publisher() + ", " + article.date() + ")");
        out.println(article.id());
        reading.mentions().text().sentences().forEach(this::print);
    }

    private void print(Sentence sentence) {
        out.println();
        String layout = sentence.block().tells() ? "" : " [" + sentence.block().kind().name().toLowerCase(Locale.ROOT) + ", not read for events]";
        out.println(sentence.index() + "  " + words(sentence.span().begin(), sentence.span().end()) + layout);
        int number = sentence.index();
        reading.mentions().mentions().stream().filter(mention -> mention.sentence() == number)
                .forEach(mention -> line("names", words(mention.span().begin(), mention.span().end()) + " = " + mention.entity().label() + " (" + mention.entity().id() + ")"));
        reading.mentions().tenures().stream().filter(tenure -> tenure.sentence() == number)
                .forEach(tenure -> line("post", tenure.person().label() + (tenure.former() ? ", formerly " : ", ") + tenure.post().label()));
        reading.events().forEach(event -> event.reports().stream().filter(report -> report.trigger().sentence() == number).forEach(report -> print(event, report)));
        reading.joins().stream().filter(join -> join.second().sentence() == number).forEach(this::print);
        reading.relations().stream().filter(relation -> relation.sentence() == number).forEach(this::print);
        reading.rejected().stream().filter(rejected -> sentence.span().covers(rejected.where()) && rejected.where().length() > 0).forEach(this::print);
    }

    private void print(Event event, Report report) {
        String trigger = words(report.trigger());
        line("event", event.id() + " " + event.label() + " (" + event.type() + "), by “" + trigger + "” (lexicon/" + report.trigger().entry() + ")");
        line("", report.status().term() + ", " + report.certainty().term() + ", " + report.mode().term() + sources(report) + operators(report));
        report.roles().forEach(role -> line("", role.property() + " " + role.entity().label()));
        report.where().ifPresent(location -> line("", "in " + location.place().label()));
        report.when().ifPresent(dating -> line("", "when “" + words(dating.span().begin(), dating.span().end()) + "” = " + dating.when().edtf()));
    }

    private static String sources(Report report) {
        return report.sources().stream().map(Attribution::called).map(called -> " " + called).collect(Collectors.joining(","));
    }

    private String operators(Report report) {
        return report.operators().isEmpty() ? "" : report.operators().stream().map(this::operator).collect(Collectors.joining(", ", "; because of ", ""));
    }

    private String operator(Operator operator) {
        return "“" + words(operator.span().begin(), operator.span().end()) + "” (lexicon/" + operator.entry() + ")";
    }

    private void print(Join join) {
        line("joined", "“" + words(join.second()) + "” with “" + words(join.first()) + "” of sentence " + join.first().sentence()
                + String.format(Locale.ROOT, ": by all they tell, one event with a probability of %.2f (ontology/reading)", join.probability()));
    }

    private void print(Relation relation) {
        line("relation", relation.from() + " " + relation.kind().property() + " " + relation.to() + ", by “"
                + words(relation.span().begin(), relation.span().end()) + "” (lexicon/" + relation.entry() + ")");
    }

    private void print(Rejected rejected) {
        line("dropped", "“" + rejected.what().replaceAll("\\s+", " ") + "” (" + rejected.stage() + "): " + rejected.reason());
    }

    private void line(String kind, String what) {
        out.println("    " + (kind + "          ").substring(0, 10) + what);
    }

    private String words(Trigger trigger) {
        return words(trigger.span().begin(), trigger.span().end());
    }

    private String words(int begin, int end) {
        return reading.mentions().text().article().text().substring(begin, end).replaceAll("\\s+", " ");
    }
}
