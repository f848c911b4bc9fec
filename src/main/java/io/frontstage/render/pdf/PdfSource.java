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
 * What a PDF is made of.
 *
 * @param title of the map
 * @param language of the author's words
 * @param reader the reader's language, for the product's own words
 * @param today the reader's day: the PDF says of which day it is
 * @param scene the drawing; empty: there is none, or it has too much text to be drawn
 * @param largest how large it may be: points to the CSS pixel
 * @param stages the titles of its stages, by their ids
 * @param shown what the drawing shows where it has no stages, for those who do not see it
 * @param sections what follows the drawing, in words
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
     * A part of what is said in words.
     *
     * @param title above it, in the reader's language
     * @param xhtml well-formed, one root element
     */
    public record Section(String title, String xhtml) {}
}
