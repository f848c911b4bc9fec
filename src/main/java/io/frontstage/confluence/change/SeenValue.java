package io.frontstage.confluence.change;

import java.util.Objects;

/**
 * A value that a person saw before they set a key of an item to something else.
 *
 * @param id the item's id
 * @param key the key's word in a definition
 * @param was the value that they saw; empty if there was none
 * @param value the value that they set; empty to remove the key
 */
public record SeenValue(String id, String key, String was, String value) {

    public SeenValue {
        Objects.requireNonNull(id);
        Objects.requireNonNull(key);
        Objects.requireNonNull(was);
        Objects.requireNonNull(value);
    }
}
