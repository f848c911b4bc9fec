package io.frontstage.confluence.saving;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.confluence.api.model.content.AttachmentUpload;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.api.service.content.AttachmentService;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.page.ProductServices;
import io.frontstage.confluence.page.Reader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The product's services on top of {@link Transactions}, as in Confluence. Several nodes may use the same wiki; this is
 * what they share.
 */
public final class TransactionalWiki {

    public final Transactions transactions = new Transactions();
    public final List<File> uploads = Collections.synchronizedList(new ArrayList<>());
    public final Set<String> mayNot = ConcurrentHashMap.newKeySet();
    public final Page page = new Page();
    public final AttachmentManager attachments = mock(AttachmentManager.class);
    public final PageManager pages = mock(PageManager.class);
    public final PermissionManager permissions = mock(PermissionManager.class);
    public final AttachmentService service = mock(AttachmentService.class);
    public final ProductServices services = mock(ProductServices.class);
    public final SharedLocks locks = new SharedLocks(transactions.events);
    public boolean readOnly;
    private final ThreadLocal<Boolean> exempt = ThreadLocal.withInitial(() -> false);

    /** A version of a file as the product returns it: a new object in every transaction. */
    private static final class Stored extends Attachment {
        final transient Row row;

        Stored(Row row) {
            super(row.name(), row.media(), row.bytes().length, row.comment());
            this.row = row;
            setVersion(row.version());
        }
    }

