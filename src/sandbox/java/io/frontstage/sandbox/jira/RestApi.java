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
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Jira's remote API at {@code /rest/api/2}, as far as the Confluence half of the plugin uses it, with Jira's own
 * refusals.
 */
final class RestApi extends HttpServlet {
    private static final long serialVersionUID = 1;

    private static final int MAX_RESULTS = 1000;
    private static final Set<String> SEARCH_KEYS =
            Set.of("jql", "startAt", "maxResults", "fields", "expand", "validateQuery", "fieldsByKeys");

    private final transient Issues issues;
    private final transient Search search;
    private final transient Creation creation;
    private final transient IssueJson json;
    private final transient IntSupplier sent;
    private final transient Consumer<String> log;

    /** @param sent the number of change log entries that are sent; negative: {@code expand} is not understood */
    RestApi(Issues issues, Search search, IssueJson json, IntSupplier sent, Consumer<String> log) {
        this.issues = issues;
        this.search = search;
        this.creation = new Creation(issues);
        this.json = json;
        this.sent = sent;
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

        int number(String name, int otherwise) {
            return Integer.parseInt(
                    Optional.ofNullable(request.getParameter(name)).orElse("" + otherwise));
        }

        Set<String> list(String name) {
            return Arrays.stream(Optional.ofNullable(request.getParameter(name))
                            .orElse("")
                            .split(","))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.toSet());
        }

