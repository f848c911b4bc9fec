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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;

/** An H2 database, with transactions that are bound to the thread. */
public final class Database implements AutoCloseable {

    /** Reads one row. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    private final JdbcConnectionPool pool;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    private Database(String url, Class<?> owner) {
        pool = JdbcConnectionPool.create(url, "sa", "");
        pool.setMaxConnections(40);
        with(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(schema(owner));
            }
        });
    }

    /**
     * The database in the file {@code folder/store.mv.db}, made if it is not there.
     *
     * @param owner beside which its {@code schema.sql} stands
     */
    public static Database onDisk(Path folder, Class<?> owner) {
        return new Database(
                "jdbc:h2:file:" + folder.resolve("store").toAbsolutePath() + ";DB_CLOSE_ON_EXIT=FALSE", owner);
    }

    private static String schema(Class<?> owner) {
        try (InputStream in = owner.getResourceAsStream("schema.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the work in the thread's transaction, or else in a new one that is rolled back when the work throws. */
    public <T> T inTransaction(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            current.set(connection);
            try {
                T result = work.get();
                connection.commit();
                return result;
            } finally {
                current.remove();
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
        return first(row -> row.getLong(1), "select next value for content_id").orElseThrow();
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    private <T> T with(Work<T> work) {
        try {
            if (current.get() != null) {
                return work.run(current.get());
            }
            try (Connection connection = pool.getConnection()) {
                return work.run(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.dispose();
        }
    }
}
