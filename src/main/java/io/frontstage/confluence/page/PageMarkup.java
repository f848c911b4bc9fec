package io.frontstage.confluence.page;

import io.frontstage.layout.View;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.scene.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one element that a macro returns, around whatever it has to show. */
public final class PageMarkup {

    private static final String END = "</div>";

    private PageMarkup() {}

    /** A notice or map without data for the script. */
    public static String plain(List<String> parts) {
        return around(root(), parts);
    }

    /**
     * What a new map can start from.
     *
     * @param name the file name, if the macro names one
     * @param files {@code several} if several of the page's files could be meant, {@code some} if it has any; empty if
     *     it has none
     */
    public record Beginning(Optional<String> name, Optional<String> files) {}

    /** The notice where a map can be started, with the data that the script needs for it. */
    public static String start(String base, long page, Beginning beginning, List<String> notices) {
        MarkupWriter root = root().attribute("data-frontstage", "start")
                .attribute("data-frontstage-base", base)
                .attribute("data-frontstage-page", Long.toString(page));
        beginning.name().ifPresent(name -> root.attribute("data-frontstage-name", name));
        beginning.files().ifPresent(files -> root.attribute("data-frontstage-files", files));
        return around(root, notices);
    }

    /**
     * The data with which the page's script finds what a map shows.
     *
     * @param version the number of the version that is shown
     * @param drawing the query with which the script requests another level
     * @param list the name of the list that is shown in place of the drawing; empty if the drawing is shown
     * @param broken the number of the version that should be shown and cannot be drawn; empty if it is shown
     * @param document the address of the map with its drawing, as a document
     * @param with the file with which Compare compares this one
     */
    public record Sources(
            int version,
            String drawing,
            OptionalInt broken,
            Optional<String> list,
            String document,
            Optional<String> with) {}

    /**
     * A map with the data that the page's script needs.
     *
     * @param shown how it is shown, for the editor's preview; empty if it cannot be edited here
     */
    public static String map(MapAddress address, Sources sources, Optional<Shown> shown, List<String> parts) {
        MarkupWriter root = root().attribute("data-frontstage", "map")
                .attribute("data-frontstage-base", address.base())
                .attribute("data-frontstage-page", Long.toString(address.page()))
                .attribute("data-frontstage-map", Long.toString(address.map()))
                .attribute("data-frontstage-version", Integer.toString(sources.version()))
                .attribute("data-frontstage-drawing", sources.drawing());
        address.wiki().ifPresent(wiki -> root.attribute("data-frontstage-wiki", wiki));
        sources.broken().ifPresent(number -> root.attribute("data-frontstage-broken", Integer.toString(number)));
        sources.with().ifPresent(file -> root.attribute("data-frontstage-future", file));
        sources.list().ifPresent(list -> root.attribute("data-frontstage-list", list)
                .attribute("data-frontstage-document", sources.document()));
        shown.ifPresent(how -> how(root, how));
        return around(root, parts);
    }

    /** The notice for a file that cannot be drawn, with the data that the script needs to open the editor. */
    public static String unread(MapAddress address, Shown shown, List<String> parts) {
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

    /**
     * Notices for people who may edit the page; hidden until the page's script knows that the reader is one of them.
     */
    public static String forEditors(List<String> notices) {
        MarkupWriter block = new MarkupWriter()
                .open("div")
                .attribute("hidden", "hidden")
                .attribute("data-frontstage-for", "editors");
        return notices.isEmpty() ? "" : around(block, notices);
    }

    /**
     * The options that the preview needs to show a map as the page does.
     *
     * @param view which side of the service
     * @param parts the parts that are shown
     */
    public record Shown(View view, Set<Part> parts) {

        /** The hidden parts, as words separated by spaces. */
        String hidden() {
            return Stream.of(Part.values())
                    .filter(part -> !parts.contains(part))
                    .map(PageMarkup::word)
                    .collect(Collectors.joining(" "));
        }
    }

    /** The name of a constant as the page's script writes it. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static MarkupWriter root() {
        return new MarkupWriter().open("div").attribute("class", "frontstage");
    }

    /** A map has some hundred thousand characters, so they are copied only once. */
    private static String around(MarkupWriter root, List<String> parts) {
        String empty = root.close().toString();
        List<String> all = new ArrayList<>(parts.size() + 2);
        all.add(empty.substring(0, empty.length() - END.length()));
        all.addAll(parts);
        all.add(END);
        return String.join("", all);
    }
}
