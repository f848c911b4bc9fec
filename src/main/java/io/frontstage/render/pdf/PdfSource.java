package io.frontstage.render.pdf;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.scene.Scene;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The contents of a PDF.
 *
 * @param title the map's title
 * @param language the language of the author's words
 * @param reader the reader's language, for the product's own words
 * @param today the reader's day, which the PDF shows
 * @param scene the drawing; empty if there is none, or if it has too much text to be drawn
 * @param largest maximum scale of the drawing, in points per CSS pixel
 * @param stages the titles of its stages, by their ids
 * @param shown the alternative text of a drawing without stages
 * @param sections the parts in words that follow the drawing
 * @param issues the pages of Jira issues
 */
public record PdfSource(
        String title,
        Locale language,
        Locale reader,
        LocalDate today,
        Optional<Scene> scene,
        double largest,
        Map<String, String> stages,
        String shown,
        List<Section> sections,
        Function<IssueKey, Optional<URI>> issues) {

    public PdfSource {
        sections = List.copyOf(sections);
    }

    /**
     * A part in words.
     *
     * @param title the heading above it, in the reader's language
     * @param xhtml well-formed, one root element
     */
    public record Section(String title, String xhtml) {}
}
