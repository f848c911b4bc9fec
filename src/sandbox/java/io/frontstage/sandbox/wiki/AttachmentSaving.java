package io.frontstage.sandbox.wiki;

import com.atlassian.confluence.api.model.content.AttachmentUpload;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.service.content.AttachmentService;
import com.atlassian.confluence.api.service.exceptions.BadRequestException;
import com.atlassian.confluence.api.service.exceptions.NotFoundException;
import com.atlassian.confluence.api.service.exceptions.PermissionException;
import com.atlassian.confluence.pages.Attachment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * Saves attachments through the product's API, as the user of the request; refuses people who may not edit the page or
 * attach to it.
 */
record AttachmentSaving(Entities entities, Contents contents, Attachments attachments, Access access)
        implements AttachmentService, AttachmentService.Validator {

    record Page(List<Content> getResults) implements PageResponse<Content> {

        @Override
        public boolean hasMore() {
            return false;
        }

        @Override
        public Iterator<Content> iterator() {
            return getResults.iterator();
        }
    }

    @Override
    public Validator validator() {
        return this;
    }

    @Override
    public boolean canCreateAttachments(ContentId containerId) {
        return access.mayAttach(Entities.acting(), container(containerId));
    }

    private StoredContent container(ContentId id) {
        return contents.byId(id.asLong())
                .filter(content -> content.status() == StoredContent.Status.CURRENT)
                .orElseThrow(() -> new NotFoundException("No content found with id: " + id.asLong()));
    }

    @Override
    public PageResponse<Content> addAttachments(ContentId containerId, Collection<AttachmentUpload> uploads) {
        if (!canCreateAttachments(containerId)) {
            throw new PermissionException(
                    "User not permitted to create attachments for content: " + containerId.asLong());
        }
        return new Page(uploads.stream()
                .map(upload -> added(containerId.asLong(), upload))
                .toList());
    }

    private Content added(long containerId, AttachmentUpload upload) {
        try {
            return content(attachments.add(
                    containerId, upload.getName(), upload.getMediaType(), data(upload), user(), upload.getComment()));
        } catch (Contents.ConflictException e) {
            throw new BadRequestException(e.getMessage());
        }
    }

    @Override
    public Content updateData(ContentId attachmentId, AttachmentUpload upload) {
        Attachment loaded = attachments
                .byId(attachmentId.asLong())
                .filter(stored -> !stored.trashed())
                .map(entities::attachment)
                .orElseThrow(() -> new NotFoundException("Can't find attachment with id: " + attachmentId.asLong()));
        StoredContent container = contents.byId(loaded.getContainer().getId()).orElseThrow();
        if (!access.mayAttach(Entities.acting(), container)) {
            throw new PermissionException("You do not have permission to update this Attachment");
        }
        StoredAttachment saved = attachments.update(
                loaded.getId(),
                loaded.getVersion(),
                upload.getMediaType(),
                data(upload),
                user(),
                upload.getComment(),
                upload.isMinorEdit());
        if (!saved.fileName().equals(upload.getName())) {
            attachments.rename(saved, upload.getName());
        }
        return content(saved);
    }

    private static byte[] data(AttachmentUpload upload) {
        try {
            return Files.readAllBytes(upload.getFile().toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String user() {
        return Entities.acting().map(Person::username).orElse("");
    }

    private static Content content(StoredAttachment stored) {
        return new Content(ContentId.of(stored.id())) {};
    }
}
