package io.frontstage.sandbox.wiki;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Notifies the caches of nodes in other processes of changes here, and listens to theirs, with the database's
 * notifications.
 */
final class CacheWire implements AutoCloseable {

    private static final String CHANNEL = "frontstage_caches";

    /** How long one wait for notifications lasts, in milliseconds. */
    private static final int LISTENING = 200;

    /** Maximum length of a message in the database; a longer value is reported as removed. */
    private static final int MAX_LENGTH = 7_900;

    /**
     * A change of one entry.
     *
     * @param value the new value in a cache that is replicated by copy; {@code null} if the entry was removed, or is
     *     only on its node
     */
    record Change(String node, String cache, Object key, byte[] value) implements Serializable {}

    /** Handles a change on another node. */
    interface Listener {
        void heard(Change change);
    }

    private final String node = UUID.randomUUID().toString();
    private final Connection speaking;
    private final Connection listening;
    private final Thread thread;
    private volatile boolean closed;

    CacheWire(SharedStore store, Listener listener) {
        try {
            speaking = store.connection();
            listening = store.connection();
            try (Statement statement = listening.createStatement()) {
                statement.execute("listen " + CHANNEL);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        thread = new Thread(() -> listen(listener), "caches of other nodes");
        thread.setDaemon(true);
        thread.start();
    }

    void tell(String cache, Object key, byte[] value) {
        String text = text(new Change(node, cache, key, value));
        tell(text.length() <= MAX_LENGTH ? text : text(new Change(node, cache, key, null)));
    }

    private synchronized void tell(String text) {
        try (PreparedStatement statement = speaking.prepareStatement("select pg_notify(?, ?)")) {
            statement.setString(1, CHANNEL);
            statement.setString(2, text);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void listen(Listener listener) {
        try {
            while (!closed) {
                PGNotification[] heard = listening.unwrap(PGConnection.class).getNotifications(LISTENING);
                for (PGNotification one : heard == null ? new PGNotification[0] : heard) {
                    Change change = change(one.getParameter());
                    if (!change.node().equals(node)) {
                        listener.heard(change);
                    }
                }
            }
        } catch (SQLException e) {
            if (!closed) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String text(Change change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(change);
        } catch (IOException e) {
            throw new IllegalArgumentException("A replicated cache cannot hold the key " + change.key(), e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static Change change(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Change) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(5L * LISTENING);
            listening.close();
            speaking.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
