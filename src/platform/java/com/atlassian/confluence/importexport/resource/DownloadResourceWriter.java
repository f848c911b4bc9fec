package com.atlassian.confluence.importexport.resource;

import java.io.OutputStream;

/** One such file. Used so by public plugins up to 8.x, no use in 9 or 10 known: keep a way round. */
public interface DownloadResourceWriter {
    /** The caller closes it. */
    OutputStream getStreamForWriting();
    /** Its address as public plugins put it into an image, unchanged: with the context path. */
    String getResourcePath();
}
