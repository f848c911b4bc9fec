package io.frontstage.render.page;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.render.OutputLimits;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.svg.SvgWriter;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Part;
import java.util.Optional;

/**
 * A map as part of a document that has neither our style sheet nor our script, such as a PDF or Word file: well-formed
 * XML, one root element.
 */
public final class PlainPageWriter {

    private final Blueprint blueprint;
    private final PageOptions options;
    private final PageParts parts;
    private final MarkupWriter out;

    private PlainPageWriter(Blueprint blueprint, PageOptions options) {
        this.blueprint = blueprint;
        this.options = options;
        this.parts = new PageParts(blueprint, options);
        this.out = parts.out();
    }

    /**
     * Header, a sheet with drawings and legend, the open table, and the file.
     *
     * @param sheet the map without header
     */
    public static String sheet(Blueprint blueprint, Drawing sheet, PageOptions options, Optional<MapSource> source) {
        return new PlainPageWriter(blueprint, options).sheet(sheet, source, false);
    }

    /**
     * As {@link #sheet(Blueprint, Drawing, PageOptions, Optional)}, with a drawing that fits the available width; the
     * table, which would make the page wider, is folded.
     */
    public static String fitted(Blueprint blueprint, Drawing sheet, PageOptions options, Optional<MapSource> source) {
        return new PlainPageWriter(blueprint, options).sheet(sheet, source, true);
    }

    /**
     * Header, the open table, and the file: for outputs without pictures.
     *
     * @param reason why there is no picture, written below
     */
    public static String table(
            Blueprint blueprint, PageOptions options, Optional<String> reason, Optional<MapSource> source) {
        return new PlainPageWriter(blueprint, options).table(reason, source);
    }

    /** Header and the worst open pains, to be placed above pictures. */
    public static String above(Blueprint blueprint, PageOptions options) {
        PlainPageWriter page = new PlainPageWriter(blueprint, options);
        page.begin();
        MapDigest.worst(blueprint, options, page.parts.prose());
        return page.parts.end();
    }

    /**
     * Header, a view that is a list with its picture, and the file.
     *
     * @param name the view's name
     * @param list the view: well-formed XML, one element
     */
    public static String view(
            Blueprint blueprint,
            String name,
            Optional<Drawing> picture,
            String list,
            PageOptions options,
            MapSource source) {
        PlainPageWriter page = new PlainPageWriter(blueprint, options);
        page.begin(name);
        MarkupWriter out = page.out;
        long before = out.length();
        out.limit(OutputLimits.DRAWING);
        picture.ifPresent(drawing -> SvgWriter.sheet(out, drawing, name));
        if (out.isFull()) {
            long characters = out.length() - before;
            return view(
                    blueprint,
                    name,
                    Optional.empty(),
                    PageParts.noticeInsteadOfDrawing(blueprint, options, characters) + list,
                    options,
                    source);
        }
        out.unlimited().markup(list);
        page.parts.source(source);
        return page.parts.end();
    }

    /** Header and the name of a view, to be placed above pictures. */
    public static String viewHead(Blueprint blueprint, String name, PageOptions options) {
        PlainPageWriter page = new PlainPageWriter(blueprint, options);
        page.begin(name);
        return page.parts.end();
    }

    private String sheet(Drawing sheet, Optional<MapSource> source, boolean fitted) {
        begin();
        long before = out.length();
        out.limit(OutputLimits.DRAWING);
        if (fitted) {
            SvgWriter.fitted(out, sheet, blueprint.info().title());
        } else {
            SvgWriter.sheet(out, sheet, blueprint.info().title());
        }
        if (out.isFull()) {
            String reason = PageParts.drawingTooLarge(options, out.length() - before);
            return table(blueprint, options, Optional.of(reason), source);
        }
        out.unlimited();
        if (fitted) {
            parts.foldedTable();
        } else {
            parts.table();
        }
        source.ifPresent(parts::source);
        return parts.end();
    }

    private String table(Optional<String> reason, Optional<MapSource> source) {
        begin();
        parts.table();
        reason.ifPresent(parts::notice);
        source.ifPresent(parts::source);
        return parts.end();
    }

    private void begin() {
        parts.begin("frontstage frontstage-plain");
        if (options.shows(Part.HEADER)) {
            new MapHead(blueprint, options, parts.prose()).whole();
        }
    }

    private void begin(String view) {
        begin();
        out.open("h2").text(view).close();
    }
}
