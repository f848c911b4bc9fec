package io.frontstage.render.pdf;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.scene.Scene;
import java.net.URI;
import java.time.LocalDate;
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
 * @param scene the drawing; empty: it has too much text to be drawn
 * @param stages the titles of its stages, by their ids
 * @param table the head and the table of the map's page: well-formed XML, one root element
 * @param issues the pages of Jira issues
 */
public record PdfSource(
        String title,
        Locale language,
        Locale reader,
        LocalDate today,
        Optional<Scene> scene,
        Map<String, String> stages,
        String table,
        Function<IssueKey, Optional<URI>> issues) {}
