package io.frontstage.confluence;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.RenderOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;

/**
 * Finished drawings, on this node alone. What is kept is text, and the bytes of pictures; the least recently used goes first. The cache lives and dies with the
 * plugin, so another version of the plugin never sees it.
 */
@ConfluenceComponent
public class RenderCache implements DisposableBean {

    /** As much as is kept, in bytes: some hundred maps. */
    static final long MAX_BYTES = 32L << 20;

    /** As long as a request waits for another one that is already drawing the same, in milliseconds; then it draws by itself. */
    private static final long MAX_WAIT = 3000;

    /**
     * What a drawing depends on.
     *
     * @param attachment the file's id
     * @param name the file's name: it may be renamed
     * @param home the page that has the file: it may be moved
     * @param place the page on which the map is shown
     * @param version the version wanted
     * @param modified when that version was stored, in milliseconds: a number that is used again after a deletion is another version
     * @param size the version's size in bytes
     * @param newest the file's newest version
     * @param options view, parts, locale, day and anchor
     * @param form the output
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
            RenderOptions options,
            RenderTarget renderTarget) {

        static Key of(
                Attachment newest, Attachment wanted, long place, RenderOptions options, RenderTarget renderTarget) {
            return new Key(
                    newest.getId(),
                    newest.getFileName(),
                    newest.getContainer().getId(),
                    place,
                    wanted.getVersion(),
                    AttachmentStore.modified(wanted),
                    wanted.getFileSize(),
                    newest.getVersion(),
                    options,
                    renderTarget);
        }
    }

    private final Map<Key, DrawnMap> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final ConcurrentMap<Key, CompletableFuture<DrawnMap>> underWay = new ConcurrentHashMap<>();
    private long bytes;
    private boolean closed;

    /** The drawing for a key: kept, or made now and kept if it lasts. What the maker throws is thrown, and nothing is kept. */
    DrawnMap get(Key key, Supplier<DrawnMap> maker) {
        DrawnMap known = find(key);
        if (known != null) {
            return known;
        }
        CompletableFuture<DrawnMap> mine = new CompletableFuture<>();
        CompletableFuture<DrawnMap> other = underWay.putIfAbsent(key, mine);
        return other == null ? make(key, maker, mine) : await(other, maker);
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

    /** Lets go of all drawings of a file. */
    synchronized void forget(long attachment) {
        kept.entrySet().removeIf(entry -> {
            boolean concerned = entry.getKey().attachment() == attachment;
            bytes -= concerned ? entry.getValue().bytes() : 0;
            return concerned;
        });
    }

    /** What is kept, in bytes. */
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
