package io.frontstage;

import io.frontstage.render.pdf.PdfSource;
import java.util.List;

/**
 * Texts that an exported file contains besides the map, in the map's language.
 *
 * @param line the line below a picture: the date of the map and the progress of its issues; empty: no line
 * @param sections the sections after the table of a document
 */
public record FileNotes(String line, List<PdfSource.Section> sections) {

    public static final FileNotes NONE = new FileNotes("", List.of());

    public FileNotes {
        sections = List.copyOf(sections);
    }
}
