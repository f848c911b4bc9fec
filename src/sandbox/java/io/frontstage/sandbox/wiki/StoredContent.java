package io.frontstage.sandbox.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * A row of the table {@code content}: a page, a blog post, a comment or a template, or an older version or the draft of one.
 *
 * @param parentId the parent page, or for a comment its page; 0 for none
 * @param latestId the page of which this is a historical version or draft; 0 otherwise
 * @param body storage format
 */
public record StoredContent(
        long id,
        Type type,
        Status status,
        String spaceKey,
        long parentId,
        long latestId,
        String title,
        String body,
        int version,
        String creator,
        Instant created,
        String modifier,
        Instant modified,
        String message) {

    /** The type of content. */
    public enum Type {
        PAGE,
        BLOGPOST,
        COMMENT,
        TEMPLATE
    }

    /** The state in its life cycle. */
    public enum Status {
        CURRENT,
        DRAFT,
        HISTORICAL,
        TRASHED
    }

    static StoredContent read(ResultSet row) throws SQLException {
        return new StoredContent(
                row.getLong("id"),
                Type.valueOf(row.getString("type")),
                Status.valueOf(row.getString("status")),
                row.getString("space_key"),
                row.getLong("parent_id"),
                row.getLong("latest_id"),
                row.getString("title"),
                row.getString("body"),
                row.getInt("version"),
                row.getString("creator"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getString("modifier"),
                row.getObject("modified", OffsetDateTime.class).toInstant(),
                row.getString("message"));
    }

    /** The id of the content of which this is a version or draft; otherwise its own. */
    public long latest() {
        return latestId == 0 ? id : latestId;
    }

    /** Whether it is the draft of a page that was never saved. */
    public boolean isNewDraft() {
        return status == Status.DRAFT && latestId == 0;
    }
}
