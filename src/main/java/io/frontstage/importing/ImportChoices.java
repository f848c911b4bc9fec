package io.frontstage.importing;

import java.util.Map;
import java.util.Optional;

/**
 * A person's choices where a file can be read in several ways.
 *
 * @param headings the meanings of headings that the importer does not know, by {@link HeadingQuestion#key}; a meaning that does not exist
 *     is ignored
 * @param reading how the sheet is read; empty: in the most likely way
 * @param part the index of the journey or table of a text to read, from 0; 0 if there is none with this index
 */
public record ImportChoices(Map<String, String> headings, Optional<SheetReading> reading, int part) {

    /** No choices. */
    public static final ImportChoices NONE = new ImportChoices(Map.of(), Optional.empty(), 0);

    public ImportChoices {
        headings = Map.copyOf(headings);
    }
}
