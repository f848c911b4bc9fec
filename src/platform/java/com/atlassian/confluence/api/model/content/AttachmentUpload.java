package com.atlassian.confluence.api.model.content;

import java.io.File;

/** A file to be attached. Documented to 6.2; high: to be tried on a real product. */
public class AttachmentUpload {
    private final File file;

    public AttachmentUpload(File file, String name, String mediaType, String comment, boolean minorEdit) {
        this.file = file;
    }

    public File getFile() {
        return file;
    }
}
