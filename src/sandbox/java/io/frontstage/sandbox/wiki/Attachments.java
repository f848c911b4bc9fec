package io.frontstage.sandbox.wiki;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Attached files with their versions. No permission is checked here. */
public final class Attachments {

    /** The kinds of changes of an attachment; removals are announced before they happen. */
    public enum Change {
        CREATE,
        UPDATE,
        MOVE,
        TRASH,
        REMOVE_VERSION
    }

    private final Database database;
    private final Clock clock;
    private final BiConsumer<Change, StoredAttachment> changes;

    private final Optional<SharedStore> shared;
    private final Set<Long> lost = ConcurrentHashMap.newKeySet();

    /**
     * @param shared where the bytes of files are kept; if absent, in the database
     * @param changes called after each change is in the database, on the thread that made it
     */
    Attachments(
            Database database,
            Clock clock,
            Optional<SharedStore> shared,
            BiConsumer<Change, StoredAttachment> changes) {
        this.database = database;
        this.clock = clock;
        this.shared = shared;
        this.changes = changes;
    }

    private StoredAttachment changed(Change change, long id) {
        StoredAttachment now = byId(id).orElseThrow();
        changes.accept(change, now);
        return now;
    }

    /** The newest versions of all files attached to something, by name. */
    public List<StoredAttachment> on(long containerId) {
        return database.list(
                StoredAttachment::read,
                "select " + StoredAttachment.COLUMNS
                        + " from attachment where container_id = ? and latest_id = 0 and status = 'CURRENT' order by lower(file_name)",
                containerId);
    }

    /** The newest version of the file with that name. */
    public Optional<StoredAttachment> named(long containerId, String fileName) {
        return on(containerId).stream()
                .filter(attachment -> attachment.fileName().equalsIgnoreCase(fileName))
                .findFirst();
    }

    /** Finds an attachment by the id of any version. */
    public Optional<StoredAttachment> byId(long id) {
        return database.first(
                StoredAttachment::read, "select " + StoredAttachment.COLUMNS + " from attachment where id = ?", id);
    }

    /** All versions that still exist, newest first. */
    public List<StoredAttachment> versions(long id) {
        return database.list(
                StoredAttachment::read,
                "select " + StoredAttachment.COLUMNS
                        + " from attachment where id = ? or latest_id = ? order by version desc",
                id,
                id);
    }

    /** Deletes the bytes, as if the disk had lost them. Reading them then throws an exception. */
    public void lose(StoredAttachment attachment) {
        lost.add(attachment.id());
    }

    /** The bytes of exactly that version. */
    public byte[] data(long id) {
        if (lost.contains(id)) {
            throw new IllegalStateException("The data of attachment " + id + " is not there.");
        }
        return shared.map(store -> byId(id).map(file -> store.kept(file.latest(), file.version())))
                .orElseGet(() -> database.first(row -> row.getBytes(1), "select data from attachment where id = ?", id))
                .orElseThrow();
    }

    /** The bytes of a version by its number, which may be an older one by now. */
    byte[] data(long latestId, int version) {
        return versions(latestId).stream()
                .filter(stored -> stored.version() == version)
                .findFirst()
                .map(stored -> data(stored.id()))
                .orElseThrow();
    }

    /** Attaches a new file. */
    public StoredAttachment add(
            long containerId, String fileName, String mediaType, byte[] data, String user, String message) {
        if (named(containerId, fileName).isPresent()) {
            throw new Contents.ConflictException(
                    "Cannot add a new attachment with same file name as an existing attachment: " + fileName);
        }
        long id = database.nextId();
        database.update(
                "insert into attachment values (?, ?, 0, 'CURRENT', ?, ?, ?, 1, ?, ?, ?, ?, ?, false)",
                id,
                containerId,
                fileName,
                mediaType,
                (long) data.length,
                user,
                now(),
                now(),
                message,
                kept(id, 1, data));
        return changed(Change.CREATE, id);
    }

    /**
     * Saves a new version: the id stays, and the previous version becomes a row of its own. Waits for another
     * transaction that is about to do the same.
     *
     * @param read the number of the newest version at the time of loading
     * @param minor whether people who watch the page are not notified
     * @throws IllegalStateException if somebody else saved a version since then
     */
    public StoredAttachment update(
            long id, int read, String mediaType, byte[] data, String user, String message, boolean minor) {
        database.inTransaction(() -> {
            int version = database.first(
                            row -> row.getInt(1), "select version from attachment where id = ? for update", id)
                    .orElseThrow();
            if (version != read) {
                throw new IllegalStateException("Row was updated or deleted by another transaction: attachment " + id
                        + " is version " + version + ", not " + read);
            }
            database.update(
                    "insert into attachment select ?, container_id, id, status, file_name, media_type, file_size, version, creator,"
                            + " created, modified, message, data, minor from attachment where id = ?",
                    database.nextId(),
                    id);
            return database.update(
                    "update attachment set media_type = ?, file_size = ?, version = version + 1, creator = ?, modified = ?, message = ?,"
                            + " data = ?, minor = ? where id = ?",
                    mediaType,
                    (long) data.length,
                    user,
                    now(),
                    message,
                    kept(id, version + 1, data),
                    minor,
                    id);
        });
        return changed(Change.UPDATE, id);
    }

    /** Attaches a file, or saves it as the next version of the file with that name. */
    public StoredAttachment save(
            long containerId, String fileName, String mediaType, byte[] data, String user, String message) {
        return named(containerId, fileName)
                .map(existing -> update(existing.id(), existing.version(), mediaType, data, user, message, false))
                .orElseGet(() -> add(containerId, fileName, mediaType, data, user, message));
    }

    /** Permanently deletes an older version, as a person or a retention rule does. */
    public void purgeVersion(StoredAttachment older) {
        if (older.latestId() == 0) {
            throw new Contents.ConflictException("The newest version cannot be purged; remove the attachment.");
        }
        changes.accept(Change.REMOVE_VERSION, older);
        database.update("delete from attachment where id = ?", older.id());
    }

    /** Renames the file, with all its versions. */
    public void rename(StoredAttachment attachment, String fileName) {
        if (named(attachment.containerId(), fileName)
                .filter(other -> other.id() != attachment.id())
                .isPresent()) {
            throw new Contents.ConflictException("An attachment with the name " + fileName + " already exists.");
        }
        database.update("update attachment set file_name = ? where id = ?", fileName, attachment.id());
        changed(Change.UPDATE, attachment.id());
    }

    /** Moves the file with all its versions to another page. */
    public void move(StoredAttachment attachment, long containerId) {
        database.update(
                "update attachment set container_id = ? where id = ? or latest_id = ?",
                containerId,
                attachment.id(),
                attachment.id());
        changed(Change.MOVE, attachment.id());
    }

    /** Moves the file to the trash. */
    public void trash(StoredAttachment attachment) {
        database.update("update attachment set status = 'TRASHED' where id = ?", attachment.id());
        changed(Change.TRASH, attachment.id());
    }

    /** Copies the newest versions of all files to another page: new ids, version 1. */
    public void copyAll(long fromId, long toId, String user) {
        on(fromId)
                .forEach(attachment ->
                        add(toId, attachment.fileName(), attachment.mediaType(), data(attachment.id()), user, ""));
    }

    /** The bytes of a version to keep in the database; empty if the shared home has them. */
    private byte[] kept(long id, int version, byte[] data) {
        shared.ifPresent(store -> store.keep(id, version, data));
        return shared.isPresent() ? new byte[0] : data;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
