package io.frontstage.confluence.saving;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.page.Reader;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Attaches a new file to a page, under a cluster lock and in a transaction of its own, as {@link MapWriter} does for
 * new versions.
 */
@ConfluenceComponent
public class FileAttacher {

    private static final String LOCK = "io.frontstage.page.";
    private static final Logger LOG = LoggerFactory.getLogger(FileAttacher.class);

    private final IsolatedTransactions transactions;
    private final AttachmentStore store;
    private final AttachmentSaver saver;
    private final WriteRights rights;

    public FileAttacher(
            IsolatedTransactions transactions, AttachmentStore store, AttachmentSaver saver, WriteRights rights) {
        this.transactions = transactions;
        this.store = store;
        this.saver = saver;
        this.rights = rights;
    }

    /**
     * Attaches a file.
     *
     * @param name the file name; {@link WriteRefusal#NAME_TAKEN} if the page has a file with that name
     * @param comment what was done, without the prefix
     * @return the file's id
     */
    public WriteResult<Long> attach(
            Reader person, ContentEntityObject page, String name, byte[] bytes, String comment) {
        if (bytes.length > AttachmentStore.MAX_BYTES) {
            return new WriteResult.Not<>(WriteRefusal.TOO_LARGE);
        }
        try {
            return transactions
                    .<WriteResult<Long>>alone(
                            LOCK + page.getId(),
                            person.orNull(),
                            own -> attach(own, person, page, name, bytes, comment))
                    .orElseGet(() -> new WriteResult.Not<>(WriteRefusal.BUSY));
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("No file could be attached to the page {}", page.getId(), failed);
            return new WriteResult.Not<>(WriteRefusal.UNAVAILABLE);
        }
    }

    private WriteResult<Long> attach(
            IsolatedTransactions.Transactions own,
            Reader person,
            ContentEntityObject page,
            String name,
            byte[] bytes,
            String comment) {
        SavingStrategy first = saver.strategy();
        Optional<WriteRefusal> refused;
        try {
            refused = own.commit(() -> add(first, person, page, name, bytes, comment));
        } catch (RuntimeException failed) {
            SavingStrategy other = saver.after(first, failed).orElseThrow(() -> failed);
            refused = own.commit(() -> add(other, person, page, name, bytes, comment));
        }
        if (refused.isPresent()) {
            return new WriteResult.Not<>(refused.get());
        }
        // looked up again because the service returns types of its own
        Optional<Attachment> attached = own.commit(() -> store.find(page, name));
        return attached.<WriteResult<Long>>map(file -> new WriteResult.Done<>(file.getVersion(), file.getId()))
                .orElseGet(() -> new WriteResult.Not<>(WriteRefusal.UNAVAILABLE));
    }

    private Optional<WriteRefusal> add(
            SavingStrategy strategy,
            Reader person,
            ContentEntityObject page,
            String name,
            byte[] bytes,
            String comment) {
        Optional<WriteRefusal> no = rights.refusal(person, page);
        if (no.isPresent()) {
            return no;
        }
        if (store.find(page, name).isPresent()) {
            return Optional.of(WriteRefusal.NAME_TAKEN);
        }
        strategy.add(page.getId(), name, bytes, Attempt.shortened(MapWriter.COMMENT + comment));
        return Optional.empty();
    }
}
