package io.frontstage.scene;

import java.util.List;

/**
 * A laid out map. Lane names and body are equally high and stand side by side, so that on a page the names stay while the body
 * scrolls.
 *
 * @param names the names of the lanes and lines, at the left
 * @param body all else: stages, steps, cards, arrows
 * @param legend the signs that are on this map, and no others
 */
public record Scene(Drawing names, Drawing body, List<LegendEntry> legend) {

    public Scene {
        legend = List.copyOf(legend);
    }
}
