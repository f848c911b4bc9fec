package io.frontstage.issue;

import java.util.Objects;

/** A type of issue that the person may create in a project; never a sub-task. */
public record TypeChoice(String id, String name) {

    public TypeChoice {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }
}
