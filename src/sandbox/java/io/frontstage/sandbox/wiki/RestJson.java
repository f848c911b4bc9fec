package io.frontstage.sandbox.wiki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The JSON of spaces, content and attachments in Confluence's remote API. */
final class RestJson {

    private static final int MAX_RESULTS = 200;

    private final Wiki wiki;
    private final String base;

    RestJson(Wiki wiki) {
        this.wiki = wiki;
        this.base = wiki.setup().baseUrl();
    }

    private static ObjectNode object() {
        return RestCall.JSON.createObjectNode();
    }

    /** One page of a list, according to {@code start} and {@code limit}. */
    ObjectNode list(RestCall call, List<ObjectNode> all) {
        int start = call.number("start", 0);
        int limit = Math.min(call.number("limit", 25), MAX_RESULTS);
        ArrayNode results = RestCall.JSON.createArrayNode();
        all.stream().skip(start).limit(limit).forEach(results::add);
        ObjectNode links = object().put("base", base).put("context", Addresses.CONTEXT);
        if (start + limit < all.size()) {
            links.put("next", "?start=" + (start + limit) + "&limit=" + limit);
        }
        ObjectNode page = object().put("start", start).put("limit", limit).put("size", results.size());
        page.set("results", results);
        return page.set("_links", links);
    }

    ObjectNode space(Spaces.Space space) {
        return object().put("id", Math.abs(space.key().hashCode()))
                .put("key", space.key())
                .put("name", space.name())
                .put("type", "global")
                .set("_links", links("/display/" + space.key(), "/rest/api/space/" + space.key()));
    }

    /** @param expand what else is requested, such as {@code body.view} */
    ObjectNode content(StoredContent content, Set<String> expand) {
        ObjectNode result = object().put("id", Long.toString(content.id()))
                .put("type", content.type().name().toLowerCase(Locale.ROOT))
                .put("status", content.status().name().toLowerCase(Locale.ROOT))
                .put("title", content.title());
        if (expand.contains("space")) {
            wiki.spaces().byKey(content.spaceKey()).ifPresent(space -> result.set("space", space(space)));
        }
        if (expand.contains("version")) {
            String message = content.message();
            result.set("version", version(content.modifier(), content.modified(), message, content.version(), false));
        }
        if (expand.contains("ancestors")) {
            ArrayNode above = result.putArray("ancestors");
            wiki.contents().ancestors(content).forEach(page -> above.add(content(page, Set.of())));
        }
        if (expand.contains("body.storage")) {
            body(result, "storage", content.body());
        }
        if (expand.contains("body.view")) {
            body(result, "view", wiki.render(content, Output.DISPLAY, RestCall.person()));
        }
        if (expand.contains("body.export_view")) {
            body(result, "export_view", wiki.render(content, Output.PDF, RestCall.person()));
        }
        return result.set("_links", links(Addresses.view(content), "/rest/api/content/" + content.id()));
    }

    private static void body(ObjectNode content, String representation, String value) {
        content.withObject("/body/" + representation).put("value", value).put("representation", representation);
    }

    ObjectNode attachment(StoredAttachment file) {
        ObjectNode result = object().put("id", "att" + file.latest())
                .put("type", "attachment")
                .put("status", file.trashed() ? "trashed" : "current")
                .put("title", file.fileName());
        result.set("version", version(file.creator(), file.modified(), file.message(), file.version(), file.minor()));
        for (String group : List.of("metadata", "extensions")) {
            result.putObject(group)
                    .put("mediaType", file.mediaType())
                    .put("fileSize", file.size())
                    .put("comment", file.message());
        }
        ObjectNode links = links(
                "/pages/viewpageattachments.action?pageId=" + file.containerId(),
                "/rest/api/content/att" + file.latest());
        return result.set("_links", links.put("download", Addresses.attachment(file)));
    }

    private ObjectNode links(String webui, String self) {
        return object().put("webui", webui)
                .put("self", base + self)
                .put("base", base)
                .put("context", Addresses.CONTEXT);
    }

    private static JsonNode version(String user, Instant when, String message, int number, boolean minor) {
        ObjectNode version = object().put("when", when.toString())
                .put("message", message)
                .put("number", number)
                .put("minorEdit", minor);
        version.putObject("by")
                .put("type", "known")
                .put("username", user)
                .put("userKey", "key-" + user)
                .put("displayName", Person.named(user).map(Person::fullName).orElse("Anonymous"));
        return version;
    }
}
