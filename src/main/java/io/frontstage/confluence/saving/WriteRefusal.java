package io.frontstage.confluence.saving;

/** Why nothing was written. */
public enum WriteRefusal {
    /** Nobody is logged in. */
    LOG_IN,
    /** The map does not exist or the person may not see its page; both give the same answer. */
    NO_MAP,
    /** The person may not edit the page. */
    NO_EDIT,
    /** The person may edit the page but not attach files to it. */
    NO_ATTACH,
    /** The page already has a file with that name. */
    NAME_TAKEN,
    /** The wiki is in read-only mode. */
    READ_ONLY,
    /** Others are saving the same file. */
    BUSY,
    /** Others kept changing the file. */
    CHANGED,
    /** The newest version is not a readable definition. */
    UNREADABLE,
    /** The file is, or would become, larger than a definition may be. */
    TOO_LARGE,
    /** The wiki could not save it. */
    UNAVAILABLE
}
