package io.frontstage.confluence.view;

import io.frontstage.render.view.ItemsCsv;
import io.frontstage.render.view.PaperRows;
import io.frontstage.render.view.PaperView;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** A way to look at a map on its page. To add one, write a class of this kind and a line in {@link MapViews}. */
public interface MapView {

    /** Its name in addresses and in the macro's parameter. */
    String word();

    /** Whether it is a drawing of the map at some level of detail; otherwise it is a list in place of the drawing. */
    default boolean isDrawn() {
        return false;
    }

    /**
     * The view for places where no script can fetch the rest: with head, table and file. Well-formed XHTML, one root
     * element.
     */
    String whole(ShownMap map);

    /** The part of the page that changes when this view is chosen. Well-formed XHTML, one root element. */
    String part(ShownMap map);

    /**
     * The form of the view that leaves the page; empty for a drawing, which has forms of its own.
     *
     * @param rows which of its rows are shown
     */
    default Optional<PaperView> paper(ShownMap map, PaperRows rows) {
        return Optional.empty();
    }

    /**
     * The view as a file for spreadsheets (see {@link io.frontstage.render.csv.CsvWriter}); the first line names the
     * columns.
     *
     * @param rows which of its rows are shown
     * @throws IOException if there is nothing to write; the message says why, in the language of the map
     */
    default byte[] csv(ShownMap map, PaperRows rows) throws IOException {
        return ItemsCsv.of(map.blueprint(), rows, map.options().layout().today());
    }

    /** The number on its tab; empty if the tab has none. */
    default OptionalInt count(ShownMap map) {
        return OptionalInt.empty();
    }

    /** Whether the result depends only on the version of the file that is shown, so that it can be cached. */
    default boolean isLasting() {
        return true;
    }
}
