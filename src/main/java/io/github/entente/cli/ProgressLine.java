package io.github.entente.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

import io.github.entente.pipeline.Outcome;
import io.github.entente.pipeline.Progress;

/** A bar at the foot of a terminal, with how many a second are done and how long the rest will take. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final int MILLISECONDS = 500;

    private final ProgressBar bar;

    private ProgressLine(ProgressBar bar) {
        this.bar = bar;
    }

    /** @param articles how many are expected; where there are more, the bar grows */
    static ProgressLine show(Terminal terminal, long articles) {
        return new ProgressLine(new ProgressBarBuilder().setTaskName("articles").setInitialMax(articles).setUpdateIntervalMillis(MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err())).continuousUpdate()
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT))).build());
    }

    @Override
    public void done(Outcome outcome) {
        bar.step();
        if (bar.getCurrent() > bar.getMax()) {
            bar.maxHint(bar.getCurrent());
        }
    }

    @Override
    public void close() {
        bar.close();
    }
}
