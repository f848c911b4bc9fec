package io.frontstage.confluence.rest;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.page.HostPage;
import io.frontstage.confluence.page.MapAddress;
import io.frontstage.confluence.page.MapId;
import io.frontstage.confluence.page.Reader;
import io.frontstage.confluence.page.RenderContext;
import io.frontstage.confluence.page.ServerId;
import io.frontstage.confluence.saving.WriteRights;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.page.MapDocument;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives people access to the maps and pages that they may see, and turns all failures into responses. */
@ConfluenceComponent
public class MapAccess {

    private static final Logger LOG = LoggerFactory.getLogger(MapAccess.class);

    /** Maximum number of digits of an id. */
    private static final int MAX_DIGITS = 18;

    private final RenderContext renderContext;
    private final AttachmentStore store;
    private final HostPage homes;
    private final ServerId server;
    private final WriteRights rights;
    private final PermissionManager permissions;

    public MapAccess(
            RenderContext renderContext,
            AttachmentStore store,
            HostPage homes,
            ServerId server,
            WriteRights rights,
            @ConfluenceImport PermissionManager permissions) {
        this.renderContext = renderContext;
        this.store = store;
        this.homes = homes;
        this.server = server;
        this.rights = rights;
        this.permissions = permissions;
    }

    /**
     * Runs a request for a map. Answers {@code no-map} if there is none or the person may not see it, without telling
     * which.
     *
     * @param map the id of its file, as received
     */
    Response serve(String map, Function<MapRequest, Response> inside) {
        Reader person = renderContext.reader();
        Messages messages = Messages.in(person.locale());
        return guarded(map, messages, () -> visit(person, messages, map)
                .map(inside)
                .orElseGet(() -> Replies.fault(ApiError.NO_MAP, messages)));
    }

    /** The same for logged-in users only; answers {@code log-in} to anonymous readers. */
    Response serveKnown(String map, Function<MapRequest, Response> inside) {
        return serve(
                map,
                visit -> visit.person().user().isEmpty()
                        ? Replies.fault(ApiError.LOG_IN, visit.messages())
                        : inside.apply(visit));
    }

    /** The same for requests that help to edit a map's text; obstacles to saving are reported when the person saves. */
    Response serveWriter(String map, Function<MapRequest, Response> inside) {
        return serveKnown(map, visit -> refusal(visit.person(), visit.page(), visit.messages())
                .orElseGet(() -> inside.apply(visit)));
    }

    /** The same for requests that convert a file to a map's text; the person must be allowed to attach files. */
    Response serveImporter(String map, Function<MapRequest, Response> inside) {
        return serveKnown(map, visit -> rights.refusalToImport(visit.person(), visit.page())
                .map(reason -> Replies.fault(ApiError.of(reason), visit.messages()))
                .orElseGet(() -> inside.apply(visit)));
    }

    /** The same for requests that change the map's file; the request is not read if the person may not do so. */
    Response serveSaver(String map, Function<MapRequest, Response> inside) {
        return serveKnown(map, visit -> rights.refusal(visit.person(), visit.page())
                .map(reason -> Replies.fault(ApiError.of(reason), visit.messages()))
                .orElseGet(() -> inside.apply(visit)));
    }

    /**
     * Runs a request of a logged-in user for a page; answers {@code no-page} if there is none or they may not see it.
     */
    Response servePage(String page, Function<PageRequest, Response> inside) {
        Reader person = renderContext.reader();
        Messages messages = Messages.in(person.locale());
        return guarded(page, messages, () -> {
            Optional<ContentEntityObject> found = id(page).flatMap(homes::page)
                    .filter(seen -> permissions.hasPermission(person.orNull(), Permission.VIEW, seen));
            if (found.isEmpty()) {
                return Replies.fault(ApiError.NO_PAGE, messages);
            }
            return person.user().isEmpty()
                    ? Replies.fault(ApiError.LOG_IN, messages)
                    : inside.apply(new PageRequest(person, messages, found.get()));
        });
    }

