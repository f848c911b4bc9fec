package io.frontstage.confluence.drawing;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.BlueprintRenderer;
import io.frontstage.RenderOptions;
import io.frontstage.RenderedBlueprint;
import io.frontstage.RenderedList;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Tracker;
import io.frontstage.confluence.attachment.AnswerVersions;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.attachment.LastGoodVersion;
import io.frontstage.confluence.attachment.PageMeasures;
import io.frontstage.confluence.attachment.Versions;
import io.frontstage.confluence.page.MapAddress;
import io.frontstage.confluence.page.Notices;
import io.frontstage.confluence.page.Reader;
import io.frontstage.confluence.page.RenderTarget;
import io.frontstage.confluence.view.MapView;
import io.frontstage.confluence.view.ShownMap;
import io.frontstage.issue.Issues;
import io.frontstage.measure.IssueStates;
import io.frontstage.measure.MeasuredBlueprint;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.messages.Messages;
import io.frontstage.problem.Severity;
import io.frontstage.render.image.ImageResult;
import io.frontstage.render.image.MapPictures;
import io.frontstage.render.page.MapSource;
import io.frontstage.render.view.PaperRows;
import io.frontstage.render.view.PaperView;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Draws the newest drawable version of a file for one render target, and reports its number and problems. Whole levels
 * are cached until the file, its answers, or the address of its issues change.
 */
@ConfluenceComponent
public class MapDrawer {

    private final BlueprintRenderer renderer = new BlueprintRenderer();
    private final LastGoodVersion lastGood;
    private final RenderCache cache;
    private final Issues issues;
    private final PageMeasures measures;

    public MapDrawer(AttachmentStore store, RenderCache cache, Issues issues, PageMeasures measures) {
        this.lastGood = new LastGoodVersion(store);
        this.cache = cache;
        this.issues = issues;
        this.measures = measures;
    }

    /**
     * The map that a reader sees: from the cache if it is up to date, otherwise drawn now.
     *
     * @param file the map's file in its newest version
     * @param versions the versions to show
     * @param view what is shown on a page
     * @param address the map's address, with the page on which it is shown
     */
    public DrawnMap cached(
            Attachment file,
            Versions versions,
            MapView view,
            RenderOptions options,
            RenderTarget renderTarget,
            Reader reader,
            MapAddress address) {
        RenderCache.Key key =
                RenderCache.Key.of(file, versions.wanted(), address.page(), view.word(), options, renderTarget);
        return cached(key, file, () -> draw(find(versions.toTry(), reader), view, options, renderTarget, address));
    }

    /** The drawing for a key: from the cache if it is up to date, otherwise made now. */
    DrawnMap cached(RenderCache.Key key, Attachment file, Supplier<DrawnMap> draw) {
        return cache.get(
                key,
                drawn -> drawn.issues().equals(IssueHome.of(issues, drawn.tracker()))
                        && drawn.answers()
                                .equals(measures.versions(
                                        file.getContainer(), drawn.answers().names())),
                draw);
    }

    /**
     * The map that a reader sees; it is not read yet.
     *
     * @param versions at least one: the requested version, then earlier ones to fall back to
     */
    FoundMap find(Stream<Attachment> versions, Reader reader) {
        return new FoundMap(() -> lastGood.among(versions, reader.today()), reader);
    }

    /**
     * Draws a map.
     *
     * @param view what is shown on a page
     * @param address the map's address
     */
    DrawnMap draw(FoundMap map, MapView view, RenderOptions options, RenderTarget renderTarget, MapAddress address) {
        Reader reader = map.reader();
        Messages messages = Messages.in(reader.locale());
        LastGoodVersion.Found found = map.found();
        DrawnMap nothing = new DrawnMap(
                notice(found, messages),
                problems(found, messages),
                "",
                Optional.empty(),
                0,
                Optional.empty(),
                "",
                AnswerVersions.NONE,
                found.lasting());
        return found.shown()
                .map(shown -> draw(nothing, shown, view, options, renderTarget, reader, address))
                .orElse(nothing);
    }

    private DrawnMap draw(
            DrawnMap above,
            LastGoodVersion.Shown shown,
            MapView view,
            RenderOptions options,
            RenderTarget renderTarget,
            Reader reader,
            MapAddress address) {
        List<String> names = shown.blueprint().info().answers();
        AnswerVersions answers = measures.versions(shown.version().getContainer(), names);
        Measured measured = measured(shown, reader);
        ShownMap map = map(measured, shown, options, reader, address);
        Output output =
                switch (renderTarget) {
                    case PAGE -> new Output(view.whole(map));
                    case PART -> new Output(view.part(map));
                    default -> view.paper(map, PaperRows.ALL)
                            .map(paper -> output(map, paper, renderTarget))
                            .orElseGet(() -> output(map, renderTarget));
                };
        Optional<Tracker> tracker = shown.blueprint().info().tracker();
        return new DrawnMap(
                above.notice(),
                above.problems(),
                output.html(),
                output.picture(),
                shown.version().getVersion(),
                tracker,
                IssueHome.of(issues, tracker),
                answers,
                above.lasting() && measured.lasting());
    }

    private ShownMap map(
            Measured measured, LastGoodVersion.Shown shown, RenderOptions options, Reader reader, MapAddress address) {
        return new ShownMap(
                measured.blueprint(),
                options.in(reader.of(measured.blueprint()).locale()),
                issues,
                source(shown.version(), reader, address),
                address,
                measured.felt(),
                today -> measures.on(today, shown.version(), shown.blueprint(), Optional.empty(), IssueStates.NONE));
    }