        /** @throws Refused 415 if it is not declared as JSON, 400 if it is not valid JSON */
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
        return switch (call.route()) {
            case "POST search" -> new Answer(200, search(call.body()));
            case "GET status" -> {
                Stream<Status> all = Stream.of(Status.values());
                yield new Answer(200, all.map(one -> one.json(json.rest())).toList());
            }
            case "GET project" -> {
                Stream<Project> all = Project.ALL.stream();
                yield new Answer(
                        200,
                        all.filter(one -> one.allows(person(), Right.BROWSE_PROJECTS))
                                .map(json::project)
                                .toList());
            }
            default -> known(
                    call,
                    person().orElseThrow(() -> Refused.of(
                            401, "You are not authenticated. Authentication required to perform this operation.")));
        };
    }

    private Answer known(Call call, Person person) throws IOException {
        List<String> path = call.path();
        return switch (call.route().replaceFirst("(issuetypes|GET project)/.*", "$1/*")) {
            case "GET project/*" -> new Answer(200, json.project(project(path.get(1), Right.BROWSE_PROJECTS)));
            case "GET myself" -> new Answer(200, json.person(person.username()));
            case "POST issue" -> new Answer(201, made(creation.create(call.body(), person)));
            case "GET issue/createmeta/*/issuetypes" -> {
                project(path.get(2), Right.CREATE_ISSUES);
                yield page(call, Project.TYPES.stream().map(json::type).toList());
            }
            case "GET issue/createmeta/*/issuetypes/*" -> {
                Project.Type type = Project.type(path.get(4)).orElseThrow(() -> unknown(call));
                yield page(call, json.createFields(project(path.get(2), Right.CREATE_ISSUES), type));
            }
            default -> {
                if (path.size() < 2 || !path.get(0).equals("issue")) {
                    throw unknown(call);
                }
                yield issue(call, issues.visible(path.get(1), person()).orElseThrow(Refused::noIssue));
            }
        };
    }

    private static Refused unknown(Call call) {
        return Refused.of(404, "null for uri: " + call.request().getRequestURL());
    }

    private Map<String, Object> made(StoredIssue issue) {
        return Json.of(
                "id", Long.toString(issue.id()), "key", issue.key(), "self", json.rest() + "issue/" + issue.id());
    }

    private static Optional<Person> person() {
        return Visit.current().person();
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
        Set<String> fields = words(body.path("fields"));
        Set<String> expand = words(body.path("expand"));
        int start = body.path("startAt").asInt(0);
        int most = Math.min(body.path("maxResults").asInt(50), MAX_RESULTS);
        boolean validate = body.path("validateQuery").asBoolean(true);
        List<StoredIssue> found = search.find(body.path("jql").asText(""), person(), validate);
        Stream<StoredIssue> page = found.stream().skip(start).limit(most);
        return Json.of(
                "startAt",
                start,
                "maxResults",
                most,
                "total",
                found.size(),
                "issues",
                page.map(issue -> issue(issue, fields, expand)).toList());
    }

    private static Set<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private Map<String, Object> issue(StoredIssue issue, Set<String> fields, Set<String> expand) {
        Map<String, Object> answer = json.issue(issue, fields);
        if (expand.contains("changelog") && sent.getAsInt() >= 0) {
            answer.put("changelog", json.log(issues.changes(issue), sent.getAsInt()));
        }
        return answer;
    }

    private static Project project(String keyOrId, Right right) {
        return Project.of(keyOrId)
                .filter(project -> project.allows(person(), right))
                .orElseThrow(() -> Refused.of(404, "No project could be found with key '" + keyOrId + "'."));
    }

    private static Answer page(Call call, List<?> all) {
        int start = call.number("startAt", 0);
        int most = call.number("maxResults", 50);
        Map<String, Object> page = Json.of(
                "maxResults",
                most,
                "startAt",
                start,
                "total",
                all.size(),
                "isLast",
                start + most >= all.size(),
                "values",
                all.stream().skip(start).limit(most).toList());
        return new Answer(200, page);
    }

    private Answer issue(Call call, StoredIssue issue) throws IOException {
        Right needed = call.route().contains("remotelink") ? Right.LINK_ISSUES : Right.EDIT_ISSUES;
        if (call.route().matches("DELETE.*|PUT.*|POST.*remotelink")
                && !issue.project().allows(person(), needed)) {
            throw Refused.of(403, "You do not have the permission " + needed + " in this project.");
        }
        switch (call.route().replaceFirst("properties/.*", "properties/*")) {
            case "DELETE issue/*" -> issues.delete(issue);
            case "DELETE issue/*/remotelink" -> issues.removeLink(link(call, issue));
            case "DELETE issue/*/properties/*" -> {
                property(call, issue);
                issues.removeProperty(issue, call.path().get(3));
            }
            default -> {
                return told(call, issue);
            }
        }
        return new Answer(204, "");
    }

    private Answer told(Call call, StoredIssue issue) throws IOException {
        return switch (call.route().replaceFirst("properties/.*", "properties/*")) {
            case "GET issue/*" -> new Answer(200, whole(call, issue));
            case "GET issue/*/properties/*" -> new Answer(
                    200, Json.of("key", call.path().get(3), "value", property(call, issue)));
            case "PUT issue/*/properties/*" -> {
                boolean isNew = issues.putProperty(issue, call.path().get(3), Creation.property(call.body()));
                yield new Answer(isNew ? 201 : 200, Json.of());
            }
            case "GET issue/*/remotelink" -> readLinks(call, issue);
            case "POST issue/*/remotelink" -> putLink(issue, call.body());
            default -> throw unknown(call);
        };
    }

    private Map<String, Object> whole(Call call, StoredIssue issue) {
        Map<String, Object> answer = issue(issue, call.list("fields"), call.list("expand"));
        Set<String> wanted = call.list("properties");
        if (!wanted.isEmpty()) {
            Map<String, Object> properties = new LinkedHashMap<>();
            issues.properties(issue).forEach((name, content) -> properties.put(name, Json.read(content)));
            properties.keySet().removeIf(name -> !wanted.contains(name) && !wanted.contains("*all"));
            answer.put("properties", properties);
        }
        return answer;
    }

    private JsonNode property(Call call, StoredIssue issue) {
        String name = call.path().get(3);
        return Optional.ofNullable(issues.properties(issue).get(name))
                .map(Json::read)
                .orElseThrow(() -> Refused.of(404, "The property " + name + " does not exist."));
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
        Json.read(link.content()).properties().forEach(field -> answer.put(field.getKey(), field.getValue()));
        return answer;
    }
}
