package io.frontstage.confluence.export;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.BlueprintRenderer;
import io.frontstage.FileNotes;
import io.frontstage.OutputFormat;
import io.frontstage.RenderOptions;
import io.frontstage.RenderedBlueprint;
import io.frontstage.RenderedList;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.attachment.Versions;
import io.frontstage.confluence.drawing.MapDrawer;
import io.frontstage.confluence.drawing.RequestedViews;
import io.frontstage.confluence.page.MapAddress;
import io.frontstage.confluence.page.Reader;
import io.frontstage.confluence.view.MapView;
import io.frontstage.confluence.view.ShownMap;
import io.frontstage.layout.View;
import io.frontstage.messages.Messages;
import io.frontstage.product.Bulkhead;
import io.frontstage.render.page.MapDocument;
import io.frontstage.render.pdf.Paper;
import io.frontstage.render.pdf.PdfSource;
import io.frontstage.render.progress.StatusSigns;
import io.frontstage.render.view.PaperRows;
import io.frontstage.render.view.PaperView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the files that a reader takes away from a page: a few at once, each in limited time. None is stored. */
@ConfluenceComponent
public class MapExports {

    /** Maximum number of files that are made at once on this node. */
    static final int MAX_CONCURRENT = 2;

    /** Maximum time to wait for a turn. */
    private static final Duration MAX_WAIT = Duration.ofSeconds(5);

    /** Maximum processor time for writing a PDF; with reading and layout it comes to three seconds. */
    private static final Duration MAX_TIME = Duration.ofMillis(2_500);

    private final AttachmentStore store;
    private final MapDrawer drawer;
    private final RequestedViews views;
    private final ExportStatus status;
    private final BlueprintRenderer renderer = new BlueprintRenderer();
    private final Bulkhead bulkhead = new Bulkhead(MAX_CONCURRENT, MAX_WAIT);

    public MapExports(AttachmentStore store, MapDrawer drawer, RequestedViews views, ExportStatus status) {
        this.store = store;
        this.drawer = drawer;
        this.views = views;
        this.status = status;
    }

    /** The kinds of file: the current view, the whole map, or pains, delights and opportunities as rows. */
    public enum Kind {
        SVG,
        PNG,
        PDF,
        HTML,
        /** A page for the printer. */
        PRINT,
        JSON,
        YAML,
        CSV;

        /** Whether the file shows the current view, even if that is a list. */
        boolean isOfView() {
            return this == SVG || this == PNG || this == PDF;
        }

        /** Whether the file needs Jira: to say how far the issues are, or to leave out what is done. */
        boolean asksJira() {
            return isOfView() || this == HTML || this == PRINT || this == CSV;
        }
    }

    /**
     * A request for a file.
     *
     * @param shown version, view, level, stages and parts
     * @param kind the kind of file
     * @param paper the sheets of a PDF
     * @param dimmed ids of the things that are grey in a picture; unknown ids are ignored
     * @param leftOut ids of the rows that a list leaves out; unknown ids are ignored
     */
    public record Request(
            RequestedViews.Request shown, Kind kind, Paper paper, Set<String> dimmed, Set<String> leftOut) {}

    /** The answer. */
    public sealed interface Answer {

        /**
         * A file was made.
         *
         * @param name the suggested file name: letters, digits, dots and dashes from the map's title, and the day
         */
        record File(String name, byte[] bytes) implements Answer {}

        /** There is no file; the sentence says why, in the reader's language. */
        record Unavailable(String sentence) implements Answer {}
    }

