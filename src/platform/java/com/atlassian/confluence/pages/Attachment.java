package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.spaces.Space;

/** A file on a page. Constructor, getters, setters and {@code copy} compiled against Confluence 10.0.3 (return type of {@code copy}: high); certain. */
public class Attachment extends SpaceContentEntityObject {
    private String mediaType;
    private long fileSize;
    private ContentEntityObject container;

    public Attachment() {}

    public Attachment(String fileName, String mediaType, long fileSize, String versionComment) {
        setTitle(fileName);
        setVersionComment(versionComment);
        this.mediaType = mediaType;
        this.fileSize = fileSize;
    }

    @Override
    public String getType() {
        return "attachment";
    }

    @Override
    public String getUrlPath() {
        return getDownloadPath();
    }

    public String getFileName() {
        return getTitle();
    }

    public void setFileName(String fileName) {
        setTitle(fileName);
    }

    public String getMediaType() {
        return mediaType;
    }

    public void setMediaType(String mediaType) {
        this.mediaType = mediaType;
    }

    public long getFileSize() {
        return fileSize;
    }

    public void setFileSize(long fileSize) {
        this.fileSize = fileSize;
    }

    public ContentEntityObject getContainer() {
        return container;
    }

    public void setContainer(ContentEntityObject container) {
        this.container = container;
    }

    public String getDownloadPathWithoutVersion() {
        return "/download/attachments/" + (container == null ? 0 : container.getId()) + "/" + getFileName();
    }

    public String getDownloadPath() {
        return getDownloadPathWithoutVersion() + "?version=" + getVersion() + "&api=v2";
    }

    @Override
    public Space getSpace() {
        return container instanceof SpaceContentEntityObject page ? page.getSpace() : super.getSpace();
    }

    @Override
    public String getSpaceKey() {
        Space space = getSpace();
        return space == null ? null : space.getKey();
    }

    public Attachment copy() {
        Attachment copy = new Attachment(getFileName(), mediaType, fileSize, getVersionComment());
        copy.setId(getId());
        copy.setVersion(getVersion());
        copy.setContainer(container);
        copy.setCreator(getCreator());
        copy.setCreationDate(getCreationDate());
        copy.setLastModifier(getLastModifier());
        copy.setLastModificationDate(getLastModificationDate());
        return copy;
    }
}
