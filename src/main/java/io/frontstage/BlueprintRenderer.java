package io.frontstage;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.DrawnText;
import io.frontstage.blueprint.ShownText;
import io.frontstage.issue.Issues;
import io.frontstage.layout.View;
import io.frontstage.scene.Scene;
import java.util.Optional;

/**
 * The pipeline: text → blueprint (and problems) → scene → picture. Data never flows back; the same input gives the same
 * bytes everywhere.
 */
public final class BlueprintRenderer {

    /** Lays out a blueprint with the reader's options. Whatever a view does not show is removed first. */
    public RenderedBlueprint render(Blueprint blueprint, RenderOptions options, Issues issues) {
        View view = options.layout().view();
        Blueprint shown = view.shown(blueprint);
        Optional<Scene> scene = ShownText.of(shown).isTooMuch()
                ? Optional.empty()
                : Optional.of(view.layout().layOut(DrawnText.of(shown), options.layout()));
        return new RenderedBlueprint(shown, scene, options, issues, Optional.empty());
    }
}
