package io.frontstage.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * For whom a page is rendered.
 *
 * @param user empty: the anonymous reader
 * @param locale the reader's language
 * @param zone in which dates are shown and the day begins
 * @param today the reader's day
 */
public record Reader(Optional<ConfluenceUser> user, Locale locale, ZoneId zone, LocalDate today) {

    /** As the product's services want it: {@code null} is the anonymous reader. */
    public ConfluenceUser orNull() {
        return user.orElse(null);
    }
}
