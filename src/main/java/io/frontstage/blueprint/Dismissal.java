package io.frontstage.blueprint;

import java.util.Optional;

/**
 * A check set aside by the author.
 *
 * @param check the id of the check
 * @param at where, as a reference or an arrow; absent: the whole map
 * @param reason why
 */
public record Dismissal(String check, Optional<String> at, Optional<String> reason) {

    /** The check that reports issue links lost since an earlier version of the file; the reason names the issue. */
    public static final String LOST_LINK = "lost-link";
}
