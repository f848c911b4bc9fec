package io.frontstage.confluence;

import io.frontstage.layout.View;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.scene.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one element that a macro returns, around whatever it has to show. */
final class PageMarkup {

    private static final String END = "</div>";

    private PageMarkup() {}

    /** What is said or shown without script. */
    static String plain(List<String> parts) {
        return around(root(), parts);
    }

    /**
     * What a map is begun with.
     *
     * @param name of its file, if the macro asks for one
     * @param files {@code several} if the page's own files are what is looked for, {@code some} if it has any; empty: it has none
     */
    record Beginning(Optional<String> name, Optional<String> files) {}

    /** What is said where a map can be begun, with what the page's script must know for that. */
    static String start(String base, long page, Beginning beginning, List<String> notices) {
        MarkupWriter root = root().attribute("data-frontstage", "start")
                .attribute("data-frontstage-base", base)
                .attribute("data-frontstage-page", Long.toString(page));
        beginning.name().ifPresent(name -> root.attribute("data-frontstage-name", name));
        beginning.files().ifPresent(files -> root.attribute("data-frontstage-files", files));
        return around(root, notices);
    }

    /**
     * A map with what the page's script must know of it.
     *
     * @param version the number of the version that is drawn
     * @param shown how, for the preview of whoever may write it here; empty: it is not written here
     */
    static String map(MapAddress address, int version, Optional<Shown> shown, List<String> parts) {
        MarkupWriter root = root().attribute("data-frontstage", "map")
                .attribute("data-frontstage-base", address.base())
                .attribute("data-frontstage-page", Long.toString(address.page()))
                .attribute("data-frontstage-map", Long.toString(address.map()))
                .attribute("data-frontstage-version", Integer.toString(version));
        address.wiki().ifPresent(wiki -> root.attribute("data-frontstage-wiki", wiki));
        shown.ifPresent(how -> how(root, how));
        return around(root, parts);
    }

    /** What is said of a file that cannot be drawn, with what the page's script must know for it to be mended. */
    static String unread(MapAddress address, Shown shown, List<String> parts) {
        MarkupWriter root = root().attribute("data-frontstage", "unread")
                .attribute("data-frontstage-base", address.base())
                .attribute("data-frontstage-map", Long.toString(address.map()));
        how(root, shown);
        return around(root, parts);
    }

    private static void how(MarkupWriter root, Shown shown) {
        root.attribute("data-frontstage-view", shown.view().word())
                .attribute("data-frontstage-without", shown.hidden());
    }

    /** What only those need who may edit the page: hidden until the page's script knows that the reader is one of them. */
    static String forEditors(List<String> notices) {
        MarkupWriter block = new MarkupWriter()
                .open("div")
                .attribute("hidden", "hidden")
                .attribute("data-frontstage-for", "editors");
        return notices.isEmpty() ? "" : around(block, notices);
    }

    /**
     * What the preview must know to show a map as the page does.
     *
     * @param view which side of the service
     * @param parts what is shown of it
     */
    record Shown(View view, Set<Part> parts) {

        /** The parts that are not shown, as words with blanks between. */
        String hidden() {
            return Stream.of(Part.values())
                    .filter(part -> !parts.contains(part))
                    .map(PageMarkup::word)
                    .collect(Collectors.joining(" "));
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
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
