package io.frontstage.sandbox.wiki;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * An H2 database, or for a cluster a PostgreSQL one, with transactions that are bound to the thread: what a transaction
 * writes is invisible to others until it is committed, and what it has loaded does not change.
 */
public final class Database implements AutoCloseable {

    /** Reads one row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** A thread's transaction; it takes a connection with its first statement. */
    private static final class Session {
        final Map<Long, Object> loaded = new HashMap<>();
        Optional<Connection> connection = Optional.empty();
        boolean rollbackOnly;
    }

    private final JdbcConnectionPool pool;
    private final ThreadLocal<Session> current = new ThreadLocal<>();

    private final Dialect dialect;

    private Database(JdbcConnectionPool pool, Dialect dialect, Class<?> owner) {
        this.pool = pool;
        this.dialect = dialect;
        pool.setMaxConnections(400);
        with(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(dialect.schema(schema(owner)));
            }
        });
    }

    /**
     * The database in the file {@code folder/store.mv.db}, created if it does not exist. Committed data is in the file
     * at once, so that it survives {@code kill -9}.
     *
     * @param owner the class with {@code schema.sql} in its package
     */
    public static Database onDisk(Path folder, Class<?> owner) {
        String url = "jdbc:h2:file:" + folder.resolve("store").toAbsolutePath()
                + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;WRITE_DELAY=0";
        return new Database(JdbcConnectionPool.create(url, "sa", ""), Dialect.H2, owner);
    }

    /** A database that several processes share. */
    static Database shared(PGConnectionPoolDataSource source, Class<?> owner) {
        return new Database(JdbcConnectionPool.create(source), Dialect.POSTGRESQL, owner);
    }

    private static String schema(Class<?> owner) {
        try (InputStream in = owner.getResourceAsStream("schema.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs the work in the thread's transaction, or in a new one. If the work throws, the whole transaction will be
     * rolled back, whoever began it.
     *
     * @throws IllegalStateException at the end of a transaction in which some work failed without its exception being
     *     passed on
     */
    public <T> T inTransaction(Supplier<T> work) {
        if (current.get() != null) {
            try {
                return work.get();
            } catch (RuntimeException | Error e) {
                current.get().rollbackOnly = true;
                throw e;
            }
        }
        Session session = new Session();
        current.set(session);
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            current.remove();
            end(session, done);
        }
    }

    private static void end(Session session, boolean done) {
        if (session.connection.isPresent()) {
            try (Connection connection = session.connection.get()) {
                if (done && !session.rollbackOnly) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        if (done && session.rollbackOnly) {
            throw new IllegalStateException(
                    "Transaction silently rolled back because it has been marked as rollback-only");
        }
    }

    /** What the thread's transaction has loaded, by id; outside of a transaction nothing is kept. */
    Map<Long, Object> loaded() {
        return current.get() == null ? new HashMap<>() : current.get().loaded;
    }

    public <T> List<T> list(Row<T> reader, String sql, Object... arguments) {
        return with(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, arguments);
                    ResultSet rows = statement.executeQuery()) {
                List<T> result = new ArrayList<>();
                while (rows.next()) {
                    result.add(reader.read(rows));
                }
                return result;
            }
        });
    }

    public <T> Optional<T> first(Row<T> reader, String sql, Object... arguments) {
        return list(reader, sql, arguments).stream().findFirst();
    }

    public int update(String sql, Object... arguments) {
        return with(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, arguments)) {
                return statement.executeUpdate();
            }
        });
    }

    public long nextId() {
        return first(row -> row.getLong(1), dialect.nextId()).orElseThrow();
    }

    private PreparedStatement prepared(Connection connection, String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(dialect.sql(sql));
        for (int i = 0; i < arguments.length; i++) {
            boolean moment = arguments[i] instanceof Instant;
            statement.setObject(i + 1, moment ? ((Instant) arguments[i]).atOffset(ZoneOffset.UTC) : arguments[i]);
        }
        return statement;
    }

    private <T> T with(Work<T> work) {
        try {
            Session session = current.get();
            if (session == null) {
                try (Connection connection = pool.getConnection()) {
                    return work.run(connection);
                }
            }
            if (session.connection.isEmpty()) {
                Connection connection = pool.getConnection();
                connection.setAutoCommit(false);
                session.connection = Optional.of(connection);
            }
            return work.run(session.connection.get());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(dialect.shutdown());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.dispose();
        }
    }
}
