package com.atlassian.confluence.api.service.content;

import com.atlassian.confluence.api.model.content.AttachmentUpload;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import java.util.Collection;

/**
 * Writes attachments and checks permissions: {@code PermissionException}, {@code NotFoundException}, {@code
 * BadRequestException} for a name that is taken. Documented up to 9.5.2, no use in 10 known: do not depend on it.
 */
public interface AttachmentService {
    PageResponse<Content> addAttachments(ContentId containerId, Collection<AttachmentUpload> uploads);
    /** A new version of the file. A different name in the upload renames the file. */
    Content updateData(ContentId attachmentId, AttachmentUpload upload);

    Validator validator();

    /** Documented from 5.5 to 9.5.2; high. */
    interface Validator {
        /** For current content, not for a draft; {@code NotFoundException} if there is none. */
        boolean canCreateAttachments(ContentId containerId);
    }
}
