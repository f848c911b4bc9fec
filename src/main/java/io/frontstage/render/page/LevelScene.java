package io.frontstage.render.page;

import io.frontstage.scene.Scene;

/** A map laid out at one level. */
public record LevelScene(Scene scene, ShownLevel level) {}
