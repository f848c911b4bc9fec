package com.atlassian.confluence.importexport.resource;

import java.io.OutputStream;

/** One file of an export. Used so by public plugins up to 8.x, no use in 9 or 10 known: do not depend on it. */
public interface DownloadResourceWriter {
    /** The caller closes it. */
    OutputStream getStreamForWriting();
    /** Its address with the context path, as public plugins put it into an image, unchanged. */
    String getResourcePath();
}
