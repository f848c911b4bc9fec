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
import io.frontstage.confluence.AttachmentStore;
import io.frontstage.confluence.ProductServices;
import io.frontstage.confluence.Reader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A wiki whose transactions are isolated until they are committed, and joined by a second one on the same thread, as Confluence's are.
 * Several hosts may stand over one: what they share is this.
 */
public final class TransactionalWiki {

    private static final class Transaction {
        final Map<Long, List<Row>> seen;
        final Set<Long> written = new HashSet<>();
        final Map<String, Object> settings = new HashMap<>();

        Transaction(Map<Long, List<Row>> committed) {
            this.seen = new HashMap<>(committed);
        }
    }

    /** What a hand upload does when somebody else saves what it read: one of them fails, or they come one after the other. */
    public boolean optimistic;

    /** Runs when a transaction that has written something is about to be committed, outside of it. */
    public Runnable beforeCommit = () -> {};

    /** Runs when a transaction that has written something has been committed. */
    public Runnable afterCommit = () -> {};

    public final List<String> events = Collections.synchronizedList(new ArrayList<>());
    public final List<File> uploads = Collections.synchronizedList(new ArrayList<>());
    public final Set<String> mayNot = ConcurrentHashMap.newKeySet();
    public final Page page = new Page();
    public final AttachmentManager attachments = mock(AttachmentManager.class);
    public final PageManager pages = mock(PageManager.class);
    public final PermissionManager permissions = mock(PermissionManager.class);
    public final AttachmentService service = mock(AttachmentService.class);
    public final ProductServices services = mock(ProductServices.class);
    public final SharedLocks locks = new SharedLocks(events);
    public boolean readOnly;

    private final ThreadLocal<Transaction> current = new ThreadLocal<>();
    private final Map<Long, List<Row>> committed = new HashMap<>();
    private final Map<String, Object> settings = new HashMap<>();
    private long nextId = 500;

    /** A file's version as the product hands it out: new objects in every transaction. */
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
        lenient().when(attachments.getLatestVersionsOfAttachments(any())).thenAnswer(call -> view().keySet().stream()
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
            String may = call.getArgument(1) == Permission.VIEW ? "view" : "edit";
            return !mayNot.contains(may);
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
        lenient().when(services.find(TransactionTemplate.class)).thenReturn(Optional.of(new Template()));
        lenient().when(services.find(AccessModeService.class)).thenReturn(Optional.of(() -> readOnly));
    }

    /** One cache of texts, that never forgets. */
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

    /** What one node has of its own. */
    public MapWriter host() {
        AttachmentStore store = new AttachmentStore(attachments);
        return new MapWriter(
                new OwnTransactions(locks, services),
                store,
                new AttachmentSaver(services),
                new ReadOnlyMode(services),
                permissions);
    }

