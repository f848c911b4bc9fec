package io.frontstage.render.page;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.RelatedElements;
import io.frontstage.messages.Messages;
import io.frontstage.render.OutputLimits;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.AllowedLinks;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.render.svg.Links;
import io.frontstage.render.svg.SvgWriter;
import io.frontstage.render.table.ContentLanguage;
import io.frontstage.render.table.MapTable;
import io.frontstage.render.table.PositionText;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.LegendEntry;
import io.frontstage.scene.Part;
import io.frontstage.scene.Scene;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/**
 * A map as part of a page: well-formed XML, one root element, no script and no style of its own. Complete by itself;
 * scripts find its parts by their classes.
 */
public final class MapPageWriter {

    private static final List<String> LEVELS = List.of("overview", "cards", "everything");

    private final Blueprint blueprint;
    private final PageOptions options;
    private final Messages messages;
    private final MarkupWriter out;
    private final Prose prose;

    private MapPageWriter(Blueprint blueprint, PageOptions options) {
        this.blueprint = blueprint;
        this.options = options;
        this.messages = options.words();
        this.out = new MarkupWriter();
        this.prose = new Prose(out, ContentLanguage.besides(blueprint, messages));
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
                ? new MapPageWriter(blueprint, options).tooLarge(full)
                : page.out.close().toString();
    }

    /**
     * Header, a sheet with drawings and legend, the open table, and the file: for places without our style sheet.
     *
     * @param sheet the map without header
     */
    public static String sheet(Blueprint blueprint, Drawing sheet, PageOptions options, Optional<MapSource> source) {
        return new MapPageWriter(blueprint, options).sheet(sheet, source, false);
    }

    /**
     * As {@link #sheet(Blueprint, Drawing, PageOptions, Optional)}, with a drawing that fits the available width; the
     * table, which would make the page wider, is folded.
     */
    public static String fitted(Blueprint blueprint, Drawing sheet, PageOptions options, Optional<MapSource> source) {
        return new MapPageWriter(blueprint, options).sheet(sheet, source, true);
    }

    /**
     * Header, the open table, and the file: for outputs without pictures.
     *
     * @param reason why there is no picture, written below
     */
    public static String table(
            Blueprint blueprint, PageOptions options, Optional<String> reason, Optional<MapSource> source) {
        return new MapPageWriter(blueprint, options).table(reason, source);
    }

    /** The line below a map: file, version, day. */
    public static String source(Blueprint blueprint, PageOptions options, MapSource source) {
        MapPageWriter page = new MapPageWriter(blueprint, options);
        page.source(source);
        return page.out.toString();
    }

    /**
     * Header, a view that is a list, and the file.
     *
     * @param tabs the switch between the views, below the title: well-formed XML, or nothing
     */
    public static String list(Blueprint blueprint, PageOptions options, String tabs, String list, MapSource source) {
        return new MapPageWriter(blueprint, options).list(tabs, list, source);
    }

    private String list(String tabs, String list, MapSource source) {
        begin("frontstage");
        if (options.shows(Part.HEADER)) {
            new PageHead(blueprint, options, prose).write(() -> out.open("div")
                    .attribute("class", "frontstage-switches")
                    .markup(tabs)
                    .close());
        }
        out.open("div").attribute("class", "frontstage-list").markup(list).close();
        source(source);
        return out.close().toString();
    }

    private String drawn(Scene scene, ShownLevel level, String tabs, Optional<MapSource> source) {
        begin("frontstage");
        if (options.shows(Part.HEADER)) {
            new PageHead(blueprint, options, prose).write(() -> bar(level, tabs));
        } else {
            tools(level);
        }
        long full = drawings(scene, level);
        if (full > 0) {
            return withoutDrawing(full, source);
        }
        source.ifPresent(this::source);
        folded();
        return out.close().toString();
    }

    /** The views on the left, the levels and tools on the right. */
    private void bar(ShownLevel level, String tabs) {
        if (tabs.isEmpty()) {
            tools(level);
        } else {
            out.open("div").attribute("class", "frontstage-switches").markup(tabs);
            tools(level);
            out.close();
        }
    }

