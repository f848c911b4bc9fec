package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Scene;

/** Lays out what a view shows. Holds no state; the same input gives the same scene. */
public interface ViewLayout {

    /** The level at which {@link #layOut} shows a map: the requested one, or what {@link Level#AUTO} means for this map and width. */
    Level level(Blueprint shown, LayoutOptions options);

    /** The scene: lane names and body. */
    Scene layOut(Blueprint shown, LayoutOptions options);

    /** The whole map on one sheet, for files and exports: header, lane names next to the body, legend. */
    Drawing sheet(Blueprint shown, Scene scene, LayoutOptions options);
}
