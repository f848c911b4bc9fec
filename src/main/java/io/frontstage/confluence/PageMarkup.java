package io.frontstage.confluence;

import io.frontstage.render.markup.MarkupWriter;
import java.util.ArrayList;
import java.util.List;

/** The one element that a macro returns, around whatever it has to show. */
final class PageMarkup {

    private static final String END = "</div>";

    private PageMarkup() {}

    /** What is said or shown without script. */
    static String plain(List<String> parts) {
        return around(root(), parts);
    }

    /**
     * A map with what the page's script must know of it.
     *
     * @param version the number of the version that is drawn
     */
    static String map(MapAddress address, int version, List<String> parts) {
        MarkupWriter root = root().attribute("data-frontstage", "map")
                .attribute("data-frontstage-base", address.base())
                .attribute("data-frontstage-page", Long.toString(address.page()))
                .attribute("data-frontstage-map", Long.toString(address.map()))
                .attribute("data-frontstage-version", Integer.toString(version));
        address.wiki().ifPresent(wiki -> root.attribute("data-frontstage-wiki", wiki));
        return around(root, parts);
    }

    private static MarkupWriter root() {
        return new MarkupWriter().open("div").attribute("class", "frontstage");
    }

    /** A map is some hundred thousand characters: they are copied once. */
    private static String around(MarkupWriter root, List<String> parts) {
        String empty = root.close().toString();
        List<String> all = new ArrayList<>(parts.size() + 2);
        all.add(empty.substring(0, empty.length() - END.length()));
        all.addAll(parts);
        all.add(END);
        return String.join("", all);
    }
}
