package io.frontstage.layout;

import io.frontstage.blueprint.SeparationLine;
import java.util.EnumSet;
import java.util.Set;

/** Which signs are on one map; what its legend explains. Grows while the map is made. */
final class SignsUsed {

    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
    private final Set<SeparationLine> lines = EnumSet.noneOf(SeparationLine.class);
    private final Set<ArrowLook> arrows = EnumSet.noneOf(ArrowLook.class);
    private boolean channels;
    private boolean curves;

    void add(Sign sign) {
        signs.add(sign);
    }

    void add(SeparationLine line) {
        lines.add(line);
    }

    void add(ArrowLook look) {
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

    Set<Sign> signs() {
        return signs;
    }

    Set<SeparationLine> lines() {
        return lines;
    }

    Set<ArrowLook> arrows() {
        return arrows;
    }

    boolean channels() {
        return channels;
    }
}
