package io.frontstage.render.page;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.RelatedElements;
import io.frontstage.messages.Messages;
import io.frontstage.render.OutputLimits;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.svg.Links;
import io.frontstage.render.svg.SvgWriter;
import io.frontstage.render.table.PositionText;
import io.frontstage.scene.LegendEntry;
import io.frontstage.scene.Part;
import io.frontstage.scene.Scene;
import java.util.List;
import java.util.Optional;

/**
 * A map as part of a page that has our style sheet and script: well-formed XML, one root element, no script and no
 * style of its own. Complete by itself; scripts find its parts by their classes.
 */
public final class MapPageWriter {

    private final Blueprint blueprint;
    private final PageOptions options;
    private final Messages messages;
    private final PageParts parts;
    private final MarkupWriter out;
    private final PageSwitches switches;

    private MapPageWriter(Blueprint blueprint, PageOptions options) {
        this.blueprint = blueprint;
        this.options = options;
        this.messages = options.words();
        this.parts = new PageParts(blueprint, options);
        this.out = parts.out();
        this.switches = new PageSwitches(options, out);
    }

    /**
     * Header, the two drawings of a scene side by side, legend, the file, and the table in a {@code <details>}.
     *
     * @param tabs the switch between the views, below the title: well-formed XML, or nothing
     */
    public static String drawn(
            Blueprint blueprint,
            Scene scene,
            PageOptions options,
            ShownLevel level,
            String tabs,
            Optional<MapSource> source) {
        return new MapPageWriter(blueprint, options).drawn(scene, level, tabs, source);
    }

    /**
     * Like {@link #drawn}, with the drawings of several levels, the first of which is shown; a script shows the others.
     */
    public static String levels(Blueprint blueprint, List<LevelScene> levels, PageOptions options) {
        return new MapPageWriter(blueprint, options).levels(levels);
    }

    /** The two drawings and the legend alone: the part that changes when another level is shown. */
    public static String drawing(Blueprint blueprint, Scene scene, PageOptions options, ShownLevel level) {
        MapPageWriter page = new MapPageWriter(blueprint, options);
        page.out.open("div").attribute("class", "frontstage-drawing");
        long full = page.drawings(scene, level);
        return full > 0
                ? PageParts.noticeInsteadOfDrawing(blueprint, options, full)
                : page.out.close().toString();
    }

    /**
     * Header, a view that is a list, and the file.
     *
     * @param tabs the switch between the views, below the title: well-formed XML, or nothing
     */
    public static String list(Blueprint blueprint, PageOptions options, String tabs, String list, MapSource source) {
        return new MapPageWriter(blueprint, options).list(tabs, list, source);
    }

    /** The line below a map: file, version, day. */
    public static String source(Blueprint blueprint, PageOptions options, MapSource source) {
        PageParts alone = new PageParts(blueprint, options);
        alone.source(source);
        return alone.out().toString();
    }

    private String list(String tabs, String list, MapSource source) {
        parts.begin("frontstage");
        if (options.shows(Part.HEADER)) {
            head(() -> switches.views(tabs));
        }
        out.open("div").attribute("class", "frontstage-list").markup(list).close();
        parts.source(source);
        return parts.end();
    }

    private String drawn(Scene scene, ShownLevel level, String tabs, Optional<MapSource> source) {
        parts.begin("frontstage");
        if (options.shows(Part.HEADER)) {
            head(() -> switches.bar(level, tabs));
        } else {
            switches.tools(level);
        }
        long full = drawings(scene, level);
        if (full > 0) {
            return withoutDrawing(full, source);
        }
        source.ifPresent(parts::source);
        parts.foldedTable();
        return parts.end();
    }

    private String levels(List<LevelScene> levels) {
        parts.begin("frontstage");
        ShownLevel first = levels.get(0).level();
        if (options.shows(Part.HEADER)) {
            head(() -> switches.tools(first));
        } else {
            switches.tools(first);
        }
        for (LevelScene each : levels) {
            out.open("div")
                    .attribute("class", "frontstage-file-level")
                    .attribute("data-frontstage-level", each.level().level());
            if (each != levels.get(0)) {
                out.attribute("hidden", "hidden");
            }
            long full = drawings(each.scene(), each.level());
            if (full > 0) {
                return withoutDrawing(full, Optional.empty());
            }
            out.close();
        }
        parts.foldedTable();
        return parts.end();
    }

    private void head(Runnable tools) {
        new PageHead(blueprint, options, parts.prose()).write(tools);
    }

    /** The page with a table instead of the drawing, which would be too large. */
    private String withoutDrawing(long characters, Optional<MapSource> source) {
        String reason = PageParts.drawingTooLarge(options, characters);
        return PlainPageWriter.table(blueprint, options, Optional.of(reason), source);
    }

    /**
     * Writes frame and legend. Returns 0, or their number of characters if it exceeds the limit; then nothing is
     * written.
     */
    private long drawings(Scene scene, ShownLevel level) {
        Links links = new Links(
                options.anchors(),
                options.issues(),
                new PositionText(blueprint, messages).places(),
                RelatedElements.of(blueprint));
        long before = out.length();
        out.limit(OutputLimits.DRAWING);
        out.open("div").attribute("class", "frontstage-frame");
        out.attribute("data-frontstage-level", level.level())
                .attribute("data-frontstage-width", Integer.toString(level.width()));
        if (!level.open().isEmpty()) {
            out.attribute("data-frontstage-open", String.join(" ", level.open()));
        }
        out.open("div").attribute("class", "frontstage-names");
        SvgWriter.inPage(out, scene.names(), links);
        out.close();
        out.open("div")
                .attribute("class", "frontstage-scroller")
                .attribute("tabindex", "0")
                .attribute("role", "region");
        out.attribute("aria-label", messages.text("header.map", blueprint.info().title()));
        SvgWriter.inPage(out, scene.body(), links);
        if (out.isFull()) {
            return out.length() - before;
        }
        out.unlimited().close().close();
        if (options.shows(Part.LEGEND) && !scene.legend().isEmpty()) {
            legend(scene.legend());
        }
        return 0;
    }

    private void legend(List<LegendEntry> entries) {
        out.open("div").attribute("class", "frontstage-legend");
        out.open("ul").attribute("aria-label", messages.text("header.legend"));
        for (LegendEntry entry : entries) {
            out.open("li");
            SvgWriter.sign(out, entry.sign());
            out.open("span").text(entry.text()).close().close();
        }
        out.close().close();
    }
}
