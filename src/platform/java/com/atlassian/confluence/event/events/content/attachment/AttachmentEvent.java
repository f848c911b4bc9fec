package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;
import java.util.List;

/**
 * The superclass of all events of attachments. Documented up to 6.5.2, the getter used by a public plugin of 2020; not
 * seen on 10: listen in a class of its own.
 */
public class AttachmentEvent {
    private final List<Attachment> attachments;

    protected AttachmentEvent(List<Attachment> attachments) {
        this.attachments = List.copyOf(attachments);
    }

    public List<Attachment> getAttachments() {
        return attachments;
    }
}
