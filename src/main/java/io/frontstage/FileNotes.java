package io.frontstage;

import io.frontstage.render.pdf.PdfSource;
import java.util.List;

/**
 * What a file says besides the map, in the language of the map.
 *
 * @param line below a picture: of which day it is, how far its issues are; empty: nothing
 * @param sections after the table of a document
 */
public record FileNotes(String line, List<PdfSource.Section> sections) {

    public static final FileNotes NONE = new FileNotes("", List.of());

    public FileNotes {
        sections = List.copyOf(sections);
    }
}
