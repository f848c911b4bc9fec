package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Scene;

/** Lays a blueprint out. Holds no state; the same input gives the same scene. */
public final class BlueprintLayout implements ViewLayout {

    @Override
    public Scene layOut(Blueprint blueprint, LayoutOptions options) {
        if (options.level() != Level.AUTO) {
            return at(blueprint, options);
        }
        Scene cards = at(blueprint, options.at(Level.CARDS));
        boolean fits = cards.names().width() + cards.body().width() <= LayoutOptions.WIDTH;
        return fits && options.width() >= LayoutOptions.UPRIGHT ? cards : at(blueprint, options.at(Level.OVERVIEW));
    }

    private static Scene at(Blueprint blueprint, LayoutOptions options) {
        return options.level() == Level.OVERVIEW && options.width() < LayoutOptions.UPRIGHT
                ? new UprightLayout(blueprint, options).scene()
                : new MapLayout(blueprint, options).scene();
    }

    @Override
    public Drawing sheet(Blueprint blueprint, Scene scene, LayoutOptions options) {
        return new SheetLayout(blueprint, options).sheet(scene);
    }
}