    /**
     * The newest version that can be drawn, for a file that a reader takes away; empty if there is none.
     *
     * @param versions at least one: the requested version, then earlier ones to fall back to
     */
    public Optional<ShownMap> shown(
            Stream<Attachment> versions, RenderOptions options, Reader reader, MapAddress address) {
        return lastGood.among(versions, reader.today())
                .shown()
                .map(shown -> map(measured(shown, reader), shown, options, reader, address));
    }

    /**
     * A map with the figures from its answers.
     *
     * @param felt how customers felt lately
     * @param lasting false if the answers could not be read this time
     */
    private record Measured(Blueprint blueprint, RecentAnswers felt, boolean lasting) {}

    private Measured measured(LastGoodVersion.Shown shown, Reader reader) {
        Blueprint blueprint = shown.blueprint();
        if (blueprint.info().answers().isEmpty()) {
            return new Measured(blueprint, RecentAnswers.NONE, true);
        }
        try {
            PageMeasures.Figures figures = measures.of(shown.version(), blueprint, Optional.empty(), reader.today());
            return new Measured(
                    MeasuredBlueprint.of(blueprint, figures.measures(), figures.felt()), figures.felt(), true);
        } catch (UncheckedIOException unreadable) {
            return new Measured(blueprint, RecentAnswers.NONE, false);
        }
    }

    /** A map in its output form. */
    private record Output(String html, Optional<DrawnPictures> picture) {

        Output(String html) {
            this(html, Optional.empty());
        }
    }

    /** The output of a view that is a list, for everything but a page. */
    private Output output(ShownMap shown, PaperView paper, RenderTarget renderTarget) {
        RenderedList list = new RenderedList(shown.blueprint(), paper, shown.options(), shown.issues(), shown.source());
        if (renderTarget == RenderTarget.DIGEST) {
            return new Output(list.digest(shown.address().toString()));
        }
        if (renderTarget != RenderTarget.PICTURE) {
            return new Output(list.whole());
        }
        MapPictures pictures = list.pictures();
        return pictures.pages().isEmpty()
                ? new Output(list.withoutPicture())
                : new Output(
                        list.withoutPicture(),
                        Optional.of(new DrawnPictures(pictures.pages(), list.above(), list.below(pictures.named()))));
    }

    /** The output of a drawing, for everything but a page. */
    private Output output(ShownMap shown, RenderTarget renderTarget) {
        RenderedBlueprint map =
                renderer.render(shown.blueprint(), shown.options(), issues).from(shown.source());
        return switch (renderTarget) {
            case WHOLE -> new Output(map.whole());
            case FITTED -> new Output(map.fitted());
            case DIGEST -> new Output(map.digest(Optional.of(shown.address().toString())));
            case PICTURE -> {
                MapPictures pictures = map.pictures();
                yield new Output(map.table(withoutPicture(pictures)), picture(pictures, map));
            }
            case PAGE, PART -> throw new IllegalArgumentException("a view draws what is on a page");
        };
    }

    private static String notice(LastGoodVersion.Found found, Messages messages) {
        return isNewest(found) ? "" : new Notices(messages).broken(sentence(found, messages));
    }

    private static String problems(LastGoodVersion.Found found, Messages messages) {
        Notices notices = new Notices(messages);
        LastGoodVersion.Attempt newest = found.newest();
        return isNewest(found)
                ? notices.remarks(newest.problems(), newest.source())
                : notices.problems(newest.problems(), newest.source());
    }

    private static boolean isNewest(LastGoodVersion.Found found) {
        return found.shown()
                .filter(shown -> shown.version() == found.newest().version())
                .isPresent();
    }

    /** “Version 8 cannot be read (line 14); this is version 7.” */
    private static String sentence(LastGoodVersion.Found found, Messages messages) {
        LastGoodVersion.Attempt newest = found.newest();
        int number = newest.version().getVersion();
        String reason = newest.source().isPresent()
                ? messages.text("page.broken", number, line(newest))
                : messages.text("page.broken.unopened", number);
        return found.shown()
                .map(shown -> messages.text(
                        "page.broken.shown", reason, shown.version().getVersion()))
                .orElseGet(() -> messages.text("page.broken.none", reason));
    }

    private static int line(LastGoodVersion.Attempt attempt) {
        return attempt.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .map(problem -> problem.span().line())
                .orElse(1);
    }

    private static Optional<DrawnPictures> picture(MapPictures pictures, RenderedBlueprint map) {
        return pictures.missing().isPresent()
                ? Optional.empty()
                : Optional.of(new DrawnPictures(
                        pictures.pages(), map.above(), map.itemWords() + map.below(pictures.named())));
    }

    /** The reason shown when there is no picture, including an export that accepts none. */
    private static ImageResult.Unavailable withoutPicture(MapPictures pictures) {
        return pictures.missing().orElse(new ImageResult.Unavailable(ImageResult.Reason.NOT_KEPT));
    }

    private static MapSource source(Attachment file, Reader reader, MapAddress address) {
        Optional<LocalDate> stored = Optional.ofNullable(file.getLastModificationDate())
                .map(date -> LocalDate.ofInstant(Instant.ofEpochMilli(date.getTime()), reader.zone()));
        return new MapSource(file.getFileName(), address.download(file), file.getVersion(), stored);
    }
}
