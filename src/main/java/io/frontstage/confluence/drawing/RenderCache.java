package io.frontstage.confluence.drawing;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.RenderOptions;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.page.RenderTarget;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;

/**
 * Cache of finished drawings on this node. It holds text and the bytes of pictures; the least recently used entry goes
 * first. It ends with the plugin, so another version of the plugin never sees it.
 */
@ConfluenceComponent
public class RenderCache implements DisposableBean {

    /** Maximum size of the cache in bytes: some hundred maps. */
    static final long MAX_BYTES = 32L << 20;

    /**
     * Maximum time in milliseconds that a request waits for another one that is drawing the same map; then it draws the
     * map itself.
     */
    private static final long MAX_WAIT = 3000;

    /**
     * Everything that a drawing depends on.
     *
     * @param attachment the file's id
     * @param name the file's name, which may change
     * @param home the page that has the file, which may change
     * @param place the page on which the map is shown
     * @param version the requested version
     * @param modified when that version was stored, in milliseconds: a version number that is reused after a deletion
     *     is another version
     * @param size the version's size in bytes
     * @param newest the file's newest version
     * @param view the name of the view
     * @param options view, parts, locale, day and anchor
     * @param renderTarget the render target
     */
    record Key(
            long attachment,
            String name,
            long home,
            long place,
            int version,
            long modified,
            long size,
            int newest,
            String view,
            RenderOptions options,
            RenderTarget renderTarget) {

        static Key of(
                Attachment newest,
                Attachment wanted,
                long place,
                String view,
                RenderOptions options,
                RenderTarget renderTarget) {
            return new Key(
                    newest.getId(),
                    newest.getFileName(),
                    newest.getContainer().getId(),
                    place,
                    wanted.getVersion(),
                    AttachmentStore.modified(wanted),
                    wanted.getFileSize(),
                    newest.getVersion(),
                    view,
                    options,
                    renderTarget);
        }
    }

    private final Map<Key, DrawnMap> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final ConcurrentMap<Key, CompletableFuture<DrawnMap>> underWay = new ConcurrentHashMap<>();
    private long bytes;
    private boolean closed;

    /**
     * The drawing for a key: from the cache, or made now and cached if it can be. An exception of the maker is passed
     * on, and nothing is cached.
     */
    DrawnMap get(Key key, Supplier<DrawnMap> maker) {
        DrawnMap known = find(key);
        if (known != null) {
            return known;
        }
        CompletableFuture<DrawnMap> mine = new CompletableFuture<>();
        CompletableFuture<DrawnMap> other = underWay.putIfAbsent(key, mine);
        return other == null ? make(key, maker, mine) : await(other, maker);
    }

    /** The same, but if the cached drawing is out of date, all drawings of the file are evicted first. */
    DrawnMap get(Key key, Predicate<DrawnMap> isCurrent, Supplier<DrawnMap> maker) {
        DrawnMap drawn = get(key, maker);
        if (isCurrent.test(drawn)) {
            return drawn;
        }
        forget(key.attachment());
        return get(key, maker);
    }

    private DrawnMap make(Key key, Supplier<DrawnMap> maker, CompletableFuture<DrawnMap> mine) {
        try {
            DrawnMap made = maker.get();
            keep(key, made);
            mine.complete(made);
            return made;
        } finally {
            underWay.remove(key, mine);
            mine.cancel(false);
        }
    }

    private static DrawnMap await(CompletableFuture<DrawnMap> other, Supplier<DrawnMap> maker) {
        try {
            return other.get(MAX_WAIT, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return maker.get();
        } catch (ExecutionException | TimeoutException | CancellationException failed) {
            return maker.get();
        }
    }

    private synchronized DrawnMap find(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, DrawnMap made) {
        if (closed || !made.lasting() || made.bytes() > MAX_BYTES) {
            return;
        }
        DrawnMap before = kept.put(key, made);
        bytes += made.bytes() - (before == null ? 0 : before.bytes());
        var oldest = kept.values().iterator();
        while (bytes > MAX_BYTES) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }

    /** Removes all drawings of a file. */
    synchronized void forget(long attachment) {
        kept.entrySet().removeIf(entry -> {
            boolean concerned = entry.getKey().attachment() == attachment;
            bytes -= concerned ? entry.getValue().bytes() : 0;
            return concerned;
        });
    }

    /** The size of the cache in bytes. */
    synchronized long bytes() {
        return bytes;
    }

    @Override
    public synchronized void destroy() {
        closed = true;
        kept.clear();
        bytes = 0;
    }
}
