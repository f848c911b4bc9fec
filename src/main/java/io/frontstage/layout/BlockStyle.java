package io.frontstage.layout;

import io.frontstage.blueprint.LaneKind;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Tint;

/**
 * How the box of a block looks.
 *
 * @param fill its ground
 * @param edge its border
 * @param dash how the border is broken
 * @param radius of its corners
 * @param bar a bar at its left edge; {@link Tint#NONE}: none
 * @param padX room left and right of its texts
 * @param padY room above and below its texts
 */
record BlockStyle(Tint fill, Tint edge, Dash dash, double radius, Tint bar, double padX, double padY) {

    static final BlockStyle BARE = new BlockStyle(Tint.NONE, Tint.NONE, Dash.SOLID, 0, Tint.NONE, 2, 2);
    static final BlockStyle BUBBLE = new BlockStyle(Tint.THOUGHT, Tint.RULE, Dash.SOLID, 8, Tint.NONE, 10, 7);

    static BlockStyle card(LaneKind kind, boolean dotted) {
        return new BlockStyle(cardTint(kind), edge(kind), dotted ? Dash.DOTTED : Dash.SOLID, 6, Tint.NONE, 10, 8);
    }

    /** Nothing is done here: a quiet outline. */
    static BlockStyle outline(LaneKind kind) {
        return new BlockStyle(Tint.NONE, edge(kind), Dash.DASHED, 6, Tint.NONE, 10, 8);
    }

    static BlockStyle note(Tint ground, Tint bar) {
        return new BlockStyle(ground, Tint.NONE, Dash.SOLID, 3, bar, 10, 7);
    }

    static Tint band(LaneKind kind) {
        return switch (kind) {
            case EVIDENCE -> Tint.EVIDENCE_BAND;
            case CUSTOMER -> Tint.CUSTOMER_BAND;
            case FRONTSTAGE -> Tint.FRONTSTAGE_BAND;
            case BACKSTAGE -> Tint.BACKSTAGE_BAND;
            case SUPPORT -> Tint.SUPPORT_BAND;
        };
    }

    static Tint cardTint(LaneKind kind) {
        return switch (kind) {
            case EVIDENCE -> Tint.EVIDENCE_CARD;
            case CUSTOMER -> Tint.CUSTOMER_CARD;
            case FRONTSTAGE -> Tint.FRONTSTAGE_CARD;
            case BACKSTAGE -> Tint.BACKSTAGE_CARD;
            case SUPPORT -> Tint.SUPPORT_CARD;
        };
    }

    static Tint edge(LaneKind kind) {
        return switch (kind) {
            case EVIDENCE -> Tint.EVIDENCE_EDGE;
            case CUSTOMER -> Tint.CUSTOMER_EDGE;
            case FRONTSTAGE -> Tint.FRONTSTAGE_EDGE;
            case BACKSTAGE -> Tint.BACKSTAGE_EDGE;
            case SUPPORT -> Tint.SUPPORT_EDGE;
        };
    }

    static Tint ink(LaneKind kind) {
        return switch (kind) {
            case EVIDENCE -> Tint.EVIDENCE_INK;
            case CUSTOMER -> Tint.CUSTOMER_INK;
            case FRONTSTAGE -> Tint.FRONTSTAGE_INK;
            case BACKSTAGE -> Tint.BACKSTAGE_INK;
            case SUPPORT -> Tint.SUPPORT_INK;
        };
    }
}
