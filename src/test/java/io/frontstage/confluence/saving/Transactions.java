package io.frontstage.confluence.saving;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Versions of files, and settings, in transactions that do not see others' work until it is committed; a nested one
 * joins the thread's transaction.
 */
public final class Transactions implements TransactionTemplate {

    private static final class Transaction {
        final Map<Long, List<Row>> seen;
        final Set<Long> written = new HashSet<>();
        final Map<String, Object> settings = new HashMap<>();

        Transaction(Map<Long, List<Row>> committed) {
            this.seen = new HashMap<>(committed);
        }
    }

    /**
     * What happens if somebody saves between the reading and the saving of an upload: one of the two fails, or they are
     * serialised.
     */
    public boolean optimistic;

    /** Runs when a transaction that has written something is about to be committed, outside of it. */
    public Runnable beforeCommit = () -> {};

    /** Runs when a transaction that has written something has been committed. */
    public Runnable afterCommit = () -> {};

    public final List<String> events = Collections.synchronizedList(new ArrayList<>());

    private final ThreadLocal<Transaction> current = new ThreadLocal<>();
    private final Map<Long, List<Row>> committed = new HashMap<>();
    private final Map<String, Object> settings = new HashMap<>();
    private long nextId = 500;

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

    private synchronized Transaction begin() {
        return new Transaction(committed);
    }

    private synchronized void commit(Transaction transaction) {
        for (long id : transaction.written) {
            List<Row> seen = transaction.seen.get(id);
            if (!committed.containsKey(id)) {
                committed.put(id, seen);
                continue;
            }
            Row ours = last(seen);
            int between = last(committed.get(id)).version() + 1 - ours.version();
            if (between != 0 && optimistic) {
                throw new IllegalStateException("row was updated by another transaction");
            }
            append(committed, id, ours.as(ours.version() + between));
        }
        settings.putAll(transaction.settings);
        events.add("commit");
    }

    synchronized long newId() {
        return nextId++;
    }

    /** Adds a version of a file in the transaction of the thread. */
    void write(long id, Row row) {
        append(mine().seen, id, row);
        mine().written.add(id);
    }

    /** Adds a version of a file that is committed at once. */
    synchronized void commit(long id, Row row) {
        append(committed, id, row);
    }

    /** Forgets a version of a file, as retention rules do. */
    synchronized void purge(long id, int version) {
        List<Row> left = new ArrayList<>(committed.get(id));
        left.removeIf(row -> row.version() == version);
        committed.put(id, List.copyOf(left));
    }

    /** The committed versions of a file, oldest first. */
    synchronized List<Row> rows(long id) {
        return committed.get(id);
    }

    /** All files as the thread sees them. */
    synchronized Map<Long, List<Row>> view() {
        return current.get() == null ? new HashMap<>(committed) : current.get().seen;
    }

    /** The newest version of a file as the thread sees it. */
    Optional<Row> newest(long id) {
        return Optional.ofNullable(view().get(id)).map(Transactions::last);
    }

    synchronized Object setting(String key) {
        return mine().settings.getOrDefault(key, settings.get(key));
    }

    void set(String key, Object value) {
        mine().settings.put(key, value);
    }

    /** The committed settings. */
    synchronized Map<String, Object> settings() {
        return Map.copyOf(settings);
    }

    private Transaction mine() {
        return Optional.ofNullable(current.get()).orElseThrow(() -> new IllegalStateException("no transaction"));
    }

    private static void append(Map<Long, List<Row>> rows, long id, Row row) {
        List<Row> longer = new ArrayList<>(rows.getOrDefault(id, List.of()));
        longer.add(row);
        rows.put(id, List.copyOf(longer));
    }

    private static Row last(List<Row> rows) {
        return rows.get(rows.size() - 1);
    }
}
