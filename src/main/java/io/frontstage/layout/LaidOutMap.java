package io.frontstage.layout;

import io.frontstage.scene.Scene;

/**
 * A map with the positions of everything that is drawn of it.
 *
 * @param level the level at which it is shown, never {@link Level#AUTO}
 */
public record LaidOutMap(Level level, Scene scene) {}
