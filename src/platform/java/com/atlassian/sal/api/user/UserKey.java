package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/** A user's permanent key. Compiled against Confluence 10.0.3; certain. */
public final class UserKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String value;

    public UserKey(String value) {
        this.value = Objects.requireNonNull(value);
    }

    public String getStringValue() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey key && value.equals(key.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
