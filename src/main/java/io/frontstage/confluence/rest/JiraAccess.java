package io.frontstage.confluence.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.confluence.linking.CurrentMap;
import io.frontstage.confluence.linking.CurrentMaps;
import io.frontstage.confluence.saving.WriteRefusal;
import io.frontstage.confluence.saving.WriteRights;
import io.frontstage.issue.Jira;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Runs requests that need Jira, for logged-in users only. */
@ConfluenceComponent
public class JiraAccess {

    /** Refusals that prevent changing the file but not an issue. In read-only mode, it is unknown who may edit. */
    private static final Set<WriteRefusal> OF_THE_FILE = Set.of(WriteRefusal.NO_ATTACH);

    private final MapAccess access;
    private final CurrentMaps maps;
    private final WriteRights rights;
    private final Jira jira;

    public JiraAccess(MapAccess access, CurrentMaps maps, WriteRights rights, Jira jira) {
        this.access = access;
        this.maps = maps;
        this.rights = rights;
        this.jira = jira;
    }

    Jira jira() {
        return jira;
    }

    /** Runs a request of a logged-in user who may see the map. */
    Response forReaders(String map, BiFunction<MapRequest, CurrentMap, Response> inside) {
        return access.serveKnown(map, visit -> maps.of(visit.file(), visit.address())
                .map(found -> inside.apply(visit, found))
                .orElseGet(() -> Replies.fault(ApiError.UNREADABLE, visit.messages())));
    }

    /** Runs a request of a user who may link issues in the map's file. */
    Response forEditors(String map, BiFunction<MapRequest, CurrentMap, Response> inside) {
        return forThose(map, Set.of(), inside);
    }

    /** Runs a request of a user who may edit the page, even if they may not attach files to it. */
    Response forEditorsOfIssues(String map, BiFunction<MapRequest, CurrentMap, Response> inside) {
        return forThose(map, OF_THE_FILE, inside);
    }

    private Response forThose(
            String map, Set<WriteRefusal> allowed, BiFunction<MapRequest, CurrentMap, Response> inside) {
        return forReaders(map, (visit, found) -> {
            Optional<WriteRefusal> refusal =
                    rights.refusal(visit.person(), visit.page()).filter(reason -> !allowed.contains(reason));
            return refusal.map(reason -> Replies.fault(ApiError.of(reason), visit.messages()))
                    .orElseGet(() -> inside.apply(visit, found));
        });
    }
}
