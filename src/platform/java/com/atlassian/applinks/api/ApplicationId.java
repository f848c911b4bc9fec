package com.atlassian.applinks.api;

import java.io.Serializable;
import java.util.Objects;

/** The id of the linked product. Compiled against applinks 10 and 11; certain. */
public class ApplicationId implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;

    public ApplicationId(String value) {
        id = Objects.requireNonNull(value);
    }

    public String get() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationId that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
