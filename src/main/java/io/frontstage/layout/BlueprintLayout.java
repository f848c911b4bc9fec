package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Scene;

/** Lays a blueprint out. Holds no state; the same input gives the same scene. */
public final class BlueprintLayout implements ViewLayout {

    @Override
    public Scene layOut(Blueprint blueprint, LayoutOptions options) {
        return new MapLayout(blueprint, options).scene();
    }

    @Override
    public Drawing sheet(Blueprint blueprint, Scene scene, LayoutOptions options) {
        return new SheetLayout(blueprint, options).sheet(scene);
    }
}
