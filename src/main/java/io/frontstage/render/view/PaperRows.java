package io.frontstage.render.view;

import io.frontstage.blueprint.ElementId;
import io.frontstage.issue.ItemState;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a list that is exported.
 *
 * @param leftOut the ids of rows that are not shown
 * @param states the state of each pain point and opportunity as the reader sees it; empty if Jira is not asked
 */
public record PaperRows(Set<String> leftOut, Map<ElementId, ItemState> states) {

    public static final PaperRows ALL = new PaperRows(Set.of(), Map.of());

    /** Whether a row is shown. */
    public boolean shows(String id) {
        return !leftOut.contains(id);
    }

    /** Whether the reader's Jira calls it done. */
    public boolean isDone(ElementId id) {
        return states.get(id) == ItemState.DONE;
    }
}
