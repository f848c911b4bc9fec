package io.frontstage.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.host.PluginHost;
import io.frontstage.sandbox.host.PluginModule;
import io.frontstage.sandbox.jira.Project.Right;
import io.frontstage.sandbox.wiki.Person;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Jira's pages: search, an issue with the plugin's panels, creating an issue, login, and authorising the wiki. */
final class Pages extends HttpServlet {
    private static final long serialVersionUID = 1;

    private static final String PANELS = "atl.jira.view.issue.right.context";
    private static final String CREATE = "/secure/CreateIssueDetails!init.jspa";

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

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Exchange exchange = new Exchange(request, response, trouble.on());
        try {
            if (exchange.path().equals("/login.jsp")) {
                logIn(exchange);
            } else if (visitor().isEmpty()) {
                String query = Optional.ofNullable(request.getQueryString())
                        .map(text -> "?" + text)
                        .orElse("");
                exchange.redirect("/login.jsp?os_destination="
                        + URLEncoder.encode(exchange.path() + query, StandardCharsets.UTF_8));
            } else if (exchange.post()
                    && !exchange.token().equals(exchange.parameter("atl_token"))
                    && !"no-check".equals(request.getHeader("X-Atlassian-Token"))) {
                throw Refused.of(403, "XSRF Security Token Missing");
            } else {
                page(exchange);
            }
        } catch (Refused e) {
            exchange.show(e.status(), "problem", Map.of("title", "That did not work", "messages", e.sentences()));
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

    private static Optional<Person> visitor() {
        return Visit.current().person();
    }

    private void logIn(Exchange exchange) throws IOException {
        Optional<Person> person = Person.authenticated(
                        exchange.parameter("os_username"), exchange.parameter("os_password"))
                .flatMap(known -> Visit.person(known.username()));
        String next = exchange.parameter("os_destination");
        if (!exchange.post() || person.isEmpty()) {
            exchange.show(200, "login", Map.of("title", "Log in", "failed", exchange.post(), "destination", next));
            return;
        }
        exchange.request().getSession(true);
        exchange.request().changeSessionId();
        exchange.request()
                .getSession()
                .setAttribute(AuthenticationFilter.PERSON, person.get().username());
        exchange.redirect(next.startsWith("/") && !next.startsWith("//") ? next : "/");
    }

    private void list(Exchange exchange) throws IOException {
        String jql = exchange.parameter("jql");
        Map<String, Object> values = new HashMap<>(Map.of("title", "Issues", "jql", jql));
        try {
            List<StoredIssue> found = search.find(jql.isEmpty() ? "ORDER BY key" : jql, visitor(), true);
            values.put("issues", found.stream().map(Pages::row).toList());
        } catch (Refused e) {
            values.put("messages", e.sentences());
        }
        exchange.show(200, "issues", values);
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
        StoredIssue issue = issues.visible(key, visitor()).orElseThrow(Refused::noIssue);
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
            Stream<Status> others = Status.of(issue.project()).stream().filter(to -> to != issue.status());
            values.put("transitions", others.map(Status::label).toList());
        }
        if (may(issue, Right.EDIT_ISSUES)) {
            Stream<String> names = Person.ALL.stream().map(Person::username);
            values.put(
                    "people",
                    names.filter(name -> Visit.person(name).isPresent()).toList());
        }
        values.put("links", issues.links(issue).stream().map(Pages::link).toList());
        Map<String, Object> page = new HashMap<>();
        page.put("issue", PluginServices.issue(Optional.of(issue)));
        page.put("user", PluginServices.user(visitor()));
        values.put(
                "panels",
                plugin.stream()
                        .flatMap(host -> host.panels(PANELS, page).stream())
                        .map(panel -> Map.of("id", panel.key(), "label", panel.label(), "html", panel.html()))
                        .toList());
        exchange.show(200, "issue", values);
    }

    private static Map<String, String> link(Issues.RemoteLink link) {
        JsonNode object = Json.read(link.content()).path("object");
        return Map.of(
                "url", object.path("url").asText(),
                "text", object.path("title").asText(),
                "note", object.path("summary").asText(""));
    }

    private static boolean may(StoredIssue issue, Right right) {
        return issue.project().allows(visitor(), right);
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
        Project project = Project.of(exchange.parameter("pid"))
                .filter(one -> exchange.parameter("pid").matches("\\d+") && one.allows(visitor(), Right.CREATE_ISSUES))
                .orElseThrow(() -> Refused.of(400, "You have not selected a valid project to create an issue in."));
        Map<String, Object> fields = Json.of(
                "project", Map.of("id", exchange.parameter("pid")),
                "issuetype", Map.of("id", exchange.parameter("issuetype")),
                "summary", exchange.parameter("summary"),
                "description", exchange.parameter("description"));
        if (project.costs()) {
            fields.put(Creation.COST_CENTRE, exchange.parameter(Creation.COST_CENTRE));
        }
        Map<String, Object> values = new HashMap<>(fields);
        values.putAll(Map.of(
                "title", "Create Issue",
                "pid", project.id(),
                "project", project.name(),
                "typeId", exchange.parameter("issuetype"),
                "costs", project.costs()));
        if (exchange.post()) {
            try {
                JsonNode body = Json.read(Json.write(Map.of("fields", fields)));
                exchange.redirect("/browse/"
                        + new Creation(issues)
                                .create(body, visitor().orElseThrow())
                                .key());
                return;
            } catch (Refused e) {
                values.put("messages", e.sentences());
            }
        }
        exchange.show(200, "create", values);
    }

    /** Asks whether the wiki may act for this person; after either answer, the browser returns. */
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
            exchange.show(
                    200,
                    "allow",
                    Map.of("title", "Allow access", "requestToken", token, "callback", callback, "bare", true));
            return;
        }
        boolean allowed = !exchange.parameter("approve").isEmpty();
        setup.trust().answer(token, visitor().map(Person::username).filter(name -> allowed));
        exchange.response()
                .sendRedirect(callback + (callback.contains("?") ? "&" : "?") + "oauth_token="
                        + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&oauth_verifier="
                        + (allowed ? "allowed" : "denied"));
    }

    /** The switches for trouble, and what the plugin provides in this Jira. */
    private void sandbox(Exchange exchange) throws IOException {
        if (exchange.post()) {
            trouble.set(Json.read(exchange.parameter("switches")));
            exchange.redirect("/secure/Sandbox.jspa");
            return;
        }
        Map<String, Object> values = new HashMap<>(trouble.state());
        values.put("title", "The sandbox’s switches");
        plugin.ifPresent(host -> {
            values.put("plugin", host.plugin().key() + " and is " + (host.enabled() ? "enabled" : "disabled"));
            Stream<PluginModule> modules = host.plugin().modules().stream();
            values.put(
                    "modules", modules.map(one -> one.type() + " " + one.key()).toList());
        });
        exchange.show(200, "sandbox", values);
    }
}
