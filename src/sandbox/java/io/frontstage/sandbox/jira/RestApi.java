package io.frontstage.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.sandbox.jira.Project.Right;
import io.frontstage.sandbox.wiki.Person;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Jira's remote API at {@code /rest/api/2}, as far as the plugin's other half asks it, with Jira's own refusals. */
final class RestApi extends HttpServlet {
    private static final long serialVersionUID = 1;

    static final String COST_CENTRE = "customfield_10010";

    private static final int MOST_RESULTS = 1000;
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

    private record Answer(int status, Object body) {
        static final Answer EMPTY = new Answer(204, "");
    }

    /** One request: its method, and its path in pieces, without {@code /2}. */
    private record Call(HttpServletRequest request, List<String> path) {
        boolean is(String method, String... pattern) {
            return request.getMethod().equals(method)
                    && path.size() == pattern.length
                    && IntStream.range(0, pattern.length)
                            .allMatch(i -> pattern[i].equals("*") || pattern[i].equals(path.get(i)));
        }

        Optional<String> parameter(String name) {
            return Optional.ofNullable(request.getParameter(name));
        }

        int number(String name, int otherwise) {
            try {
                return parameter(name).map(Integer::parseInt).orElse(otherwise);
            } catch (NumberFormatException e) {
                throw Refused.of(404, "");
            }
        }

        Set<String> list(String name) {
            return parameter(name)
                    .map(text -> Arrays.stream(text.split(",")).collect(Collectors.toSet()))
                    .orElse(Set.of());
        }

