package io.frontstage.render;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.messages.Messages;
import io.frontstage.scene.Part;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The reader and the place for which HTML is written.
 *
 * @param anchors the ids that it uses
 * @param locale the language of the product's own words
 * @param today the reader's day, for what is overdue
 * @param parts what is shown
 * @param issues the pages of Jira issues
 */
public record PageOptions(
        Anchors anchors, Locale locale, LocalDate today, Set<Part> parts, Function<IssueKey, Optional<URI>> issues) {

    public PageOptions {
        parts = Set.copyOf(parts);
    }

    public boolean shows(Part part) {
        return parts.contains(part);
    }

    /** The messages for this reader. */
    public Messages words() {
        return Messages.in(locale);
    }
}
