package io.github.entente.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.When;
import io.github.entente.text.time.Direction;
import io.github.entente.text.time.Moment;
import io.github.entente.text.time.TimeGrammar;

/** English time expressions by a table-driven grammar. */
public final class TimeReader implements Times {

    private final TimeGrammar grammar = new TimeGrammar();

    @Override
    public List<TimeExpression> read(Sentence sentence, LocalDate anchor) {
        return read(sentence, anchor, null);
    }

    @Override
    public List<TimeExpression> read(Sentence sentence, LocalDate anchor, @Nullable TimeExpression told) {
        List<TimeGrammar.Found> found = grammar.read(sentence.tokens().stream().map(Token::form).toList(),
                sentence.tokens().stream().map(Token::span).toList());
        if (found.isEmpty()) {
            return List.of();
        }
        Moment behind = new Moment(anchor, Direction.PAST).naming(told == null ? null : day(told.past()));
        Moment ahead = new Moment(anchor, Direction.FUTURE).naming(told == null ? null : day(told.future()));
        List<TimeExpression> read = new ArrayList<>();
        for (TimeGrammar.Found each : found) {
            try {
                When past = each.timing().when(behind);
                When future = each.timing().when(ahead);
                read.add(new TimeExpression(each.span(), sentence.index(), past, future));
                behind = behind.naming(day(past));
                ahead = ahead.naming(day(future));
            } catch (DateTimeException noSuchDay) {
                continue;
            }
        }
        return List.copyOf(read);
    }

    private static @Nullable LocalDate day(When when) {
        return when.beginEarliest() != null ? when.beginEarliest() : when.endLatest();
    }
}
