package io.frontstage.confluence.rest;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import io.frontstage.confluence.AttachmentStore;
import io.frontstage.confluence.HostPage;
import io.frontstage.confluence.MapAddress;
import io.frontstage.confluence.MapId;
import io.frontstage.confluence.Reader;
import io.frontstage.confluence.RenderContext;
import io.frontstage.confluence.ServerId;
import io.frontstage.confluence.saving.MapWriter;
import io.frontstage.messages.Messages;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets people in to the maps and pages that they may see, and answers for all that goes wrong behind it. */
@ConfluenceComponent
public class MapAccess {

    private static final Logger LOG = LoggerFactory.getLogger(MapAccess.class);

    /** Ids have at most so many digits. */
    private static final int MAX_DIGITS = 18;

    private final RenderContext renderContext;
    private final AttachmentStore store;
    private final HostPage homes;
    private final ServerId server;
    private final MapWriter rights;
    private final PermissionManager permissions;

    public MapAccess(
            RenderContext renderContext,
            AttachmentStore store,
            HostPage homes,
            ServerId server,
            MapWriter rights,
            @ConfluenceImport PermissionManager permissions) {
        this.renderContext = renderContext;
        this.store = store;
        this.homes = homes;
        this.server = server;
        this.rights = rights;
        this.permissions = permissions;
    }

    /**
     * Serves a person at a map; {@code no-map} if there is none or they may not see it, without telling which.
     *
     * @param map the id of its file, as it came
     */
    Response serve(String map, Function<MapRequest, Response> inside) {
        Reader person = renderContext.reader();
        Messages messages = Messages.in(person.locale());
        return guarded(map, messages, () -> visit(person, messages, map)
                .map(inside)
                .orElseGet(() -> Replies.fault(ApiError.NO_MAP, messages)));
    }

    /** The same for what only people with a name may do: {@code log-in} for the anonymous reader. */
    Response serveKnown(String map, Function<MapRequest, Response> inside) {
        return serve(
                map,
                visit -> visit.person().user().isEmpty()
                        ? Replies.fault(ApiError.LOG_IN, visit.messages())
                        : inside.apply(visit));
    }

    /** The same for what helps to write a map's text; what would keep them from saving it is said when they save. */
    Response serveWriter(String map, Function<MapRequest, Response> inside) {
        return serveKnown(map, visit -> refusal(visit.person(), visit.page(), visit.messages())
                .orElseGet(() -> inside.apply(visit)));
    }

    /** The same for what reads a file that is to become a map's text: for those who may attach it. */
    Response serveImporter(String map, Function<MapRequest, Response> inside) {
        return serveKnown(map, visit -> rights.refusalToImport(visit.person(), visit.page())
                .map(reason -> Replies.fault(ApiError.of(reason), visit.messages()))
                .orElseGet(() -> inside.apply(visit)));
    }

    /** The same for what changes the map's file at once: nothing of the request is read of those who may not. */
    Response serveSaver(String map, Function<MapRequest, Response> inside) {
        return serveKnown(map, visit -> rights.refusal(visit.person(), visit.page())
                .map(reason -> Replies.fault(ApiError.of(reason), visit.messages()))
                .orElseGet(() -> inside.apply(visit)));
    }

    /** Serves a person with a name at a page that they may see; {@code no-page} for whatever is none to them. */
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

    /** The same for what reads a file that is to become a page's first map: for those who may attach it. */
    Response servePageImporter(String page, Function<PageRequest, Response> inside) {
        return servePage(page, visit -> rights.refusalToImport(visit.person(), visit.page())
                .map(reason -> Replies.fault(ApiError.ofPage(reason), visit.messages()))
                .orElseGet(() -> inside.apply(visit)));
    }

    /** The same for what gives a page its first map. */
    Response servePageSaver(String page, Function<PageRequest, Response> inside) {
        return servePage(page, visit -> rights.refusal(visit.person(), visit.page())
                .map(reason -> Replies.fault(ApiError.ofPage(reason), visit.messages()))
                .orElseGet(() -> inside.apply(visit)));
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
