package io.frontstage.confluence.saving;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.page.Reader;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes a map's file: lock, begin a new transaction, read the newest version, change it, save, commit, unlock.
 * Nothing read before the lock is used after it, and no other server is called inside. Uploads by hand do not take our
 * lock: a version that came in between is detected afterwards, and the change is made again on top of it.
 */
@ConfluenceComponent
public class MapWriter {

    /**
     * The prefix of the comment of every version written by Frontstage, by which such versions are recognised later.
     */
    public static final String COMMENT = "Frontstage: ";

    /** Maximum number of times that a change is repeated because another version came in between. */
    static final int MAX_REPEATS = 3;

    static final String LOCK = "io.frontstage.map.";
    private static final Logger LOG = LoggerFactory.getLogger(MapWriter.class);

    private final IsolatedTransactions transactions;
    private final AttachmentStore store;
    private final AttachmentSaver saver;
    private final ReadOnlyMode readOnly;
    private final WriteRights rights;

    public MapWriter(
            IsolatedTransactions transactions,
            AttachmentStore store,
            AttachmentSaver saver,
            ReadOnlyMode readOnly,
            WriteRights rights) {
        this.transactions = transactions;
        this.store = store;
        this.saver = saver;
        this.readOnly = readOnly;
        this.rights = rights;
    }

    /**
     * Changes a map's file.
     *
     * @param person the user who acts
     * @param map the id of the file
     * @param fileChange the change; it is made on the newest version, whichever version the person has seen
     */
    public <T> WriteResult<T> write(Reader person, long map, FileChange<T> fileChange) {
        try {
            return transactions
                    .<WriteResult<T>>alone(
                            LOCK + map, person.orNull(), own -> untilItHolds(own, person, map, fileChange))
                    .orElseGet(() -> new WriteResult.Not<>(WriteRefusal.BUSY));
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("The map {} could not be saved", map, failed);
            return new WriteResult.Not<>(WriteRefusal.UNAVAILABLE);
        }
    }

    /** Changes a map's file under its lock, which the caller holds. */
    <T> WriteResult<T> untilItHolds(
            IsolatedTransactions.Transactions own, Reader person, long map, FileChange<T> fileChange) {
        Optional<byte[]> overwritten = Optional.empty();
        SavingStrategy strategy = saver.strategy();
        int repeats = 0;
        while (repeats <= MAX_REPEATS) {
            Attempt<T> made = new Attempt<>(rights, store, strategy, person, map, fileChange, overwritten);
            Optional<WriteResult<T>> ended;
            try {
                ended = own.commit(made::run);
            } catch (RuntimeException failed) {
                if (own.commit(made::isOutOfDate)) {
                    overwritten = Optional.empty();
                    repeats++;
                    continue;
                }
                Optional<SavingStrategy> other = saver.after(strategy, failed);
                if (other.isPresent()) {
                    strategy = other.get();
                    continue;
                }
                return new WriteResult.Not<>(reason(map, failed));
            }
            if (ended.isPresent()) {
                return ended.get();
            }
            Optional<WriteResult<T>> held = own.commit(made::held);
            if (held.isPresent()) {
                return held.get();
            }
            overwritten = made.overwritten();
            repeats++;
        }
        if (overwritten.isPresent()) {
            putBack(own, strategy, person, map, overwritten.get());
        }
        return new WriteResult.Not<>(WriteRefusal.CHANGED);
    }

    /** Restores the last upload as the newest version after giving up, so that only extra versions remain. */
    private void putBack(
            IsolatedTransactions.Transactions own, SavingStrategy strategy, Reader person, long map, byte[] upload) {
        FileChange<Boolean> none = (name, bytes) -> new FileChange.Result.Same<>(true);
        own.commit(new Attempt<>(rights, store, strategy, person, map, none, Optional.of(upload))::run);
    }

    private WriteRefusal reason(long map, RuntimeException failed) {
        if (readOnly.isOn() || Causes.isReadOnly(failed)) {
            return WriteRefusal.READ_ONLY;
        }
        if (Causes.isMissingRight(failed)) {
            return WriteRefusal.NO_EDIT;
        }
        LOG.warn("The map {} could not be saved", map, failed);
        return WriteRefusal.UNAVAILABLE;
    }
}
