package io.frontstage.sandbox.wiki;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
    private static final int MOST_RESULTS = 200;
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

    /** Ends a request with an error. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int status;

        Refused(int status, String message) {
            super(message);
            this.status = status;
        }
    }

    private final transient Wiki wiki;
    private final transient Contents contents;
    private final transient RestJson json;

    RestApi(Wiki wiki) {
        this.wiki = wiki;
        this.contents = wiki.contents();
        this.json = new RestJson(wiki);
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
            Optional<Object> answer = answer(new Call(request));
            response.setStatus(answer.isPresent() ? 200 : 204);
            if (answer.isPresent()) {
                write(response, answer.get());
            }
        } catch (Refused e) {
            refuse(response, e.status, e.getMessage());
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

    /** The request, taken apart. */
    private record Call(HttpServletRequest request, List<String> path) {

        Call(HttpServletRequest request) {
            this(
                    request,
                    Arrays.stream(Optional.ofNullable(request.getPathInfo())
                                    .orElse("/")
                                    .split("/"))
                            .filter(part -> !part.isEmpty())
                            .toList());
        }

        boolean is(String method, String... pattern) {
            if (!request.getMethod().equals(method) || path.size() != pattern.length) {
                return false;
            }
            for (int i = 0; i < pattern.length; i++) {
                if (!pattern[i].equals("*") && !pattern[i].equals(path.get(i))) {
                    return false;
                }
            }
            return true;
        }

        Optional<String> parameter(String name) {
            return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
        }

        Set<String> expand() {
            return Arrays.stream(parameter("expand").orElse("").split(","))
                    .map(String::strip)
                    .collect(Collectors.toSet());
        }

        long id(int index) {
            String text = path.get(index).replaceFirst("^att", "");
            if (!text.matches("\\d{1,18}")) {
                throw new Refused(404, "No content found with id: " + path.get(index));
            }
            return Long.parseLong(text);
        }

        JsonNode body() throws IOException {
            return JSON.readTree(request.getInputStream());
        }
    }

    private Optional<Object> answer(Call call) throws IOException, ServletException {
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
                            ? json.attachment(file(call, 1), call.expand(), person())
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
            return Optional.of(attachments(call));
        } else if (call.is("POST", "content", "*", "child", "attachment")) {
            return Optional.of(attach(call));
        } else if (call.is("POST", "content", "*", "child", "attachment", "*", "data")) {
            return Optional.of(newVersion(call));
        } else if (call.is("PUT", "content", "*", "child", "attachment", "*")) {
            return Optional.of(renameFile(call));
        } else if (call.is("DELETE", "content", "*", "child", "attachment", "*")) {
            wiki.attachments().setTrashed(attachable(call, file(call, 4)), true);
            return Optional.empty();
        } else if (call.is("DELETE", "content", "*", "child", "attachment", "*", "version", "*")) {
            return purge(call);
        }
        throw new Refused(404, "null for uri: " + call.request().getRequestURI());
    }

    private static Optional<Person> person() {
        return Visit.current().person();
    }

    private static String username() {
        return person().map(Person::username).orElse("");
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

    private Map<String, Object> page(Call call, List<Map<String, Object>> all) {
        int start = Integer.parseInt(call.parameter("start").orElse("0"));
        int limit = Integer.parseInt(call.parameter("limit").orElse("25"));
        return json.list(all, Math.max(0, start), Math.min(Math.max(0, limit), MOST_RESULTS));
    }

    private Map<String, Object> spaces(Call call) {
        Set<String> keys = Stream.ofNullable(call.request().getParameterValues("spaceKey"))
                .flatMap(Arrays::stream)
                .collect(Collectors.toSet());
        return page(
                call,
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
                .orElseThrow(() -> new Refused(404, "No space found with key : " + key));
    }

    private StoredContent visible(long id) {
        return contents.byId(id)
                .filter(content -> wiki.access().mayView(person(), content))
                .orElseThrow(() -> new Refused(404, "No content found with id: ContentId{id=" + id + "}"));
    }

    private StoredContent editable(long id) {
        StoredContent content = visible(id);
        if (!wiki.access().mayEdit(person(), content)) {
            throw new Refused(403, "User not permitted to update this content: ContentId{id=" + id + "}");
        }
        return content;
    }

    /** {@code ?status=historical&version=3} asks for an older version, {@code ?status=draft} for the draft. */
    private StoredContent read(Call call) {
        StoredContent content = visible(call.id(1));
        return switch (call.parameter("status").orElse("current")) {
            case "historical" -> contents.versions(content.latest()).stream()
                    .filter(version -> Integer.toString(version.version())
                            .equals(call.parameter("version").orElse("")))
                    .findFirst()
                    .orElseThrow(() -> new Refused(404, "No such version"));
            case "draft" -> visible(
                    contents.draftOf(content.latest()).map(StoredContent::id).orElse(content.id()));
            default -> content;
        };
    }

    private static Type type(String name) {
        return Stream.of(Type.PAGE, Type.BLOGPOST, Type.COMMENT)
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new Refused(400, "No content type with name: " + name));
    }

    private Map<String, Object> find(Call call) {
        Type type = type(call.parameter("type").orElse("page"));
        return page(
                call,
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

    private Map<String, Object> create(Call call) throws IOException {
        JsonNode body = call.body();
        Type type = type(body.path("type").asText("page"));
        String storage = storage(body).orElse("");
        StoredContent created;
        if (type == Type.COMMENT) {
            StoredContent page = visible(body.path("container").path("id").asLong());
            if (!wiki.access().mayComment(person(), page)) {
                throw new Refused(403, "User not permitted to comment on this content");
            }
            created = contents.create(type, Status.CURRENT, page.spaceKey(), page.latest(), "", storage, username());
        } else {
            Spaces.Space space = space(body.path("space").path("key").asText());
            if (!wiki.access().mayCreatePage(person(), space.key())) {
                throw new Refused(403, "User not permitted to create content in this space");
            }
            String title = body.path("title").asText().strip();
            if (title.isEmpty()) {
                throw new Refused(400, "Title cannot be empty");
            }
            JsonNode ancestors = body.path("ancestors");
            long parent = ancestors.isEmpty()
                    ? space.homeId()
                    : visible(ancestors.get(ancestors.size() - 1).path("id").asLong())
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

    private Map<String, Object> update(Call call) throws IOException {
        JsonNode body = call.body();
        StoredContent page = editable(call.id(1));
        int number = body.path("version").path("number").asInt();
        if (number != page.version() + 1) {
            throw new Refused(409, "Version must be incremented on update. Current version is: " + page.version());
        }
        if (page.status() == Status.TRASHED && body.path("status").asText().equals("current")) {
            contents.restore(page);
        }
        JsonNode ancestors = body.path("ancestors");
        if (!ancestors.isEmpty()) {
            contents.move(
                    page, visible(ancestors.get(ancestors.size() - 1).path("id").asLong()));
        }
        StoredContent updated = contents.update(
                page.id(),
                body.path("title").asText(page.title()),
                storage(body).orElse(page.body()),
                username(),
                body.path("version").path("message").asText(""));
        return json.content(updated, Set.of("body.storage", "version", "space", "ancestors"), person());
    }

    private Optional<Object> delete(Call call) {
        if (call.path().get(1).startsWith("att")) {
            wiki.attachments().setTrashed(attachable(call, file(call, 1)), true);
        } else {
            contents.trash(editable(call.id(1)));
        }
        return Optional.empty();
    }

    private Map<String, Object> children(Call call, Type type) {
        return page(
                call,
                contents.children(visible(call.id(1)).latest(), type).stream()
                        .filter(child -> wiki.access().mayView(person(), child))
                        .map(child -> json.content(child, call.expand(), person()))
                        .toList());
    }

    private Map<String, Object> attachments(Call call) {
        StoredContent page = visible(call.id(1));
        return page(
                call,
                wiki.attachments().on(page.latest()).stream()
                        .filter(file -> call.parameter("filename")
                                .map(file.fileName()::equals)
                                .orElse(true))
                        .filter(file -> call.parameter("mediaType")
                                .map(file.mediaType()::equals)
                                .orElse(true))
                        .map(file -> json.attachment(file, call.expand(), person()))
                        .toList());
    }

    /** The attachment that the path names; with two ids it must be on that page. */
    private StoredAttachment file(Call call, int index) {
        StoredAttachment file = wiki.attachments()
                .byId(call.id(index))
                .filter(found -> index == 1 || found.containerId() == call.id(1))
                .orElseThrow(() -> new Refused(
                        404, "No attachment found with id: " + call.path().get(index)));
        visible(file.containerId());
        return file;
    }

    private StoredAttachment attachable(Call call, StoredAttachment file) {
        requireAttach(file.containerId());
        return file;
    }

    private StoredContent requireAttach(long pageId) {
        StoredContent page = visible(pageId);
        if (!wiki.access().mayAttach(person(), page)) {
            throw new Refused(403, "User not permitted to add attachments to content: ContentId{id=" + pageId + "}");
        }
        return page;
    }

    private List<Part> uploads(Call call) throws IOException, ServletException {
        List<Part> files = call.request().getParts().stream()
                .filter(part -> part.getName().equals("file") && part.getSubmittedFileName() != null)
                .toList();
        if (files.isEmpty()) {
            throw new Refused(400, "At least one attachment must be supplied");
        }
        return files;
    }

    private Map<String, Object> attach(Call call) throws IOException, ServletException {
        StoredContent page = requireAttach(call.id(1));
        boolean duplicates =
                call.parameter("allowDuplicated").map(Boolean::valueOf).orElse(false);
        List<Map<String, Object>> results = new ArrayList<>();
        for (Part part : uploads(call)) {
            String name = part.getSubmittedFileName();
            if (!duplicates && wiki.attachments().named(page.latest(), name).isPresent()) {
                throw new Refused(
                        400, "Cannot add a new attachment with same file name as an existing attachment: " + name);
            }
            StoredAttachment saved = FileActions.save(
                    wiki,
                    page.latest(),
                    part,
                    username(),
                    call.parameter("comment").orElse(""));
            results.add(json.attachment(saved, call.expand(), person()));
        }
        return json.list(results, 0, MOST_RESULTS);
    }

    private Map<String, Object> newVersion(Call call) throws IOException, ServletException {
        StoredAttachment file = attachable(call, file(call, 4));
        Part part = uploads(call).get(0);
        byte[] data;
        try (var in = part.getInputStream()) {
            data = in.readAllBytes();
        }
        StoredAttachment saved = wiki.attachments()
                .update(
                        file.latest(),
                        FileActions.mediaType(part.getSubmittedFileName(), part),
                        data,
                        username(),
                        call.parameter("comment").orElse(""));
        return json.attachment(saved, call.expand(), person());
    }

    private Map<String, Object> renameFile(Call call) throws IOException {
        StoredAttachment file = attachable(call, file(call, 4));
        JsonNode body = call.body();
        wiki.attachments().rename(file, body.path("title").asText(file.fileName()));
        return json.attachment(wiki.attachments().byId(file.id()).orElseThrow(), Set.of(), person());
    }

    private Optional<Object> purge(Call call) {
        StoredAttachment file = attachable(call, file(call, 4));
        Map<Integer, StoredAttachment> versions = new LinkedHashMap<>();
        wiki.attachments().versions(file.id()).forEach(version -> versions.put(version.version(), version));
        StoredAttachment version = Optional.ofNullable(versions.get((int) call.id(6)))
                .orElseThrow(() -> new Refused(404, "No such version"));
        wiki.attachments().purgeVersion(version);
        return Optional.empty();
    }
}
