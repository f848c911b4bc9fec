package io.frontstage.render.measure;

import io.frontstage.scene.Drawing;
import java.util.Optional;

/**
 * A figure in a picture of all figures.
 *
 * @param id the id of the step or stage to which it belongs; empty for the map
 * @param name its name
 * @param place the place where it is measured
 * @param line its line over twelve months; empty if there is none
 * @param now its newest value
 * @param against how that compares with its target
 */
public record FigureRow(
        Optional<String> id, String name, String place, Optional<Drawing> line, String now, String against) {}
