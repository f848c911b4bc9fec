package io.frontstage.confluence.view;

/**
 * Which comparison is requested; each part may be empty.
 *
 * @param mode the name of a mode
 * @param from the older version: its number or a day, which means the newest version on or before it
 * @param to the newer version, in the same form; empty: the newest
 * @param with the name of the future map's file
 * @param path the title of the path for which the future figures are computed
 * @param persona the id of the persona for whom they are computed
 */
public record Comparing(String mode, String from, String to, String with, String path, String persona) {

    public Comparing {
        mode = given(mode);
        from = given(from);
        to = given(to);
        with = given(with);
        path = given(path);
        persona = given(persona);
    }

    private static String given(String value) {
        return value == null ? "" : value.strip();
    }
}
