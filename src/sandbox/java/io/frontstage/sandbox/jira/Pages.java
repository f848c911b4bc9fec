package io.frontstage.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.host.PluginHost;
import io.frontstage.sandbox.host.WebResources.PageResource;
import io.frontstage.sandbox.jira.Project.Right;
import io.frontstage.sandbox.wiki.Person;
import io.frontstage.sandbox.wiki.Template;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Jira's pages: searching, an issue with the plugin's panels, making one, logging in, and letting the wiki in. */
final class Pages extends HttpServlet {
    private static final long serialVersionUID = 1;

    private static final String PANELS = "atl.jira.view.issue.right.context";
    private static final String CREATE = "/secure/CreateIssueDetails!init.jspa";
    private static final String TOKEN = "atl_token";

    private final transient Issues issues;
    private final transient Search search;
    private final transient Trouble trouble;
    private final transient Optional<PluginHost> plugin;
    private final transient Jira.Setup setup;

    Pages(Issues issues, Search search, Trouble trouble, Optional<PluginHost> plugin, Jira.Setup setup) {
        this.issues = issues;
        this.search = search;
        this.trouble = trouble;
        this.plugin = plugin;
        this.setup = setup;
    }

    private record Exchange(HttpServletRequest request, HttpServletResponse response) {
        String parameter(String name) {
            return Optional.ofNullable(request.getParameter(name)).orElse("");
        }

        String path() {
            return request.getRequestURI().substring(request.getContextPath().length());
        }

        boolean post() {
            return request.getMethod().equals("POST");
        }

        void redirect(String path) throws IOException {
            response.sendRedirect(request.getContextPath() + path);
        }

        String token() {
            Object token = request.getSession(true).getAttribute(TOKEN);
            if (token == null) {
                token = UUID.randomUUID().toString();
                request.getSession().setAttribute(TOKEN, token);
            }
            return token.toString();
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Exchange exchange = new Exchange(request, response);
        try {
            if (exchange.path().equals("/login.jsp")) {
                logIn(exchange);
            } else if (Visit.current().person().isEmpty()) {
                String query = Optional.ofNullable(request.getQueryString())
                        .map(text -> "?" + text)
                        .orElse("");
                exchange.redirect("/login.jsp?os_destination="
                        + URLEncoder.encode(exchange.path() + query, StandardCharsets.UTF_8));
            } else if (exchange.post()
                    && !exchange.token().equals(exchange.parameter(TOKEN))
                    && !"no-check".equals(request.getHeader("X-Atlassian-Token"))) {
                throw Refused.of(403, "XSRF Security Token Missing");
            } else {
                page(exchange);
            }
        } catch (Refused e) {
            show(exchange, e.status(), "problem", Map.of("title", "That did not work", "messages", e.sentences()));
        }
    }

    private void page(Exchange exchange) throws IOException {
        String path = exchange.path();
        if (path.startsWith("/browse/")) {
            issue(exchange, path.substring("/browse/".length()));
        } else if (path.equals(CREATE) || path.equals("/secure/CreateIssueDetails.jspa")) {
            create(exchange);
        } else if (path.equals(LinkTrust.AUTHORIZE)) {
            authorize(exchange);
        } else if (path.equals("/secure/Sandbox.jspa")) {
            sandbox(exchange);
        } else if (path.equals("/logout")) {
            exchange.request().getSession().invalidate();
            exchange.redirect("/login.jsp");
        } else if (path.equals("/") || path.equals("/issues/")) {
            list(exchange);
        } else {
            throw Refused.of(404, "There is no such page.");
        }
    }

    private static Person person() {
        return Visit.current().person().orElseThrow();
    }

    private void logIn(Exchange exchange) throws IOException {
        Optional<Person> person = Person.authenticated(
                        exchange.parameter("os_username"), exchange.parameter("os_password"))
                .flatMap(known -> Visit.person(known.username()));
        String next = exchange.parameter("os_destination");
        if (!exchange.post() || person.isEmpty()) {
            show(exchange, 200, "login", Map.of("title", "Log in", "failed", exchange.post(), "destination", next));
            return;
        }
        exchange.request().getSession(true);
        exchange.request().changeSessionId();
        exchange.request().getSession().setAttribute(Door.PERSON, person.get().username());
        exchange.redirect(next.startsWith("/") && !next.startsWith("//") ? next : "/");
    }

