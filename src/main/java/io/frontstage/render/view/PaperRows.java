package io.frontstage.render.view;

import io.frontstage.blueprint.ElementId;
import java.util.Set;

/**
 * Which rows a list has that leaves its page.
 *
 * @param leftOut the ids of rows that are not shown
 * @param done what the reader's Jira calls done; nothing where Jira is not asked
 */
public record PaperRows(Set<String> leftOut, Set<ElementId> done) {

    public static final PaperRows ALL = new PaperRows(Set.of(), Set.of());

    boolean shows(String id) {
        return !leftOut.contains(id);
    }
}
