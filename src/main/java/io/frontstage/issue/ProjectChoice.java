package io.frontstage.issue;

import java.util.Objects;

/** A Jira project that the person may browse. Its types tell whether they may create issues there. */
public record ProjectChoice(String key, String name) {

    public ProjectChoice {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
    }
}
