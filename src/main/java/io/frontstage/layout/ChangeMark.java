package io.frontstage.layout;

import io.frontstage.scene.Dash;
import io.frontstage.scene.Tint;

/** The meanings of frames and signs on a map with changes; if a thing has several, the first counts. */
public enum ChangeMark {
    ADDED("+", Tint.DELIGHT_SIGN, Dash.SOLID),
    REMOVED("−", Tint.OVERDUE, Dash.DASHED),
    MOVED("→", Tint.LINK, Dash.SOLID),
    /** The old place of something that was moved. */
    MOVED_FROM("→", Tint.LINK, Dash.DASHED),
    CHANGED("~", Tint.OPPORTUNITY_BAR, Dash.SOLID);

    private final String sign;
    private final Tint tint;
    private final Dash dash;

    ChangeMark(String sign, Tint tint, Dash dash) {
        this.sign = sign;
        this.tint = tint;
        this.dash = dash;
    }

    String sign() {
        return sign;
    }

    Tint tint() {
        return tint;
    }

    Dash dash() {
        return dash;
    }
}
