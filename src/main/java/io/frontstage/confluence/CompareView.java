package io.frontstage.confluence;

import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import java.util.List;
import java.util.OptionalInt;

/** What differs: modes, each of which compares the map with something else. */
record CompareView(List<CompareMode> modes) implements MapView {

    CompareView {
        modes = List.copyOf(modes);
    }

    @Override
    public String word() {
        return "compare";
    }

    @Override
    public String whole(ShownMap map) {
        return ListView.titled(this, map, part(map));
    }

    @Override
    public String part(ShownMap map) {
        CompareMode shown = modes.get(0);
        MarkupWriter out = new MarkupWriter();
        out.open("div").attribute("class", "frontstage-modes");
        Messages messages = Messages.in(map.options().layout().locale());
        if (modes.size() > 1) {
            out.open("nav").attribute("aria-label", messages.text("compare.modes"));
            for (CompareMode mode : modes) {
                out.open("a").attribute("data-frontstage-mode", mode.word());
                out.attribute("href", map.address().document() + "?view=compare&mode=" + mode.word());
                if (mode.equals(shown)) {
                    out.attribute("aria-current", "page");
                }
                out.text(messages.text("compare.mode." + mode.word())).close();
            }
            out.close();
        }
        shown.write(map, out);
        return out.close().toString();
    }

    /** The gaps, which the tab counts. */
    @Override
    public OptionalInt count(ShownMap map) {
        return OptionalInt.of(GapsMode.count(map));
    }
}
