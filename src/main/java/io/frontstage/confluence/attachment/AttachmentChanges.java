package io.frontstage.confluence.attachment;

import com.atlassian.confluence.event.events.content.attachment.AttachmentEvent;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.event.api.EventListener;
import java.util.function.LongConsumer;

/**
 * Listens for changed attachments. It is a class of its own and not a bean, so that only this class fails to load if
 * the product lacks the event.
 */
public final class AttachmentChanges {

    private final LongConsumer changed;

    /** @param changed is given the id of each file that changed */
    public AttachmentChanges(LongConsumer changed) {
        this.changed = changed;
    }

    @EventListener
    public void onChange(AttachmentEvent event) {
        for (Attachment attachment : event.getAttachments()) {
            changed.accept(attachment.getId());
            changed.accept(attachment.getLatestVersionId());
        }
    }
}
