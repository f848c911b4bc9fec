package io.frontstage.sandbox.wiki;

import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Looking at pages: the dashboard, a page in each output, its history, templates. */
final class ViewActions {

    private static final int MAX_RECENT = 20;

    private final Wiki wiki;

    ViewActions(Wiki wiki) {
        this.wiki = wiki;
    }

    void register(Site site) {
        site.page("/", exchange -> exchange.redirect("/dashboard.action"))
                .page("/dashboard.action", this::dashboard)
                .page("/pages/viewpage.action", this::byParameters)
                .page("/pages/viewpreviousversions.action", this::history)
                .page("/pages/templates2/viewpagetemplate.action", this::template)
                .folder("/display/", this::byTitle);
    }

    private void dashboard(Exchange exchange) throws IOException {
        String query = exchange.parameter("queryString").strip().toLowerCase(Locale.ROOT);
        List<Map<String, String>> recent = List.of(Type.PAGE, Type.BLOGPOST).stream()
                .flatMap(type -> wiki.contents().recent(type).stream())
                .filter(content -> content.title().toLowerCase(Locale.ROOT).contains(query))
                .filter(content -> wiki.access().mayView(exchange.person(), content))
                .limit(MAX_RECENT)
                .map(content -> Map.of(
                        "title", content.title(),
                        "address", Addresses.view(content),
                        "space", content.spaceKey(),
                        "by", Dates.by(content.modifier(), content.modified())))
                .toList();
        exchange.show("dashboard", Map.of("title", "Dashboard", "recent", recent, "query", query));
    }

    private void byParameters(Exchange exchange) throws IOException {
        if (exchange.parameter("pageId").isEmpty()) {
            view(
                    exchange,
                    exchange.visible(
                            wiki.contents().page(exchange.parameter("spaceKey"), exchange.parameter("title"))));
        } else {
            view(exchange, exchange.visible("pageId"));
        }
    }

    private void byTitle(Exchange exchange) throws IOException {
        // The path info no longer distinguishes a plus sign from a space
        String[] parts = exchange.request()
                .getRequestURI()
                .substring((Addresses.CONTEXT + "/display/").length())
                .split("/");
        String key = decode(parts[0]);
        if (parts.length == 1) {
            Optional<Spaces.Space> space = wiki.spaces().byKey(key);
            view(exchange, exchange.visible(space.flatMap(found -> wiki.contents()
                    .byId(found.homeId()))));
        } else if (parts.length == 2) {
            view(exchange, exchange.visible(wiki.contents().page(key, decode(parts[1]))));
        } else {
            String path = "/display/" + String.join("/", parts);
            view(
                    exchange,
                    exchange.visible(wiki.contents().inSpace(key, Type.BLOGPOST, Status.CURRENT).stream()
                            .filter(post -> Addresses.view(post).equals(path))
                            .findFirst()));
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private void view(Exchange exchange, StoredContent content) throws IOException {
        if (content.type() == Type.COMMENT) {
            exchange.redirect(Addresses.view(content));
            return;
        }
        Output output = Output.named(exchange.parameter("output")).orElse(Output.DISPLAY);
        if (output.strict()) {
            exchange.html(200, new Export(wiki, exchange.person()).document(content, output));
            return;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("output", output == Output.DISPLAY ? "" : output.label());
        values.put("mobile", output == Output.MOBILE);
        values.put("body", wiki.render(content, output, exchange.person()));
        values.put("created", Dates.by(content.creator(), content.created()));
        values.put("modified", Dates.by(content.modifier(), content.modified()));
        values.put(
                "modifier",
                Person.named(content.modifier()).map(Person::initials).orElse("?"));
        values.put("historical", content.status() == Status.HISTORICAL);
        values.put("draft", content.status() == Status.DRAFT);
        values.put("trashed", content.status() == Status.TRASHED);
        values.put("comments", comments(exchange, content));
        values.put("files", wiki.attachments().on(content.latest()).size());
        values.put(
                "restricted",
                !wiki.contents().restrictions(content.latest(), "VIEW").isEmpty()
                        || !wiki.contents()
                                .restrictions(content.latest(), "EDIT")
                                .isEmpty());
        values.put(
                "outputs",
                Output.exports().stream()
                        .map(other -> Map.of(
                                "label",
                                other.label(),
                                "address",
                                Addresses.byId(content.id()) + "&output=" + other.key()))
                        .toList());
        exchange.show("view", values, content, "main", "viewcontent", "page");
    }

    private List<Map<String, Object>> comments(Exchange exchange, StoredContent content) {
        return wiki.contents().children(content.latest(), Type.COMMENT).stream()
                .map(comment -> Map.<String, Object>of(
                        "id", comment.id(),
                        "by", Dates.by(comment.creator(), comment.created()),
                        "initials",
                                Person.named(comment.creator())
                                        .map(Person::initials)
                                        .orElse("?"),
                        "html", wiki.render(comment, Output.DISPLAY, exchange.person())))
                .toList();
    }

    private void history(Exchange exchange) throws IOException {
        StoredContent page = exchange.visible("pageId");
        List<Map<String, Object>> versions = wiki.contents().versions(page.latest()).stream()
                .map(version -> Map.<String, Object>of(
                        "number", version.version(),
                        "current", version.latestId() == 0,
                        "address", Addresses.byId(version.id()),
                        "by", Dates.by(version.modifier(), version.modified()),
                        "message", version.message()))
                .toList();
        exchange.show("history", Map.of("versions", versions), page, "main");
    }

    private void template(Exchange exchange) throws IOException {
        StoredContent template = exchange.visible("entityId");
        String body = wiki.render(template.body(), Optional.of(template), Output.PREVIEW, exchange.person());
        exchange.show("template", Map.of("body", body), template, "main");
    }
}
