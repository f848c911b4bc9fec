package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Issue;
import io.frontstage.issue.StatusCategory;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The files that <i>Export</i> makes of the map of a {@link Frontdesk}. */
final class TakenFiles {

    private final Frontdesk desk;

    TakenFiles(Frontdesk desk) {
        this.desk = desk;
    }

    /** Replaces the map with a long one. */
    void showOrderAhead() throws IOException {
        desk.wiki.upload(desk.map, Files.readString(Path.of("docs/examples/order-ahead.yaml")));
    }

    Response export(String json) {
        return desk.exports.export(desk.map(), body(json));
    }

    static byte[] bytes(Response response) {
        assertThat(response.getStatus()).as("status").isEqualTo(200);
        return (byte[]) response.getEntity();
    }

    static String text(Response response) {
        return new String(bytes(response), StandardCharsets.UTF_8);
    }

    String pdfText(String json) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(export(json)))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    static Issue issue(String key) {
        return new Issue(
                new IssueKey(key),
                Optional.empty(),
                "Make it fast",
                "Bug",
                "In Review",
                StatusCategory.IN_PROGRESS,
                Optional.of("Ada"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                URI.create("https://jira.example.com/browse/" + key));
    }

    static Issue done(String key) {
        Issue open = issue(key);
        return new Issue(
                open.key(),
                open.was(),
                open.summary(),
                open.type(),
                "Done",
                StatusCategory.DONE,
                open.assignee(),
                open.due(),
                open.resolved(),
                open.updated(),
                open.address());
    }
}