        String text() throws IOException {
            return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

        /** @throws Refused 415 for what is not declared as JSON, 400 for what is none */
        JsonNode body() throws IOException {
            if (!Optional.ofNullable(request.getContentType()).orElse("").startsWith("application/json")) {
                throw Refused.of(415, "Unsupported Media Type");
            }
            return Json.read(text());
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer;
        try {
            List<String> path = Arrays.stream(Optional.ofNullable(request.getPathInfo())
                            .orElse("")
                            .split("/"))
                    .filter(part -> !part.isEmpty())
                    .toList();
            boolean known = !path.isEmpty() && Set.of("2", "latest").contains(path.get(0));
            answer = known
                    ? answer(new Call(request, path.subList(1, path.size())))
                    : new Answer(404, Refused.of(404, "").body());
        } catch (Refused e) {
            answer = new Answer(e.status(), e.body());
        } catch (RuntimeException e) {
            log.accept("ERROR Jira's remote API failed at " + request.getRequestURI() + ": " + e);
            answer = new Answer(500, Refused.of(500, "Internal server error").body());
        }
        response.setStatus(answer.status());
        Visit.current().person().ifPresent(person -> response.setHeader("X-AUSERNAME", person.username()));
        if (answer.status() != 204) {
            byte[] body = Json.write(answer.body()).getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/json;charset=UTF-8");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    private Answer answer(Call call) throws IOException {
        if (call.is("GET", "serverInfo")) {
            return new Answer(200, serverInfo());
        }
        if (call.is("POST", "search") || call.is("GET", "search")) {
            return new Answer(200, search(call));
        }
        if (call.is("GET", "project")) {
            return new Answer(
                    200,
                    Project.ALL.stream()
                            .filter(RestApi::visible)
                            .map(json::project)
                            .toList());
        }
        if (person().isEmpty()) {
            throw new Refused(
                    401,
                    List.of("You do not have the permission to see the specified issue.", "Login Required"),
                    Map.of());
        }
        if (call.is("GET", "myself")) {
            return new Answer(200, json.person(username()));
        }
        if (call.is("POST", "issue")) {
            return new Answer(201, create(call.body()));
        }
        if (call.is("GET", "issue", "createmeta", "*", "issuetypes")) {
            return new Answer(200, page(call, types(call)));
        }
        if (call.is("GET", "issue", "createmeta", "*", "issuetypes", "*")) {
            Project project = creatable(call.path().get(2));
            Project.Type type =
                    project.type(call.path().get(4)).orElseThrow(() -> Refused.of(404, "Issue type not found"));
            return new Answer(200, page(call, json.createFields(project, type)));
        }
        if (call.path().size() < 2 || !call.path().get(0).equals("issue")) {
            throw Refused.of(404, "null for uri: " + call.request().getRequestURL());
        }
        StoredIssue issue = issues.visible(call.path().get(1), person()).orElseThrow(Refused::noIssue);
        return call.path().size() == 2 ? one(call, issue) : part(call, issue);
    }

    private static Optional<Person> person() {
        return Visit.current().person();
    }

    private static String username() {
        return person().map(Person::username).orElse("");
    }

    private static boolean visible(Project project) {
        return project.allows(person(), Right.BROWSE_PROJECTS);
    }

    private Map<String, Object> serverInfo() {
        return Json.of(
                "baseUrl",
                json.self("").replace("/rest/api/2/", ""),
                "version",
                "11.3.2",
                "versionNumbers",
                List.of(11, 3, 2),
                "deploymentType",
                "Server",
                "buildNumber",
                11030002,
                "serverTime",
                IssueJson.time(Instant.now()),
                "serverTitle",
                "Jira");
    }

    private Map<String, Object> search(Call call) throws IOException {
        JsonNode body = call.request().getMethod().equals("POST") ? call.body() : null;
        String jql;
        boolean validate = true;
        Set<String> fields;
        int start;
        int most;
        if (body == null) {
            jql = call.parameter("jql").orElse("");
            validate = !call.parameter("validateQuery").equals(Optional.of("false"));
            fields = call.list("fields");
            start = call.number("startAt", 0);
            most = call.number("maxResults", 50);
        } else {
            body.fieldNames().forEachRemaining(name -> {
                if (!SEARCH_KEYS.contains(name)) {
                    throw Refused.of(
                            400,
                            "Unrecognized field \"" + name + "\" (Class SearchRequestBean), not marked as ignorable");
                }
            });
            if (body.has("validateQuery") && !body.get("validateQuery").isBoolean()) {
                throw Refused.of(
                        400,
                        "Can not construct instance of java.lang.Boolean from String value '"
                                + body.get("validateQuery").asText() + "': only \"true\" or \"false\" recognized");
            }
            jql = body.path("jql").asText("");
            validate = body.path("validateQuery").asBoolean(true);
            fields = StreamSupport.stream(body.path("fields").spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.toSet());
            start = body.path("startAt").asInt(0);
            most = body.path("maxResults").asInt(50);
        }
        List<StoredIssue> found = search.find(jql, person(), validate);
        int effective = Math.min(Math.max(most, 0), MOST_RESULTS);
        return Json.of(
                "expand",
                "schema,names",
                "startAt",
                start,
                "maxResults",
                effective,
                "total",
                found.size(),
                "issues",
                found.stream()
                        .skip(Math.max(start, 0))
                        .limit(effective)
                        .map(issue -> json.issue(issue, fields.isEmpty() ? Set.of("*navigable") : fields))
                        .toList());
    }

    private static Project creatable(String keyOrId) {
        return Project.of(keyOrId)
                .filter(project -> project.allows(person(), Right.CREATE_ISSUES))
                .orElseThrow(() -> Refused.of(404, "No project could be found with key '" + keyOrId + "'."));
    }

    private List<Object> types(Call call) {
        creatable(call.path().get(2));
        return Project.TYPES.stream().<Object>map(json::type).toList();
    }

    private static Map<String, Object> page(Call call, List<Object> all) {
        int start = call.number("startAt", 0);
        int most = call.number("maxResults", 50);
        List<Object> values = all.stream().skip(start).limit(most).toList();
        return Json.of(
                "maxResults",
                most,
                "startAt",
                start,
                "total",
                all.size(),
                "isLast",
                start + values.size() >= all.size(),
                "values",
                values);
    }

    private Map<String, Object> create(JsonNode body) {
        JsonNode fields = body.path("fields");
        Map<String, String> errors = new LinkedHashMap<>();
        JsonNode projectNode = fields.path("project");
        Optional<Project> project = Project.of(
                        projectNode.path("key").asText(projectNode.path("id").asText()))
                .filter(RestApi::visible);
        if (projectNode.isMissingNode() || project.isEmpty()) {
            throw new Refused(
                    400,
                    List.of(),
                    Map.of(
                            "project",
                            projectNode.isMissingNode() ? "project is required" : "valid project is required"));
        }
        if (!project.get().allows(person(), Right.CREATE_ISSUES)) {
            throw new Refused(400, List.of(), Map.of("project", "You cannot create issues in this project."));
        }
        JsonNode typeNode = fields.path("issuetype");
        Optional<Project.Type> type = project.get()
                .type(typeNode.path("id").asText(typeNode.path("name").asText()))
                .filter(known -> !known.subtask());
        if (type.isEmpty()) {
            errors.put(
                    "issuetype", typeNode.isMissingNode() ? "issue type is required" : "valid issue type is required");
        }
        errors.putAll(Screen.errors(project.get(), fields));
        if (!errors.isEmpty()) {
            throw new Refused(400, List.of(), errors);
        }
        Map<String, String> properties = new LinkedHashMap<>();
        body.path("properties")
                .forEach(property -> properties.put(
                        property.path("key").asText(), propertyValue(Json.write(property.path("value")))));
        StoredIssue made = issues.create(
                project.get(),
                type.orElseThrow().name(),
                fields.path("summary").asText(),
                fields.path("description").asText(""),
                username(),
                fields.path(COST_CENTRE).asText(""));
        properties.forEach((name, content) -> issues.putProperty(made, name, content));
        return Json.of("id", Long.toString(made.id()), "key", made.key(), "self", json.self("issue/" + made.id()));
    }

    private static String propertyValue(String content) {
        Json.read(content);
        if (content.length() > 32_768) {
            throw Refused.of(400, "The property value is too long. Maximum length is 32768 characters.");
        }
        return content;
    }

    private Answer one(Call call, StoredIssue issue) throws IOException {
        if (call.request().getMethod().equals("DELETE")) {
            allowed(issue, Right.EDIT_ISSUES, "You do not have permission to delete issues in this project.");
            issues.delete(issue);
            return Answer.EMPTY;
        }
        if (!call.request().getMethod().equals("GET")) {
            throw Refused.of(405, "Method Not Allowed");
        }
        Map<String, Object> answer = json.issue(issue, call.list("fields"));
        Set<String> wanted = call.list("properties");
        if (!wanted.isEmpty()) {
            Map<String, Object> properties = new LinkedHashMap<>();
            issues.properties(issue).forEach((name, content) -> {
                if (wanted.contains(name) || wanted.contains("*all")) {
                    properties.put(name, Json.read(content));
                }
            });
            answer.put("properties", properties);
        }
        return new Answer(200, answer);
    }

    private Answer part(Call call, StoredIssue issue) throws IOException {
        String method = call.request().getMethod();
        switch (call.path().get(2) + "/" + call.path().size()) {
            case "properties/3" -> {
                List<Object> keys = issues.properties(issue).keySet().stream()
                        .<Object>map(name -> Json.of("self", property(issue, name), "key", name))
                        .toList();
                return new Answer(200, Json.of("keys", keys));
            }
            case "properties/4" -> {
                return property(call, issue, call.path().get(3));
            }
            case "remotelink/3" -> {
                return remoteLinks(call, issue);
            }
            case "transitions/3" -> {
                return method.equals("POST") ? transition(issue, call.body()) : new Answer(200, transitions(issue));
            }
            case "assignee/3" -> {
                allowed(issue, Right.EDIT_ISSUES, "You do not have permission to assign issues.");
                issues.assign(issue, call.body().path("name").asText(""));
                return Answer.EMPTY;
            }
            default -> throw Refused.of(404, "null for uri: " + call.request().getRequestURL());
        }
    }

    private static void allowed(StoredIssue issue, Right right, String otherwise) {
        if (!issue.project().allows(person(), right)) {
            throw Refused.of(403, otherwise);
        }
    }

    private String property(StoredIssue issue, String name) {
        return json.self("issue/" + issue.id() + "/properties/" + name);
    }

    private Answer property(Call call, StoredIssue issue, String name) throws IOException {
        Refused missing = Refused.of(404, "The property " + name + " does not exist.");
        if (call.request().getMethod().equals("GET")) {
            String content =
                    Optional.ofNullable(issues.properties(issue).get(name)).orElseThrow(() -> missing);
            return new Answer(200, Json.of("key", name, "value", Json.read(content)));
        }
        allowed(issue, Right.EDIT_ISSUES, "You do not have permission to edit issues in this project.");
        if (call.request().getMethod().equals("DELETE")) {
            if (!issues.removeProperty(issue, name)) {
                throw missing;
            }
            return Answer.EMPTY;
        }
        String content = propertyValue(Json.write(call.body()));
        return new Answer(issues.putProperty(issue, name, content) ? 201 : 200, Json.of());
    }

    private Answer remoteLinks(Call call, StoredIssue issue) throws IOException {
        Optional<String> globalId = call.parameter("globalId");
        Optional<Issues.RemoteLink> wanted = issues.links(issue).stream()
                .filter(link -> globalId.equals(Optional.of(link.globalId())))
                .findFirst();
        Refused missing = Refused.of(404, "No remote issue link with the given global id found.");
        switch (call.request().getMethod()) {
            case "GET" -> {
                return globalId.isPresent()
                        ? new Answer(200, link(issue, wanted.orElseThrow(() -> missing)))
                        : new Answer(
                                200,
                                issues.links(issue).stream()
                                        .map(link -> link(issue, link))
                                        .toList());
            }
            case "DELETE" -> {
                allowed(issue, Right.LINK_ISSUES, "You do not have permission to link issues in this project.");
                issues.removeLink(wanted.orElseThrow(() -> missing));
                return Answer.EMPTY;
            }
            default -> {
                allowed(issue, Right.LINK_ISSUES, "You do not have permission to link issues in this project.");
                return putLink(issue, call.body());
            }
        }
    }

    private Answer putLink(StoredIssue issue, JsonNode body) {
        Map<String, String> errors = new LinkedHashMap<>();
        String globalId = body.path("globalId").asText("");
        if (body.path("object").path("title").asText("").isBlank()) {
            errors.put("title", "'title' is required.");
        }
        if (!body.path("object").path("url").asText("").matches("https?://.+")) {
            errors.put("url", "'url' is required and must be a valid URL.");
        }
        if (globalId.length() > 255
                || body.path("object").path("title").asText("").length() > 255) {
            errors.put("globalId", "'globalId' and 'title' must not exceed 255 characters.");
        }
        if (!errors.isEmpty()) {
            throw new Refused(400, List.of(), errors);
        }
        boolean isNew = issues.links(issue).stream()
                .noneMatch(link -> !globalId.isEmpty() && link.globalId().equals(globalId));
        Issues.RemoteLink link = issues.putLink(issue, globalId, Json.write(body));
        return new Answer(
                isNew ? 201 : 200,
                Json.of("id", link.id(), "self", json.self("issue/" + issue.key() + "/remotelink/" + link.id())));
    }

    private Map<String, Object> link(StoredIssue issue, Issues.RemoteLink link) {
        Map<String, Object> answer =
                Json.of("id", link.id(), "self", json.self("issue/" + issue.key() + "/remotelink/" + link.id()));
        Json.read(link.content()).fields().forEachRemaining(field -> answer.put(field.getKey(), field.getValue()));
        return answer;
    }

    private Map<String, Object> transitions(StoredIssue issue) {
        List<Object> all = new ArrayList<>();
        if (issue.project().allows(person(), Right.TRANSITION_ISSUES)) {
            issue.project()
                    .workflow()
                    .forEach(to -> all.add(Json.of("id", to.id(), "name", to.name(), "to", json.status(to))));
        }
        return Json.of("expand", "transitions", "transitions", all);
    }

    private Answer transition(StoredIssue issue, JsonNode body) {
        String id = body.path("transition").path("id").asText();
        Project.Status to = issue.project().workflow().stream()
                .filter(status -> status.id().equals(id) && issue.project().allows(person(), Right.TRANSITION_ISSUES))
                .findFirst()
                .orElseThrow(() -> Refused.of(
                        400,
                        "It seems that you have tried to perform a workflow operation (" + id
                                + ") that is not valid for the current state of this issue."));
        issues.transition(issue, to.name());
        return Answer.EMPTY;
    }
}
