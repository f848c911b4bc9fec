package io.frontstage.confluence;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.attachment.PageMeasures;
import io.frontstage.confluence.drawing.MapDrawer;
import io.frontstage.confluence.drawing.RenderCache;
import io.frontstage.confluence.export.ExportBudget;
import io.frontstage.confluence.export.ExportImages;
import io.frontstage.confluence.export.ExportStatus;
import io.frontstage.confluence.linking.FakeJira;
import io.frontstage.confluence.macro.MacroRenderer;
import io.frontstage.confluence.macro.OtherPages;
import io.frontstage.confluence.page.HostPage;
import io.frontstage.confluence.page.MapId;
import io.frontstage.confluence.page.ProductServices;
import io.frontstage.confluence.page.Reader;
import io.frontstage.confluence.page.RenderContext;
import io.frontstage.confluence.page.ServerId;
import io.frontstage.issue.Issues;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A wiki in memory with pages, files and permissions, behind the product's own interfaces, at which the macro is
 * tested.
 */
public final class Wiki {

    public static final Space SPACE = new Space("CX");

    public final PageManager pages = mock(PageManager.class);
    public final AttachmentManager attachments = mock(AttachmentManager.class);
    public final PermissionManager permissions = mock(PermissionManager.class);
    public final RequiredResources required = mock(RequiredResources.class);
    public final ProductServices services = mock(ProductServices.class);
    public final RenderCache cache = new RenderCache();
    public Issues issues = Issues.UNKNOWN;
    public final FakeJira jira = new FakeJira();
    public Optional<ConfluenceUser> user = Optional.empty();
    public Locale locale = Locale.ENGLISH;
    public LocalDate today = LocalDate.of(2026, 11, 21);

    private final Map<Long, List<Attachment>> versions = new HashMap<>();
    private final Map<Attachment, byte[]> bytes = new HashMap<>();
    private final Set<ContentEntityObject> hidden = new HashSet<>();
    private final Set<ContentEntityObject> editable = new HashSet<>();
    private long nextId = 1000;
    private long clock = Instant.parse("2026-11-20T12:00:00Z").toEpochMilli();

    public Wiki() {
        lenient().when(services.find(any())).thenReturn(Optional.empty());
        lenient().when(attachments.getLatestVersionsOfAttachments(any())).thenAnswer(call -> versions.values().stream()
                .map(all -> all.get(all.size() - 1))
                .filter(newest -> newest.getContainer() == call.getArgument(0))
                .sorted(Comparator.comparingLong(Attachment::getId))
                .toList());
        lenient().when(attachments.getAllVersions(any())).thenAnswer(call -> {
            Attachment file = call.getArgument(0);
            List<Attachment> all = new ArrayList<>(versions.get(file.getLatestVersionId()));
            all.sort(Comparator.comparingInt(Attachment::getVersion).reversed());
            return all;
        });
        lenient()
                .when(attachments.getAttachmentData(any()))
                .thenAnswer(call -> new ByteArrayInputStream(bytes.get(call.<Attachment>getArgument(0))));
        lenient().when(permissions.hasPermission(any(), any(), any())).thenAnswer(call -> {
            ContentEntityObject target = call.getArgument(2);
            return call.getArgument(1) == Permission.VIEW ? !hidden.contains(target) : editable.contains(target);
        });
    }

    public Page page(String title) {
        Page page = new Page();
        add(page, title);
        lenient().when(pages.getPage("CX", title)).thenReturn(page);
        return page;
    }

    public <T extends AbstractPage> T add(T page, String title) {
        page.setId(nextId++);
        page.setTitle(title);
        page.setSpace(SPACE);
        lenient().when(pages.getById(page.getId())).thenReturn(page);
        return page;
    }

    public void hide(ContentEntityObject page) {
        hidden.add(page);
    }

    public void letEdit(ContentEntityObject page) {
        editable.add(page);
    }

    public void letNobodyEdit(ContentEntityObject page) {
        editable.remove(page);
    }

    public Attachment attach(ContentEntityObject page, String name, String text) {
        return attach(page, name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Attachment attach(ContentEntityObject page, String name, byte[] content) {
        Attachment file = new Attachment(name, "text/yaml", content.length, "");
        file.setId(nextId++);
        store(page, file, content);
        versions.put(file.getId(), new ArrayList<>(List.of(file)));
        return file;
    }

    /**
     * Adds a version of a file. As in the product, the file's object becomes the new version, and a copy of it the old
     * one.
     */
    public Attachment attachAgain(Attachment file, String text) {
        Attachment before = file.copy();
        before.setId(nextId++);
        before.setOriginalVersion(file);
        bytes.put(before, bytes.get(file));
        file.setVersion(before.getVersion() + 1);
        file.setFileSize(text.length());
        store(file.getContainer(), file, text.getBytes(StandardCharsets.UTF_8));
        List<Attachment> all = versions.get(file.getId());
        all.add(all.size() - 1, before);
        return file;
    }

    private void store(ContentEntityObject page, Attachment file, byte[] content) {
        file.setContainer(page);
        clock += 60_000;
        file.setLastModificationDate(new Date(clock));
        bytes.put(file, content);
    }

    /** Removes a version, as retention rules and people do. */
    public void removeVersion(Attachment file, int number) {
        versions.get(file.getLatestVersionId()).removeIf(version -> version.getVersion() == number);
    }

    public void remove(Attachment file) {
        versions.remove(file.getId());
    }

    public MacroRenderer mapPage() {
        WebResourceAssembler assembler = mock(WebResourceAssembler.class);
        lenient().when(assembler.resources()).thenReturn(required);
        PageBuilderService pageBuilder = mock(PageBuilderService.class);
        lenient().when(pageBuilder.assembler()).thenReturn(assembler);
        ApplicationProperties properties = mock(ApplicationProperties.class);
        lenient().when(properties.getBaseUrl(any())).thenReturn("https://wiki.example.com/confluence");
        RenderContext renderContext = new RenderContext(mock(LocaleManager.class), properties, pageBuilder) {
            @Override
            public Reader reader() {
                return new Reader(user, locale, ZoneId.of("UTC"), today);
            }
        };
        return new MacroRenderer(
                renderContext,
                new HostPage(pages),
                new OtherPages(pages),
                new AttachmentStore(attachments),
                new ExportImages(services),
                new ExportStatus(new AttachmentStore(attachments), jira, new ExportBudget()),
                server(),
                new MapDrawer(
                        new AttachmentStore(attachments),
                        cache,
                        (key, tracker) -> issues.address(key, tracker),
                        new PageMeasures(new AttachmentStore(attachments))),
                permissions);
    }

    private static ServerId server() {
        ServerId server = mock(ServerId.class);
        when(server.mapId(anyLong())).thenAnswer(call -> Optional.of(new MapId("WIKI-ID", call.<Long>getArgument(0))));
        return server;
    }

    public static ConversionContext on(ContentEntityObject content) {
        return on(content, "display");
    }

    public static ConversionContext on(ContentEntityObject content, String output) {
        PageContext context = new PageContext(content);
        context.setOutputType(output);
        return new DefaultConversionContext(context);
    }
}
