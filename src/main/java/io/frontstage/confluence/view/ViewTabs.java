package io.frontstage.confluence.view;

import io.frontstage.layout.LayoutOptions;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.scene.Part;
import java.util.OptionalInt;

/** The tabs that switch between the views of a map: links to documents, which the page's script takes over. */
final class ViewTabs {

    private ViewTabs() {}

    /** The tabs and the link to walk through the map; empty if the map is shown without its head. */
    static String of(MapView shown, ShownMap map) {
        LayoutOptions layout = map.options().layout();
        if (!layout.shows(Part.HEADER)) {
            return "";
        }
        Messages messages = Messages.in(layout.locale());
        MarkupWriter out = new MarkupWriter();
        out.open("nav").attribute("class", "frontstage-views").attribute("aria-label", messages.text("tab.label"));
        for (MapView view : MapViews.all()) {
            String word = view.word();
            out.open("a").attribute("class", "frontstage-to-view").attribute("data-frontstage-view", word);
            out.attribute(
                    "href",
                    map.address().document() + "?view=" + word + "&version="
                            + map.source().version());
            if (word.equals(shown.word())) {
                out.attribute("aria-current", "page");
            }
            out.text(messages.text("tab." + word));
            OptionalInt count = view.count(map);
            if (count.isPresent() && count.getAsInt() > 0) {
                out.text(" ").open("span").attribute("class", "frontstage-tab-count");
                out.text(String.valueOf(count.getAsInt())).close();
            }
            out.close();
        }
        out.close();
        out.open("div").attribute("class", "frontstage-takes");
        out.open("a").attribute("class", "frontstage-button frontstage-to-walk");
        String walk = MapViews.walk(layout.view());
        out.attribute("data-frontstage-walk", walk)
                .attribute(
                        "href",
                        map.address().document() + "?view=" + walk + "&version="
                                + map.source().version());
        return out.text(messages.text("walk.open")).close().close().toString();
    }
}
