package io.frontstage.confluence.linking;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Tracker;
import io.frontstage.confluence.page.MapAddress;
import io.frontstage.confluence.page.MapId;
import io.frontstage.issue.ActionableItem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A map as its newest file defines it, with what Jira is told about it.
 *
 * @param blueprint the map in the file
 * @param address the map's address
 * @param id its id; empty if this wiki has no id, in which case its maps have no links back
 * @param restricted whether the page has view restrictions
 */
public record CurrentMap(Blueprint blueprint, MapAddress address, Optional<MapId> id, boolean restricted) {

    /** The map's tracker, if it names one. */
    public Optional<Tracker> tracker() {
        return blueprint.info().tracker();
    }

    /** The pain point or opportunity with that id. */
    public Optional<ActionableItem> item(String wanted) {
        return ActionableItem.all(blueprint).stream()
                .filter(item -> item.id().value().equals(wanted))
                .findFirst();
    }

    /** The pain points and opportunities that link to an issue. */
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
