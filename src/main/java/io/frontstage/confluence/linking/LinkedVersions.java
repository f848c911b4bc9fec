package io.frontstage.confluence.linking;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.saving.MapWriter;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.lostlink.LinkHistory;
import io.frontstage.lostlink.LostLink;
import io.frontstage.product.Feature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Finds the issue links that a file lost when somebody uploaded a version without them. All kept versions are read
 * once, from oldest to newest, and the result is remembered, so that the next version costs one read. A link that is
 * missing in a version written by Frontstage was removed on purpose and does not count.
 */
@ConfluenceComponent
public class LinkedVersions {

    /**
     * Maximum number of versions that are read, newest first; a file that is saved every working day reaches it after
     * nine months.
     */
    static final int MAX_VERSIONS = 200;

    /**
     * Maximum total size in bytes of the versions that are read for one file, newest first: 200 versions of
     * a map of 40 KB.
     */
    static final long MAX_BYTES = 8L << 20;

    /**
     * Maximum number of remembered characters for all files together, about 32 MB; the file requested longest ago is
     * evicted first.
     */
    static final long MAX_REMEMBERED = 16_000_000;

    /**
     * Maximum time in milliseconds to wait for another request that is reading the same file; after that, nothing is
     * reported as lost.
     */
    private static final long MAX_WAIT = 3_000;

    private final AttachmentStore store;
    private final CurrentMaps maps;
    private final Feature comments =
            new Feature("distinguishing our own versions from uploads; links removed on purpose are shown as lost");
    private final Map<Long, Known> known = new LinkedHashMap<>(64, 0.75f, true);
    private final ConcurrentMap<State, CompletableFuture<Lost>> underWay = new ConcurrentHashMap<>();
    private long remembered;

    /** A state of a file. The number alone does not identify a version, because it can be reused after a deletion. */
    private record State(long file, int version, long modified, long size) {

        static State of(Attachment version, long file) {
            return new State(file, version.getVersion(), AttachmentStore.modified(version), version.getFileSize());
        }
    }

    /** The result for a file in one state. */
    private record Known(State state, LinkHistory history, Lost lost) {}

    public LinkedVersions(AttachmentStore store, CurrentMaps maps) {
        this.store = store;
        this.maps = maps;
    }

    /**
     * The links that a file lost.
     *
     * @param oldestKept whether one of them was in the oldest version that is read: versions before it may have had
     *     more
     * @param links the links, those lost last first
     */
    public record Lost(boolean oldestKept, List<LostLink> links) {

        /** Nothing is lost, or it is unknown whether anything is. */
        public static final Lost NOTHING = new Lost(false, List.of());

        public Lost {
            links = List.copyOf(links);
        }
    }

    /**
     * The links that the newest version of a file lacks. Each version is searched once; other requests wait for that
     * search.
     */
    public Lost lostIn(Attachment newest) {
        State state = State.of(newest, newest.getId());
        Optional<Known> before = find(newest.getId());
        if (isOf(state, before)) {
            return before.get().lost();
        }
        CompletableFuture<Lost> mine = new CompletableFuture<>();
        CompletableFuture<Lost> other = underWay.putIfAbsent(state, mine);
        if (other != null) {
            return await(other);
        }
        try {
            // another search may have ended in the meantime
            Optional<Known> last = find(newest.getId());
            Known found = isOf(state, last) ? last.get() : look(newest, state, last);
            keep(found);
            mine.complete(found.lost());
            return found.lost();
        } finally {
            underWay.remove(state, mine);
            mine.cancel(false);
        }
    }

    private static boolean isOf(State state, Optional<Known> found) {
        return found.filter(known -> known.state().equals(state)).isPresent();
    }

    private static Lost await(CompletableFuture<Lost> other) {
        try {
            return other.get(MAX_WAIT, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Lost.NOTHING;
        } catch (ExecutionException | TimeoutException | CancellationException failed) {
            return Lost.NOTHING;
        }
    }

    private Known look(Attachment newest, State state, Optional<Known> before) {
        List<Attachment> versions = store.versions(newest).stream()
                .filter(version -> version.getVersion() <= newest.getVersion())
                .toList();
        int from = before.map(last -> position(last.state(), versions)).orElse(-1);
        LinkHistory history = from < 0 ? LinkHistory.EMPTY : before.get().history();
        int oldest = from < 0 ? oldest(versions) : Math.min(from - 1, oldest(versions));
        ReadDefinition read = from == 0 ? maps.read(versions.get(0)) : null;
        for (int i = oldest; i >= 0; i--) {
            read = maps.read(versions.get(i));
            history = history.then(read, versions.get(i).getVersion(), isOurs(versions.get(i)));
        }
        List<LostLink> lost = read == null ? List.of() : history.lost(read);
        int first = versions.isEmpty() ? 1 : versions.get(oldest(versions)).getVersion();
        boolean oldestKept = first > 1 && lost.stream().anyMatch(link -> link.version() <= first);
        return new Known(state, history, new Lost(oldestKept, lost));
    }

    /** The index of a version that used to be the newest; negative if it is no longer in the list. */
    private static int position(State state, List<Attachment> versions) {
        for (int i = 0; i < versions.size(); i++) {
            if (State.of(versions.get(i), state.file()).equals(state)) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the oldest version that is read; negative if the list is empty. */
    private static int oldest(List<Attachment> versions) {
        long bytes = 0;
        int last = Math.min(MAX_VERSIONS, versions.size()) - 1;
        for (int i = 0; i <= last; i++) {
            bytes += versions.get(i).getFileSize();
            if (bytes > MAX_BYTES) {
                return Math.max(0, i - 1);
            }
        }
        return last;
    }

    private boolean isOurs(Attachment version) {
        String comment = comments.use(version::getVersionComment, "");
        return Objects.requireNonNullElse(comment, "").startsWith(MapWriter.COMMENT.strip());
    }

    private Optional<Known> find(long file) {
        synchronized (known) {
            return Optional.ofNullable(known.get(file));
        }
    }

    private void keep(Known found) {
        synchronized (known) {
            Known before = known.put(found.state().file(), found);
            remembered += weight(found) - (before == null ? 0 : weight(before));
            var eldest = known.values().iterator();
            while (remembered > MAX_REMEMBERED && known.size() > 1) {
                remembered -= weight(eldest.next());
                eldest.remove();
            }
        }
    }

    /** The weight in characters; a file without links counts as well. */
    private static long weight(Known found) {
        return found.history().weight() + 500L;
    }
}
