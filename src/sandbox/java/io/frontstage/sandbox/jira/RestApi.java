package io.frontstage.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.sandbox.jira.Project.Right;
import io.frontstage.sandbox.wiki.Person;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Jira's remote API at {@code /rest/api/2}, as far as the plugin's other half asks it, with Jira's own refusals. */
final class RestApi extends HttpServlet {
    private static final long serialVersionUID = 1;

    static final String COST_CENTRE = "customfield_10010";

    private static final int MOST_RESULTS = 1000;
    private static final int LONGEST_PROPERTY = 32_768;
    private static final Set<String> SEARCH_KEYS =
            Set.of("jql", "startAt", "maxResults", "fields", "expand", "validateQuery", "fieldsByKeys");

    private final transient Issues issues;
    private final transient Search search;
    private final transient IssueJson json;
    private final transient Consumer<String> log;

    RestApi(Issues issues, Search search, IssueJson json, Consumer<String> log) {
        this.issues = issues;
        this.search = search;
        this.json = json;
        this.log = log;
    }

    private record Answer(int status, Object body) {}

    /** One request: its method, and its path in pieces, without {@code /2}. */
    private record Call(HttpServletRequest request, List<String> path) {
        /** The method, and the path with a star for the key of an issue or project. */
        String route() {
            String all = request.getMethod() + " " + String.join("/", path);
            return all.replaceFirst("(?<=(createmeta/)|(issue/(?!createmeta)))[^/]+", "*");
        }

        Set<String> list(String name) {
            return Arrays.stream(Optional.ofNullable(request.getParameter(name))
                            .orElse("")
                            .split(","))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.toSet());
        }

