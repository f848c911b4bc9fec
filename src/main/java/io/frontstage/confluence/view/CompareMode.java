package io.frontstage.confluence.view;

import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.view.PaperView;
import java.io.IOException;
import java.util.Set;

/**
 * A question that the Compare view answers. To add one, write a class of this kind and a line in {@link CompareView}.
 */
interface CompareMode {

    /** Its name in addresses. */
    String word();

    /**
     * Writes what is below the switch between the modes.
     *
     * @param map the map that the page shows
     */
    void write(ShownMap map, MarkupWriter out);

    /**
     * The mode as it leaves the page: see {@link MapView#paper}.
     *
     * @param leftOut the ids of rows that are not shown
     */
    PaperView paper(ShownMap map, Set<String> leftOut);

    /**
     * The mode as a file for spreadsheets: see {@link MapView#csv}.
     *
     * @param leftOut the ids of rows that are not shown
     * @throws IOException if there is nothing to compare; the message says why, in the language of the map
     */
    byte[] csv(ShownMap map, Set<String> leftOut) throws IOException;

    /** Whether the result depends only on the version of the file that is shown, so that it can be cached. */
    boolean isLasting();
}
