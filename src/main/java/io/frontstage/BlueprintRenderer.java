package io.frontstage;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.DrawnText;
import io.frontstage.blueprint.ShownText;
import io.frontstage.issue.Issues;
import io.frontstage.layout.View;
import io.frontstage.scene.Scene;
import java.util.Optional;

/**
 * The way through the house: text → blueprint (and problems) → scene → picture. Data never goes back; the same input gives the same
 * bytes, wherever it runs.
 */
public final class BlueprintRenderer {

    /** Lays a blueprint out as the reader wants it. What a view does not show is left out before anything is made of it. */
    public RenderedBlueprint render(Blueprint blueprint, RenderOptions options, Issues issues) {
        View view = options.layout().view();
        Blueprint shown = view.shown(blueprint);
        Optional<Scene> scene = ShownText.of(shown).isTooMuch()
                ? Optional.empty()
                : Optional.of(view.layout().layOut(DrawnText.of(shown), options.layout()));
        return new RenderedBlueprint(shown, scene, options, issues, Optional.empty());
    }
}
