package io.frontstage.render.page;

import java.util.Optional;

/**
 * How much of a map is shown on a page, and where the rest is.
 *
 * @param level the name of the level: {@code overview}, {@code cards} or {@code everything}
 * @param width the room for which it is laid out, in CSS pixels
 * @param isWhole whether no stage is shown at another level
 * @param page the address of the same map as a document of its own, up to and including {@code level=}; empty: there is
 *     no switch
 */
public record ShownLevel(String level, int width, boolean isWhole, Optional<String> page) {}
