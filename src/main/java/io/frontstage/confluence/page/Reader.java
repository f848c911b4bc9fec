package io.frontstage.confluence.page;

import com.atlassian.confluence.user.ConfluenceUser;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.render.table.ContentLanguage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * The reader for whom a page is rendered.
 *
 * @param user the user; empty for an anonymous reader
 * @param locale the reader's language
 * @param zone the time zone for dates and for the beginning of the day
 * @param today the reader's day
 */
public record Reader(Optional<ConfluenceUser> user, Locale locale, ZoneId zone, LocalDate today) {

    /**
     * The same reader with the language in which a map is drawn for them; the texts around the map stay in the reader's
     * own language.
     */
    public Reader of(Blueprint map) {
        return new Reader(user, ContentLanguage.drawn(map, locale), zone, today);
    }

    /** The user as the product's services expect it: {@code null} for an anonymous reader. */
    public ConfluenceUser orNull() {
        return user.orElse(null);
    }
}
