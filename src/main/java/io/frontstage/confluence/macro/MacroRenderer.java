package io.frontstage.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import io.frontstage.RenderOptions;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.attachment.Versions;
import io.frontstage.confluence.drawing.DrawnMap;
import io.frontstage.confluence.drawing.MapDrawer;
import io.frontstage.confluence.export.ExportImages;
import io.frontstage.confluence.export.ExportStatus;
import io.frontstage.confluence.page.HostPage;
import io.frontstage.confluence.page.MapAddress;
import io.frontstage.confluence.page.MapId;
import io.frontstage.confluence.page.Notices;
import io.frontstage.confluence.page.PageMarkup;
import io.frontstage.confluence.page.Reader;
import io.frontstage.confluence.page.RenderContext;
import io.frontstage.confluence.page.RenderTarget;
import io.frontstage.confluence.page.ServerId;
import io.frontstage.confluence.view.DrawnView;
import io.frontstage.confluence.view.MapView;
import io.frontstage.confluence.view.MapViews;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.Level;
import io.frontstage.layout.View;
import io.frontstage.messages.Messages;
import io.frontstage.render.image.MapPictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Renders the macro on a page: finds the page and file of the map, checks that the reader may see them, and combines
 * the drawing with notices. The result is the same for everyone who may see the page, apart from language and day; the
 * page's script asks separately for permissions and for the status of issues.
 */
@ConfluenceComponent
public class MacroRenderer {

    /** The output type of a page that is being read, not edited. */
    private static final String DISPLAY = "display";

    private final RenderContext renderContext;
    private final HostPage homes;
    private final OtherPages otherPages;
    private final AttachmentStore store;
    private final ExportImages images;
    private final ExportStatus exportStatus;
    private final PermissionManager permissions;
    private final ServerId server;
    private final MapDrawer drawer;

    public MacroRenderer(
            RenderContext renderContext,
            HostPage homes,
            OtherPages otherPages,
            AttachmentStore store,
            ExportImages images,
            ExportStatus exportStatus,
            ServerId server,
            MapDrawer drawer,
            @ConfluenceImport PermissionManager permissions) {
        this.renderContext = renderContext;
        this.homes = homes;
        this.otherPages = otherPages;
        this.store = store;
        this.images = images;
        this.exportStatus = exportStatus;
        this.permissions = permissions;
        this.server = server;
        this.drawer = drawer;
    }

    /** The map, or a notice in its place: well-formed XHTML with one root element. */
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
     * One rendering of the macro.
     *
     * @param here the page that contains the macro; empty in templates
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

        /** The id of the page that a link to the map leads to. */
        long place() {
            return here.map(HostPage.Place::page).orElse(home).getId();
        }

        /** Whether the macro shows a file of the page that contains it. */
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
     * What people who may edit the page see instead of a map: the reason, and ways to start one. A preview offers no
     * start, because starting reloads the page and would lose what is being written.
     *
     * @param files {@code several} or {@code some}: how likely the page's own files are the ones meant
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

    /**
     * The page's files that the macro could show, for people who may change its settings; files of other pages are not
     * named.
     */
    private String otherFiles(Visit visit) {
        return visit.isHere() ? visit.notices().choose(store.candidates(visit.home()), editor(visit)) : "";
    }

    /**
     * The editor of the page that contains the macro, where its settings are changed; for people who may edit that
     * page.
     */
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
            return PageMarkup.map(
                    address(visit, file), sources(visit, file, versions, drawn.shown()), shown(visit), parts);
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

    private PageMarkup.Sources sources(Visit visit, Attachment file, Versions versions, int version) {
        LayoutOptions layout = layout(visit);
        MacroParameters asked = visit.parameters();
        return new PageMarkup.Sources(
                version,
                DrawnView.part(layout, version),
                versions.brokenIf(version),
                Optional.of(asked.view()).filter(view -> !MapViews.view(view).isDrawn()),
                DrawnView.document(address(visit, file), layout, asked.version()),
                asked.with());
    }

    /** What people who may edit the page could fix, in the macro's settings or in the file. */
    private static List<String> mendable(Visit visit, DrawnMap drawn) {
        Stream<String> settings = visit.parameters().misfits().stream()
                .map(misfit -> visit.notices().misfit(misfit.parameter(), misfit.value(), misfit.remedy()));
        return Stream.concat(settings, Stream.of(drawn.problems()))
                .filter(notice -> !notice.isEmpty())
                .toList();
    }

    /**
     * Editing always changes the newest version; if the page is fixed to another version, the change would not be
     * visible.
     */
    private static Optional<PageMarkup.Shown> shown(Visit visit) {
        MacroParameters shown = visit.parameters();
        return shown.version().isEmpty()
                ? Optional.of(new PageMarkup.Shown(shown.drawn(), shown.parts()))
                : Optional.empty();
    }

    /**
     * The status of the issues: only in exported files, and not in the customer's view. It is never cached with the
     * drawing.
     */
    private Optional<String> status(Visit visit, Versions versions, DrawnMap drawn) {
        return visit.parameters().drawn() != View.CUSTOMER && exportStatus.isFor(visit.reader(), visit.context())
                ? versions.toTry()
                        .filter(version -> version.getVersion() == drawn.shown())
                        .findFirst()
                        .flatMap(version -> exportStatus.of(version, visit.reader(), visit.context()))
                : Optional.empty();
    }

    /** The pictures, stored for the current export; empty if there are none or the export does not accept any. */
    private Optional<String> picture(Visit visit, DrawnMap drawn) {
        return drawn.picture().flatMap(picture -> {
            List<String> addresses = new ArrayList<>();
            for (MapPictures.Page page : picture.pages()) {
                Optional<String> address = images.keep(page.picture().png(), visit.reader());
                if (address.isEmpty()) {
                    return Optional.empty();
                }
                addresses.add(address.get());
            }
            return Optional.of(picture.at(addresses));
        });
    }

    private DrawnMap drawn(Visit visit, Attachment file, Versions versions) {
        Reader reader = visit.reader();
        MapAddress address = address(visit, file);
        RenderOptions options = new RenderOptions(
                layout(visit),
                renderContext.anchor(visit.context(), file.getId(), visit.home().getId(), visit.place()));
        MapView view = MapViews.view(visit.parameters().view());
        return drawer.cached(file, versions, view, options, visit.renderTarget(), reader, address);
    }

    /** The layout: on a page the level that the author chose, in the mobile app upright, in files with cards. */
    private static LayoutOptions layout(Visit visit) {
        MacroParameters shown = visit.parameters();
        Reader reader = visit.reader();
        boolean isPage = visit.renderTarget() == RenderTarget.PAGE;
        boolean isMobile = visit.renderTarget() == RenderTarget.FITTED;
        return new LayoutOptions(
                shown.drawn(),
                shown.parts(),
                reader.locale(),
                reader.today(),
                isPage || isMobile ? shown.level() : Level.CARDS,
                Set.of(),
                shown.pains(),
                isMobile ? LayoutOptions.PHONE : LayoutOptions.WIDTH);
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

    /** The notice after an unexpected failure. */
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
