package io.frontstage.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import io.frontstage.RenderOptions;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.messages.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Shows a map on a page: finds its page and file, asks whether the reader may see them, and puts the drawing together with what is to
 * be said. A page with a map is the same for all who may see it, in their language and on their day: what a reader may do with it, and
 * how far its issues are, the page's script asks for.
 */
@ConfluenceComponent
public class MacroRenderer {

    /** The output type of a page that is read, not one that is being written. */
    private static final String DISPLAY = "display";

    private final RenderContext renderContext;
    private final HostPage homes;
    private final OtherPages otherPages;
    private final AttachmentStore store;
    private final RenderCache cache;
    private final ExportImages images;
    private final ExportStatus exportStatus;
    private final PermissionManager permissions;
    private final Issues issues;
    private final ServerId server;
    private final MapDrawer drawer;

    public MacroRenderer(
            RenderContext renderContext,
            HostPage homes,
            OtherPages otherPages,
            AttachmentStore store,
            RenderCache cache,
            ExportImages images,
            ExportStatus exportStatus,
            Issues issues,
            ServerId server,
            @ConfluenceImport PermissionManager permissions) {
        this.renderContext = renderContext;
        this.homes = homes;
        this.otherPages = otherPages;
        this.store = store;
        this.cache = cache;
        this.images = images;
        this.exportStatus = exportStatus;
        this.permissions = permissions;
        this.issues = issues;
        this.server = server;
        this.drawer = new MapDrawer(store, issues);
    }

    /** The map, or what is to be said in its stead: well-formed XHTML, one root element. */
    String show(MacroParameters parameters, ConversionContext context) {
        Reader reader = renderContext.reader();
        RenderTarget renderTarget = renderContext.form(context);
        if (renderTarget == RenderTarget.PAGE) {
            renderContext.requireScript();
        }
        Notices notices = new Notices(Messages.in(reader.locale()));
        Optional<HostPage.Place> here = homes.of(context.getEntity());
        if (here.isEmpty() && parameters.page().isEmpty()) {
            return wrap(notices.info("page.placeholder"));
        }
        Optional<ContentEntityObject> home = parameters.page().isPresent()
                ? otherPages.find(parameters.page().get(), parameters.space(), here.map(HostPage.Place::page))
                : here.map(HostPage.Place::page);
        if (home.isEmpty() || !may(reader, Permission.VIEW, home.get())) {
            return wrap(notices.info("page.unavailable"));
        }
        Visit visit = new Visit(parameters, context, reader, renderTarget, notices, here, home.get());
        return chosen(visit, store.choose(visit.home(), parameters.name()));
    }

    /**
     * One macro on its way to the page.
     *
     * @param here the page that the macro stands on; empty in templates
     * @param home the page that has the file
     */
    private record Visit(
            MacroParameters parameters,
            ConversionContext context,
            Reader reader,
            RenderTarget renderTarget,
            Notices notices,
            Optional<HostPage.Place> here,
            ContentEntityObject home) {

        /** The page that a link to the map leads to. */
        long place() {
            return here.map(HostPage.Place::page).orElse(home).getId();
        }

        /** Whether the macro shows a file of the page that it stands on. */
        boolean isHere() {
            return place() == home.getId();
        }
    }

    private String chosen(Visit visit, AttachmentStore.Choice choice) {
        if (choice instanceof AttachmentStore.Choice.One one) {
            return map(visit, one.file());
        }
        boolean editor =
                visit.renderTarget() == RenderTarget.PAGE && may(visit.reader(), Permission.EDIT, visit.home());
        Notices notices = visit.notices();
        if (choice instanceof AttachmentStore.Choice.Several several) {
            return editor && visit.isHere()
                    ? begin(visit, "several", notices.info("page.several.editor"))
                    : wrap(notices.several(several.names()));
        }
        if (choice instanceof AttachmentStore.Choice.Unknown unknown) {
            String title = visit.home().getTitle();
            return editor
                    ? begin(visit, "some", notices.warning("page.unknown-file.editor", unknown.name(), title))
                    : wrap(notices.warning("page.unknown-file", unknown.name(), title));
        }
        return editor ? begin(visit, "some", notices.empty()) : wrap(notices.info("page.empty"));
    }

    /**
     * What those see instead of a map who may edit its page: the reason, and what can be begun with. A page that is only previewed is
     * not begun on: it would be loaded anew, without what is being written.
     *
     * @param files how much the page's own files are what is looked for, if it has any
     */
    private String begin(Visit visit, String files, String reason) {
        List<String> parts = List.of(reason, otherFiles(visit));
        Optional<String> name = visit.parameters().name();
        if (!DISPLAY.equals(visit.context().getOutputType())
                || !name.map(AttachmentStore::canBeAttached).orElse(true)) {
            return PageMarkup.plain(parts);
        }
        renderContext.requireStart();
        boolean has = visit.isHere()
                && !(store.candidates(visit.home()).isEmpty()
                        && store.sheets(visit.home()).isEmpty());
        return PageMarkup.start(
                renderContext.base(),
                visit.home().getId(),
                new PageMarkup.Beginning(name, has ? Optional.of(files) : Optional.empty()),
                parts);
    }

    /** The page's files that the macro could show, for those who may say so in its settings; of another page none are named. */
    private String otherFiles(Visit visit) {
        return visit.isHere() ? visit.notices().choose(store.candidates(visit.home()), editor(visit)) : "";
    }

