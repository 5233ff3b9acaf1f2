package io.github.entente.endpoint.pages;

import java.io.Serial;

import io.github.entente.endpoint.site.PerRevision;
import io.github.entente.endpoint.site.Site;

/** A page that also shows what is in the calendar. */
abstract class CalendarPage extends Page {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient PerRevision<Calendar> calendar;

    CalendarPage(Site site, PerRevision<Calendar> calendar) {
        super(site);
        this.calendar = calendar;
    }

    final Calendar calendar() {
        return calendar.get();
    }

    /** The store's and the calendar's, which may be of the state before. */
    @Override
    final String revision() {
        return super.revision() + " " + calendar.within(PATIENCE).revision();
    }
}
