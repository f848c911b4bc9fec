package io.frontstage.confluence;

import io.frontstage.RenderOptions;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.issue.Issues;
import io.frontstage.render.markup.MarkupWriter;

/** A view that is a list: complete by itself, on a page and as a document. */
record ListView(String word, ListWriter writer) implements MapView {

    /** Writes the view: well-formed XHTML, one element. */
    @FunctionalInterface
    interface ListWriter {
        String write(Blueprint blueprint, RenderOptions options, Issues issues);
    }

    @Override
    public String whole(ShownMap map) {
        return titled(this, map, part(map));
    }

    /** A view below the map's title. */
    static String titled(MapView shown, ShownMap map, String view) {
        MarkupWriter out = new MarkupWriter();
        out.open("div").attribute("class", "frontstage");
        out.open("h2")
                .attribute("class", "frontstage-title")
                .attribute("dir", "auto")
                .text(map.blueprint().info().title())
                .close();
        out.markup(ViewTabs.of(shown, map));
        return out.markup(view).close().toString();
    }

    @Override
    public String part(ShownMap map) {
        return writer.write(map.blueprint(), map.options(), map.issues());
    }
}
