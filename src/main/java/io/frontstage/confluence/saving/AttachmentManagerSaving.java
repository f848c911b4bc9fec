package io.frontstage.confluence.saving;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import io.frontstage.product.Feature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Date;

/**
 * The second way to save: the store of attachments, which checks no permissions. It has no <em>minor edit</em>, so
 * watchers may get mail even if they should not be notified. The order of calls is that of a public plugin for
 * Confluence 10; see docs/decisions/0021.
 */
final class AttachmentManagerSaving implements SavingStrategy {

    private final AttachmentManager attachments;
    private final PageManager pages;
    private final Feature comments;

    /** @param comments switches itself off if a version cannot be given a comment */
    AttachmentManagerSaving(AttachmentManager attachments, PageManager pages, Feature comments) {
        this.attachments = attachments;
        this.pages = pages;
        this.comments = comments;
    }

    @Override
    public void save(Attachment file, byte[] bytes, String comment, boolean tellsWatchers) {
        person();
        Attachment previous = file.copy();
        file.setFileSize(bytes.length);
        comments.use(
                () -> {
                    file.setVersionComment(comment);
                    return true;
                },
                false);
        write(file, previous, bytes);
    }

    @Override
    public void add(long page, String name, byte[] bytes, String comment) {
        ConfluenceUser person = person();
        ContentEntityObject container = pages.getById(page);
        Attachment file = new Attachment(name, MediaType.of(name), bytes.length, comment);
        Date now = new Date();
        file.setCreator(person);
        file.setCreationDate(now);
        file.setLastModificationDate(now);
        file.setContainer(container);
        write(file, null, bytes);
        container.addAttachment(file);
    }

    private void write(Attachment file, Attachment previous, byte[] bytes) {
        try (InputStream data = new ByteArrayInputStream(bytes)) {
            attachments.saveAttachment(file, previous, data);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The thread's user, whom the store makes the author; checked because the store would also accept none. */
    private static ConfluenceUser person() {
        ConfluenceUser person = AuthenticatedUserThreadLocal.get();
        if (person == null) {
            throw new IllegalStateException("Nobody is logged in on this thread");
        }
        return person;
    }
}