    /** What gives pages new files, of one node. */
    public FileAttacher attacher() {
        AttachmentStore store = new AttachmentStore(attachments);
        return new FileAttacher(new OwnTransactions(locks, services), store, new AttachmentSaver(services), host());
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

    public synchronized long attach(String name, byte[] bytes) {
        long id = nextId++;
        committed.put(id, List.of(new Row(1, bytes, "", false, "ada", name, "text/yaml")));
        return id;
    }

    /** As a person uploads a file, or a pipeline: committed at once, and no lock is taken. */
    public void upload(long id, String text) {
        upload(id, text, "from git");
    }

    public synchronized void upload(long id, String text, String comment) {
        Row last = last(committed.get(id));
        append(
                committed,
                id,
                new Row(
                        last.version() + 1,
                        text.getBytes(StandardCharsets.UTF_8),
                        comment,
                        false,
                        "pipeline",
                        last.name(),
                        last.media()));
    }

    /** As retention rules do. */
    public synchronized void purge(long id, int version) {
        List<Row> left = new ArrayList<>(committed.get(id));
        left.removeIf(row -> row.version() == version);
        committed.put(id, List.copyOf(left));
    }

    /** The committed versions, the oldest first. */
    public synchronized List<Row> rows(long id) {
        return committed.get(id);
    }

    public String text(long id) {
        return last(rows(id)).text();
    }

    /** Runs something as a request does: in a transaction that is committed at its end. */
    public <T> T request(TransactionCallback<T> work) {
        return new Template().execute(work);
    }

    private final class Template implements TransactionTemplate {
        @Override
        public <T> T execute(TransactionCallback<T> action) {
            if (current.get() != null) {
                return action.doInTransaction();
            }
            Transaction begun = begin();
            current.set(begun);
            events.add("begin");
            try {
                T result = action.doInTransaction();
                current.remove();
                if (!begun.written.isEmpty()) {
                    beforeCommit.run();
                }
                commit(begun);
                if (!begun.written.isEmpty()) {
                    afterCommit.run();
                }
                return result;
            } catch (RuntimeException | Error failed) {
                events.add("rollback");
                throw failed;
            } finally {
                current.remove();
            }
        }
    }

    private synchronized Transaction begin() {
        return new Transaction(committed);
    }

    private synchronized void commit(Transaction transaction) {
        for (long id : transaction.written) {
            List<Row> seen = transaction.seen.get(id);
            Row ours = last(seen);
            if (!committed.containsKey(id)) {
                committed.put(id, seen);
                continue;
            }
            int between = last(committed.get(id)).version() + 1 - ours.version();
            if (between != 0 && optimistic) {
                throw new IllegalStateException("row was updated by another transaction");
            }
            append(
                    committed,
                    id,
                    new Row(
                            ours.version() + between,
                            ours.bytes(),
                            ours.comment(),
                            ours.minor(),
                            ours.user(),
                            ours.name(),
                            ours.media()));
        }
        settings.putAll(transaction.settings);
        events.add("commit");
    }

    /** The plugin's settings: written in the transaction of the thread, and seen by others when it is committed. */
    public PluginSettingsFactory settings() {
        PluginSettings global = mock(PluginSettings.class);
        lenient().when(global.get(any())).thenAnswer(call -> setting(call.getArgument(0)));
        lenient().when(global.put(any(), any())).thenAnswer(call -> {
            current.get().settings.put(call.getArgument(0), call.getArgument(1));
            return null;
        });
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        lenient().when(factory.createGlobalSettings()).thenReturn(global);
        return factory;
    }

    private synchronized Object setting(String key) {
        return current.get().settings.getOrDefault(key, settings.get(key));
    }

    /** What is stored, by its key. */
    public synchronized Map<String, Object> stored() {
        return Map.copyOf(settings);
    }

    private void add(AttachmentUpload upload) throws IOException {
        if (current.get() == null) {
            throw new IllegalStateException("no transaction");
        }
        uploads.add(upload.getFile());
        long id = id();
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        Row first = new Row(
                1,
                Files.readAllBytes(upload.getFile().toPath()),
                upload.getComment(),
                upload.isMinorEdit(),
                user == null ? "" : user.getName(),
                upload.getName(),
                upload.getMediaType());
        current.get().seen.put(id, List.of(first));
        current.get().written.add(id);
    }

    private synchronized long id() {
        return nextId++;
    }

    private Object update(ContentId id, AttachmentUpload upload) {
        if (current.get() == null) {
            throw new IllegalStateException("no transaction");
        }
        Row last = last(view().get(id.asLong()));
        uploads.add(upload.getFile());
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        try {
            append(
                    current.get().seen,
                    id.asLong(),
                    new Row(
                            last.version() + 1,
                            Files.readAllBytes(upload.getFile().toPath()),
                            upload.getComment(),
                            upload.isMinorEdit(),
                            user == null ? "" : user.getName(),
                            upload.getName(),
                            upload.getMediaType()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        current.get().written.add(id.asLong());
        return null;
    }

    private synchronized Map<Long, List<Row>> view() {
        return current.get() == null ? new HashMap<>(committed) : current.get().seen;
    }

    private Attachment newest(long id) {
        List<Row> rows = view().get(id);
        return rows == null ? null : file(id, last(rows));
    }

    private List<Attachment> versions(long id) {
        Attachment newest = newest(id);
        List<Attachment> all = new ArrayList<>(List.of(newest));
        for (Row row : view().get(id)) {
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

    private static void append(Map<Long, List<Row>> rows, long id, Row row) {
        List<Row> longer = new ArrayList<>(rows.get(id));
        longer.add(row);
        rows.put(id, List.copyOf(longer));
    }

    private static Row last(List<Row> rows) {
        return rows.get(rows.size() - 1);
    }
}
