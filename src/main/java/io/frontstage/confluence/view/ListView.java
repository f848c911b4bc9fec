package io.frontstage.confluence.view;

import io.frontstage.ListViews;
import io.frontstage.render.view.PaperRows;
import io.frontstage.render.view.PaperView;
import java.util.Optional;

/** A view that is a list: complete by itself, on a page and as a document. */
record ListView(String word, ListWriter writer, PaperWriter onPaper) implements MapView {

    /** A view that cannot leave its page. */
    ListView(String word, ListWriter writer) {
        this(word, writer, (map, rows) -> Optional.empty());
    }

    /** Makes the form of the view that leaves the page: see {@link MapView#paper}. */
    @FunctionalInterface
    interface PaperWriter {
        Optional<PaperView> write(ShownMap map, PaperRows rows);
    }

    /** Writes the view: well-formed XHTML, one element. */
    @FunctionalInterface
    interface ListWriter {
        String write(ShownMap map);
    }

    @Override
    public String whole(ShownMap map) {
        return titled(this, map, part(map));
    }

    /** The markup of a view below the map's head. */
    static String titled(MapView shown, ShownMap map, String view) {
        return ListViews.whole(
                map.blueprint(), map.options(), map.issues(), ViewTabs.of(shown, map), view, map.source());
    }

    @Override
    public Optional<PaperView> paper(ShownMap map, PaperRows rows) {
        return onPaper.write(map, rows);
    }

    @Override
    public String part(ShownMap map) {
        return writer.write(map);
    }
}
