package io.frontstage;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.issue.Issues;
import io.frontstage.layout.BlueprintLayout;

/**
 * The way through the house: text → blueprint (and problems) → scene → picture. Data never goes back; the same input gives the same
 * bytes, wherever it runs.
 */
public final class BlueprintRenderer {

    private final BlueprintLayout layout = new BlueprintLayout();

    /** Lays a blueprint out as the reader wants it. */
    public RenderedBlueprint render(Blueprint blueprint, RenderOptions options, Issues issues) {
        return new RenderedBlueprint(blueprint, layout.layOut(blueprint, options.layout()), options, issues);
    }
}