        /** @throws Refused 415 for what is not declared as JSON, 400 for what is none */
        JsonNode body() throws IOException {
            if (!Optional.ofNullable(request.getContentType()).orElse("").startsWith("application/json")) {
                throw Refused.of(415, "Unsupported Media Type");
            }
            return Json.read(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer;
        try {
            List<String> path = List.of(request.getPathInfo().substring(1).split("/"));
            if (!Set.of("2", "latest").contains(path.get(0))) {
                throw Refused.of(404, "null for uri: " + request.getRequestURL());
            }
            answer = answer(new Call(request, path.subList(1, path.size())));
        } catch (Refused e) {
            answer = new Answer(e.status(), e.body());
        } catch (RuntimeException e) {
            log.accept("ERROR Jira's remote API failed at " + request.getRequestURI() + ": " + e);
            answer = new Answer(500, Refused.of(500, "Internal server error").body());
        }
        Json.send(response, answer.status(), "application/json;charset=UTF-8", Json.write(answer.body()));
    }

    private Answer answer(Call call) throws IOException {
        switch (call.route()) {
            case "GET serverInfo" -> {
                return new Answer(200, serverInfo());
            }
            case "POST search" -> {
                return new Answer(200, search(call.body()));
            }
            case "GET project" -> {
                return new Answer(
                        200,
                        Project.ALL.stream()
                                .filter(project -> project.allows(person(), Right.BROWSE_PROJECTS))
                                .map(json::project)
                                .toList());
            }
            default -> {
                String name = person().map(Person::username)
                        .orElseThrow(() -> Refused.of(
                                401, "You are not authenticated. Authentication required to perform this operation."));
                return call.route().startsWith("GET myself") ? new Answer(200, json.person(name)) : known(call, name);
            }
        }
    }

    private Answer known(Call call, String name) throws IOException {
        List<String> path = call.path();
        switch (call.route()) {
            case "POST issue" -> {
                return new Answer(201, create(call.body(), name));
            }
            case "GET issue/createmeta/*/issuetypes" -> {
                creatable(path.get(2));
                return page(call, Project.TYPES.stream().map(json::type).toList());
            }
            default -> {
                if (call.route().startsWith("GET issue/createmeta/*/issuetypes/")) {
                    Project.Type type =
                            Project.type(path.get(4)).orElseThrow(() -> Refused.of(404, "Issue type not found"));
                    return page(call, json.createFields(creatable(path.get(2)), type));
                }
                if (call.route().startsWith("GET project/")) {
                    return new Answer(
                            200,
                            json.project(Project.of(path.get(1))
                                    .filter(project -> project.allows(person(), Right.BROWSE_PROJECTS))
                                    .orElseThrow(() -> Refused.of(
                                            404, "No project could be found with key '" + path.get(1) + "'."))));
                }
                if (path.size() < 2 || !path.get(0).equals("issue")) {
                    throw Refused.of(404, "null for uri: " + call.request().getRequestURL());
                }
                return issue(call, issues.visible(path.get(1), person()).orElseThrow(Refused::noIssue));
            }
        }
    }

    private static Optional<Person> person() {
        return Visit.current().person();
    }

    private Map<String, Object> serverInfo() {
        return Json.of(
                "baseUrl", json.rest().replace("/rest/api/2/", ""),
                "version", "11.3.2",
                "versionNumbers", List.of(11, 3, 2),
                "deploymentType", "Server",
                "serverTitle", "Jira");
    }

    private Map<String, Object> search(JsonNode body) {
        body.fieldNames().forEachRemaining(name -> {
            if (!SEARCH_KEYS.contains(name)) {
                throw Refused.of(
                        400, "Unrecognized field \"" + name + "\" (Class SearchRequestBean), not marked as ignorable");
            }
        });
        if (body.has("validateQuery") && !body.get("validateQuery").isBoolean()) {
            throw Refused.of(
                    400,
                    "Can not construct instance of java.lang.Boolean from String value: only \"true\" or \"false\" recognized");
        }
        Set<String> fields = StreamSupport.stream(body.path("fields").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        int start = body.path("startAt").asInt(0);
        int most = Math.min(body.path("maxResults").asInt(50), MOST_RESULTS);
        List<StoredIssue> found = search.find(
                body.path("jql").asText(""),
                person(),
                body.path("validateQuery").asBoolean(true));
        return Json.of(
                "expand",
                "schema,names",
                "startAt",
                start,
                "maxResults",
                most,
                "total",
                found.size(),
                "issues",
                found.stream()
                        .skip(start)
                        .limit(most)
                        .map(issue -> json.issue(issue, fields))
                        .toList());
    }

    private static Project creatable(String keyOrId) {
        return Project.of(keyOrId)
                .filter(project -> project.allows(person(), Right.CREATE_ISSUES))
                .orElseThrow(() -> Refused.of(404, "No project could be found with key '" + keyOrId + "'."));
    }

    private static Answer page(Call call, List<?> all) {
        int start = Integer.parseInt(
                Optional.ofNullable(call.request().getParameter("startAt")).orElse("0"));
        int most = Integer.parseInt(
                Optional.ofNullable(call.request().getParameter("maxResults")).orElse("50"));
        return new Answer(
                200,
                Json.of(
                        "maxResults",
                        most,
                        "startAt",
                        start,
                        "total",
                        all.size(),
                        "isLast",
                        start + most >= all.size(),
                        "values",
                        all.stream().skip(start).limit(most).toList()));
    }

    private Map<String, Object> create(JsonNode body, String name) {
        JsonNode fields = body.path("fields");
        JsonNode projectNode = fields.path("project");
        Project project = Project.of(
                        projectNode.path("key").asText(projectNode.path("id").asText()))
                .filter(one -> one.allows(person(), Right.CREATE_ISSUES))
                .orElseThrow(() -> new Refused(
                        400,
                        List.of(),
                        Map.of(
                                "project",
                                projectNode.isMissingNode() ? "project is required" : "valid project is required")));
        JsonNode typeNode = fields.path("issuetype");
        Optional<Project.Type> type = Project.type(
                        typeNode.path("id").asText(typeNode.path("name").asText()))
                .filter(known -> !known.subtask());
        Map<String, String> errors = Screen.errors(project, fields);
        if (type.isEmpty()) {
            errors.put(
                    "issuetype", typeNode.isMissingNode() ? "issue type is required" : "valid issue type is required");
        }
        if (!errors.isEmpty()) {
            throw new Refused(400, List.of(), errors);
        }
        Map<String, String> properties = new LinkedHashMap<>();
        body.path("properties").forEach(one -> properties.put(one.path("key").asText(), property(one.path("value"))));
        StoredIssue made = issues.create(
                project,
                type.orElseThrow().name(),
                fields.path("summary").asText(),
                fields.path("description").asText(""),
                name,
                fields.path(COST_CENTRE).asText(""));
        properties.forEach((key, content) -> issues.putProperty(made, key, content));
        return Json.of("id", Long.toString(made.id()), "key", made.key(), "self", json.rest() + "issue/" + made.id());
    }

    private static String property(JsonNode value) {
        String content = Json.write(value);
        if (content.length() > LONGEST_PROPERTY) {
            throw Refused.of(400, "The property value is too long. Maximum length is 32768 characters.");
        }
        return content;
    }

    private Answer issue(Call call, StoredIssue issue) throws IOException {
        String last = call.path().get(call.path().size() - 1);
        switch (call.route().replaceFirst("properties/.*", "properties/*")) {
            case "GET issue/*" -> {
                return new Answer(200, whole(call, issue));
            }
            case "DELETE issue/*" -> {
                require(issue, Right.EDIT_ISSUES, "delete issues");
                issues.delete(issue);
                return new Answer(204, "");
            }
            case "GET issue/*/properties/*", "PUT issue/*/properties/*", "DELETE issue/*/properties/*" -> {
                return property(call, issue, last);
            }
            case "GET issue/*/remotelink" -> {
                return readLinks(call, issue);
            }
            case "POST issue/*/remotelink" -> {
                require(issue, Right.LINK_ISSUES, "link issues");
                return putLink(issue, call.body());
            }
            case "DELETE issue/*/remotelink" -> {
                require(issue, Right.LINK_ISSUES, "link issues");
                issues.removeLink(link(call, issue));
                return new Answer(204, "");
            }
            case "GET issue/*/transitions" -> {
                List<Map<String, Object>> all = transitions(issue).stream()
                        .map(to -> Json.of("id", to.id(), "name", to.label(), "to", to.json(json.rest())))
                        .toList();
                return new Answer(200, Json.of("expand", "transitions", "transitions", all));
            }
            case "POST issue/*/transitions" -> {
                String id = call.body().path("transition").path("id").asText();
                issues.transition(
                        issue,
                        transitions(issue).stream()
                                .filter(to -> to.id().equals(id))
                                .findFirst()
                                .orElseThrow(() -> Refused.of(
                                        400,
                                        "It seems that you have tried to perform a workflow operation (" + id
                                                + ") that is not valid for the current state of this issue.")));
                return new Answer(204, "");
            }
            default -> throw Refused.of(404, "null for uri: " + call.request().getRequestURL());
        }
    }

    private Map<String, Object> whole(Call call, StoredIssue issue) {
        Map<String, Object> answer = json.issue(issue, call.list("fields"));
        Set<String> wanted = call.list("properties");
        if (!wanted.isEmpty()) {
            Map<String, Object> properties = new LinkedHashMap<>();
            issues.properties(issue).forEach((name, content) -> properties.put(name, Json.read(content)));
            properties.keySet().removeIf(name -> !wanted.contains(name) && !wanted.contains("*all"));
            answer.put("properties", properties);
        }
        return answer;
    }

    private static void require(StoredIssue issue, Right right, String what) {
        if (!issue.project().allows(person(), right)) {
            throw Refused.of(403, "You do not have permission to " + what + " in this project.");
        }
    }

    private static List<Status> transitions(StoredIssue issue) {
        return issue.project().allows(person(), Right.TRANSITION_ISSUES) ? Status.of(issue.project()) : List.of();
    }

    private Answer property(Call call, StoredIssue issue, String name) throws IOException {
        Refused missing = Refused.of(404, "The property " + name + " does not exist.");
        if (call.request().getMethod().equals("GET")) {
            String content =
                    Optional.ofNullable(issues.properties(issue).get(name)).orElseThrow(() -> missing);
            return new Answer(200, Json.of("key", name, "value", Json.read(content)));
        }
        require(issue, Right.EDIT_ISSUES, "edit issues");
        if (call.request().getMethod().equals("PUT")) {
            return new Answer(issues.putProperty(issue, name, property(call.body())) ? 201 : 200, Json.of());
        }
        if (!issues.removeProperty(issue, name)) {
            throw missing;
        }
        return new Answer(204, "");
    }

    private Issues.RemoteLink link(Call call, StoredIssue issue) {
        String globalId = call.request().getParameter("globalId");
        return issues.links(issue).stream()
                .filter(link -> link.globalId().equals(globalId))
                .findFirst()
                .orElseThrow(() -> Refused.of(404, "No remote issue link with the given global id found."));
    }

    private Answer readLinks(Call call, StoredIssue issue) {
        return call.request().getParameter("globalId") == null
                ? new Answer(
                        200,
                        issues.links(issue).stream()
                                .map(one -> json(issue, one))
                                .toList())
                : new Answer(200, json(issue, link(call, issue)));
    }

    private Answer putLink(StoredIssue issue, JsonNode body) {
        String globalId = body.path("globalId").asText("");
        String title = body.path("object").path("title").asText("");
        Map<String, String> errors = new LinkedHashMap<>();
        if (title.isBlank() || title.length() > 255) {
            errors.put("title", "'title' is required and must not exceed 255 characters.");
        }
        if (!body.path("object").path("url").asText("").matches("https?://.+")) {
            errors.put("url", "'url' is required and must be a valid URL.");
        }
        if (globalId.length() > 255) {
            errors.put("globalId", "'globalId' must not exceed 255 characters.");
        }
        if (!errors.isEmpty()) {
            throw new Refused(400, List.of(), errors);
        }
        int before = issues.links(issue).size();
        Issues.RemoteLink link = issues.putLink(issue, globalId, Json.write(body));
        Map<String, Object> answer = json(issue, link);
        answer.keySet().retainAll(Set.of("id", "self"));
        return new Answer(issues.links(issue).size() > before ? 201 : 200, answer);
    }

    private Map<String, Object> json(StoredIssue issue, Issues.RemoteLink link) {
        Map<String, Object> answer =
                Json.of("id", link.id(), "self", json.rest() + "issue/" + issue.key() + "/remotelink/" + link.id());
        Json.read(link.content()).fields().forEachRemaining(field -> answer.put(field.getKey(), field.getValue()));
        return answer;
    }
}
