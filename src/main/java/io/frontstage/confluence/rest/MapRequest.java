package io.frontstage.confluence.rest;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import io.frontstage.confluence.page.MapAddress;
import io.frontstage.confluence.page.Reader;
import io.frontstage.messages.Messages;

/**
 * A person's request for a map that they may see.
 *
 * @param person the person who makes the request
 * @param messages in their language
 * @param file the map's file when the request began; saving always reads the newest version again
 * @param page the page that has the file
 * @param address the map's address
 */
record MapRequest(Reader person, Messages messages, Attachment file, ContentEntityObject page, MapAddress address) {

    /** The id of the map's file. */
    long map() {
        return file.getId();
    }
}
