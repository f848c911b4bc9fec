package io.frontstage.confluence.drawing;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.RenderOptions;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.attachment.ReadableVersions;
import io.frontstage.confluence.attachment.Versions;
import io.frontstage.confluence.page.MapAddress;
import io.frontstage.confluence.page.PageMarkup;
import io.frontstage.confluence.page.Reader;
import io.frontstage.confluence.page.RenderTarget;
import io.frontstage.confluence.view.CompareView;
import io.frontstage.confluence.view.Comparing;
import io.frontstage.confluence.view.DrawnView;
import io.frontstage.confluence.view.MapView;
import io.frontstage.confluence.view.MapViews;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.messages.Messages;
import io.frontstage.product.Bulkhead;
import io.frontstage.render.view.FilterableThing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The views of a map that its page requests: another level, another view, some stages opened. Whole levels are cached
 * together with what the macro shows; a map with some stages opened is drawn for each request, a few at a time.
 */
@ConfluenceComponent
public class RequestedViews {

    /** Maximum number of maps with opened stages that are drawn at once on this node. */
    static final int MAX_CONCURRENT = 2;

    private static final Duration MAX_WAIT = Duration.ofSeconds(5);

    private final AttachmentStore store;
    private final ReadableVersions readable;
    private final MapDrawer drawer;
    private final Bulkhead bulkhead = new Bulkhead(MAX_CONCURRENT, MAX_WAIT);

    public RequestedViews(AttachmentStore store, MapDrawer drawer) {
        this.store = store;
        this.readable = new ReadableVersions(store);
        this.drawer = drawer;
    }

    /**
     * A request for a view.
     *
     * @param version the number of the version; empty: the newest
     * @param view the name of a view
     * @param layout level, stages, parts and width
     * @param comparing which comparison the view Compare shows
     */
    public record Request(OptionalInt version, String view, LayoutOptions layout, Comparing comparing) {}

    /**
     * The answer.
     *
     * @param version the number of the version that is shown; 0: none can be drawn
     * @param view the name of the view that is shown
     * @param html well-formed XHTML, one root element
     * @param notes a sentence for each thing that was requested and does not exist
     * @param things the things that a filter can find on the map
     */
    public record Answer(int version, String view, String html, List<String> notes, List<FilterableThing> things) {

        public Answer {
            things = List.copyOf(things);
            notes = List.copyOf(notes);
        }
    }

    /** The markup that the page's script puts into the map; empty if too many are being drawn at the moment. */
    public Optional<Answer> part(Attachment file, MapAddress address, Reader reader, Request request) {
        return answer(file, address, reader, request, RenderTarget.PART);
    }

    /**
     * The view with everything around it, as a document of its own; empty if too many are being drawn at the moment.
     */
    public Optional<Answer> whole(Attachment file, MapAddress address, Reader reader, Request request) {
        return answer(file, address, reader, request, RenderTarget.PAGE);
    }

    private Optional<Answer> answer(
            Attachment file, MapAddress address, Reader reader, Request request, RenderTarget target) {
        Messages messages = Messages.in(reader.locale());
        Versions versions = Versions.of(file, request.version(), () -> store.versions(file));
        List<String> notes = new ArrayList<>();
        versions.missing().ifPresent(missing -> notes.add(messages.text("view.version", missing)));
        FoundMap found = drawer.find(versions.toTry(), reader);
        LayoutOptions layout = request.layout();
        if (!layout.open().isEmpty()) {
            Set<String> unknown = new TreeSet<>(layout.open());
            unknown.removeAll(found.stages());
            unknown.forEach(stage -> notes.add(messages.text("view.stage", stage)));
            Set<String> known = new TreeSet<>(layout.open());
            known.removeAll(unknown);
            layout = layout.opening(known);
        }
        boolean compares = request.view().equals(CompareView.WORD);
        MapView view = view(file, compares ? found.inItsLanguage() : reader, request);
        RenderOptions options = new RenderOptions(layout, "frontstage-" + file.getId());
        Supplier<DrawnMap> draw = () -> drawer.draw(found, view, options, target, address);
        RenderCache.Key key = RenderCache.Key.of(file, versions.wanted(), address.page(), view.word(), options, target);
        Optional<DrawnMap> drawn =
                view.isLasting() && layout.open().isEmpty() && layout.hidden().isNone()
                        ? Optional.of(drawer.cached(key, file, draw))
                        : bulkhead.run(draw);
        return drawn.map(map -> new Answer(
                map.shown(),
                view.word(),
                target == RenderTarget.PART
                        ? PageMarkup.plain(List.of(map.notice(), map.map()))
                        : document(map, versions, view, address, request),
                notes,
                target == RenderTarget.PART ? found.things() : List.of()));
    }

    /**
     * The document of a map as the macro shows it. A page that shows a list first takes the drawing from this document.
     */
    private static String document(DrawnMap map, Versions versions, MapView view, MapAddress address, Request request) {
        LayoutOptions layout = request.layout();
        PageMarkup.Sources sources = new PageMarkup.Sources(
                map.shown(),
                DrawnView.part(layout, map.shown()),
                versions.brokenIf(map.shown()),
                Optional.of(view.word()).filter(word -> !view.isDrawn()),
                DrawnView.document(address, layout, request.version()),
                Optional.empty());
        Optional<PageMarkup.Shown> shown = request.version().isEmpty()
                ? Optional.of(new PageMarkup.Shown(layout.view(), layout.parts()))
                : Optional.empty();
        List<String> editors =
                Stream.of(map.problems()).filter(text -> !text.isEmpty()).toList();
        return PageMarkup.map(
                address, sources, shown, List.of(map.notice(), PageMarkup.forEditors(editors), map.map()));
    }

    /**
     * The requested view, in its mode.
     *
     * @param reader with the language of the map
     */
    public MapView view(Attachment file, Reader reader, Request request) {
        MapView view = MapViews.view(request.view());
        return view.word().equals(CompareView.WORD)
                ? CompareView.of(request.comparing(), store, readable, file, reader)
                : view;
    }
}
