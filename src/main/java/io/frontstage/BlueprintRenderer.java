package io.frontstage;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.CustomerSide;
import io.frontstage.issue.Issues;
import io.frontstage.layout.BlueprintLayout;
import io.frontstage.layout.View;
import java.util.Optional;

/**
 * The way through the house: text → blueprint (and problems) → scene → picture. Data never goes back; the same input gives the same
 * bytes, wherever it runs.
 */
public final class BlueprintRenderer {

    private final BlueprintLayout layout = new BlueprintLayout();

    /** Lays a blueprint out as the reader wants it. What a view does not show is left out before anything is made of it. */
    public RenderedBlueprint render(Blueprint blueprint, RenderOptions options, Issues issues) {
        Blueprint shown = options.layout().view() == View.JOURNEY ? CustomerSide.of(blueprint) : blueprint;
        return new RenderedBlueprint(shown, layout.layOut(shown, options.layout()), options, issues, Optional.empty());
    }
}
