package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Scene;

/** Lays out what a view shows. Holds no state; the same input gives the same scene. */
public interface ViewLayout {

    /** Lane names and body, at the requested level or at what {@link Level#AUTO} means for this map and width. */
    LaidOutMap layOut(Blueprint shown, LayoutOptions options);

    /** The whole map on one sheet, for files and exports: header, lane names next to the body, legend. */
    Drawing sheet(Blueprint shown, Scene scene, LayoutOptions options);
}
