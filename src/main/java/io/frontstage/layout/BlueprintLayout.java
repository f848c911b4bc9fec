package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Scene;

/** Lays out a blueprint. Holds no state; the same input gives the same scene. */
public final class BlueprintLayout implements ViewLayout {

    @Override
    public Level level(Blueprint blueprint, LayoutOptions options) {
        if (options.level() != Level.AUTO) {
            return options.level();
        }
        // for most maps the number of steps is enough, without a layout
        double least = Names.WIDTH + blueprint.steps().size() * Columns.CARD;
        boolean mayFit = options.width() >= LayoutOptions.UPRIGHT && least <= LayoutOptions.WIDTH;
        return mayFit && fits(new MapLayout(blueprint, options.at(Level.CARDS)).scene()) ? Level.CARDS : Level.OVERVIEW;
    }

    private static boolean fits(Scene cards) {
        return cards.names().width() + cards.body().width() <= LayoutOptions.WIDTH;
    }

    @Override
    public Scene layOut(Blueprint blueprint, LayoutOptions asked) {
        LayoutOptions options = asked.at(level(blueprint, asked));
        return options.width() < LayoutOptions.UPRIGHT
                ? new UprightLayout(blueprint, options).scene()
                : new MapLayout(blueprint, options).scene();
    }

    @Override
    public Drawing sheet(Blueprint blueprint, Scene scene, LayoutOptions options) {
        return new SheetLayout(blueprint, options).sheet(scene);
    }
}