    public TransactionalWiki() {
        page.setId(42);
        page.setTitle("Coffee");
        lenient().when(attachments.getAttachment(anyLong())).thenAnswer(call -> newest(call.getArgument(0)));
        lenient()
                .when(attachments.getLatestVersionsOfAttachments(any()))
                .thenAnswer(call -> transactions.view().keySet().stream()
                        .map(this::newest)
                        .filter(file -> file.getContainer() == call.getArgument(0))
                        .toList());
        lenient()
                .when(attachments.getAllVersions(any()))
                .thenAnswer(call -> versions(call.<Attachment>getArgument(0).getLatestVersionId()));
        lenient()
                .when(attachments.getAttachmentData(any()))
                .thenAnswer(call -> new ByteArrayInputStream(((Stored) call.getArgument(0)).row.bytes()));
        lenient().when(permissions.hasPermission(any(), any(), any())).thenAnswer(call -> {
            boolean view = call.getArgument(1) == Permission.VIEW;
            return !mayNot.contains(view ? "view" : "edit") && (view || !readOnly || exempt.get());
        });
        lenient()
                .when(permissions.hasCreatePermission(any(), any(), any()))
                .thenAnswer(call -> !mayNot.contains("attach"));
        AttachmentService.Validator validator = mock(AttachmentService.Validator.class);
        lenient().when(validator.canCreateAttachments(any())).thenAnswer(call -> !mayNot.contains("validate"));
        lenient().when(service.validator()).thenReturn(validator);
        lenient()
                .when(service.updateData(any(), any()))
                .thenAnswer(call -> update(call.getArgument(0), call.getArgument(1)));
        lenient().when(pages.getById(42)).thenReturn(page);
        try {
            lenient()
                    .doAnswer(call -> store(call.getArgument(0), call.getArgument(1), call.getArgument(2)))
                    .when(attachments)
                    .saveAttachment(any(), any(), any());
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        lenient().when(service.addAttachments(any(), any())).thenAnswer(call -> {
            for (AttachmentUpload upload : call.<Collection<AttachmentUpload>>getArgument(1)) {
                add(upload);
            }
            return null;
        });
        lenient().when(services.find(any())).thenReturn(Optional.empty());
        Optional<CacheManager> caches = Optional.of(caches());
        lenient().when(services.find(CacheManager.class)).thenReturn(caches);
        lenient().when(services.find(AttachmentService.class)).thenReturn(Optional.of(service));
        lenient().when(services.find(TransactionTemplate.class)).thenReturn(Optional.of(transactions));
        lenient().when(services.find(AccessModeService.class)).thenReturn(Optional.of(mode()));
    }

    /** The product's service for read-only mode: nobody may edit, except within an exemption. */
    private AccessModeService mode() {
        return new AccessModeService() {
            @Override
            public boolean isReadOnlyAccessModeEnabled() {
                return readOnly;
            }

            @Override
            public <T> T withReadOnlyAccessExemption(Callable<T> question) {
                exempt.set(true);
                try {
                    return question.call();
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                } finally {
                    exempt.set(false);
                }
            }
        };
    }

    /** A cache of texts that never evicts. */
    private static CacheManager caches() {
        Map<String, String> kept = new ConcurrentHashMap<>();
        Cache<String, String> cache = mock();
        lenient().when(cache.get(any())).thenAnswer(call -> kept.get(call.<String>getArgument(0)));
        lenient()
                .doAnswer(call -> kept.put(call.getArgument(0), call.getArgument(1)))
                .when(cache)
                .put(any(), any());
        CacheManager caches = mock(CacheManager.class);
        lenient().when(caches.<String, String>getCache(any(), any(), any())).thenReturn(cache);
        return caches;
    }

    /**
     * Makes the product lack the service behind its REST API: its store of attachments remains, which checks no
     * permissions.
     */
    public TransactionalWiki withoutService() {
        lenient().when(services.find(AttachmentService.class)).thenReturn(Optional.empty());
        return this;
    }

    /** The writer of a new node. */
    public MapWriter host() {
        AttachmentStore store = new AttachmentStore(attachments);
        return new MapWriter(
                new IsolatedTransactions(locks, services),
                store,
                new AttachmentSaver(services, attachments, pages),
                new ReadOnlyMode(services),
                rights());
    }

    /** The rights as a new node checks them. */
    public WriteRights rights() {
        return new WriteRights(
                new AttachmentSaver(services, attachments, pages), new ReadOnlyMode(services), permissions);
    }

    /** The file attacher of a new node. */
    public FileAttacher attacher() {
        AttachmentStore store = new AttachmentStore(attachments);
        return new FileAttacher(
                new IsolatedTransactions(locks, services),
                store,
                new AttachmentSaver(services, attachments, pages),
                rights());
    }

    /** The answer saver of a new node. */
    public AnswerSaver answerSaver() {
        AttachmentStore store = new AttachmentStore(attachments);
        return new AnswerSaver(
                new IsolatedTransactions(locks, services),
                store,
                new AttachmentSaver(services, attachments, pages),
                host(),
                rights());
    }

    public static Reader person(String name) {
        ConfluenceUser user = mock(ConfluenceUser.class);
        lenient().when(user.getName()).thenReturn(name);
        lenient().when(user.getKey()).thenReturn(new UserKey(name));
        return new Reader(Optional.of(user), Locale.ENGLISH, ZoneOffset.UTC, LocalDate.of(2026, 11, 21));
    }

    public static Reader nobody() {
        return new Reader(Optional.empty(), Locale.ENGLISH, ZoneOffset.UTC, LocalDate.of(2026, 11, 21));
    }

    public long attach(String name, String text) {
        return attach(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public long attach(String name, byte[] bytes) {
        long id = transactions.newId();
        transactions.commit(id, new Row(1, bytes, "", false, "ada", name, "text/yaml"));
        return id;
    }

    /** Uploads a file as a person or a pipeline does: committed at once, without a lock. */
    public void upload(long id, String text) {
        upload(id, text, "from git");
    }

    public void upload(long id, String text, String comment) {
        synchronized (transactions) {
            Row last = rows(id).get(rows(id).size() - 1);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            transactions.commit(
                    id, new Row(last.version() + 1, bytes, comment, false, "pipeline", last.name(), last.media()));
        }
    }

    /** Removes a version, as retention rules do. */
    public void purge(long id, int version) {
        transactions.purge(id, version);
    }

    /** The committed versions, oldest first. */
    public List<Row> rows(long id) {
        return transactions.rows(id);
    }

    public String text(long id) {
        return rows(id).get(rows(id).size() - 1).text();
    }

    /** Runs work like a request: in a transaction that is committed at its end. */
    public <T> T request(TransactionCallback<T> work) {
        return transactions.execute(work);
    }

    /** The plugin's settings: written in the thread's transaction, and visible to others after it is committed. */
    public PluginSettingsFactory settings() {
        PluginSettings global = mock(PluginSettings.class);
        lenient().when(global.get(any())).thenAnswer(call -> transactions.setting(call.getArgument(0)));
        lenient().when(global.put(any(), any())).thenAnswer(call -> {
            transactions.set(call.getArgument(0), call.getArgument(1));
            return null;
        });
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        lenient().when(factory.createGlobalSettings()).thenReturn(global);
        return factory;
    }

    /** The stored settings, by key. */
    public Map<String, Object> stored() {
        return transactions.settings();
    }

    private void add(AttachmentUpload upload) {
        write(transactions.newId(), 1, upload);
    }

    private Object update(ContentId id, AttachmentUpload upload) {
        int last = transactions.newest(id.asLong()).orElseThrow().version();
        write(id.asLong(), last + 1, upload);
        return null;
    }

    /** Saves like the store: the author is the thread's user, and the previous version becomes an object of its own. */
    private Object store(Attachment file, Attachment previous, InputStream data) throws IOException {
        boolean isNew = previous == null;
        int last = isNew ? 0 : transactions.newest(file.getId()).orElseThrow().version();
        if (!isNew && (previous == file || previous.getVersion() != last || previous.getId() != file.getId())) {
            throw new IllegalArgumentException("This is not the version before");
        }
        byte[] bytes = data.readAllBytes();
        if (file.getFileSize() != bytes.length || file.getContainer() != page) {
            throw new IllegalArgumentException("This file has another size, or no page");
        }
        if (isNew && (file.getCreator() == null || file.getCreationDate() == null)) {
            throw new IllegalArgumentException("Nobody made this file");
        }
        transactions.write(
                isNew ? transactions.newId() : file.getId(),
                new Row(
                        last + 1,
                        bytes,
                        file.getVersionComment(),
                        false,
                        AuthenticatedUserThreadLocal.get().getName(),
                        file.getFileName(),
                        file.getMediaType()));
        return null;
    }

    private void write(long id, int version, AttachmentUpload upload) {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        try {
            transactions.write(
                    id,
                    new Row(
                            version,
                            Files.readAllBytes(upload.getFile().toPath()),
                            upload.getComment(),
                            upload.isMinorEdit(),
                            user == null ? "" : user.getName(),
                            upload.getName(),
                            upload.getMediaType()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        uploads.add(upload.getFile());
    }

    private Attachment newest(long id) {
        return transactions.newest(id).map(row -> file(id, row)).orElse(null);
    }

    private List<Attachment> versions(long id) {
        Attachment newest = newest(id);
        List<Attachment> all = new ArrayList<>(List.of(newest));
        for (Row row : transactions.view().get(id)) {
            if (row.version() != newest.getVersion()) {
                Attachment older = file(id * 1000 + row.version(), row);
                older.setOriginalVersion(newest);
                all.add(older);
            }
        }
        all.sort(Comparator.comparingInt(Attachment::getVersion).reversed());
        return all;
    }

    private Attachment file(long id, Row row) {
        Attachment file = new Stored(row);
        file.setId(id);
        file.setContainer((ContentEntityObject) page);
        return file;
    }
}
