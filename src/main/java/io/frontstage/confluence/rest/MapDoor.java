package io.frontstage.confluence.rest;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import io.frontstage.confluence.AttachmentStore;
import io.frontstage.confluence.MapAddress;
import io.frontstage.confluence.MapHome;
import io.frontstage.confluence.MapId;
import io.frontstage.confluence.Reader;
import io.frontstage.confluence.ServerId;
import io.frontstage.confluence.Surroundings;
import io.frontstage.confluence.saving.MapWriter;
import io.frontstage.words.Words;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets people in to the maps and pages that they may see, and answers for all that goes wrong behind it. */
@ConfluenceComponent
public class MapDoor {

    private static final Logger LOG = LoggerFactory.getLogger(MapDoor.class);

    /** Ids have at most so many digits. */
    private static final int MOST_DIGITS = 18;

    private final Surroundings surroundings;
    private final AttachmentStore store;
    private final MapHome homes;
    private final ServerId server;
    private final MapWriter rights;
    private final PermissionManager permissions;

    public MapDoor(
            Surroundings surroundings,
            AttachmentStore store,
            MapHome homes,
            ServerId server,
            MapWriter rights,
            @ConfluenceImport PermissionManager permissions) {
        this.surroundings = surroundings;
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
    Response serve(String map, Function<MapVisit, Response> inside) {
        Reader person = surroundings.reader();
        Words words = Words.in(person.locale());
        return guarded(map, words, () -> visit(person, words, map)
                .map(inside)
                .orElseGet(() -> Replies.fault(Fault.NO_MAP, words)));
    }

    /** The same for what only people with a name may do: {@code log-in} for the anonymous reader. */
    Response serveKnown(String map, Function<MapVisit, Response> inside) {
        return serve(
                map,
                visit -> visit.person().user().isEmpty()
                        ? Replies.fault(Fault.LOG_IN, visit.words())
                        : inside.apply(visit));
    }

    /** The same for what helps to write a map's text; what would keep them from saving it is said when they save. */
    Response serveWriter(String map, Function<MapVisit, Response> inside) {
        return serveKnown(map, visit -> refusal(visit.person(), visit.page(), visit.words())
                .orElseGet(() -> inside.apply(visit)));
    }

    /** The same for what changes the map's file at once: nothing of the request is read of those who may not. */
    Response serveSaver(String map, Function<MapVisit, Response> inside) {
        return serveKnown(map, visit -> rights.refusal(visit.person(), visit.page())
                .map(reason -> Replies.fault(Fault.of(reason), visit.words()))
                .orElseGet(() -> inside.apply(visit)));
    }

    /** Serves a person with a name at a page that they may see; {@code no-page} for whatever is none to them. */
    Response servePage(String page, Function<PageVisit, Response> inside) {
        Reader person = surroundings.reader();
        Words words = Words.in(person.locale());
        return guarded(page, words, () -> {
            Optional<ContentEntityObject> found = id(page).flatMap(homes::page)
                    .filter(seen -> permissions.hasPermission(person.orNull(), Permission.VIEW, seen));
            if (found.isEmpty()) {
                return Replies.fault(Fault.NO_PAGE, words);
            }
            return person.user().isEmpty()
                    ? Replies.fault(Fault.LOG_IN, words)
                    : inside.apply(new PageVisit(person, words, found.get()));
        });
    }

    /** The same for what helps to write the text of a page's first map. */
    Response servePageWriter(String page, Function<PageVisit, Response> inside) {
        return servePage(page, visit -> refusal(visit.person(), visit.page(), visit.words())
                .orElseGet(() -> inside.apply(visit)));
    }

    /** The same for what gives a page its first map. */
    Response servePageSaver(String page, Function<PageVisit, Response> inside) {
        return servePage(page, visit -> rights.refusal(visit.person(), visit.page())
                .map(reason -> Replies.fault(Fault.ofPage(reason), visit.words()))
                .orElseGet(() -> inside.apply(visit)));
    }

    private Optional<Response> refusal(Reader person, ContentEntityObject page, Words words) {
        return rights.refusalToWrite(person, page).map(reason -> Replies.fault(Fault.of(reason), words));
    }

    private static Response guarded(String id, Words words, Supplier<Response> inside) {
        try {
            return inside.get();
        } catch (Json.Malformed malformed) {
            return Replies.fault(Fault.BAD_REQUEST, words);
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("A request about {} failed", id.length() > MOST_DIGITS ? "?" : id, failed);
            return Replies.fault(Fault.UNAVAILABLE, words);
        }
    }

    private static Optional<Long> id(String digits) {
        return digits.matches("[1-9][0-9]{0," + (MOST_DIGITS - 1) + "}")
                ? Optional.of(Long.parseLong(digits))
                : Optional.empty();
    }

    private Optional<MapVisit> visit(Reader person, Words words, String map) {
        return id(map).flatMap(store::newest)
                .filter(found -> permissions.hasPermission(person.orNull(), Permission.VIEW, found.getContainer()))
                .map(found -> at(person, words, found));
    }

    private MapVisit at(Reader person, Words words, Attachment file) {
        ContentEntityObject page = file.getContainer();
        return new MapVisit(person, words, file, page, address(page.getId(), file.getId()));
    }

    private MapAddress address(long page, long map) {
        return new MapAddress(surroundings.base(), page, map, server.mapId(map).map(MapId::server));
    }
}
