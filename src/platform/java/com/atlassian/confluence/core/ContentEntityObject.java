package com.atlassian.confluence.core;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.renderer.PageContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Anything with a title and a body: page, blog post, comment, attachment, draft. {@code getId, getVersion,
 * isLatestVersion, getLatestVersionId, getTitle, getUrlPath, addAttachment} compiled against Confluence 10.0.3; the
 * rest seen in 8.x (high). For a draft and a historical version, {@code getLatestVersionId()} is the id of their page,
 * or their own id if there is no page.
 */
public abstract class ContentEntityObject extends AbstractLabelableEntityObject {
    // not inlined, so that a use stays visible in our class files
    public static final String CURRENT = String.valueOf("current");
    public static final String DELETED = String.valueOf("deleted");
    public static final String DRAFT = String.valueOf("draft");

    private String title;
    private String body = "";
    private String contentStatus = CURRENT;
    private String versionComment = "";
    private Long originalVersionId;
    private List<Attachment> attachments = new ArrayList<>();

    protected ContentEntityObject() {}

    /** "page", "blogpost", "comment", "attachment" or "draft". */
    public abstract String getType();

    public abstract String getUrlPath();

    public String getIdAsString() {
        return Long.toString(getId());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDisplayTitle() {
        return getTitle();
    }

    public String getBodyAsString() {
        return body;
    }

    public void setBodyAsString(String content) {
        body = content;
    }

    public String getContentStatus() {
        return contentStatus;
    }

    public void setContentStatus(String status) {
        contentStatus = status;
    }

    public boolean isCurrent() {
        return CURRENT.equals(getContentStatus());
    }

    public boolean isDeleted() {
        return DELETED.equals(getContentStatus());
    }

    public boolean isDraft() {
        return DRAFT.equals(getContentStatus());
    }
    /** A draft of a page that was never saved. */
    public boolean isUnpublished() {
        return isDraft() && isLatestVersion();
    }

    public String getVersionComment() {
        return versionComment;
    }

    public void setVersionComment(String comment) {
        versionComment = comment;
    }
    /** {@code null} if this is the latest version. */
    public Long getOriginalVersionId() {
        return originalVersionId;
    }

    protected void setOriginalVersionId(Long id) {
        originalVersionId = id;
    }

    public long getLatestVersionId() {
        return originalVersionId == null ? getId() : originalVersionId;
    }

    public List<Attachment> getAttachments() {
        return attachments;
    }

    public void setAttachments(List<Attachment> attachments) {
        this.attachments = attachments;
    }

    public void addAttachment(Attachment attachment) {
        attachments.add(attachment);
        attachment.setContainer(this);
    }

    public final PageContext toPageContext() {
        return new PageContext(this);
    }

    @Override
    public void setOriginalVersion(Versioned originalVersion) {
        super.setOriginalVersion(originalVersion);
        Long id = originalVersion instanceof ContentEntityObject original ? original.getId() : null;
        setOriginalVersionId(id);
    }
}
