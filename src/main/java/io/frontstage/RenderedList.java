package io.frontstage;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.issue.Issues;
import io.frontstage.layout.DimmedThings;
import io.frontstage.layout.PictureFrame;
import io.frontstage.layout.RowNames;
import io.frontstage.messages.Messages;
import io.frontstage.render.OutputLimits;
import io.frontstage.render.PageOptions;
import io.frontstage.render.image.ImageResult;
import io.frontstage.render.image.ImageWriter;
import io.frontstage.render.image.MapPictures;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.page.MapDigest;
import io.frontstage.render.page.MapPageWriter;
import io.frontstage.render.page.MapSource;
import io.frontstage.render.page.PlainPageWriter;
import io.frontstage.render.pdf.Paper;
import io.frontstage.render.pdf.PdfResult;
import io.frontstage.render.pdf.PdfSource;
import io.frontstage.render.pdf.PdfWriter;
import io.frontstage.render.sheet.Sheets;
import io.frontstage.render.svg.SvgWriter;
import io.frontstage.render.view.PaperView;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Scene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A view that is a list, ready to be written in any form. Each form is made when it is asked for.
 *
 * @param blueprint the map
 * @param view what is shown of it
 * @param options how it is shown
 * @param issues the addresses of its issues
 * @param source the file that it comes from
 */
public record RenderedList(
        Blueprint blueprint, PaperView view, RenderOptions options, Issues issues, MapSource source) {

    /** Maximum scale of its picture on paper, in points per CSS pixel: twice that of a map. */
    private static final double LARGEST = 2 * Sheets.LARGEST;

    /** The same list with some things in its picture greyed out, by id. */
    public RenderedList dimmed(Set<String> ids) {
        PaperView grey = new PaperView(
                view.name(),
                view.picture().map(drawing -> DimmedThings.on(drawing, ids)),
                view.names(),
                view.list(),
                view.sentences());
        return new RenderedList(blueprint, grey, options, issues, source);
    }

    /** Title, counts and the first sentences, for an e-mail. Well-formed XML, one root element. */
    public String digest(String address) {
        return MapDigest.of(blueprint, page(), address, view.name(), view.sentences());
    }

    /** Header, picture, list and file, for places without our style sheet and script. Well-formed XML, one root element. */
    public String whole() {
        return PlainPageWriter.view(blueprint, view.name(), view.picture(), view.list(), page(), source);
    }

    /** Header, list and file, for outputs without pictures. Well-formed XML, one root element. */
    public String withoutPicture() {
        return PlainPageWriter.view(blueprint, view.name(), Optional.empty(), view.list(), page(), source);
    }

    /** The picture for the pages of another document, or the reason why there is none. Never throws, whatever the server lacks. */
    public MapPictures pictures() {
        if (view.picture().isEmpty()) {
            return new MapPictures(List.of(), Optional.empty());
        }
        List<Sheets.Sheet> sheets = Sheets.of(scene().orElseThrow(), MapPictures.WIDTH, MapPictures.HEIGHT);
        return MapPictures.of(sheets, i -> title(), Optional.empty());
    }

    /** What goes above the pictures. One element. */
    public String above() {
        return PlainPageWriter.viewHead(blueprint, view.name(), page());
    }

    /**
     * What goes below the pictures: the list, a line about the file, and one about characters that the drawing replaces with their names.
     *
     * @param named the texts with such characters
     */
    public String below(List<String> named) {
        MarkupWriter out = new MarkupWriter();
        out.markup(view.list()).markup(MapPageWriter.source(blueprint, page(), source));
        ImageResult.sentence(named, options.layout().locale())
                .ifPresent(sentence -> out.open("p").text(sentence).close());
        return out.toString();
    }

    /**
     * The picture as an SVG file, or the reason why there is none.
     *
     * @param note the text below it; empty: none
     */
    public SvgResult svg(String note) {
        Optional<Drawing> picture = picture(note);
        if (picture.isEmpty()) {
            return new SvgResult.TooLarge(words().text("picture.list-alone"));
        }
        MarkupWriter out = new MarkupWriter().limit(OutputLimits.DRAWING);
        SvgWriter.sheet(out, picture.get(), title());
        return out.isFull()
                ? new SvgResult.TooLarge(words().text("picture.svg-too-large", out.length(), OutputLimits.DRAWING))
                : new SvgResult.Document(out.toString());
    }

    /**
     * The picture as a PNG, or the reason why there is none. Never throws, whatever the server lacks.
     *
     * @param note the text below it; empty: none
     */
    public ImageResult png(String note) {
        return picture(note).map(ImageWriter::write).orElse(new ImageResult.Unavailable(ImageResult.Reason.LIST_ALONE));
    }

    /**
     * Picture and list as a PDF, or the reason why there is none. Never throws, whatever the server lacks.
     *
     * @param further the sections after the list
     * @param time the time limit
     */
    public PdfResult pdf(Paper paper, List<PdfSource.Section> further, Duration time) {
        PageOptions page = page();
        List<PdfSource.Section> sections = new ArrayList<>();
        sections.add(new PdfSource.Section(view.name(), view.list()));
        sections.addAll(further);
        return PdfWriter.write(
                new PdfSource(
                        title(),
                        blueprint.info().language().orElse(page.locale()),
                        page.locale(),
                        page.today(),
                        scene(),
                        LARGEST,
                        Map.of(),
                        view.name(),
                        sections,
                        page.issues()),
                paper,
                time);
    }

    private String title() {
        return words().text("paper.title", blueprint.info().title(), view.name());
    }

    private Optional<Drawing> picture(String note) {
        return view.picture()
                .map(drawing -> PictureFrame.titled(drawing, title()))
                .map(drawing -> PictureFrame.noted(drawing, note));
    }

    private Optional<Scene> scene() {
        return view.picture().map(drawing -> RowNames.apart(drawing, view.names()));
    }

    private Messages words() {
        return Messages.in(options.layout().locale());
    }

    private PageOptions page() {
        return options.page(blueprint, issues);
    }
}
