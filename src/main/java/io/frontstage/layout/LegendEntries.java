package io.frontstage.layout;

import io.frontstage.blueprint.SeparationLine;
import java.util.EnumSet;
import java.util.Set;

/** Which signs are on one map; what its legend explains. Grows while the map is made. */
final class LegendEntries {

    private final Set<Icon> signs = EnumSet.noneOf(Icon.class);
    private final Set<SeparationLine> lines = EnumSet.noneOf(SeparationLine.class);
    private final Set<ArrowStyle> arrows = EnumSet.noneOf(ArrowStyle.class);
    private boolean channels;
    private boolean curves;

    void add(Icon icon) {
        signs.add(icon);
    }

    void add(SeparationLine line) {
        lines.add(line);
    }

    void add(ArrowStyle look) {
        arrows.add(look);
    }

    void addChannel() {
        channels = true;
    }

    void addCurves() {
        curves = true;
    }

    boolean curves() {
        return curves;
    }

    Set<Icon> signs() {
        return signs;
    }

    Set<SeparationLine> lines() {
        return lines;
    }

    Set<ArrowStyle> arrows() {
        return arrows;
    }

    boolean channels() {
        return channels;
    }
}
