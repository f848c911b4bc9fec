package io.frontstage.sandbox.wiki;

import static io.frontstage.sandbox.wiki.RestCall.person;
import static io.frontstage.sandbox.wiki.RestCall.username;
import static io.frontstage.sandbox.wiki.RestCall.visible;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Attachments in Confluence's remote API: {@code …/child/attachment} and what is below it. */
record RestFiles(Wiki wiki, RestJson json) {

    Map<String, Object> attachments(RestCall call) {
        StoredContent page = visible(wiki, call.id(1));
        return call.page(
                json,
                wiki.attachments().on(page.latest()).stream()
                        .filter(file -> call.parameter("filename")
                                .map(file.fileName()::equals)
                                .orElse(true))
                        .filter(file -> call.parameter("mediaType")
                                .map(file.mediaType()::equals)
                                .orElse(true))
                        .map(file -> json.attachment(file, call.expand(), person()))
                        .toList());
    }

    /** The attachment that the path names; with two ids it must be on that page. */
    StoredAttachment file(RestCall call, int index) {
        StoredAttachment file = wiki.attachments()
                .byId(call.id(index))
                .filter(found -> index == 1 || found.containerId() == call.id(1))
                .orElseThrow(() -> new RestCall.Refused(
                        404, "No attachment found with id: " + call.path().get(index)));
        visible(wiki, file.containerId());
        return file;
    }

    private StoredAttachment attachable(RestCall call, StoredAttachment file) {
        requireAttach(call, file.containerId());
        return file;
    }

    private StoredContent requireAttach(RestCall call, long pageId) {
        StoredContent page = visible(wiki, pageId);
        if (!wiki.access().mayAttach(person(), page)) {
            throw new RestCall.Refused(
                    403, "User not permitted to add attachments to content: ContentId{id=" + pageId + "}");
        }
        return page;
    }

    private List<Part> uploads(RestCall call) throws IOException, ServletException {
        List<Part> files = call.request().getParts().stream()
                .filter(part -> part.getName().equals("file") && part.getSubmittedFileName() != null)
                .toList();
        if (files.isEmpty()) {
            throw new RestCall.Refused(400, "At least one attachment must be supplied");
        }
        return files;
    }

    Map<String, Object> attach(RestCall call) throws IOException, ServletException {
        StoredContent page = requireAttach(call, call.id(1));
        boolean duplicates =
                call.parameter("allowDuplicated").map(Boolean::valueOf).orElse(false);
        List<Map<String, Object>> results = new ArrayList<>();
        for (Part part : uploads(call)) {
            String name = part.getSubmittedFileName();
            if (!duplicates && wiki.attachments().named(page.latest(), name).isPresent()) {
                throw new RestCall.Refused(
                        400, "Cannot add a new attachment with same file name as an existing attachment: " + name);
            }
            StoredAttachment saved = FileActions.save(
                    wiki,
                    page.latest(),
                    part,
                    username(),
                    call.parameter("comment").orElse(""));
            results.add(json.attachment(saved, call.expand(), person()));
        }
        return json.list(results, 0, RestCall.MOST_RESULTS);
    }

    Map<String, Object> newVersion(RestCall call) throws IOException, ServletException {
        StoredAttachment file = attachable(call, file(call, 4));
        Part part = uploads(call).get(0);
        byte[] data;
        try (var in = part.getInputStream()) {
            data = in.readAllBytes();
        }
        StoredAttachment saved = wiki.attachments()
                .update(
                        file.latest(),
                        file.version(),
                        FileActions.mediaType(part.getSubmittedFileName(), part),
                        data,
                        username(),
                        call.parameter("comment").orElse(""),
                        call.parameter("minorEdit").filter("true"::equals).isPresent());
        return json.attachment(saved, call.expand(), person());
    }

    Map<String, Object> renameFile(RestCall call) throws IOException {
        StoredAttachment file = attachable(call, file(call, 4));
        JsonNode body = call.body();
        wiki.attachments().rename(file, body.path("title").asText(file.fileName()));
        return json.attachment(wiki.attachments().byId(file.id()).orElseThrow(), Set.of(), person());
    }

    Optional<Object> purge(RestCall call) {
        StoredAttachment file = attachable(call, file(call, 4));
        Map<Integer, StoredAttachment> versions = new LinkedHashMap<>();
        wiki.attachments().versions(file.id()).forEach(version -> versions.put(version.version(), version));
        StoredAttachment version = Optional.ofNullable(versions.get((int) call.id(6)))
                .orElseThrow(() -> new RestCall.Refused(404, "No such version"));
        wiki.attachments().purgeVersion(version);
        return Optional.empty();
    }

    void remove(RestCall call, int index) {
        wiki.attachments().setTrashed(attachable(call, file(call, index)), true);
    }
}
