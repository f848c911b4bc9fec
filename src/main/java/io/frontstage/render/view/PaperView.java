package io.frontstage.render.view;

import io.frontstage.scene.Drawing;
import java.util.List;
import java.util.Optional;

/**
 * A view that is a list as it leaves the page: the same for PDF, Word and HTML.
 *
 * @param name what the view is called, in the reader's language
 * @param picture its drawing; empty: it has none
 * @param names how wide the names of its rows are, at the left of the drawing; 0: it has none
 * @param list what it says in words: well-formed XHTML, one element, without script, pictures and folded parts
 * @param sentences the same, one sentence a row in the order of the list, for a mail; empty: a mail says of it what it says of the map
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
