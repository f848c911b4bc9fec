package io.frontstage.confluence.linking;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Tracker;
import io.frontstage.confluence.MapAddress;
import io.frontstage.confluence.MapId;
import io.frontstage.issue.ActionableItem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A map as its newest file says, with what Jira is told of it.
 *
 * @param blueprint what the file says
 * @param address where the map is to be seen
 * @param id its id; empty: this wiki has none, and its maps own no links back
 * @param restricted whether only some people may see the page
 */
public record CurrentMap(Blueprint blueprint, MapAddress address, Optional<MapId> id, boolean restricted) {

    /** Where its issues live, if it says so. */
    public Optional<Tracker> tracker() {
        return blueprint.info().tracker();
    }

    /** The pain point or opportunity of that id. */
    public Optional<ActionableItem> item(String wanted) {
        return ActionableItem.all(blueprint).stream()
                .filter(item -> item.id().value().equals(wanted))
                .findFirst();
    }

    /** The pain points and opportunities that name an issue. */
    List<ActionableItem> naming(IssueKey key) {
        return ActionableItem.all(blueprint).stream()
                .filter(item -> item.issues().contains(key))
                .toList();
    }

    /** The address of one of its cards. */
    String address(ElementId item) {
        return address + "&item=" + URLEncoder.encode(item.value(), StandardCharsets.UTF_8);
    }
}
