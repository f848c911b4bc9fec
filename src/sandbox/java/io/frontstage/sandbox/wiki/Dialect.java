package io.frontstage.sandbox.wiki;

/** The few differences between the two databases. */
enum Dialect {
    H2,
    POSTGRESQL;

    /** The names of types that PostgreSQL lacks; several nodes may start at once. */
    private static final String TYPES =
            """
            select pg_advisory_lock(1);
            do $$ begin create domain clob as text; exception when duplicate_object then null; end $$;
            do $$ begin create domain blob as bytea; exception when duplicate_object then null; end $$;
            """;

    String schema(String schema) {
        return this == H2 ? schema : TYPES + schema + ";select pg_advisory_unlock(1);";
    }

    String nextId() {
        return this == H2 ? "select next value for content_id" : "select nextval('content_id')";
    }

    /** Translates H2's {@code merge into TABLE values (…)}; the key must be the first column of the table. */
    String sql(String sql) {
        if (this == H2 || !sql.startsWith("merge into ")) {
            return sql;
        }
        String insert = sql.replaceFirst("merge into", "insert into");
        return insert
                + (sql.startsWith("merge into setting ")
                        ? " on conflict (name) do update set content = excluded.content"
                        : " on conflict do nothing");
    }

    String shutdown() {
        return this == H2 ? "shutdown" : "select 1";
    }
}
