package io.frontstage.confluence;

import io.frontstage.render.view.ItemTableWriter;
import io.frontstage.render.view.PaperRows;
import io.frontstage.render.view.PaperView;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** A way to look at a map on its page. A new one is a class of this kind and a line in {@link MapViews}. */
interface MapView {

    /** Its name in addresses and in the macro's parameter. */
    String word();

    /** Whether it is a drawing of the map, at a level of detail; else it is a list in its place. */
    default boolean isDrawn() {
        return false;
    }

    /** What is shown where no script can fetch the rest: with head, table and file. Well-formed XHTML, one root element. */
    String whole(ShownMap map);

    /** What changes on a page when this view is chosen there. Well-formed XHTML, one root element. */
    String part(ShownMap map);

    /**
     * What is kept of it where it leaves the page; empty: it is a drawing, which has forms of its own.
     *
     * @param rows those of its rows that are shown
     */
    default Optional<PaperView> paper(ShownMap map, PaperRows rows) {
        return Optional.empty();
    }

    /**
     * What it says as a file for spreadsheets (see {@link io.frontstage.render.csv.CsvWriter}); the first line names the columns.
     *
     * @param rows those of its rows that are shown
     * @throws IOException there is nothing to say, and why, in the language of the map
     */
    default byte[] csv(ShownMap map, PaperRows rows) throws IOException {
        return ItemTableWriter.csv(map.blueprint(), rows, map.options().layout().today());
    }

    /** What its tab counts; empty if it counts nothing. */
    default OptionalInt count(ShownMap map) {
        return OptionalInt.empty();
    }

    /** Whether what it shows depends on nothing but the version of the file that is shown. */
    default boolean isLasting() {
        return true;
    }
}
