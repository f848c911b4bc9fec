package io.frontstage.sandbox.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * A row of the table {@code attachment}, without its bytes. The newest version keeps the id for ever; an older one is a row of its own.
 *
 * @param latestId the attachment that this is an older version of; 0 for the newest
 * @param size in bytes
 * @param minor whether it was saved without notifying people who watch the page
 */
public record StoredAttachment(
        long id,
        long containerId,
        long latestId,
        boolean trashed,
        String fileName,
        String mediaType,
        long size,
        int version,
        String creator,
        Instant created,
        Instant modified,
        String message,
        boolean minor) {

    static final String COLUMNS =
            "id, container_id, latest_id, status, file_name, media_type, file_size, version, creator, created, modified, message,"
                    + " minor";

    static StoredAttachment read(ResultSet row) throws SQLException {
        return new StoredAttachment(
                row.getLong("id"),
                row.getLong("container_id"),
                row.getLong("latest_id"),
                row.getString("status").equals("TRASHED"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("file_size"),
                row.getInt("version"),
                row.getString("creator"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getObject("modified", OffsetDateTime.class).toInstant(),
                row.getString("message"),
                row.getBoolean("minor"));
    }

    /** The permanent id of the attachment, whatever the version. */
    public long latest() {
        return latestId == 0 ? id : latestId;
    }
}
