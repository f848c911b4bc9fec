package io.frontstage;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.render.Anchors;
import io.frontstage.render.PageOptions;
import io.frontstage.render.image.ImageResult;
import io.frontstage.render.image.ImageWriter;
import io.frontstage.render.page.MapPageWriter;
import io.frontstage.render.page.MapSource;
import io.frontstage.render.svg.SvgWriter;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Part;
import io.frontstage.scene.Scene;
import java.util.Optional;

/**
 * A blueprint laid out, ready to be shown in any form. Each form is made when it is asked for.
 *
 * @param blueprint what is shown
 * @param scene where everything stands
 * @param options as what
 * @param issues what is known of its issues
 * @param source the file that it is from, to be named beneath; empty: nothing is said of it
 */
public record RenderedBlueprint(
        Blueprint blueprint, Scene scene, RenderOptions options, Issues issues, Optional<MapSource> source) {

    /** The same, with the file that it is from. */
    public RenderedBlueprint from(MapSource file) {
        return new RenderedBlueprint(blueprint, scene, options, issues, Optional.of(file));
    }

    /** The map as part of a page: header, the two drawings side by side, legend, file, table twin. Well-formed XML, one root element. */
    public String html() {
        return MapPageWriter.drawn(blueprint, scene, page(), source);
    }

    /**
     * The map for places without our style sheet: header, the two drawings and the legend on one sheet, table twin, file. Well-formed
     * XML, one root element.
     */
    public String whole() {
        return MapPageWriter.sheet(blueprint, sheet(options.layout().without(Part.HEADER)), page(), source);
    }

    /** As {@link #whole()}, the drawing as wide as the room it is given: for small screens, where one enlarges what one wants to read. */
    public String fitted() {
        return MapPageWriter.fitted(blueprint, sheet(options.layout().without(Part.HEADER)), page(), source);
    }

    /** The table twin alone, open: for outputs without pictures. Well-formed XML, one root element. */
    public String table() {
        return MapPageWriter.table(blueprint, page(), Optional.empty(), source);
    }

    /** As {@link #table()}, with the reason beneath why there is no picture. */
    public String table(ImageResult.Unavailable instead) {
        return MapPageWriter.table(
                blueprint, page(), Optional.of(instead.sentence(options.layout().locale())), source);
    }

    /** The map as a file of its own: an SVG document, whole without a style sheet. */
    public String svg() {
        return SvgWriter.document(sheet(options.layout()), blueprint.info().title());
    }

    /** The map as a PNG, or why there is none. Never throws, whatever the server lacks. */
    public ImageResult png() {
        return ImageWriter.write(sheet(options.layout()));
    }

    /**
     * Title, a few figures and a link, for where a map is too much: e-mail, feeds, comparisons of page versions. Well-formed XML, one
     * root element.
     *
     * @param address where the map is to be seen, with the scheme http or https; empty: no link
     */
    public String digest(Optional<String> address) {
        return MapPageWriter.digest(blueprint, page(), address);
    }

    /** What is said of the file under the map: one element; nothing if the file is not known. */
    public String sourceLine() {
        return source.map(file -> MapPageWriter.source(blueprint, page(), file)).orElse("");
    }

    private Drawing sheet(LayoutOptions shown) {
        return shown.view().layout().sheet(blueprint, scene, shown);
    }

    private PageOptions page() {
        return new PageOptions(
                new Anchors(options.anchor()),
                options.layout().locale(),
                options.layout().today(),
                options.layout().parts(),
                key -> issues.address(key, blueprint.info().tracker()));
    }
}
