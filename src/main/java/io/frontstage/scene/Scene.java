package io.frontstage.scene;

import java.util.List;

/**
 * A laid-out map. The row names and the body have the same height and are placed side by side, so that the names stay visible while the
 * body scrolls.
 *
 * @param names the names of the lanes and lines, at the left
 * @param body everything else: stages, steps, cards, arrows
 * @param legend the icons that occur on this map
 */
public record Scene(Drawing names, Drawing body, List<LegendEntry> legend) {

    public Scene {
        legend = List.copyOf(legend);
    }
}
