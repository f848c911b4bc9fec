package io.frontstage.sandbox.wiki;

import static io.frontstage.sandbox.wiki.RestCall.username;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Attachments in Confluence's remote API: {@code …/child/attachment} and what is below it. */
record RestFiles(Wiki wiki, RestApi api, RestJson json) {

    ObjectNode attachments(RestCall call) {
        return json.list(
                call,
                wiki.attachments().on(api.visible(call.id(2)).latest()).stream()
                        .filter(file -> call.matches("filename", file.fileName()))
                        .filter(file -> call.matches("mediaType", file.mediaType()))
                        .map(json::attachment)
                        .toList());
    }

    ObjectNode attachment(RestCall call) {
        return json.attachment(file(call.id(2)));
    }

    private StoredAttachment file(long id) {
        StoredAttachment file = wiki.attachments()
                .byId(id)
                .orElseThrow(() -> new RestCall.Refused(404, "No attachment found with id: " + id));
        api.visible(file.containerId());
        return file;
    }

    private StoredContent requireAttach(long pageId) {
        StoredContent page = api.visible(pageId);
        if (!wiki.access().mayAttach(RestCall.person(), page)) {
            throw new RestCall.Refused(
                    403, "User not permitted to add attachments to content: ContentId{id=" + pageId + "}");
        }
        return page;
    }

    private static List<Part> uploads(RestCall call) throws IOException, ServletException {
        List<Part> files = call.request().getParts().stream()
                .filter(part -> part.getName().equals("file") && part.getSubmittedFileName() != null)
                .toList();
        if (files.isEmpty()) {
            throw new RestCall.Refused(400, "At least one attachment must be supplied");
        }
        return files;
    }

    ObjectNode attach(RestCall call) throws IOException, ServletException {
        long page = requireAttach(call.id(2)).latest();
        String comment = call.parameter("comment").orElse("");
        List<ObjectNode> results = new ArrayList<>();
        for (Part part : uploads(call)) {
            String name = part.getSubmittedFileName();
            if (wiki.attachments().named(page, name).isPresent()
                    && call.parameter("allowDuplicated").filter("true"::equals).isEmpty()) {
                throw new RestCall.Refused(
                        400, "Cannot add a new attachment with same file name as an existing attachment: " + name);
            }
            results.add(json.attachment(FileActions.save(wiki, page, part, username(), comment)));
        }
        return json.list(call, results);
    }

    ObjectNode newVersion(RestCall call) throws IOException, ServletException {
        StoredAttachment file = file(call.id(5));
        requireAttach(file.containerId());
        Part part = uploads(call).get(0);
        return json.attachment(wiki.attachments()
                .update(
                        file.latest(),
                        file.version(),
                        FileActions.mediaType(part.getSubmittedFileName(), part),
                        part.getInputStream().readAllBytes(),
                        username(),
                        call.parameter("comment").orElse(""),
                        call.parameter("minorEdit").filter("true"::equals).isPresent()));
    }
}
