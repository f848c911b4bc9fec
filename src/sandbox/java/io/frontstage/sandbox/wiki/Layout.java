package io.frontstage.sandbox.wiki;

import io.frontstage.sandbox.host.WebResources.PageResource;
import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The frame around every page: header, sidebar, and the style sheets and scripts that the page's content required. */
final class Layout {

    private static final int MAX_CHILDREN = 60;

    private final Wiki wiki;
    private final Exchange exchange;

    Layout(Wiki wiki, Exchange exchange) {
        this.wiki = wiki;
        this.exchange = exchange;
    }

    /**
     * The whole page. Its content must be rendered already, because only then are its required resources known.
     *
     * @param content the page that this is about
     * @param contexts further contexts of web resources, besides the general one
     */
    String page(String template, Map<String, ?> values, Optional<StoredContent> content, List<String> contexts) {
        Map<String, Object> all = new HashMap<>(frame());
        Optional<String> spaceKey =
                content.map(StoredContent::spaceKey).or(() -> Optional.ofNullable((String) values.get("spaceKey")));
        spaceKey.flatMap(wiki.spaces()::byKey).ifPresent(space -> all.putAll(sidebar(space, content)));
        content.ifPresent(page -> all.putAll(describe(page)));
        all.putAll(values);
        all.put("content", Template.named(template).fill(all));
        all.putAll(resources(contexts));
        return Template.named("layout").fill(all);
    }

    private Map<String, Object> frame() {
        Map<String, Object> values = new HashMap<>();
        Visit visit = Visit.current();
        values.put("context", Addresses.CONTEXT);
        values.put("baseUrl", wiki.setup().baseUrl());
        values.put("jiraUrl", wiki.setup().jiraUrl());
        values.put("language", visit.locale().getLanguage());
        values.put("mode", dark() ? "dark" : "light");
        values.put("dark", dark());
        values.put("token", exchange.token());
        visit.person().ifPresent(person -> {
            values.put("user", person.fullName());
            values.put("username", person.username());
            values.put("initials", person.initials());
        });
        String here = exchange.request().getRequestURI().substring(Addresses.CONTEXT.length())
                + Optional.ofNullable(exchange.request().getQueryString())
                        .map(query -> "?" + query)
                        .orElse("");
        values.put("here", Addresses.encode(here));
        values.put(
                "spaces",
                wiki.spaces().all().stream()
                        .filter(space -> wiki.access().mayView(visit.person(), space.key()))
                        .map(space -> Map.of("key", space.key(), "name", space.name()))
                        .toList());
        return values;
    }

    private boolean dark() {
        return Stream.ofNullable(exchange.request().getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals("color-mode"))
                .map(Cookie::getValue)
                .anyMatch("dark"::equals);
    }

    private Map<String, Object> sidebar(Spaces.Space space, Optional<StoredContent> content) {
        List<StoredContent> pages = wiki.contents().inSpace(space.key(), Type.PAGE, Status.CURRENT).stream()
                .filter(page -> page.id() != space.homeId())
                .filter(page -> wiki.access().mayView(exchange.person(), page))
                .limit(MAX_CHILDREN)
                .toList();
        long here = content.map(StoredContent::latest).orElse(0L);
        Map<String, Object> values = new HashMap<>();
        values.put("spaceKey", space.key());
        values.put("spaceName", space.name());
        values.put(
                "spaceInitials",
                space.key().substring(0, Math.min(2, space.key().length())));
        values.put(
                "templates",
                wiki.host().stream()
                        .flatMap(host -> host.pageTemplates(Visit.current().locale()).stream())
                        .map(offered -> Map.of("key", offered.key(), "name", offered.name()))
                        .toList());
        values.put("mayCreate", wiki.access().mayCreatePage(exchange.person(), space.key()));
        values.put(
                "tree",
                pages.stream()
                        .map(page -> Map.of(
                                "title",
                                page.title(),
                                "address",
                                Addresses.view(page),
                                "here",
                                page.id() == here,
                                "deep",
                                page.parentId() != space.homeId()))
                        .toList());
        return values;
    }

    private Map<String, Object> describe(StoredContent content) {
        Map<String, Object> values = new LinkedHashMap<>();
        StoredContent page = wiki.contents().byId(content.latest()).orElse(content);
        values.put("pageId", page.id());
        values.put("title", content.title());
        values.put("pageAddress", Addresses.view(page));
        values.put("version", content.version());
        values.put("latestVersion", page.version());
        values.put("mayEdit", wiki.access().mayEdit(exchange.person(), page));
        values.put("mayAttach", wiki.access().mayAttach(exchange.person(), page));
        values.put("mayComment", wiki.access().mayComment(exchange.person(), page));
        values.put(
                "breadcrumbs",
                wiki.contents().ancestors(page).stream()
                        .map(above -> Map.of("title", above.title(), "address", Addresses.view(above)))
                        .toList());
        return values;
    }

    private Map<String, Object> resources(List<String> contexts) {
        Visit visit = Visit.current();
        List<PageResource> required = wiki.host()
                .map(host -> {
                    List<String> all = Stream.of(List.of("atl.general"), contexts, visit.requiredContexts())
                            .flatMap(context -> context.stream())
                            .distinct()
                            .toList();
                    return host.webResources().required(visit.requiredResources(), all, visit.locale());
                })
                .orElse(List.of());
        boolean withoutDance = wiki.jiraLink().withoutScript();
        return Map.of(
                "sheets", addresses(required, false, withoutDance),
                "scripts", addresses(required, true, withoutDance));
    }

    private static List<String> addresses(List<PageResource> resources, boolean script, boolean withoutDance) {
        return resources.stream()
                .filter(resource -> resource.script() == script)
                .map(PageResource::url)
                .filter(url -> !(withoutDance && url.equals(Wiki.DANCE_SCRIPT)))
                .toList();
    }
}
