package io.frontstage.blueprint;

import java.util.Optional;

/**
 * A finding of a check that the author set aside.
 *
 * @param check the id of the check
 * @param at the place, as a reference or an arrow; absent: the whole map
 * @param reason why it was set aside
 */
public record Dismissal(String check, Optional<String> at, Optional<String> reason) {

    /** The check that reports issue links lost since an earlier version of the file; the reason names the issue. */
    public static final String LOST_LINK = "lost-link";
}
