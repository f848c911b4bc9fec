package io.frontstage.confluence;

import io.frontstage.render.markup.MarkupWriter;

/** A question that the view Compare answers. A new one is a class of this kind and a line in {@link CompareView}. */
interface CompareMode {

    /** Its name in addresses. */
    String word();

    /**
     * Writes what is below the switch between the modes.
     *
     * @param map the map that the page shows
     */
    void write(ShownMap map, MarkupWriter out);

    /** Whether what it shows depends on nothing but the version of the file that is shown. */
    boolean isLasting();
}
