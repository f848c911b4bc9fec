package io.frontstage.sandbox.wiki;

import java.util.List;
import java.util.Optional;

/** Spaces and who may do what in them. */
public final class Spaces {

    /** A space of the wiki. */
    public record Space(String key, String name, long homeId) {}

    /** The permissions in a space, with the names of Confluence's remote API. */
    public enum Right {
        VIEWSPACE,
        EDITSPACE,
        CREATEATTACHMENT,
        COMMENT
    }

    static final String ANONYMOUS = "";
    static final String LOGGED_IN = "*";

    private static final Database.Row<Space> SPACE =
            row -> new Space(row.getString("space_key"), row.getString("name"), row.getLong("home_id"));

    private final Database database;

    Spaces(Database database) {
        this.database = database;
    }

    /** All of them, by name. */
    public List<Space> all() {
        return database.list(SPACE, "select * from space order by lower(name)");
    }

    /** The space with that key; upper and lower case are the same. */
    public Optional<Space> byKey(String key) {
        return database.first(SPACE, "select * from space where lower(space_key) = lower(?)", key);
    }

    void create(String key, String name) {
        database.update("insert into space values (?, ?, 0)", key, name);
    }

    void setHome(String key, long pageId) {
        database.update("update space set home_id = ? where space_key = ?", pageId, key);
    }

    void grant(String key, String subject, Right... rights) {
        for (Right right : rights) {
            database.update("merge into space_permission values (?, ?, ?)", key, subject, right.name());
        }
    }

    boolean allows(String key, Optional<Person> person, Right right) {
        String name = person.map(Person::username).orElse(ANONYMOUS);
        String wider = person.isPresent() ? LOGGED_IN : ANONYMOUS;
        return person.filter(Person::admin).isPresent()
                || database.first(
                                row -> true,
                                "select 1 from space_permission where space_key = ? and permission = ? and username in (?, ?)",
                                key,
                                right.name(),
                                name,
                                wider)
                        .isPresent();
    }
}
