package io.frontstage.sandbox.wiki;

import static io.frontstage.sandbox.wiki.RestCall.person;
import static io.frontstage.sandbox.wiki.RestCall.username;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Confluence's remote API, {@code /rest/api/space} and {@code /rest/api/content}, as far as scripts for pages and attachments use it. */
final class RestApi extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Integer, String> REASONS = Map.of(
            400,
            "Bad Request",
            401,
            "Unauthorized",
            403,
            "Forbidden",
            404,
            "Not Found",
            409,
            "Conflict",
            500,
            "Internal Server Error");

    private final transient Wiki wiki;
    private final transient Contents contents;
    private final transient RestJson json;
    private final transient RestFiles files;

    RestApi(Wiki wiki) {
        this.wiki = wiki;
        this.contents = wiki.contents();
        this.json = new RestJson(wiki);
        this.files = new RestFiles(wiki, json);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (forged(request)) {
                response.setStatus(403);
                response.setContentType("text/plain;charset=UTF-8");
                response.getWriter().write("XSRF check failed");
                return;
            }
            Optional<Object> answer = answer(new RestCall(request));
            response.setStatus(answer.isPresent() ? 200 : 204);
            if (answer.isPresent()) {
                write(response, answer.get());
            }
        } catch (RestCall.Refused e) {
            refuse(response, e.status(), e.getMessage());
        } catch (Contents.ConflictException e) {
            refuse(response, 400, e.getMessage());
        } catch (StorageFormat.NotWellFormed e) {
            refuse(response, 400, "Error parsing xhtml: " + e.getMessage());
        } catch (JsonProcessingException | NumberFormatException e) {
            refuse(response, 400, "Could not parse the request: " + e.getMessage());
        } catch (ServletException e) {
            refuse(response, 400, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            wiki.setup().log().accept("The remote API failed at " + request.getRequestURI() + ": " + e);
            refuse(response, 500, "Internal Server Error");
        }
    }

    private static void write(HttpServletResponse response, Object answer) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(JSON.writeValueAsBytes(answer));
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        write(
                response,
                RestJson.ordered(
                        "statusCode",
                        status,
                        "data",
                        Map.of("authorized", false, "valid", true, "errors", List.of(), "successful", false),
                        "message",
                        message,
                        "reason",
                        REASONS.get(status)));
    }

    /** What a form on a foreign page could have sent. */
    private static boolean forged(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        boolean foreign = origin != null
                && !request.getServerName().equals(URI.create(origin).getHost());
        String type = Optional.ofNullable(request.getContentType()).orElse("").replaceFirst(";.*", "");
        boolean sendableByForm = Set.of("", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain")
                .contains(type.strip().toLowerCase(Locale.ROOT));
        boolean mutating = !Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
        boolean marked = Set.of("no-check", "nocheck")
                .contains(Optional.ofNullable(request.getHeader("X-Atlassian-Token"))
                        .orElse(""));
        return mutating && (foreign || (request.getMethod().equals("POST") && sendableByForm && !marked));
    }

    private Optional<Object> answer(RestCall call) throws IOException, ServletException {
        if (call.is("GET", "space")) {
            return Optional.of(spaces(call));
        } else if (call.is("GET", "space", "*")) {
            return Optional.of(json.space(space(call.path().get(1))));
        } else if (call.is("GET", "user", "current")) {
            return Optional.of(currentUser());
        } else if (call.is("GET", "content")) {
            return Optional.of(find(call));
        } else if (call.is("POST", "content")) {
            return Optional.of(create(call));
        } else if (call.is("GET", "content", "*")) {
            return Optional.of(
                    call.path().get(1).startsWith("att")
                            ? json.attachment(files.file(call, 1), call.expand(), person())
                            : json.content(read(call), call.expand(), person()));
        } else if (call.is("PUT", "content", "*")) {
            return Optional.of(update(call));
        } else if (call.is("DELETE", "content", "*")) {
            return delete(call);
        } else if (call.is("GET", "content", "*", "child", "page")) {
            return Optional.of(children(call, Type.PAGE));
        } else if (call.is("GET", "content", "*", "child", "comment")) {
            return Optional.of(children(call, Type.COMMENT));
        } else if (call.is("GET", "content", "*", "child", "attachment")) {
            return Optional.of(files.attachments(call));
        } else if (call.is("POST", "content", "*", "child", "attachment")) {
            return Optional.of(files.attach(call));
        } else if (call.is("POST", "content", "*", "child", "attachment", "*", "data")) {
            return Optional.of(files.newVersion(call));
        } else if (call.is("PUT", "content", "*", "child", "attachment", "*")) {
            return Optional.of(files.renameFile(call));
        } else if (call.is("DELETE", "content", "*", "child", "attachment", "*")) {
            files.remove(call, 4);
            return Optional.empty();
        } else if (call.is("DELETE", "content", "*", "child", "attachment", "*", "version", "*")) {
            return files.purge(call);
        }
        throw new RestCall.Refused(404, "null for uri: " + call.request().getRequestURI());
    }

    private Map<String, Object> currentUser() {
        return person().map(person -> RestJson.ordered(
                        "type",
                        "known",
                        "username",
                        person.username(),
                        "userKey",
                        "key-" + person.username(),
                        "displayName",
                        person.fullName()))
                .orElseGet(() -> RestJson.ordered("type", "anonymous", "displayName", "Anonymous"));
    }

    private Map<String, Object> spaces(RestCall call) {
        Set<String> keys = Stream.ofNullable(call.request().getParameterValues("spaceKey"))
                .flatMap(Arrays::stream)
                .collect(Collectors.toSet());
        return call.page(
                json,
                wiki.spaces().all().stream()
                        .filter(space -> keys.isEmpty() || keys.contains(space.key()))
                        .filter(space -> wiki.access().mayView(person(), space.key()))
                        .map(json::space)
                        .toList());
    }

    private Spaces.Space space(String key) {
        return wiki.spaces()
                .byKey(key)
                .filter(space -> wiki.access().mayView(person(), space.key()))
                .orElseThrow(() -> new RestCall.Refused(404, "No space found with key : " + key));
    }

    private StoredContent editable(long id) {
        StoredContent content = RestCall.visible(wiki, id);
        if (!wiki.access().mayEdit(person(), content)) {
            throw new RestCall.Refused(403, "User not permitted to update this content: ContentId{id=" + id + "}");
        }
        return content;
    }

    /** {@code ?status=historical&version=3} asks for an older version, {@code ?status=draft} for the draft. */
    private StoredContent read(RestCall call) {
        StoredContent content = RestCall.visible(wiki, call.id(1));
        return switch (call.parameter("status").orElse("current")) {
            case "historical" -> contents.versions(content.latest()).stream()
                    .filter(version -> Integer.toString(version.version())
                            .equals(call.parameter("version").orElse("")))
                    .findFirst()
                    .orElseThrow(() -> new RestCall.Refused(404, "No such version"));
            case "draft" -> RestCall.visible(
                    wiki,
                    contents.draftOf(content.latest()).map(StoredContent::id).orElse(content.id()));
            default -> content;
        };
    }

    private static Type type(String name) {
        return Stream.of(Type.PAGE, Type.BLOGPOST, Type.COMMENT)
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new RestCall.Refused(400, "No content type with name: " + name));
    }

    private Map<String, Object> find(RestCall call) {
        Type type = type(call.parameter("type").orElse("page"));
        return call.page(
                json,
                contents.recent(type).stream()
                        .filter(content -> call.parameter("spaceKey")
                                .map(content.spaceKey()::equals)
                                .orElse(true))
                        .filter(content -> call.parameter("title")
                                .map(content.title()::equalsIgnoreCase)
                                .orElse(true))
                        .filter(content -> wiki.access().mayView(person(), content))
                        .map(content -> json.content(content, call.expand(), person()))
                        .toList());
    }

    private Map<String, Object> create(RestCall call) throws IOException {
        JsonNode body = call.body();
        Type type = type(body.path("type").asText("page"));
        String storage = storage(body).orElse("");
        StoredContent created;
        if (type == Type.COMMENT) {
            StoredContent page =
                    RestCall.visible(wiki, body.path("container").path("id").asLong());
            if (!wiki.access().mayComment(person(), page)) {
                throw new RestCall.Refused(403, "User not permitted to comment on this content");
            }
            created = contents.create(type, Status.CURRENT, page.spaceKey(), page.latest(), "", storage, username());
        } else {
            Spaces.Space space = space(body.path("space").path("key").asText());
            if (!wiki.access().mayCreatePage(person(), space.key())) {
                throw new RestCall.Refused(403, "User not permitted to create content in this space");
            }
            String title = body.path("title").asText().strip();
            if (title.isEmpty()) {
                throw new RestCall.Refused(400, "Title cannot be empty");
            }
            JsonNode ancestors = body.path("ancestors");
            long parent = ancestors.isEmpty()
                    ? space.homeId()
                    : RestCall.visible(
                                    wiki,
                                    ancestors
                                            .get(ancestors.size() - 1)
                                            .path("id")
                                            .asLong())
                            .id();
            created = contents.create(
                    type, Status.CURRENT, space.key(), type == Type.PAGE ? parent : 0, title, storage, username());
        }
        return json.content(created, Set.of("body.storage", "version", "space", "ancestors", "container"), person());
    }

    private static Optional<String> storage(JsonNode body) {
        JsonNode value = body.path("body").path("storage").path("value");
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        StorageFormat.parse(value.asText());
        return Optional.of(value.asText());
    }

    private Map<String, Object> update(RestCall call) throws IOException {
        JsonNode body = call.body();
        StoredContent page = editable(call.id(1));
        int number = body.path("version").path("number").asInt();
        if (number != page.version() + 1) {
            throw new RestCall.Refused(
                    409, "Version must be incremented on update. Current version is: " + page.version());
        }
        if (page.status() == Status.TRASHED && body.path("status").asText().equals("current")) {
            contents.restore(page);
        }
        JsonNode ancestors = body.path("ancestors");
        if (!ancestors.isEmpty()) {
            contents.move(
                    page,
                    RestCall.visible(
                            wiki, ancestors.get(ancestors.size() - 1).path("id").asLong()));
        }
        StoredContent updated = contents.update(
                page.id(),
                body.path("title").asText(page.title()),
                storage(body).orElse(page.body()),
                username(),
                body.path("version").path("message").asText(""));
        return json.content(updated, Set.of("body.storage", "version", "space", "ancestors"), person());
    }

    private Optional<Object> delete(RestCall call) {
        if (call.path().get(1).startsWith("att")) {
            files.remove(call, 1);
        } else {
            contents.trash(editable(call.id(1)));
        }
        return Optional.empty();
    }

    private Map<String, Object> children(RestCall call, Type type) {
        return call.page(
                json,
                contents.children(RestCall.visible(wiki, call.id(1)).latest(), type).stream()
                        .filter(child -> wiki.access().mayView(person(), child))
                        .map(child -> json.content(child, call.expand(), person()))
                        .toList());
    }
}
