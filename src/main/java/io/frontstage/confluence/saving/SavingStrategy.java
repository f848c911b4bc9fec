package io.frontstage.confluence.saving;

import com.atlassian.confluence.pages.Attachment;

/**
 * A way in which the product saves files, in the thread's transaction and as the thread's user. The caller checks the
 * user's permissions before, in the same transaction. If the product refuses, its own exception is thrown.
 */
interface SavingStrategy {

    /**
     * Saves the next version of a file, with the same name and media type.
     *
     * @param file as it was read in this transaction
     * @param tellsWatchers {@code false} for a <em>minor edit</em>; whether the product sends mail otherwise is up to
     *     the product
     */
    void save(Attachment file, byte[] bytes, String comment, boolean tellsWatchers);

    /**
     * Attaches a new file to a page; the page's watchers are notified.
     *
     * @param page the page's id
     */
    void add(long page, String name, byte[] bytes, String comment);
}
