package io.frontstage.confluence.saving;

/** Why nothing was written. */
public enum WriteRefusal {
    /** Nobody is logged in. */
    LOG_IN,
    /** There is no such map, or the person may not see its page: these are one answer. */
    NO_MAP,
    /** The person may not edit the page. */
    NO_EDIT,
    /** The person may edit the page, and may not attach files to it. */
    NO_ATTACH,
    /** The page has a file of that name already. */
    NAME_TAKEN,
    /** The whole wiki takes no changes. */
    READ_ONLY,
    /** Others are saving the same file. */
    BUSY,
    /** The file was changed from elsewhere again and again. */
    CHANGED,
    /** The newest version is no definition that can be read. */
    UNREADABLE,
    /** The file is larger than a definition may be, or would be. */
    TOO_LARGE,
    /** The wiki could not save it. */
    UNAVAILABLE
}
