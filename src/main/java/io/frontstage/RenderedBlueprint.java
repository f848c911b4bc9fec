package io.frontstage;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.issue.Issues;
import io.frontstage.layout.BlueprintLayout;
import io.frontstage.layout.Part;
import io.frontstage.render.Anchors;
import io.frontstage.render.PageOptions;
import io.frontstage.render.Section;
import io.frontstage.render.image.ImageResult;
import io.frontstage.render.image.ImageWriter;
import io.frontstage.render.page.MapPage;
import io.frontstage.render.svg.SvgWriter;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Scene;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A blueprint laid out, ready to be shown in any form. Each form is made when it is asked for.
 *
 * @param blueprint what is shown
 * @param scene where everything stands
 * @param options as what
 * @param issues what is known of its issues
 */
public record RenderedBlueprint(Blueprint blueprint, Scene scene, RenderOptions options, Issues issues) {

    /** The map as part of a page: header, the two drawings side by side, legend, table twin. Well-formed XML, one root element. */
    public String html() {
        return MapPage.drawn(blueprint, scene, page());
    }

    /** The table twin alone, open: for outputs without pictures. Well-formed XML, one root element. */
    public String table() {
        return MapPage.table(blueprint, page(), Optional.empty());
    }

    /** As {@link #table()}, with the reason beneath why there is no picture. */
    public String table(ImageResult.Unavailable instead) {
        return MapPage.table(
                blueprint, page(), Optional.of(instead.sentence(options.layout().locale())));
    }

    /** The map as a file of its own: an SVG document, whole without a style sheet. */
    public String svg() {
        return SvgWriter.document(sheet(), blueprint.info().title());
    }

    /** The map as a PNG, or why there is none. Never throws, whatever the server lacks. */
    public ImageResult png() {
        return ImageWriter.write(sheet());
    }

    /**
     * Title, a few figures and a link, for where a map is too much: e-mail, feeds, comparisons of page versions. Well-formed XML, one
     * root element.
     *
     * @param address where the map is to be seen, with the scheme http or https; empty: no link
     */
    public String digest(Optional<String> address) {
        return MapPage.digest(blueprint, page(), address);
    }

    private Drawing sheet() {
        return new BlueprintLayout().sheet(blueprint, scene, options.layout());
    }

    private PageOptions page() {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        for (Part part : options.layout().parts()) {
            sections.add(section(part));
        }
        return new PageOptions(
                new Anchors(options.anchor()),
                options.layout().locale(),
                options.layout().today(),
                sections,
                key -> issues.address(key, blueprint.info().tracker()));
    }

    private static Section section(Part part) {
        return switch (part) {
            case HEADER -> Section.HEADER;
            case LEGEND -> Section.LEGEND;
            case THOUGHTS -> Section.THOUGHTS;
            case EMOTIONS -> Section.EMOTIONS;
            case ITEMS -> Section.ITEMS;
            case MEASURES -> Section.MEASURES;
            case ARROWS -> Section.ARROWS;
        };
    }
}
