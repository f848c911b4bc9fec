package io.frontstage.sandbox.wiki;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import io.frontstage.sandbox.wiki.Spaces.Right;
import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Who may see and do what: space permissions, and restrictions of pages. View restrictions also apply to all pages
 * below.
 */
public final class Access {

    /** Stored in the database, so that all nodes know it. */
    private static final String READ_ONLY = "the wiki is read-only";

    private final Spaces spaces;
    private final Contents contents;
    private final Database database;
    private final ThreadLocal<Boolean> exempt = ThreadLocal.withInitial(() -> false);

    Access(Spaces spaces, Contents contents, Database database) {
        this.spaces = spaces;
        this.contents = contents;
        this.database = database;
    }

    /** Whether the site is read-only: then people may only view. */
    public boolean readOnly() {
        return database.first(row -> true, "select 1 from setting where name = ?", READ_ONLY)
                .isPresent();
    }

    /** Switches read-only mode, as a system administrator does before maintenance. */
    public void setReadOnly(boolean on) {
        if (on) {
            database.update("merge into setting values (?, ?)", READ_ONLY, "true");
        } else {
            database.update("delete from setting where name = ?", READ_ONLY);
        }
    }

    private boolean takesChanges() {
        return !readOnly() || exempt.get();
    }

    /** The product's service for the access mode. */
    AccessModeService mode() {
        return new AccessModeService() {
            @Override
            public boolean isReadOnlyAccessModeEnabled() {
                return readOnly();
            }

            @Override
            public <T> T withReadOnlyAccessExemption(Callable<T> question) {
                exempt.set(true);
                try {
                    return question.call();
                } catch (RuntimeException failed) {
                    throw failed;
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                } finally {
                    exempt.remove();
                }
            }
        };
    }

    boolean mayView(Optional<Person> person, String spaceKey) {
        return spaces.allows(spaceKey, person, Right.VIEWSPACE);
    }

    boolean mayView(Optional<Person> person, StoredContent content) {
        StoredContent ruled = ruling(content);
        return mayView(person, ruled.spaceKey())
                && (ruled.status() != Status.TRASHED
                        || person.filter(Person::admin).isPresent())
                && (ruled.status() != Status.DRAFT
                        || person.filter(p -> mayEdit(p, ruled)).isPresent())
                && passes(person, ruled, "VIEW")
                && contents.ancestors(ruled).stream().allMatch(above -> passes(person, above, "VIEW"));
    }

    boolean mayEdit(Optional<Person> person, StoredContent content) {
        return mayView(person, content)
                && person.filter(p -> mayEdit(p, ruling(content))).isPresent();
    }

    private boolean mayEdit(Person person, StoredContent ruled) {
        return takesChanges()
                && spaces.allows(ruled.spaceKey(), Optional.of(person), Right.EDITSPACE)
                && passes(Optional.of(person), ruled, "EDIT");
    }

    boolean mayCreatePage(Optional<Person> person, String spaceKey) {
        return takesChanges() && mayView(person, spaceKey) && spaces.allows(spaceKey, person, Right.EDITSPACE);
    }

    boolean mayComment(Optional<Person> person, StoredContent content) {
        return takesChanges() && mayView(person, content) && spaces.allows(content.spaceKey(), person, Right.COMMENT);
    }

    /** Whether the person may attach files, which needs a permission of its own besides editing. */
    boolean mayAttach(Optional<Person> person, StoredContent content) {
        return mayEdit(person, content) && spaces.allows(content.spaceKey(), person, Right.CREATEATTACHMENT);
    }

    /** The content whose permissions apply: a version, a draft and a comment have those of their page. */
    private StoredContent ruling(StoredContent content) {
        if (content.latestId() != 0) {
            return contents.byId(content.latestId()).map(this::ruling).orElse(content);
        }
        if (content.type() == Type.COMMENT) {
            return contents.byId(content.parentId()).map(this::ruling).orElse(content);
        }
        return content;
    }

    private boolean passes(Optional<Person> person, StoredContent content, String kind) {
        List<String> only = contents.restrictions(content.id(), kind);
        return only.isEmpty()
                || person.filter(p -> p.admin() || only.contains(p.username())).isPresent();
    }
}
