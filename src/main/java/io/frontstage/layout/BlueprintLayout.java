package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Scene;

/** Lays out a blueprint. Holds no state; the same input gives the same scene. */
public final class BlueprintLayout implements ViewLayout {

    @Override
    public LaidOutMap layOut(Blueprint blueprint, LayoutOptions options) {
        if (options.level() != Level.AUTO) {
            return new LaidOutMap(options.level(), scene(blueprint, options));
        }
        if (mayFit(blueprint, options)) {
            MapLayout cards = new MapLayout(blueprint, options.at(Level.CARDS));
            if (cards.width() <= LayoutOptions.WIDTH) {
                return new LaidOutMap(Level.CARDS, cards.scene());
            }
        }
        return new LaidOutMap(Level.OVERVIEW, scene(blueprint, options.at(Level.OVERVIEW)));
    }

    /** Whether cards can fit, by the number of steps alone: for most maps that is enough. */
    private static boolean mayFit(Blueprint blueprint, LayoutOptions options) {
        return options.width() >= LayoutOptions.UPRIGHT
                && Names.WIDTH + blueprint.steps().size() * Columns.CARD <= LayoutOptions.WIDTH;
    }

    private static Scene scene(Blueprint blueprint, LayoutOptions options) {
        return options.width() < LayoutOptions.UPRIGHT
                ? new UprightLayout(blueprint, options).scene()
                : new MapLayout(blueprint, options).scene();
    }

    @Override
    public Drawing sheet(Blueprint blueprint, Scene scene, LayoutOptions options) {
        return new SheetLayout(blueprint, options).sheet(scene);
    }
}
