package io.frontstage.render.page;

import io.frontstage.messages.Messages;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.scene.Part;
import java.util.List;

/** Writes the switches of a map on a page: between its views, between its levels, and past the drawing to the table. */
final class PageSwitches {

    private static final List<String> LEVELS = List.of("overview", "cards", "everything");

    private final PageOptions options;
    private final Messages messages;
    private final MarkupWriter out;

    PageSwitches(PageOptions options, MarkupWriter out) {
        this.options = options;
        this.messages = options.words();
        this.out = out;
    }

    /**
     * The views on the left, the levels and tools on the right.
     *
     * @param tabs the switch between the views: well-formed XML; empty if there is none
     */
    void bar(ShownLevel level, String tabs) {
        if (tabs.isEmpty()) {
            tools(level);
        } else {
            out.open("div").attribute("class", "frontstage-switches").markup(tabs);
            tools(level);
            out.close();
        }
    }

    /** The switch between the views alone, for a view without levels. */
    void views(String tabs) {
        out.open("div").attribute("class", "frontstage-switches").markup(tabs).close();
    }

    /** The link to the table, and below a header also the switch between the levels. */
    void tools(ShownLevel level) {
        out.open("div").attribute("class", "frontstage-tools");
        out.open("a")
                .attribute("class", "frontstage-skip")
                .attribute("href", '#' + options.anchors().table());
        out.text(messages.text("table.skip")).close();
        if (options.shows(Part.HEADER)) {
            level.page().ifPresent(page -> levels(level, page));
        }
        out.close();
    }

    /** Links to the same map as a document, which the script takes over. */
    private void levels(ShownLevel shown, String page) {
        out.open("nav").attribute("class", "frontstage-levels").attribute("aria-label", messages.text("level.label"));
        for (String level : LEVELS) {
            out.open("a")
                    .attribute("class", "frontstage-to-level")
                    .attribute("href", page + level)
                    .attribute("data-frontstage-level", level);
            if (level.equals(shown.level())) {
                out.attribute("aria-current", "true");
            }
            out.text(messages.text("level." + level)).close();
        }
        out.close();
    }
}
