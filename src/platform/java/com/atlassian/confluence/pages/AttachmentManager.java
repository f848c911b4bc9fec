package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The store of attachments; it checks no permission. Compiled against Confluence 10.0.3; certain. */
public interface AttachmentManager {
    /** {@code null} if there is none. */
    Attachment getAttachment(long id);

    Attachment getAttachment(ContentEntityObject content, String fileName);
    /** Never {@code null}; trashed and hidden ones are left out. */
    List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject content);
    /** Newest first, including the latest version. */
    List<Attachment> getAllVersions(Attachment attachment);
    /** The caller closes it. */
    InputStream getAttachmentData(Attachment attachment);

    void saveAttachment(Attachment attachment, Attachment previousVersion, InputStream data) throws IOException;
}
