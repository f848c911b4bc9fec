package io.frontstage;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ShownText;
import io.frontstage.blueprint.Stage;
import io.frontstage.issue.Issues;
import io.frontstage.layout.ChangeMark;
import io.frontstage.layout.ChangeMarks;
import io.frontstage.layout.DimmedThings;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.Level;
import io.frontstage.layout.PictureFrame;
import io.frontstage.layout.ViewLayout;
import io.frontstage.messages.Messages;
import io.frontstage.render.OutputLimits;
import io.frontstage.render.PageOptions;
import io.frontstage.render.image.ImageResult;
import io.frontstage.render.image.ImageWriter;
import io.frontstage.render.image.MapPictures;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.page.LevelScene;
import io.frontstage.render.page.MapDigest;
import io.frontstage.render.page.MapPageWriter;
import io.frontstage.render.page.MapSource;
import io.frontstage.render.page.PlainPageWriter;
import io.frontstage.render.page.PrintedMap;
import io.frontstage.render.page.ShownLevel;
import io.frontstage.render.pdf.Paper;
import io.frontstage.render.pdf.PdfResult;
import io.frontstage.render.pdf.PdfSource;
import io.frontstage.render.pdf.PdfWriter;
import io.frontstage.render.progress.StatusSigns;
import io.frontstage.render.sheet.Sheets;
import io.frontstage.render.svg.SvgWriter;
import io.frontstage.render.table.ItemWords;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Part;
import io.frontstage.scene.Scene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A blueprint laid out, ready to be shown in any form. Each form is made when it is asked for.
 *
 * @param blueprint what is shown
 * @param drawn the same, with its texts cut where they are too long to be drawn
 * @param scene where everything is drawn; empty: the map has too much text to be drawn
 * @param options how it is shown
 * @param issues what is known about its issues
 * @param source the file that it comes from, named below the map; empty: no file is named
 * @param status the status of its issues, drawn on the map; empty: the page's script draws it, or nothing is known
 */