    /** Makes the file; empty if too many are being made at the moment. Jira is asked before waiting for a turn. */
    public Optional<Answer> export(Attachment file, MapAddress address, Reader reader, Request request) {
        Versions versions = Versions.of(file, request.shown().version(), () -> store.versions(file));
        RenderOptions options = new RenderOptions(request.shown().layout(), "frontstage-" + file.getId());
        Optional<ShownMap> found = drawer.shown(versions.toTry(), options, reader, address);
        if (found.isEmpty()) {
            return Optional.of(
                    new Answer.Unavailable(Messages.in(reader.locale()).text("rest.unreadable")));
        }
        ShownMap map = found.get();
        Optional<ExportStatus.Told> told = told(map, reader, request);
        return bulkhead.run(() -> {
            Reader inItsLanguage = reader.of(map.blueprint());
            MapView view = views.view(file, inItsLanguage, request.shown());
            return made(map, view, inItsLanguage, request, told);
        });
    }

    private Answer made(ShownMap map, MapView view, Reader reader, Request request, Optional<ExportStatus.Told> told) {
        PaperRows rows = new PaperRows(
                request.leftOut(),
                told.map(ExportStatus.Told::states).orElseGet(() -> ExportStatus.statesWithoutJira(map.blueprint())));
        Optional<PaperView> paper = request.kind().isOfView() ? view.paper(map, rows) : Optional.empty();
        String title = map.blueprint().info().title();
        String name = FileNames.of(paper.map(list -> title + " " + list.name()).orElse(title), reader.today())
                + "."
                + request.kind().name().toLowerCase(Locale.ROOT);
        OutputFormat.Settings settings =
                new OutputFormat.Settings(request.paper(), MAX_TIME, true, note -> {}, about(reader, told));
        try {
            byte[] bytes = paper.isPresent()
                    ? bytes(map, paper.get(), request, settings)
                    : bytes(map, view, request, rows, settings, told.map(ExportStatus.Told::signs));
            return new Answer.File(name, bytes);
        } catch (IOException none) {
            return new Answer.Unavailable(none.getMessage());
        }
    }

    private static byte[] bytes(ShownMap map, PaperView paper, Request request, OutputFormat.Settings settings)
            throws IOException {
        RenderedList list = new RenderedList(map.blueprint(), paper, map.options(), map.issues(), map.source());
        return OutputFormat.valueOf(request.kind().name()).write(list.dimmed(request.dimmed()), settings);
    }

    private byte[] bytes(
            ShownMap map,
            MapView view,
            Request request,
            PaperRows rows,
            OutputFormat.Settings settings,
            Optional<StatusSigns> signs)
            throws IOException {
        RenderedBlueprint plain =
                renderer.render(map.blueprint(), map.options(), map.issues()).from(map.source());
        RenderedBlueprint drawn = signs.map(plain::with).orElse(plain);
        Locale locale = map.options().layout().locale();
        switch (request.kind()) {
            case CSV:
                return view.csv(map, rows);
            case PRINT:
                String after = settings.about().sections().stream()
                        .map(PdfSource.Section::xhtml)
                        .collect(Collectors.joining());
                return MapDocument.printed(drawn.blueprint().info().title(), locale, drawn.printed() + after)
                        .getBytes(StandardCharsets.UTF_8);
            default:
                return OutputFormat.valueOf(request.kind().name()).write(drawn.dimmed(request.dimmed()), settings);
        }
    }

    /** The state of the issues; empty in the customer's view, which says nothing about issues. */
    private Optional<ExportStatus.Told> told(ShownMap map, Reader reader, Request request) {
        boolean isForCustomers = request.shown().layout().view() == View.CUSTOMER;
        return request.kind().asksJira() && !isForCustomers ? status.of(map.blueprint(), reader) : Optional.empty();
    }

    /** The notes in a file: its day and the state of the issues. */
    private static FileNotes about(Reader reader, Optional<ExportStatus.Told> told) {
        Messages messages = Messages.in(reader.locale());
        String day = messages.text(
                "pdf.foot",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(reader.locale())
                        .format(reader.today()));
        return new FileNotes(
                Stream.concat(Stream.of(day), told.stream().map(ExportStatus.Told::sentence))
                        .collect(Collectors.joining(". ")),
                told.stream()
                        .map(one -> new PdfSource.Section(messages.text("progress.title"), one.block()))
                        .toList());
    }
}
