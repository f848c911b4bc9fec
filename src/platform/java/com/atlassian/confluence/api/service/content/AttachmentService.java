package com.atlassian.confluence.api.service.content;

import com.atlassian.confluence.api.model.content.AttachmentUpload;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import java.util.Collection;

/**
 * Writes attachments, and checks permissions as it does: {@code PermissionException}, {@code NotFoundException}, {@code
 * BadRequestException} for a name that is taken. Documented to 9.5.2, no use in 10 known: keep a way round.
 */
public interface AttachmentService {
    PageResponse<Content> addAttachments(ContentId containerId, Collection<AttachmentUpload> uploads);
    /** A new version of the file. Another name in the upload renames the file. */
    Content updateData(ContentId attachmentId, AttachmentUpload upload);

    Validator validator();

    /** Documented from 5.5 to 9.5.2; high. */
    interface Validator {
        /** Of current content, not of a draft; {@code NotFoundException} where there is none. */
        boolean canCreateAttachments(ContentId containerId);
    }
}
