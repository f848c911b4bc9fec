package com.atlassian.confluence.api.model.content;

import java.io.File;

/** A file to attach. Documented up to 6.2; high: must be tried on a real product. */
public class AttachmentUpload {
    private final File file;
    private final String name;
    private final String mediaType;
    private final String comment;
    private final boolean minorEdit;

    public AttachmentUpload(File file, String name, String mediaType, String comment, boolean minorEdit) {
        this.file = file;
        this.name = name;
        this.mediaType = mediaType;
        this.comment = comment;
        this.minorEdit = minorEdit;
    }

    public File getFile() {
        return file;
    }

    public String getName() {
        return name;
    }

    public String getMediaType() {
        return mediaType;
    }

    public String getComment() {
        return comment;
    }

    public boolean isMinorEdit() {
        return minorEdit;
    }
}