    /** The same for requests that convert a file to a page's first map; the person must be allowed to attach files. */
    Response servePageImporter(String page, Function<PageRequest, Response> inside) {
        return servePage(page, visit -> rights.refusalToImport(visit.person(), visit.page())
                .map(reason -> Replies.fault(ApiError.ofPage(reason), visit.messages()))
                .orElseGet(() -> inside.apply(visit)));
    }

    /** The same for requests that attach a page's first map. */
    Response servePageSaver(String page, Function<PageRequest, Response> inside) {
        return servePage(page, visit -> rights.refusal(visit.person(), visit.page())
                .map(reason -> Replies.fault(ApiError.ofPage(reason), visit.messages()))
                .orElseGet(() -> inside.apply(visit)));
    }

    /**
     * Turns a response into one for people who read without script: an error is a document, too. Its link back leads to
     * the map's page, or to the wiki's start page if the person may not see that page.
     */
    Response document(String map, Response response) {
        if (response.getStatus() < 400) {
            return response;
        }
        Reader person = renderContext.reader();
        Messages messages = Messages.in(person.locale());
        String said = JsonCodec.read(new ByteArrayInputStream((byte[]) response.getEntity()), Replies.Error.class)
                .message();
        MarkupWriter out = new MarkupWriter();
        out.open("div").attribute("class", "frontstage");
        out.open("p").attribute("class", "frontstage-back").open("a").attribute("class", "frontstage-link");
        Optional<MapRequest> visit = seen(person, messages, map);
        out.attribute("href", visit.map(seen -> seen.address().toString()).orElse(renderContext.base() + "/"));
        out.text(visit.map(seen -> messages.text("view.back", seen.page().getTitle()))
                        .orElse(messages.text("view.back-to-wiki")))
                .close()
                .close();
        out.open("div").attribute("class", "frontstage-notice frontstage-notice-warning");
        out.open("p").text(said).close().close().close();
        String title = visit.map(seen -> seen.page().getTitle()).orElse(messages.text("view.failed"));
        return Replies.document(response.getStatus(), MapDocument.of(title, person.locale(), out.toString()));
    }

    private Optional<MapRequest> seen(Reader person, Messages messages, String map) {
        try {
            return visit(person, messages, map);
        } catch (RuntimeException | LinkageError failed) {
            LOG.debug("The page of a map that could not be shown was not found", failed);
            return Optional.empty();
        }
    }

    private Optional<Response> refusal(Reader person, ContentEntityObject page, Messages messages) {
        return rights.refusalToWrite(person, page).map(reason -> Replies.fault(ApiError.of(reason), messages));
    }

    private static Response guarded(String id, Messages messages, Supplier<Response> inside) {
        try {
            return inside.get();
        } catch (JsonCodec.Malformed malformed) {
            return Replies.fault(ApiError.BAD_REQUEST, messages);
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("A request about {} failed", id.length() > MAX_DIGITS ? "?" : id, failed);
            return Replies.fault(ApiError.UNAVAILABLE, messages);
        }
    }

    private static Optional<Long> id(String digits) {
        return digits.matches("[1-9][0-9]{0," + (MAX_DIGITS - 1) + "}")
                ? Optional.of(Long.parseLong(digits))
                : Optional.empty();
    }

    private Optional<MapRequest> visit(Reader person, Messages messages, String map) {
        return id(map).flatMap(id ->
                        store.newest(id, page -> permissions.hasPermission(person.orNull(), Permission.VIEW, page)))
                .map(found -> at(person, messages, found));
    }

    private MapRequest at(Reader person, Messages messages, Attachment file) {
        ContentEntityObject page = file.getContainer();
        return new MapRequest(person, messages, file, page, address(page.getId(), file.getId()));
    }

    private MapAddress address(long page, long map) {
        return new MapAddress(renderContext.base(), page, map, server.mapId(map).map(MapId::server));
    }
}
