package io.frontstage.confluence.rest;

import com.atlassian.confluence.core.ContentEntityObject;
import io.frontstage.confluence.Reader;
import io.frontstage.messages.Messages;

/**
 * A person at a page that they may see.
 *
 * @param person who asks; somebody with a name
 * @param words in their language
 * @param page as it was when they came
 */
record PageRequest(Reader person, Messages messages, ContentEntityObject page) {}
