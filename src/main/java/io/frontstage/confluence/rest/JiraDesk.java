package io.frontstage.confluence.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.confluence.linking.LinkedMap;
import io.frontstage.confluence.linking.LinkedMaps;
import io.frontstage.confluence.saving.MapWriter;
import io.frontstage.confluence.saving.Refusal;
import io.frontstage.issue.Jira;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Serves people at maps who want something of Jira; nobody who is not logged in. */
@ConfluenceComponent
public class JiraDesk {

    /** What stands in the way of changing the file, and not of changing an issue. In read-only mode nobody can be told from an editor. */
    private static final Set<Refusal> OF_THE_FILE = Set.of(Refusal.NO_ATTACH);

    private final MapDoor door;
    private final LinkedMaps maps;
    private final MapWriter writer;
    private final Jira jira;

    public JiraDesk(MapDoor door, LinkedMaps maps, MapWriter writer, Jira jira) {
        this.door = door;
        this.maps = maps;
        this.writer = writer;
        this.jira = jira;
    }

    Jira jira() {
        return jira;
    }

    /** For whoever is logged in and may see the map. */
    Response forReaders(String map, BiFunction<MapVisit, LinkedMap, Response> inside) {
        return door.serveKnown(map, visit -> maps.of(visit.file(), visit.address())
                .map(found -> inside.apply(visit, found))
                .orElseGet(() -> Replies.fault(Fault.UNREADABLE, visit.words())));
    }

    /** For those who may link issues in the map's file. */
    Response forEditors(String map, BiFunction<MapVisit, LinkedMap, Response> inside) {
        return forThose(map, Set.of(), inside);
    }

    /** For those who may edit the page, also if they may not attach files to it. */
    Response forEditorsOfIssues(String map, BiFunction<MapVisit, LinkedMap, Response> inside) {
        return forThose(map, OF_THE_FILE, inside);
    }

    private Response forThose(String map, Set<Refusal> allowed, BiFunction<MapVisit, LinkedMap, Response> inside) {
        return forReaders(map, (visit, found) -> {
            Optional<Refusal> refusal =
                    writer.refusal(visit.person(), visit.page()).filter(reason -> !allowed.contains(reason));
            return refusal.map(reason -> Replies.fault(Fault.of(reason), visit.words()))
                    .orElseGet(() -> inside.apply(visit, found));
        });
    }
}
