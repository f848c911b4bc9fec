package io.frontstage.sandbox.wiki;

import static io.frontstage.sandbox.wiki.RestCall.person;
import static io.frontstage.sandbox.wiki.RestCall.username;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;

/** Confluence's remote API, {@code /rest/api/space} and {@code /rest/api/content}, as far as scripts for pages and attachments use it. */
final class RestApi extends HttpServlet {

    private interface Route {
        ObjectNode answer(RestCall call) throws IOException, ServletException;
    }

    private static final long serialVersionUID = 1;
    private static final String PAGE = "/content/\\d+";
    private static final String FILES = PAGE + "/child/attachment";

    private final transient Wiki wiki;
    private final transient Contents contents;
    private final transient RestJson json;
    private final transient Map<String, Route> routes;

    RestApi(Wiki wiki) {
        this.wiki = wiki;
        this.contents = wiki.contents();
        this.json = new RestJson(wiki);
        RestFiles files = new RestFiles(wiki, this, json);
        this.routes = Map.ofEntries(
                Map.entry("GET /space", this::spaces),
                Map.entry("GET /space/[^/]+", call -> json.space(space(call.path()[2]))),
                Map.entry("GET /content", this::find),
                Map.entry("POST /content", this::create),
                Map.entry("GET " + PAGE, call -> json.content(visible(call.id(2)), call.expand())),
                Map.entry("PUT " + PAGE, this::update),
                Map.entry("DELETE " + PAGE, this::delete),
                Map.entry("POST " + PAGE + "/label", this::label),
                Map.entry("GET /content/att\\d+", files::attachment),
                Map.entry("GET " + FILES, files::attachments),
                Map.entry("POST " + FILES, files::attach),
                Map.entry("POST " + FILES + "/(att)?\\d+/data", files::newVersion));
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
            ObjectNode answer = route(request).answer(new RestCall(request));
            write(response, answer.isEmpty() ? 204 : 200, answer);
        } catch (RestCall.Refused e) {
            refuse(response, e.status(), e.getMessage());
        } catch (Contents.ConflictException e) {
            refuse(response, 400, e.getMessage());
        } catch (StorageFormat.NotWellFormed e) {
            refuse(response, 400, "Error parsing xhtml: " + e.getMessage());
        } catch (JsonProcessingException | NumberFormatException | ServletException e) {
            refuse(response, 400, "Could not parse the request: " + e.getMessage());
        } catch (RuntimeException e) {
            wiki.setup().log().accept("The remote API failed at " + request.getRequestURI() + ": " + e);
            refuse(response, 500, "Internal Server Error");
        }
    }

    private Route route(HttpServletRequest request) {
        String asked = request.getMethod() + " " + request.getPathInfo();
        return routes.entrySet().stream()
                .filter(route -> asked.matches(route.getKey()))
                .findFirst()
                .orElseThrow(() -> new RestCall.Refused(404, "null for uri: " + request.getRequestURI()))
                .getValue();
    }

    private static void write(HttpServletResponse response, int status, ObjectNode answer) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        if (!answer.isEmpty()) {
            response.getOutputStream().write(RestCall.JSON.writeValueAsBytes(answer));
        }
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        ObjectNode problem = RestCall.JSON.createObjectNode();
        problem.put("statusCode", status).put("message", message).put("reason", HttpStatus.getMessage(status));
        problem.putObject("data").put("authorized", false).put("valid", true).put("successful", false);
        write(response, status, problem);
    }

    /** Whether a form on another site could have sent the request. */
    private static boolean forged(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        boolean foreign = origin != null
                && !request.getServerName().equals(URI.create(origin).getHost());
        String type = Optional.ofNullable(request.getContentType()).orElse("").replaceFirst(";.*", "");
        boolean sendableByForm = Set.of("", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain")
                .contains(type.strip().toLowerCase(Locale.ROOT));
        boolean mutating = !Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
        boolean marked = String.valueOf(request.getHeader("X-Atlassian-Token")).matches("no-?check");
        return mutating && (foreign || (request.getMethod().equals("POST") && sendableByForm && !marked));
    }

    private ObjectNode spaces(RestCall call) {
        return json.list(
                call,
                wiki.spaces().all().stream()
                        .filter(space -> call.matches("spaceKey", space.key()))
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

    /** The content, if it exists and the person may see it. */
    StoredContent visible(long id) {
        return contents.byId(id)
                .filter(content -> wiki.access().mayView(person(), content))
                .orElseThrow(() -> new RestCall.Refused(404, "No content found with id: ContentId{id=" + id + "}"));
    }

    private StoredContent editable(long id) {
        StoredContent content = visible(id);
        if (!wiki.access().mayEdit(person(), content)) {
            throw new RestCall.Refused(403, "User not permitted to update this content: ContentId{id=" + id + "}");
        }
        return content;
    }

    private ObjectNode find(RestCall call) {
        Type type = call.matches("type", "page") ? Type.PAGE : Type.BLOGPOST;
        return json.list(
                call,
                contents.recent(type).stream()
                        .filter(content -> call.matches("spaceKey", content.spaceKey()))
                        .filter(content -> call.matches("title", content.title()))
                        .filter(content -> wiki.access().mayView(person(), content))
                        .map(content -> json.content(content, call.expand()))
                        .toList());
    }

    /** Adds labels, as {@code [{"name": …}]}. */
    private ObjectNode label(RestCall call) throws IOException {
        StoredContent page = editable(call.id(2));
        call.body()
                .forEach(label -> contents.label(page.id(), label.path("name").asText()));
        return json.content(page, call.expand());
    }

    private ObjectNode create(RestCall call) throws IOException {
        JsonNode body = call.body();
        Spaces.Space space = space(body.at("/space/key").asText());
        if (!wiki.access().mayCreatePage(person(), space.key())) {
            throw new RestCall.Refused(403, "User not permitted to create content in this space");
        }
        String title = body.path("title").asText().strip();
        if (title.isEmpty() || !body.path("type").asText("page").equals("page")) {
            throw new RestCall.Refused(400, "A page needs its type and a title");
        }
        StoredContent created = contents.create(
                Type.PAGE,
                Status.CURRENT,
                space.key(),
                parent(body).map(StoredContent::id).orElse(space.homeId()),
                title,
                storage(body).orElse(""),
                username());
        return written(created);
    }

    private ObjectNode written(StoredContent content) {
        return json.content(content, Set.of("body.storage", "version", "space", "ancestors"));
    }

    private Optional<StoredContent> parent(JsonNode body) {
        JsonNode ancestors = body.path("ancestors");
        return ancestors.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        visible(ancestors.path(ancestors.size() - 1).path("id").asLong()));
    }

    private static Optional<String> storage(JsonNode body) {
        JsonNode value = body.at("/body/storage/value");
        if (!value.isMissingNode()) {
            StorageFormat.parse(value.asText());
        }
        return Optional.of(value).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private ObjectNode update(RestCall call) throws IOException {
        JsonNode body = call.body();
        StoredContent page = editable(call.id(2));
        if (body.at("/version/number").asInt() != page.version() + 1) {
            throw new RestCall.Refused(
                    409, "Version must be incremented on update. Current version is: " + page.version());
        }
        parent(body).ifPresent(above -> contents.move(page, above));
        return written(contents.update(
                page.id(),
                body.path("title").asText(page.title()),
                storage(body).orElse(page.body()),
                username(),
                body.at("/version/message").asText()));
    }

    private ObjectNode delete(RestCall call) {
        contents.trash(editable(call.id(2)));
        return RestCall.JSON.createObjectNode();
    }
}