    /** Where the macro's settings are changed: the editor of the page that it stands on, for those who may edit it. */
    private Optional<String> editor(Visit visit) {
        return Optional.of(visit)
                .filter(there -> DISPLAY.equals(there.context().getOutputType()))
                .filter(there -> there.context().getEntity() instanceof Page)
                .flatMap(Visit::here)
                .map(HostPage.Place::page)
                .filter(page -> page instanceof Page && may(visit.reader(), Permission.EDIT, page))
                .map(page -> renderContext.base() + "/pages/editpage.action?pageId=" + page.getId());
    }

    private String map(Visit visit, Attachment file) {
        Versions versions = Versions.of(file, visit.parameters().version(), () -> store.versions(file));
        DrawnMap drawn = drawn(visit, file, versions);
        List<String> parts = new ArrayList<>();
        if (visit.here().filter(HostPage.Place::asOfToday).isPresent()) {
            parts.add(visit.notices().info("page.as-of-today"));
        }
        versions.missing().ifPresent(missing -> parts.add(visit.notices().warning("page.version-missing", missing)));
        parts.add(drawn.notice());
        List<String> mendable = mendable(visit, drawn);
        if (visit.renderTarget() == RenderTarget.PAGE && !drawn.map().isEmpty()) {
            parts.add(PageMarkup.forEditors(mendable));
            parts.add(drawn.map());
            return PageMarkup.map(address(visit, file), drawn.shown(), shown(visit), parts);
        }
        if (visit.renderTarget() == RenderTarget.PAGE && may(visit.reader(), Permission.EDIT, visit.home())) {
            parts.addAll(mendable);
            Optional<PageMarkup.Shown> shown =
                    shown(visit).filter(how -> file.getFileSize() <= AttachmentStore.MAX_BYTES);
            if (shown.isPresent() && DISPLAY.equals(visit.context().getOutputType())) {
                renderContext.requireStart();
                return PageMarkup.unread(address(visit, file), shown.get(), parts);
            }
        }
        parts.add(picture(visit, drawn).orElse(drawn.map()));
        status(visit, versions, drawn).ifPresent(parts::add);
        return PageMarkup.plain(parts);
    }

    /** What those who may edit the page could mend: in the macro’s settings, in the file. */
    private static List<String> mendable(Visit visit, DrawnMap drawn) {
        Stream<String> settings = visit.parameters().misfits().stream()
                .map(misfit -> visit.notices().misfit(misfit));
        return Stream.concat(settings, Stream.of(drawn.problems()))
                .filter(notice -> !notice.isEmpty())
                .toList();
    }

    /** What is edited is the newest version: where the page keeps to another one, the change would not be seen. */
    private static Optional<PageMarkup.Shown> shown(Visit visit) {
        MacroParameters shown = visit.parameters();
        return shown.version().isEmpty()
                ? Optional.of(new PageMarkup.Shown(shown.view(), shown.parts()))
                : Optional.empty();
    }

    /** How far the issues are: only in files that a person asked for. It is never kept with the drawing. */
    private Optional<String> status(Visit visit, Versions versions, DrawnMap drawn) {
        return exportStatus.isFor(visit.reader(), visit.context())
                ? versions.toTry().stream()
                        .filter(version -> version.getVersion() == drawn.shown())
                        .findFirst()
                        .flatMap(version -> exportStatus.of(version, visit.reader(), visit.context()))
                : Optional.empty();
    }

    /** The picture, handed to the export under way: each takes its own away with it. Empty where there is none or none is taken. */
    private Optional<String> picture(Visit visit, DrawnMap drawn) {
        return drawn.picture().flatMap(picture -> images.keep(picture.image().png(), visit.reader())
                .map(picture::at));
    }

    private DrawnMap drawn(Visit visit, Attachment file, Versions versions) {
        Reader reader = visit.reader();
        MapAddress address = address(visit, file);
        RenderOptions options = new RenderOptions(
                new LayoutOptions(
                        visit.parameters().view(), visit.parameters().parts(), reader.locale(), reader.today()),
                renderContext.anchor(visit.context(), file.getId(), visit.home().getId(), visit.place()));
        Supplier<DrawnMap> draw = () -> drawer.draw(versions.toTry(), options, visit.renderTarget(), reader, address);
        RenderCache.Key key = RenderCache.Key.of(file, versions.wanted(), visit.place(), options, visit.renderTarget());
        DrawnMap drawn = cache.get(key, draw);
        if (drawn.issues().equals(IssueHome.of(issues, drawn.tracker()))) {
            return drawn;
        }
        cache.forget(file.getId());
        return cache.get(key, draw);
    }

    private boolean may(Reader reader, Permission permission, ContentEntityObject page) {
        return permissions.hasPermission(reader.orNull(), permission, page);
    }

    private MapAddress address(Visit visit, Attachment file) {
        return new MapAddress(
                renderContext.base(),
                visit.place(),
                file.getId(),
                server.mapId(file.getId()).map(MapId::server));
    }

    /** What is said when something failed that must not. */
    String apology(String reference) {
        return wrap(new Notices(wordsEvenNow()).warning("page.failed", reference));
    }

    private Messages wordsEvenNow() {
        try {
            return Messages.in(renderContext.reader().locale());
        } catch (RuntimeException | LinkageError failedToo) {
            return Messages.in(Locale.ENGLISH);
        }
    }

    private static String wrap(String notice) {
        return PageMarkup.plain(List.of(notice));
    }
}
