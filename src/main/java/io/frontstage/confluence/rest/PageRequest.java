package io.frontstage.confluence.rest;

import com.atlassian.confluence.core.ContentEntityObject;
import io.frontstage.confluence.page.Reader;
import io.frontstage.messages.Messages;

/**
 * A person's request for a page that they may see.
 *
 * @param person the logged-in user who makes the request
 * @param messages in their language
 * @param page the page when the request began
 */
record PageRequest(Reader person, Messages messages, ContentEntityObject page) {}