    private void list(Exchange exchange) throws IOException {
        String jql = exchange.parameter("jql");
        Map<String, Object> values = new HashMap<>(Map.of("title", "Issues", "jql", jql));
        try {
            values.put(
                    "issues",
                    search
                            .find(
                                    jql.isEmpty() ? "ORDER BY key" : jql,
                                    Visit.current().person(),
                                    true)
                            .stream()
                            .map(Pages::row)
                            .toList());
        } catch (Refused e) {
            values.put("messages", e.sentences());
        }
        show(exchange, 200, "issues", values);
    }

    private static Map<String, Object> row(StoredIssue issue) {
        return Json.of(
                "key", issue.key(),
                "type", issue.type(),
                "summary", issue.summary(),
                "status", issue.status().label(),
                "lozenge", issue.status().lozenge(),
                "assignee", Visit.person(issue.assignee()).map(Person::fullName).orElse("Unassigned"),
                "reporter", Visit.person(issue.reporter()).map(Person::fullName).orElse("Anonymous"),
                "due", issue.due().map(Object::toString).orElse("None"),
                "updated", IssueJson.time(issue.updated()).substring(0, 16).replace('T', ' '));
    }

    private void issue(Exchange exchange, String key) throws IOException {
        StoredIssue issue = issues.visible(key, Visit.current().person()).orElseThrow(Refused::noIssue);
        if (exchange.post()) {
            change(exchange, issue);
            exchange.redirect("/browse/" + issue.key());
            return;
        }
        if (!issue.key().equals(key)) {
            exchange.redirect("/browse/" + issue.key());
            return;
        }
        Map<String, Object> values = new HashMap<>(row(issue));
        values.put("title", "[" + issue.key() + "] " + issue.summary());
        values.put("description", issue.description());
        values.put("project", issue.project().name());
        if (may(issue, Right.TRANSITION_ISSUES)) {
            values.put(
                    "transitions",
                    Status.of(issue.project()).stream()
                            .filter(to -> to != issue.status())
                            .map(Status::label)
                            .toList());
        }
        if (may(issue, Right.EDIT_ISSUES)) {
            values.put(
                    "people",
                    Person.ALL.stream()
                            .filter(known -> Visit.person(known.username()).isPresent())
                            .map(Person::username)
                            .toList());
        }
        values.put("links", issues.links(issue).stream().map(Pages::link).toList());
        Map<String, Object> page = new HashMap<>();
        page.put("issue", PluginServices.Entity.of(issue));
        page.put("user", PluginServices.User.of(person()));
        values.put(
                "panels",
                plugin.stream()
                        .flatMap(host -> host.panels(PANELS, page).stream())
                        .map(panel -> Map.of("id", panel.key(), "label", panel.label(), "html", panel.html()))
                        .toList());
        show(exchange, 200, "issue", values);
    }

    private static Map<String, String> link(Issues.RemoteLink link) {
        JsonNode object = Json.read(link.content()).path("object");
        return Map.of(
                "url", object.path("url").asText(),
                "text", object.path("title").asText(),
                "note", object.path("summary").asText(""));
    }

    private static boolean may(StoredIssue issue, Right right) {
        return issue.project().allows(Visit.current().person(), right);
    }

    private void change(Exchange exchange, StoredIssue issue) {
        String status = exchange.parameter("status");
        if (!may(issue, status.isEmpty() ? Right.EDIT_ISSUES : Right.TRANSITION_ISSUES)) {
            throw Refused.of(403, "You do not have permission to edit issues in this project.");
        } else if (status.isEmpty()) {
            issues.assign(issue, exchange.parameter("assignee"));
        } else {
            issues.transition(issue, Status.named(status));
        }
    }

    /** Jira's own form, filled in from the address: {@code pid} and {@code issuetype} are ids. */
    private void create(Exchange exchange) throws IOException {
        Project project = Project.ALL.stream()
                .filter(one -> String.valueOf(one.id()).equals(exchange.parameter("pid")))
                .filter(one -> one.allows(Optional.of(person()), Right.CREATE_ISSUES))
                .findFirst()
                .orElseThrow(() -> Refused.of(400, "You have not selected a valid project to create an issue in."));
        Project.Type type = Project.type(exchange.parameter("issuetype"))
                .filter(one -> !one.subtask() && one.id().equals(exchange.parameter("issuetype")))
                .orElseThrow(() -> Refused.of(400, "The issue type selected is invalid."));
        Map<String, Object> values = new HashMap<>(Map.of(
                "title", "Create Issue",
                "pid", project.id(),
                "project", project.name(),
                "type", type.name(),
                "typeId", type.id(),
                "summary", exchange.parameter("summary"),
                "description", exchange.parameter("description"),
                "costCentre", exchange.parameter(RestApi.COST_CENTRE),
                "costs", project.costs()));
        if (exchange.post()) {
            Map<String, Object> fields =
                    Json.of("summary", exchange.parameter("summary"), "description", exchange.parameter("description"));
            if (project.costs()) {
                fields.put(RestApi.COST_CENTRE, exchange.parameter(RestApi.COST_CENTRE));
            }
            Map<String, String> errors = Screen.errors(project, Json.read(Json.write(fields)));
            if (errors.isEmpty()) {
                StoredIssue made = issues.create(
                        project,
                        type.name(),
                        exchange.parameter("summary"),
                        exchange.parameter("description"),
                        person().username(),
                        exchange.parameter(RestApi.COST_CENTRE));
                exchange.redirect("/browse/" + made.key());
                return;
            }
            values.put("messages", List.copyOf(errors.values()));
        }
        show(exchange, 200, "create", values);
    }

