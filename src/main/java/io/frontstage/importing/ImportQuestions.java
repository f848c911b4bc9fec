package io.frontstage.importing;

import io.frontstage.source.SourceText;
import java.util.List;

/**
 * What can be read in several ways; {@link ImportChoices} has the answers.
 *
 * @param headings the headings that the importer does not know
 * @param readings two ways to read a sheet that are about as likely, the one that was used first; empty if one is clearly right
 * @param parts the titles of the journeys or tables of a text; empty if there is only one
 * @param part the index of the part that was read
 */
public record ImportQuestions(List<HeadingQuestion> headings, List<Read> readings, List<String> parts, int part) {

    /** No questions. */
    static final ImportQuestions NONE = new ImportQuestions(List.of(), List.of(), List.of(), 0);

    public ImportQuestions {
        headings = List.copyOf(headings);
        readings = List.copyOf(readings);
        parts = List.copyOf(parts);
    }

    /** A way to read the sheet, and the definition that it gives. */
    public record Read(SheetReading reading, SourceText definition) {}
}
