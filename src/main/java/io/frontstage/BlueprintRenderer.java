package io.frontstage;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.DrawnText;
import io.frontstage.blueprint.ShownText;
import io.frontstage.issue.Issues;
import io.frontstage.layout.HiddenSteps;
import io.frontstage.layout.LaidOutMap;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.View;
import java.util.Optional;

/**
 * The pipeline: text → blueprint (and problems) → scene → picture. Data never flows back; the same input gives the same
 * bytes everywhere.
 */
public final class BlueprintRenderer {

    /** Lays out a blueprint with the reader's options. Whatever a view does not show is removed first. */
    public RenderedBlueprint render(Blueprint blueprint, RenderOptions options, Issues issues) {
        View view = options.layout().view();
        Blueprint whole = view.shown(blueprint);
        HiddenSteps hidden = options.layout().hidden().of(whole);
        Blueprint shown = hidden.in(whole);
        ShownText text = ShownText.of(shown);
        if (text.isTooMuch()) {
            return new RenderedBlueprint(
                    shown, shown, Optional.empty(), options, issues, Optional.empty(), Optional.empty());
        }
        Blueprint drawn = DrawnText.of(shown, text);
        LayoutOptions layout = options.layout().hiding(hidden);
        LaidOutMap laidOut = view.layout().layOut(drawn, layout);
        return new RenderedBlueprint(
                shown,
                drawn,
                Optional.of(laidOut.scene()),
                new RenderOptions(layout.at(laidOut.level()), options.anchor()),
                issues,
                Optional.empty(),
                Optional.empty());
    }
}
