package io.frontstage.sandbox.wiki;

import io.frontstage.sandbox.wiki.StoredContent.Type;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What Confluence's remote API says of spaces, content and attachments: maps and lists that are written as JSON. */
final class RestJson {

    private final Wiki wiki;
    private final String base;

    RestJson(Wiki wiki) {
        this.wiki = wiki;
        this.base = wiki.setup().baseUrl();
    }

    /** One page of a list. */
    Map<String, Object> list(List<Map<String, Object>> all, int start, int limit) {
        List<Map<String, Object>> results =
                all.stream().skip(start).limit(limit).toList();
        Map<String, Object> links = new LinkedHashMap<>(Map.of("base", base, "context", Addresses.CONTEXT));
        if (start + limit < all.size()) {
            links.put("next", "?start=" + (start + limit) + "&limit=" + limit);
        }
        return ordered("results", results, "start", start, "limit", limit, "size", results.size(), "_links", links);
    }

    Map<String, Object> space(Spaces.Space space) {
        return ordered(
                "id",
                Math.abs(space.key().hashCode()),
                "key",
                space.key(),
                "name",
                space.name(),
                "type",
                "global",
                "_links",
                Map.of("webui", "/display/" + space.key(), "self", base + "/rest/api/space/" + space.key()),
                "_expandable",
                Map.of("homepage", "/rest/api/content/" + space.homeId()));
    }

    /** @param expand what is wanted besides, such as {@code body.view} */
    Map<String, Object> content(StoredContent content, Set<String> expand, Optional<Person> reader) {
        Map<String, Object> result = ordered(
                "id",
                Long.toString(content.id()),
                "type",
                content.type().name().toLowerCase(Locale.ROOT),
                "status",
                content.status().name().toLowerCase(Locale.ROOT),
                "title",
                content.title());
        if (expand.contains("space")) {
            wiki.spaces().byKey(content.spaceKey()).ifPresent(space -> result.put("space", space(space)));
        }
        if (expand.contains("version")) {
            result.put(
                    "version", version(content.modifier(), content.modified(), content.message(), content.version()));
        }
        if (expand.contains("ancestors")) {
            result.put(
                    "ancestors",
                    wiki.contents().ancestors(content).stream()
                            .map(above -> content(above, Set.of(), reader))
                            .toList());
        }
        if (expand.contains("container") && content.type() == Type.COMMENT) {
            wiki.contents()
                    .byId(content.parentId())
                    .ifPresent(page -> result.put("container", content(page, Set.of(), reader)));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        if (expand.contains("body.storage")) {
            body.put("storage", Map.of("value", content.body(), "representation", "storage"));
        }
        if (expand.contains("body.view")) {
            body.put("view", view(content, Output.DISPLAY, "view", reader));
        }
        if (expand.contains("body.export_view")) {
            body.put("export_view", view(content, Output.PDF, "export_view", reader));
        }
        if (!body.isEmpty()) {
            result.put("body", body);
        }
        result.put("_links", links(Addresses.view(content), "/rest/api/content/" + content.id()));
        result.put("_expandable", Map.of());
        return result;
    }

    private Map<String, String> view(
            StoredContent content, Output output, String representation, Optional<Person> reader) {
        return Map.of("value", wiki.render(content, output, reader), "representation", representation);
    }

    Map<String, Object> attachment(StoredAttachment file, Set<String> expand, Optional<Person> reader) {
        Map<String, Object> result = ordered(
                "id",
                "att" + file.latest(),
                "type",
                "attachment",
                "status",
                file.trashed() ? "trashed" : "current",
                "title",
                file.fileName(),
                "version",
                version(file.creator(), file.modified(), file.message(), file.version()),
                "metadata",
                ordered("comment", file.message(), "mediaType", file.mediaType()),
                "extensions",
                ordered("mediaType", file.mediaType(), "fileSize", file.size(), "comment", file.message()));
        if (expand.contains("container")) {
            wiki.contents()
                    .byId(file.containerId())
                    .ifPresent(page -> result.put("container", content(page, Set.of(), reader)));
        }
        Map<String, Object> links = links(
                "/pages/viewpageattachments.action?pageId=" + file.containerId(),
                "/rest/api/content/att" + file.latest());
        links.put("download", Addresses.attachment(file));
        result.put("_links", links);
        return result;
    }

    private Map<String, Object> links(String webui, String self) {
        return ordered("webui", webui, "self", base + self, "base", base, "context", Addresses.CONTEXT);
    }

    private static Map<String, Object> version(String user, Instant when, String message, int number) {
        Map<String, Object> by = ordered(
                "type",
                "known",
                "username",
                user,
                "userKey",
                "key-" + user,
                "displayName",
                Person.named(user).map(Person::fullName).orElse("Anonymous"));
        return ordered("by", by, "when", when.toString(), "message", message, "number", number, "minorEdit", false);
    }

    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> result = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            result.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return result;
    }
}
