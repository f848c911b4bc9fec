package io.frontstage.confluence.linking;

import java.util.Objects;

/**
 * What a person saw of an item before they set one of its keys to something else.
 *
 * @param id of the item
 * @param key its word in a definition
 * @param was what they saw; empty: nothing
 * @param value what they set; empty: the key goes
 */
public record SeenValue(String id, String key, String was, String value) {

    public SeenValue {
        Objects.requireNonNull(id);
        Objects.requireNonNull(key);
        Objects.requireNonNull(was);
        Objects.requireNonNull(value);
    }
}
