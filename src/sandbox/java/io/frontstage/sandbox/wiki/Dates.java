package io.frontstage.sandbox.wiki;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Formats points in time as on the wiki's pages. */
final class Dates {

    private Dates() {}

    static String format(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Visit.current().locale())
                .withZone(ZoneOffset.UTC)
                .format(instant);
    }

    static String by(String username, Instant instant) {
        return Person.named(username).map(Person::fullName).orElse("Anonymous") + ", " + format(instant);
    }
}
