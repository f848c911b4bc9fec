package io.frontstage.confluence;

/**
 * Which comparison is asked for; each part may be empty.
 *
 * @param mode the name of a mode
 * @param from the older version: its number or a day, which means the newest version on or before it
 * @param to the newer version, in the same way; empty: the newest
 */
public record Comparing(String mode, String from, String to) {

    public Comparing {
        mode = mode == null ? "" : mode.strip();
        from = from == null ? "" : from.strip();
        to = to == null ? "" : to.strip();
    }
}
