package io.frontstage.render;

/**
 * The ids that one map uses in a page, all with the same prefix. A stage may have the same id as a step, so its id
 * follows two dashes, which no id in a definition has.
 *
 * @param prefix the prefix of all ids: see {@code RenderOptions.anchor}
 */
public record Anchors(String prefix) {

    /** The anchor of a step, card or item in the table. */
    public String element(String id) {
        return prefix + '-' + id;
    }

    /** The anchor of a stage in the table. */
    public String stage(String id) {
        return prefix + "--" + id;
    }

    /** The anchor of the table. */
    public String table() {
        return prefix;
    }
}
