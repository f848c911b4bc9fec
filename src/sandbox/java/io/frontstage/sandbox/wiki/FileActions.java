package io.frontstage.sandbox.wiki;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A page's attachments: the list, uploading, versions, renaming, removing; and downloads. */
final class FileActions {

    /**
     * The types that may be displayed; all others are only downloaded, so that no file becomes a page of the wiki's
     * origin.
     */
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif");

    private final Wiki wiki;
    private final Attachments attachments;

    FileActions(Wiki wiki) {
        this.wiki = wiki;
        this.attachments = wiki.attachments();
    }

    void register(Site site) {
        site.page("/pages/viewpageattachments.action", this::list)
                .form("/pages/doattachfile.action", this::attach)
                .form("/pages/doeditattachment.action", this::rename)
                .form("/pages/doremoveattachment.action", this::remove)
                .folder("/download/attachments/", this::download)
                .folder(ExportFiles.PATH, this::temporary);
    }

    private void list(Exchange exchange) throws IOException {
        StoredContent page = exchange.visible("pageId");
        List<Map<String, Object>> files = attachments.on(page.latest()).stream()
                .map(file -> Map.<String, Object>of(
                        "id", file.id(),
                        "name", file.fileName(),
                        "versions",
                                attachments.versions(file.id()).stream()
                                        .map(FileActions::describe)
                                        .toList()))
                .toList();
        exchange.show("attachments", Map.of("files", files), page, "main");
    }

    private static Map<String, Object> describe(StoredAttachment file) {
        return Map.of(
                "versionId", file.id(),
                "fileName", file.fileName(),
                "number", file.version(),
                "older", file.latestId() != 0,
                "address", Addresses.attachment(file),
                "size", file.size() < 1024 ? file.size() + " B" : (file.size() + 512) / 1024 + " kB",
                "by", Dates.by(file.creator(), file.modified()),
                "message", file.message());
    }

    private StoredContent attachable(Exchange exchange) {
        StoredContent page = exchange.editable("pageId");
        if (!wiki.access().mayAttach(exchange.person(), page)) {
            throw new Exchange.Forbidden("You cannot attach files in this space.");
        }
        return wiki.contents().byId(page.latest()).orElseThrow(Exchange.NotFound::new);
    }

    private StoredAttachment file(Exchange exchange, StoredContent page) {
        return attachments
                .byId(exchange.id("attachmentId"))
                .filter(file -> file.containerId() == page.id())
                .orElseThrow(Exchange.NotFound::new);
    }

    private void attach(Exchange exchange) throws IOException {
        StoredContent page = attachable(exchange);
        for (Part part : exchange.files("file")) {
            save(wiki, page.id(), part, exchange.username(), exchange.parameter("comment"));
        }
        back(exchange, page);
    }

    /** Saves an uploaded file: a new one, or the next version of the file with that name. */
    static StoredAttachment save(Wiki wiki, long pageId, Part part, String username, String comment)
            throws IOException {
        String name = Path.of(part.getSubmittedFileName()).getFileName().toString();
        try (InputStream in = part.getInputStream()) {
            return wiki.attachments().save(pageId, name, mediaType(name, part), in.readAllBytes(), username, comment);
        }
    }

    static String mediaType(String name, Part part) {
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return "application/yaml";
        }
        return Optional.ofNullable(part.getContentType())
                .map(type -> type.replaceFirst(";.*", ""))
                .orElse("application/octet-stream");
    }

    private void rename(Exchange exchange) throws IOException {
        StoredContent page = attachable(exchange);
        attachments.rename(
                file(exchange, page), exchange.parameter("newFileName").strip());
        back(exchange, page);
    }

    private void remove(Exchange exchange) throws IOException {
        StoredContent page = attachable(exchange);
        attachments.trash(file(exchange, page));
        back(exchange, page);
    }

    private static void back(Exchange exchange, StoredContent page) throws IOException {
        exchange.redirect("/pages/viewpageattachments.action?pageId=" + page.id());
    }

    /** {@code /download/attachments/<page>/<file>?version=}; without a version, the newest. */
    private void download(Exchange exchange) throws IOException {
        String[] parts = exchange.request()
                .getRequestURI()
                .substring((Addresses.CONTEXT + "/download/attachments/").length())
                .split("/", 2);
        if (parts.length < 2 || !parts[0].matches("\\d{1,18}")) {
            throw new Exchange.NotFound();
        }
        StoredContent page = exchange.visible(wiki.contents().byId(Long.parseLong(parts[0])));
        String name = URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
        String version = exchange.parameter("version");
        StoredAttachment file = attachments
                .named(page.latest(), name)
                .flatMap(newest -> attachments.versions(newest.id()).stream()
                        .filter(each -> version.isEmpty() || version.equals(Integer.toString(each.version())))
                        .findFirst())
                .orElseThrow(Exchange.NotFound::new);
        send(exchange, file.fileName(), file.mediaType(), attachments.data(file.id()));
    }

    private void temporary(Exchange exchange) throws IOException {
        String name = exchange.request().getPathInfo().substring(ExportFiles.PATH.length());
        Path file = wiki.exportFiles().file(name, exchange.person()).orElseThrow(Exchange.NotFound::new);
        send(
                exchange,
                name,
                name.endsWith(".png") ? "image/png" : "application/octet-stream",
                Files.readAllBytes(file));
    }

    private static void send(Exchange exchange, String name, String mediaType, byte[] data) throws IOException {
        HttpServletResponse response = exchange.response();
        String disposition = SHOWN.contains(mediaType) ? "inline" : "attachment";
        response.setHeader("Content-Disposition", disposition + "; filename*=UTF-8''" + Addresses.encode(name));
        exchange.bytes(200, SHOWN.contains(mediaType) ? mediaType : "application/octet-stream", data);
    }
}
