package io.frontstage.confluence.rest;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import io.frontstage.confluence.AttachmentStore;
import io.frontstage.confluence.MapAddress;
import io.frontstage.confluence.MapId;
import io.frontstage.confluence.Reader;
import io.frontstage.confluence.ServerId;
import io.frontstage.confluence.Surroundings;
import io.frontstage.words.Words;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets people in to the maps that they may see, and answers for all that goes wrong behind it. */
@ConfluenceComponent
public class MapDoor {

    private static final Logger LOG = LoggerFactory.getLogger(MapDoor.class);

    /** Ids have at most so many digits. */
    private static final int MOST_DIGITS = 18;

    private final Surroundings surroundings;
    private final AttachmentStore store;
    private final ServerId server;
    private final PermissionManager permissions;

    public MapDoor(
            Surroundings surroundings,
            AttachmentStore store,
            ServerId server,
            @ConfluenceImport PermissionManager permissions) {
        this.surroundings = surroundings;
        this.store = store;
        this.server = server;
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
        try {
            return visit(person, words, map).map(inside).orElseGet(() -> Replies.fault(Fault.NO_MAP, words));
        } catch (Json.Malformed malformed) {
            return Replies.fault(Fault.BAD_REQUEST, words);
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("A request about the map {} failed", map.length() > MOST_DIGITS ? "?" : map, failed);
            return Replies.fault(Fault.UNAVAILABLE, words);
        }
    }

    /** The same for what only people with a name may do: {@code log-in} for the anonymous reader. */
    Response serveKnown(String map, Function<MapVisit, Response> inside) {
        return serve(
                map,
                visit -> visit.person().user().isEmpty()
                        ? Replies.fault(Fault.LOG_IN, visit.words())
                        : inside.apply(visit));
    }

    private Optional<MapVisit> visit(Reader person, Words words, String map) {
        if (!map.matches("[1-9][0-9]{0," + (MOST_DIGITS - 1) + "}")) {
            return Optional.empty();
        }
        Optional<Attachment> file = store.newest(Long.parseLong(map));
        return file.filter(found -> permissions.hasPermission(person.orNull(), Permission.VIEW, found.getContainer()))
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
