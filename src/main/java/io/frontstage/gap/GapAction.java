package io.frontstage.gap;

import java.util.Locale;

/** What a person with edit permission can do about a gap, besides setting it aside. */
public enum GapAction {
    MAKE_PAIN,
    CREATE_ISSUE,
    CHOOSE_MET_BY,
    TAKE_OVER,
    SET_OWNER,
    CHOOSE_CAUSE,
    ADD_SERVICE,
    ADD_CARD,
    CONNECT,
    ADD_FIGURE;

    /** The word in JSON, such as {@code make-pain}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
