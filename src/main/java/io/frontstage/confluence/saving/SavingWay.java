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
     * @param tellsWatchers whether the version is no <em>minor edit</em>; what the product does then, such as sending mail, is its own affair
     */
    void save(Attachment file, byte[] bytes, String comment, boolean tellsWatchers);

    /**
     * Attaches a new file to a page; the page's watchers are told.
     *
     * @param page its id
     */
    void add(long page, String name, byte[] bytes, String comment);
}
