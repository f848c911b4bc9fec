package io.frontstage.render.page;

import java.util.List;
import java.util.Optional;

/**
 * How much of a map is shown on a page, and where the rest is.
 *
 * @param level the name of the level: {@code overview}, {@code cards} or {@code everything}
 * @param width the width for which it is laid out, in CSS pixels
 * @param open the ids of stages that are open although the level folds them
 * @param page the address of the same map as a document of its own, up to and including {@code level=}; empty if there
 *     is no switch
 */
public record ShownLevel(String level, int width, List<String> open, Optional<String> page) {

    public ShownLevel {
        open = List.copyOf(open);
    }
}
