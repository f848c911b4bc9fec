package io.frontstage.confluence.rest;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import io.frontstage.confluence.MapAddress;
import io.frontstage.confluence.Reader;
import io.frontstage.messages.Messages;

/**
 * A person at a map that they may see.
 *
 * @param person who asks
 * @param words in their language
 * @param file the map's file, as it was when they came: nothing is saved upon it
 * @param page the page that has the file
 * @param address where the map is to be seen
 */
record MapRequest(Reader person, Messages messages, Attachment file, ContentEntityObject page, MapAddress address) {

    /** The id of the map's file. */
    long map() {
        return file.getId();
    }
}