    /** The question whether the wiki may act for this person; whatever the answer, the browser goes back. */
    private void authorize(Exchange exchange) throws IOException {
        String token = exchange.parameter("oauth_token");
        String callback = exchange.parameter("oauth_callback");
        if (!callback.startsWith(setup.confluence() + "/")) {
            throw Refused.of(400, "The callback does not lead to the linked Confluence.");
        }
        if (!setup.trust().waitsFor(token)) {
            throw Refused.of(400, "The request token is not known, or was used already.");
        }
        if (!exchange.post()) {
            show(
                    exchange,
                    200,
                    "allow",
                    Map.of("title", "Allow access", "requestToken", token, "callback", callback, "bare", true));
            return;
        }
        boolean allowed = !exchange.parameter("approve").isEmpty();
        setup.trust().answer(token, Optional.of(person().username()).filter(name -> allowed));
        exchange.response()
                .sendRedirect(callback + (callback.contains("?") ? "&" : "?") + "oauth_token="
                        + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&oauth_verifier="
                        + (allowed ? "allowed" : "denied"));
    }

    /** The switches for trouble, and what the plugin resolved to in this Jira. */
    private void sandbox(Exchange exchange) throws IOException {
        if (exchange.post()) {
            trouble.set(Json.read(Json.write(Map.of(
                    "kind", exchange.parameter("kind"),
                    "delay", exchange.parameter("delay"),
                    "retryAfter", exchange.parameter("retryAfter")))));
        }
        Map<String, Object> values = new HashMap<>(Map.of("title", "The sandbox’s switches", "asked", trouble.asked()));
        values.put(
                "kinds",
                Arrays.stream(Trouble.Kind.values())
                        .map(kind -> Map.of("name", kind.name(), "chosen", trouble.is(kind)))
                        .toList());
        plugin.ifPresent(host -> {
            values.put("plugin", host.plugin().key() + " and is " + (host.enabled() ? "enabled" : "disabled"));
            values.put(
                    "modules",
                    host.plugin().modules().stream()
                            .map(module -> Map.of("type", module.type(), "key", module.key()))
                            .toList());
        });
        show(exchange, 200, "sandbox", values);
    }

    private void show(Exchange exchange, int status, String template, Map<String, ?> values) throws IOException {
        boolean dark = Stream.ofNullable(exchange.request().getCookies())
                .flatMap(Arrays::stream)
                .anyMatch(cookie -> cookie.getName().equals("color-mode")
                        && cookie.getValue().equals("dark"));
        Map<String, Object> all = new HashMap<>(values);
        all.put("context", exchange.request().getContextPath());
        all.put("create", CREATE);
        all.put("dark", dark);
        all.put("mode", dark ? "dark" : "light");
        all.put("token", exchange.token());
        all.put("trouble", !trouble.is(Trouble.Kind.NONE));
        all.put("language", Visit.current().locale().getLanguage());
        Visit.current().person().ifPresent(person -> {
            all.put("user", person.fullName());
            all.put("initials", person.initials());
        });
        all.put("content", Template.named(Pages.class, template).fill(all));
        List<PageResource> resources = plugin.map(host -> host.webResources()
                        .required(
                                List.of(),
                                template.equals("issue")
                                        ? List.of("atl.general", "jira.view.issue")
                                        : List.of("atl.general"),
                                Visit.current().locale()))
                .orElse(List.of());
        all.put(
                "sheets",
                resources.stream()
                        .filter(one -> !one.script())
                        .map(PageResource::url)
                        .toList());
        all.put(
                "scripts",
                resources.stream()
                        .filter(PageResource::script)
                        .map(PageResource::url)
                        .toList());
        Json.send(
                exchange.response(),
                status,
                "text/html;charset=UTF-8",
                Template.named(Pages.class, "layout").fill(all));
    }
}
