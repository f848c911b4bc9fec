package io.frontstage.render.view;

import io.frontstage.scene.Drawing;
import java.util.Optional;

/**
 * A view that is a list as it leaves the page: the same for PDF, Word and HTML.
 *
 * @param name what the view is called, in the reader's language
 * @param picture its drawing; empty: it has none
 * @param names how wide the names of its rows are, at the left of the drawing; 0: it has none
 * @param list what it says in words: well-formed XHTML, one element, without script, pictures and folded parts
 */
public record PaperView(String name, Optional<Drawing> picture, double names, String list) {}
