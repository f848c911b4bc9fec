package io.frontstage.render;

/**
 * The ids that one map uses in a page, all of which begin alike. A stage may be called as a step is: its id stands behind two
 * dashes, which no id in a definition has.
 *
 * @param prefix of all: see {@code RenderOptions.anchor}
 */
public record Anchors(String prefix) {

    /** Where the table says all of a step, card or item. */
    public String element(String id) {
        return prefix + '-' + id;
    }

    /** Where the table says all of a stage. */
    public String stage(String id) {
        return prefix + "--" + id;
    }

    /** The table itself. */
    public String table() {
        return prefix;
    }
}