public record RenderedBlueprint(
        Blueprint blueprint,
        Blueprint drawn,
        Optional<Scene> scene,
        RenderOptions options,
        Issues issues,
        Optional<MapSource> source,
        Optional<StatusSigns> status) {

    /** The same map, with its file. */
    public RenderedBlueprint from(MapSource file) {
        return new RenderedBlueprint(blueprint, drawn, scene, options, issues, Optional.of(file), status);
    }

    /**
     * The same map with frames and signs on everything that changed.
     *
     * @param marks the mark of each changed thing, by its id
     * @param threads the ends of the curves that show moves: from the id at the old place to the id now
     * @param homes the id of the step or stage that contains each marked thing, by the thing's id
     */
    public RenderedBlueprint marked(
            Map<String, ChangeMark> marks, Map<String, String> threads, Map<String, String> homes) {
        return new RenderedBlueprint(
                blueprint,
                drawn,
                scene.map(laidOut -> ChangeMarks.on(laidOut, marks, threads, homes)),
                options,
                issues,
                source,
                status);
    }

    /** The same map with some things greyed out: those that a filter excludes. */
    public RenderedBlueprint dimmed(Set<String> ids) {
        return new RenderedBlueprint(
                blueprint, drawn, scene.map(laidOut -> DimmedThings.on(laidOut, ids)), options, issues, source, status);
    }

    /** The same map with the status of its issues drawn on it, for files without script. */
    public RenderedBlueprint with(StatusSigns signs) {
        return new RenderedBlueprint(
                blueprint, drawn, scene.map(signs::on), options, issues, source, Optional.of(signs));
    }

    private Scene laidOut(LayoutOptions layout) {
        Scene laid = layout.view().layout().layOut(drawn, layout).scene();
        return status.map(signs -> signs.on(laid)).orElse(laid);
    }

    /**
     * The map as part of a page: header, the two drawings side by side, legend, file, the map as a table. Well-formed XML, one root
     * element.
     */
    public String html() {
        return html(Optional.empty(), "");
    }

    /**
     * Like {@link #html()}, with a switch between the levels and content below the title.
     *
     * @param levels the address of the map as a separate document, up to and including {@code level=}
     * @param tabs the switch between the views: one element of well-formed XML, or empty
     */
    public String html(Optional<String> levels, String tabs) {
        return scene.map(laidOut -> MapPageWriter.drawn(blueprint, laidOut, page(), level(levels), tabs, source))
                .orElseGet(this::undrawn);
    }

    /** The two drawings and the legend alone, as {@link #html()} has them. Well-formed XML, one root element. */
    public String drawing() {
        return scene.map(laidOut -> MapPageWriter.drawing(blueprint, laidOut, page(), level(Optional.empty())))
                .orElseGet(this::undrawn);
    }

    /** Like {@link #html()}, with all levels, for a file with a script that switches between them. */
    public String allLevels() {
        if (scene.isEmpty()) {
            return undrawn();
        }
        LayoutOptions layout = options.layout();
        List<LevelScene> levels = Stream.concat(
                        Stream.of(layout.level()),
                        Stream.of(Level.OVERVIEW, Level.CARDS, Level.EVERYTHING)
                                .filter(level -> level != layout.level()))
                .map(level -> new LevelScene(
                        laidOut(layout.at(level)),
                        new ShownLevel(level.word(), layout.width(), List.of(), Optional.of("#"))))
                .toList();
        return MapPageWriter.levels(blueprint, levels, page());
    }

    /** The map for paper: the overview on one page, everything on sheets, the table. Well-formed XML, one root element. */
    public String printed() {
        if (scene.isEmpty()) {
            return undrawn();
        }
        LayoutOptions layout = options.layout().opening(Set.of());
        LayoutOptions folded = layout.at(Level.OVERVIEW).within(LayoutOptions.WIDTH);
        ViewLayout view = layout.view().layout();
        return new PrintedMap(
                        blueprint.info().title(),
                        view.sheet(drawn, laidOut(folded), folded),
                        Sheets.of(laidOut(layout.at(Level.EVERYTHING)), PrintedMap.WIDTH, PrintedMap.HEIGHT),
                        stageTitles(),
                        table())
                .write(layout.locale());
    }

    private ShownLevel level(Optional<String> levels) {
        LayoutOptions layout = options.layout();
        List<String> open = layout.level() == Level.OVERVIEW
                ? layout.open().stream().sorted().toList()
                : List.of();
        return new ShownLevel(layout.level().word(), layout.width(), open, levels);
    }

    /**
     * The map for places without our style sheet: header, the two drawings and the legend as one picture, the map as a table, file.
     * Well-formed XML, one root element.
     */
    public String whole() {
        return sheet(options.layout().without(Part.HEADER))
                .map(sheet -> PlainPageWriter.sheet(blueprint, sheet, page(), source))
                .orElseGet(this::undrawn);
    }

    /** Like {@link #whole()}, with a drawing that fits the available width: for small screens, where people zoom in. */
    public String fitted() {
        return sheet(options.layout().without(Part.HEADER))
                .map(sheet -> PlainPageWriter.fitted(blueprint, sheet, page(), source))
                .orElseGet(this::undrawn);
    }

    /** Only the table, open: for outputs without pictures. Well-formed XML, one root element. */
    public String table() {
        return PlainPageWriter.table(blueprint, page(), Optional.empty(), source);
    }

    /** Like {@link #table()}, followed by the reason why there is no picture. */
    public String table(ImageResult.Unavailable instead) {
        return PlainPageWriter.table(
                blueprint, page(), Optional.of(instead.sentence(options.layout().locale())), source);
    }

    /** The map as an SVG file that needs no style sheet; if the map is too large to be drawn, a picture that says so. */
    public String svg() {
        SvgResult result = svgResult();
        return result instanceof SvgResult.TooLarge none ? none.document() : ((SvgResult.Document) result).text();
    }

    /** The map as an SVG file, or the reason why there is none. */
    public SvgResult svgResult() {
        return svgResult("");
    }

    /**
     * Like {@link #svgResult()}, with a note below the map.
     *
     * @param note the text below the map; empty: none
     */
    public SvgResult svgResult(String note) {
        Optional<Drawing> sheet = sheet(options.layout()).map(drawing -> PictureFrame.noted(drawing, note));
        if (sheet.isEmpty()) {
            return new SvgResult.TooLarge(tooMuchText("picture.svg-too-much-text"));
        }
        MarkupWriter out = new MarkupWriter().limit(OutputLimits.DRAWING);
        SvgWriter.sheet(out, sheet.get(), blueprint.info().title());
        return out.isFull()
                ? new SvgResult.TooLarge(words().text("picture.svg-too-large", out.length(), OutputLimits.DRAWING))
                : new SvgResult.Document(out.toString());
    }

    /**
     * The map as a PNG, or the reason why there is none. Never throws, whatever the server lacks.
     *
     * @param note the text below the map; empty: none
     */
    public ImageResult png(String note) {
        return sheet(options.layout())
                .map(drawing -> ImageWriter.write(PictureFrame.noted(drawing, note)))
                .orElse(new ImageResult.Unavailable(ImageResult.Reason.TOO_LARGE));
    }

    /** The map as pictures for the pages of another document, or the reason why there are none. Never throws, whatever the server lacks. */
    public MapPictures pictures() {
        if (scene.isEmpty()) {
            return MapPictures.without(new ImageResult.Unavailable(ImageResult.Reason.TOO_LARGE));
        }
        List<Sheets.Sheet> sheets = Sheets.of(scene.get(), MapPictures.WIDTH, MapPictures.HEIGHT);
        return MapPictures.of(sheets, i -> alternative(sheets, i), legend(scene.get()));
    }

    /** The alternative text for the sheet with this index; the legend comes after the last sheet. */
    private String alternative(List<Sheets.Sheet> sheets, int index) {
        String title = blueprint.info().title();
        if (index == sheets.size()) {
            return words().text("header.legend");
        }
        return sheets.size() == 1
                ? title
                : words().text(
                                "print.sheet",
                                title,
                                index + 1,
                                sheets.size(),
                                sheets.get(index).named(stageTitles()));
    }

    /** The legend by itself. */
    private Optional<Drawing> legend(Scene laidOut) {
        LayoutOptions shown = options.layout().without(Part.HEADER);
        Drawing nothing = new Drawing(0, 0, List.of());
        return Optional.of(new Scene(nothing, nothing, laidOut.legend()))
                .filter(alone -> shown.shows(Part.LEGEND) && !alone.legend().isEmpty())
                .map(alone -> shown.view().layout().sheet(drawn, alone, shown));
    }

    /**
     * The map as a PDF, or the reason why there is none. Never throws, whatever the server lacks.
     *
     * @param further the sections after the table
     * @param time the time limit
     */
    public PdfResult pdf(Paper paper, List<PdfSource.Section> further, Duration time) {
        PageOptions page = page();
        List<PdfSource.Section> sections = new ArrayList<>();
        sections.add(new PdfSource.Section(words().text("table.open"), table()));
        sections.addAll(further);
        return PdfWriter.write(
                new PdfSource(
                        blueprint.info().title(),
                        blueprint.info().language().orElse(page.locale()),
                        page.locale(),
                        page.today(),
                        scene,
                        Sheets.LARGEST,
                        stageTitles(),
                        words().text("header.map", blueprint.info().title()),
                        sections,
                        page.issues()),
                paper,
                time);
    }

    /**
     * Title, a few figures and a link, for places where a map would be too much: e-mail, feeds, page comparisons.
     * Well-formed XML, one root element.
     *
     * @param address the map's address, with the scheme http or https; empty: no link
     */
    public String digest(Optional<String> address) {
        return MapDigest.of(blueprint, page(), address);
    }

    /** The line about the file below the map: one element; empty if the file is unknown. */
    public String sourceLine() {
        return source.map(file -> MapPageWriter.source(blueprint, page(), file)).orElse("");
    }

    /** What goes above pictures of the map: its head, if it is shown, and the worst open pains. One element. */
    public String above() {
        return PlainPageWriter.above(blueprint, page());
    }

    /** The full texts of pains and opportunities as a table: one element; empty if there are none or they are hidden. */
    public String itemWords() {
        return options.layout().shows(Part.ITEMS) ? ItemWords.of(blueprint, page()) : "";
    }

    /**
     * The lines below pictures: about the file, and about characters that the drawing replaces with their names.
     *
     * @param named the texts with such characters
     */
    public String below(List<String> named) {
        return sourceLine()
                + ImageResult.sentence(named, options.layout().locale())
                        .map(sentence -> new MarkupWriter()
                                .open("p")
                                .text(sentence)
                                .close()
                                .toString())
                        .orElse("");
    }

    private Map<String, String> stageTitles() {
        return blueprint.stages().stream()
                .collect(Collectors.toMap(stage -> stage.id().value(), Stage::title));
    }

    private Optional<Drawing> sheet(LayoutOptions shown) {
        return scene.map(laidOut -> shown.view().layout().sheet(drawn, laidOut, shown));
    }

    private String undrawn() {
        return PlainPageWriter.table(blueprint, page(), Optional.of(tooMuchText("page.too-much-text")), source);
    }

    private String tooMuchText(String key) {
        return words().text(key, ShownText.of(blueprint).characters(), ShownText.MAX_CHARACTERS);
    }

    private Messages words() {
        return Messages.in(options.layout().locale());
    }

    private PageOptions page() {
        return options.page(blueprint, issues);
    }
}
