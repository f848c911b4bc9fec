package io.frontstage.render.measure;

import io.frontstage.scene.Drawing;
import java.util.Optional;

/**
 * A figure of a picture of all figures.
 *
 * @param id of the step or stage that it is of; empty: it is of the map
 * @param name its name
 * @param place where it is measured
 * @param line its figures of twelve months; empty: there is none
 * @param now the newest
 * @param against how that stands against its target
 */
public record FigureRow(
        Optional<String> id, String name, String place, Optional<Drawing> line, String now, String against) {}
