package io.frontstage.importing;

import java.util.Map;
import java.util.Optional;

/**
 * How a person wants a file to be read where it can be read in several ways.
 *
 * @param headings the meanings of headings that the reader does not know, by the heading's {@link HeadingQuestion#key};
 *     a meaning that does not exist is as if it were missing
 * @param reading which way the sheet is read; empty: the likeliest
 * @param part which of the journeys or tables of a text is read, from 0; one that does not exist is as if it were 0
 */
public record ImportChoices(Map<String, String> headings, Optional<SheetReading> reading, int part) {

    /** Nothing was chosen. */
    public static final ImportChoices NONE = new ImportChoices(Map.of(), Optional.empty(), 0);

    public ImportChoices {
        headings = Map.copyOf(headings);
    }
}
