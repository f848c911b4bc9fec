package io.frontstage.confluence;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.OutputFormat;
import io.frontstage.RenderOptions;
import io.frontstage.RenderedBlueprint;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.View;
import io.frontstage.messages.Messages;
import io.frontstage.render.page.MapDocument;
import io.frontstage.render.pdf.Paper;
import io.frontstage.render.view.ItemTableWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Makes the files that a reader takes away from a page: a few at once, each in bounded time, none kept. */
@ConfluenceComponent
public class MapExports {

    /** Maximum number of files that are made at once on this node. */
    static final int MAX_CONCURRENT = 2;

    /** Maximum time to wait for a turn. */
    private static final Duration MAX_WAIT = Duration.ofSeconds(5);

    /** Maximum time that a PDF takes of the processor: with reading and laying out, three seconds. */
    private static final Duration MAX_TIME = Duration.ofMillis(2_500);

    private final AttachmentStore store;
    private final MapDrawer drawer;
    private final Semaphore turns = new Semaphore(MAX_CONCURRENT, true);

    public MapExports(AttachmentStore store, MapDrawer drawer) {
        this.store = store;
        this.drawer = drawer;
    }

    /** What a file is: the whole map as the drawing shows it, or its pains, delights and opportunities as rows. */
    public enum Kind {
        SVG,
        PNG,
        PDF,
        HTML,
        /** A page for the printer. */
        PRINT,
        JSON,
        YAML,
        CSV
    }

    /**
     * What is asked for.
     *
     * @param version the number of the version; empty: the newest
     * @param kind of file
     * @param layout view, level, stages and parts
     * @param paper the sheets of a PDF
     * @param dimmed ids of what is grey in a picture; unknown ones mean nothing
     * @param leftOut ids of the rows that a list leaves out; unknown ones mean nothing
     */
    public record Request(
            OptionalInt version,
            Kind kind,
            LayoutOptions layout,
            Paper paper,
            Set<String> dimmed,
            Set<String> leftOut) {}

    /** The answer. */
    public sealed interface Answer {

        /**
         * A file.
         *
         * @param name as it is saved: letters, digits, dots and dashes of the map's title, and the day
         */
        record File(String name, byte[] bytes) implements Answer {}

        /** There is none, and why, in the reader's language. */
        record Unavailable(String sentence) implements Answer {}
    }

    /** The file; empty if too many are made at the moment. */
    public Optional<Answer> export(Attachment file, MapAddress address, Reader reader, Request request) {
        try {
            if (!turns.tryAcquire(MAX_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(made(file, address, reader, request));
        } finally {
            turns.release();
        }
    }

    private Answer made(Attachment file, MapAddress address, Reader reader, Request request) {
        Messages messages = Messages.in(reader.locale());
        Versions versions = Versions.of(file, request.version(), () -> store.versions(file));
        RenderOptions options = new RenderOptions(request.layout(), "frontstage-" + file.getId());
        Optional<RenderedBlueprint> found = drawer.laidOut(versions.toTry(), options, reader, address);
        if (found.isEmpty()) {
            return new Answer.Unavailable(messages.text("rest.unreadable"));
        }
        RenderedBlueprint map = found.get();
        String name = FileNames.of(map.blueprint().info().title(), reader.today())
                + "."
                + request.kind().name().toLowerCase(Locale.ROOT);
        try {
            return new Answer.File(name, bytes(map, request));
        } catch (IOException none) {
            return new Answer.Unavailable(none.getMessage());
        }
    }

    private static byte[] bytes(RenderedBlueprint map, Request request) throws IOException {
        if (request.kind() == Kind.CSV) {
            return request.layout().view() == View.CUSTOMER
                    ? ItemTableWriter.csvForCustomers(map.blueprint(), request.leftOut())
                    : ItemTableWriter.csv(map.blueprint(), request.leftOut());
        }
        if (request.kind() == Kind.PRINT) {
            return MapDocument.printed(
                            map.blueprint().info().title(),
                            map.options().layout().locale(),
                            map.printed())
                    .getBytes(StandardCharsets.UTF_8);
        }
        OutputFormat.Settings settings = new OutputFormat.Settings(request.paper(), MAX_TIME, true, note -> {});
        return OutputFormat.valueOf(request.kind().name()).write(map.dimmed(request.dimmed()), settings);
    }
}
