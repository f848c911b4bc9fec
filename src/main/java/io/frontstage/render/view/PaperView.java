package io.frontstage.render.view;

import io.frontstage.scene.Drawing;
import java.util.List;
import java.util.Optional;

/**
 * The form in which a list is exported; the same for PDF, Word and HTML.
 *
 * @param name the view's name, in the reader's language
 * @param picture its drawing; empty if it has none
 * @param names the width of the row names at the left of the drawing; 0 if it has none
 * @param list its contents in words: well-formed XHTML, one element, without script, pictures and folded parts
 * @param sentences its contents for an e-mail, one sentence for each row in the order of the list; if empty, the e-mail describes the map
 *     instead
 */
public record PaperView(String name, Optional<Drawing> picture, double names, String list, List<String> sentences) {

    public PaperView {
        sentences = List.copyOf(sentences);
    }

    /** A view without sentences. */
    public PaperView(String name, Optional<Drawing> picture, double names, String list) {
        this(name, picture, names, list, List.of());
    }
}