    private String levels(List<LevelScene> levels) {
        begin("frontstage");
        ShownLevel first = levels.get(0).level();
        if (options.shows(Part.HEADER)) {
            new PageHead(blueprint, options, prose).write(() -> tools(first));
        } else {
            tools(first);
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
        folded();
        return out.close().toString();
    }

    private void tools(ShownLevel level) {
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

    /** The switch between the levels: links to the same map as a document, which the script takes over. */
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

    /** The notice that replaces a drawing and says why there is none. */
    private String tooLarge(long characters) {
        reason(messages.text("page.drawing-too-large", characters, OutputLimits.DRAWING));
        return out.toString();
    }

    /** The page with a table instead of the drawing, which would be too large. */
    private String withoutDrawing(long characters, Optional<MapSource> source) {
        return new MapPageWriter(blueprint, options)
                .table(Optional.of(messages.text("page.drawing-too-large", characters, OutputLimits.DRAWING)), source);
    }

    private void folded() {
        out.open("details").attribute("class", "frontstage-twin");
        out.open("summary").text(messages.text("table.open")).close();
        twin();
        out.close();
    }

    /** The table, or as much of it as the page's limit allows. */
    private void twin() {
        out.limit(Math.max(0, OutputLimits.PAGE - out.length()));
        MapTable.write(out, blueprint, options);
        if (out.isFull()) {
            out.unlimited();
            reason(messages.text("page.table-cut", out.length(), OutputLimits.PAGE));
        }
        out.unlimited();
    }

    private void reason(String why) {
        out.open("p").attribute("class", "frontstage-reason").text(why).close();
    }

    private String sheet(Drawing sheet, Optional<MapSource> source, boolean fitted) {
        begin("frontstage frontstage-plain");
        wholeHead();
        long before = out.length();
        out.limit(OutputLimits.DRAWING);
        if (fitted) {
            SvgWriter.fitted(out, sheet, blueprint.info().title());
        } else {
            SvgWriter.sheet(out, sheet, blueprint.info().title());
        }
        if (out.isFull()) {
            return withoutDrawing(out.length() - before, source);
        }
        out.unlimited();
        if (fitted) {
            folded();
        } else {
            twin();
        }
        source.ifPresent(this::source);
        return out.close().toString();
    }

    private void wholeHead() {
        if (options.shows(Part.HEADER)) {
            new MapHead(blueprint, options, prose).whole();
        }
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

    private String table(Optional<String> reason, Optional<MapSource> source) {
        begin("frontstage frontstage-plain");
        wholeHead();
        twin();
        reason.ifPresent(this::reason);
        source.ifPresent(this::source);
        return out.close().toString();
    }

    /** Header and the worst open pains, to be placed above pictures. */
    public static String above(Blueprint blueprint, PageOptions options) {
        MapPageWriter page = new MapPageWriter(blueprint, options);
        page.begin("frontstage frontstage-plain");
        page.wholeHead();
        MapDigest.worst(blueprint, options, page.prose);
        return page.out.close().toString();
    }

    /**
     * Header, a view that is a list with its picture, and the file: for places without our style sheet and script.
     *
     * @param name the view's name
     * @param list the view: well-formed XML, one element
     */
    public static String paper(
            Blueprint blueprint,
            String name,
            Optional<Drawing> picture,
            String list,
            PageOptions options,
            MapSource source) {
        MapPageWriter page = new MapPageWriter(blueprint, options);
        page.begin("frontstage frontstage-plain");
        page.named(name);
        page.out.limit(OutputLimits.DRAWING);
        long before = page.out.length();
        picture.ifPresent(drawing -> SvgWriter.sheet(page.out, drawing, name));
        if (page.out.isFull()) {
            long characters = page.out.length() - before;
            return paper(blueprint, name, Optional.empty(), page.cannotBeDrawn(characters) + list, options, source);
        }
        page.out.unlimited().markup(list);
        page.source(source);
        return page.out.close().toString();
    }

    /** Header and the name of a view, to be placed above pictures. */
    public static String paperHead(Blueprint blueprint, String name, PageOptions options) {
        MapPageWriter page = new MapPageWriter(blueprint, options);
        page.begin("frontstage frontstage-plain");
        page.named(name);
        return page.out.close().toString();
    }

    private void named(String name) {
        wholeHead();
        out.open("h2").text(name).close();
    }

    private String cannotBeDrawn(long characters) {
        return new MapPageWriter(blueprint, options).tooLarge(characters);
    }

    private void source(MapSource source) {
        out.open("p").attribute("class", "frontstage-source");
        prose.link(source.file(), AllowedLinks.allowed(source.address()));
        out.text(" · ").text(messages.text("page.version", source.version()));
        source.stored()
                .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(options.locale())::format)
                .ifPresent(day -> out.text(" · ").text(day));
        out.close();
    }

    private void begin(String classes) {
        out.open("div")
                .attribute("class", classes)
                .attribute("lang", messages.locale().toLanguageTag());
    }
}
