package io.frontstage.layout;

import io.frontstage.scene.Part;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What the reader wants to see.
 *
 * @param view which side of the service
 * @param parts what is shown; the rest is hidden
 * @param locale the reader's language, for the product's own words
 * @param today the day of the reader, for what is overdue
 */
public record LayoutOptions(View view, Set<Part> parts, Locale locale, LocalDate today) {

    public LayoutOptions {
        parts = parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }

    /** The whole blueprint with everything shown. */
    public static LayoutOptions everything(Locale locale, LocalDate today) {
        return new LayoutOptions(View.BLUEPRINT, EnumSet.allOf(Part.class), locale, today);
    }

    /** The same, with one part hidden. */
    public LayoutOptions without(Part part) {
        Set<Part> rest = EnumSet.noneOf(Part.class);
        rest.addAll(parts);
        rest.remove(part);
        return new LayoutOptions(view, rest, locale, today);
    }

    public boolean shows(Part part) {
        return parts.contains(part);
    }
}
