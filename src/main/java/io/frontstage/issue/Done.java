package io.frontstage.issue;

/** It was done; there is nothing more to say. */
public enum Done {
    DONE
}
