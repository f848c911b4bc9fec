package io.frontstage.sandbox.wiki;

import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Pages, blog posts, comments and templates with their versions, drafts and restrictions. No permission is checked here. */
public final class Contents {

    /** Somebody else saved in between, or the title is taken. */
    public static final class ConflictException extends RuntimeException {
        private static final long serialVersionUID = 1;

        ConflictException(String message) {
            super(message);
        }
    }

    private final Database database;
    private final Clock clock;

    Contents(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Finds content by id, whatever its status. */
    public Optional<StoredContent> byId(long id) {
        return database.first(StoredContent::read, "select * from content where id = ?", id);
    }

    /** The current page with that title; upper and lower case are the same. */
    public Optional<StoredContent> page(String spaceKey, String title) {
        return database.first(
                StoredContent::read,
                "select * from content where type = 'PAGE' and status = 'CURRENT' and space_key = ? and lower(title) = lower(?)",
                spaceKey,
                title);
    }

    /** The content of a space, by title. */
    public List<StoredContent> inSpace(String spaceKey, Type type, Status status) {
        return database.list(
                StoredContent::read,
                "select * from content where space_key = ? and type = ? and status = ? order by lower(title), id",
                spaceKey,
                type.name(),
                status.name());
    }

    /** Current content of that type in all spaces, latest change first. */
    public List<StoredContent> recent(Type type) {
        return database.list(
                StoredContent::read,
                "select * from content where type = ? and status = 'CURRENT' order by modified desc, id desc",
                type.name());
    }

    /** Child pages, or the comments on a page. */
    public List<StoredContent> children(long parentId, Type type) {
        return database.list(
                StoredContent::read,
                "select * from content where parent_id = ? and type = ? and status = 'CURRENT' order by id",
                parentId,
                type.name());
    }

    /** The pages above a page, from the top of the space down to its parent. */
    public List<StoredContent> ancestors(StoredContent content) {
        Deque<StoredContent> result = new ArrayDeque<>();
        for (Optional<StoredContent> at = byId(content.parentId());
                at.isPresent() && !result.contains(at.get());
                at = byId(at.get().parentId())) {
            result.addFirst(at.get());
        }
        return List.copyOf(result);
    }

    /** The current version and all previous ones, newest first. */
    public List<StoredContent> versions(long id) {
        return database.list(
                StoredContent::read,
                "select * from content where id = ? or (latest_id = ? and status = 'HISTORICAL') order by version desc",
                id,
                id);
    }

    /** A person's draft of a page, or anybody's when no name is given. */
    public Optional<StoredContent> draftOf(long pageId) {
        return database.first(
                StoredContent::read, "select * from content where latest_id = ? and status = 'DRAFT'", pageId);
    }

    /** Saves new content; a page's title must be unused in its space. */
    public StoredContent create(
            Type type, Status status, String spaceKey, long parentId, String title, String body, String user) {
        if (status == Status.CURRENT && type == Type.PAGE) {
            requireFreeTitle(spaceKey, title, 0);
        }
        return insert(type, status, spaceKey, parentId, 0, title, body, 1, user, "");
    }

    /** Saves a new version of a page; the previous one becomes a historical version with an id of its own. */
    public StoredContent update(long id, String title, String body, String user, String message) {
        return database.inTransaction(() -> {
            StoredContent before = byId(id).orElseThrow();
            if (before.type() == Type.PAGE) {
                requireFreeTitle(before.spaceKey(), title, id);
            }
            archive(before);
            database.update(
                    "update content set title = ?, body = ?, version = version + 1, modifier = ?, modified = ?, message = ? where id = ?",
                    title,
                    body,
                    user,
                    now(),
                    message,
                    id);
            return byId(id).orElseThrow();
        });
    }

    private void archive(StoredContent before) {
        database.update(
                "insert into content select ?, type, 'HISTORICAL', space_key, parent_id, id, title, body, version, creator, created,"
                        + " modifier, modified, message from content where id = ?",
                database.nextId(),
                before.id());
    }

    /**
     * Saves what was typed: a draft of an existing page is an object of its own; a draft of a new page later becomes
     * the page.
     */
    public StoredContent saveDraft(StoredContent target, String title, String body, String user) {
        return database.inTransaction(() -> {
            Optional<StoredContent> draft = target.isNewDraft() ? Optional.of(target) : draftOf(target.id());
            if (draft.isEmpty()) {
                return insert(
                        target.type(),
                        Status.DRAFT,
                        target.spaceKey(),
                        target.parentId(),
                        target.id(),
                        title,
                        body,
                        1,
                        user,
                        "");
            }
            database.update(
                    "update content set title = ?, body = ?, modifier = ?, modified = ? where id = ?",
                    title,
                    body,
                    user,
                    now(),
                    draft.get().id());
            return byId(draft.get().id()).orElseThrow();
        });
    }

    /** Turns the draft of a new page into that page: the id stays. */
    public StoredContent publish(StoredContent draft, String title, String body, String user) {
        return database.inTransaction(() -> {
            requireFreeTitle(draft.spaceKey(), title, draft.id());
            database.update(
                    "update content set status = 'CURRENT', title = ?, body = ?, modifier = ?, modified = ?, created = ? where id = ?",
                    title,
                    body,
                    user,
                    now(),
                    now(),
                    draft.id());
            return byId(draft.id()).orElseThrow();
        });
    }

    /** Discards the draft. */
    public void discardDraft(long draftId) {
        database.update("delete from content where id = ? and status = 'DRAFT'", draftId);
    }

    /** Moves a page with everything below it, also into another space. */
    public void move(StoredContent page, StoredContent newParent) {
        if (page.id() == newParent.id() || ancestors(newParent).stream().anyMatch(above -> above.id() == page.id())) {
            throw new ConflictException("A page cannot be moved below itself.");
        }
        database.inTransaction(() -> {
            database.update("update content set parent_id = ? where id = ?", newParent.id(), page.id());
            moveToSpace(page, newParent.spaceKey());
            return null;
        });
    }

    private void moveToSpace(StoredContent page, String spaceKey) {
        if (page.spaceKey().equals(spaceKey)) {
            return;
        }
        requireFreeTitle(spaceKey, page.title(), page.id());
        database.update(
                "update content set space_key = ? where id = ? or latest_id = ? or (parent_id = ? and type = 'COMMENT')",
                spaceKey,
                page.id(),
                page.id(),
                page.id());
        children(page.id(), Type.PAGE).forEach(child -> moveToSpace(child, spaceKey));
    }

    /** Moves a page to the trash; its children become children of its parent, as in Confluence. */
    public void trash(StoredContent content) {
        database.inTransaction(() -> {
            database.update("update content set status = 'TRASHED' where id = ?", content.id());
            return database.update(
                    "update content set parent_id = ? where parent_id = ? and type = 'PAGE'",
                    content.parentId(),
                    content.id());
        });
    }

    /** Restores a page from the trash. */
    public void restore(StoredContent content) {
        requireFreeTitle(content.spaceKey(), content.title(), content.id());
        database.update("update content set status = 'CURRENT' where id = ?", content.id());
    }

    /** The people who may {@code VIEW} or {@code EDIT} this page; empty if there is no restriction besides the permissions of the space. */
    public List<String> restrictions(long id, String kind) {
        return database.list(
                row -> row.getString(1),
                "select username from restriction where content_id = ? and kind = ? order by username",
                id,
                kind);
    }

    /** Restricts viewing or editing to these people. */
    public void restrict(long id, String kind, List<String> users) {
        database.inTransaction(() -> {
            database.update("delete from restriction where content_id = ? and kind = ?", id, kind);
            users.forEach(user -> database.update("insert into restriction values (?, ?, ?)", id, kind, user));
            return null;
        });
    }

    void label(long id, String name) {
        database.update("delete from label where content_id = ? and name = ?", id, name);
        database.update("insert into label values (?, ?)", id, name);
    }

    List<StoredContent> labelled(String name) {
        return recent(Type.PAGE).stream()
                .filter(page -> database.first(
                                row -> true, "select 1 from label where content_id = ? and name = ?", page.id(), name)
                        .isPresent())
                .toList();
    }

    private void requireFreeTitle(String spaceKey, String title, long except) {
        if (page(spaceKey, title).filter(other -> other.id() != except).isPresent()) {
            throw new ConflictException("A page with this title already exists: A page already exists with the title "
                    + title + " in the space with key " + spaceKey);
        }
    }

    private StoredContent insert(
            Type type,
            Status status,
            String spaceKey,
            long parentId,
            long latestId,
            String title,
            String body,
            int version,
            String user,
            String message) {
        StoredContent row = new StoredContent(
                database.nextId(),
                type,
                status,
                spaceKey,
                parentId,
                latestId,
                title,
                body,
                version,
                user,
                now(),
                user,
                now(),
                message);
        database.update(
                "insert into content values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.id(),
                type.name(),
                status.name(),
                spaceKey,
                parentId,
                latestId,
                title,
                body,
                version,
                user,
                row.created().atOffset(ZoneOffset.UTC),
                user,
                row.modified().atOffset(ZoneOffset.UTC),
                message);
        return row;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
