package io.frontstage.confluence.saving;

import com.atlassian.confluence.pages.Attachment;

/**
 * A way in which the product saves files, in the transaction and in the name of the person that the thread has. The rights of the person
 * are looked at before, in the same transaction. What the product has against it is thrown, as its own exceptions.
 */
interface SavingWay {

    /**
     * Saves the next version of a file. Name and media type stay.
     *
     * @param file as it was read in this transaction
     */
    void save(Attachment file, byte[] bytes, String comment);

    /**
     * Attaches a new file to a page; the page's watchers are told.
     *
     * @param page its id
     */
    void add(long page, String name, byte[] bytes, String comment);
}
