package io.frontstage.issue;

import java.util.Objects;

/** A Jira project in which the person may look around. Whether they may create issues there, its types tell. */
public record ProjectChoice(String key, String name) {

    public ProjectChoice {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
    }
}
