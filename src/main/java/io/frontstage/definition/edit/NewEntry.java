package io.frontstage.definition.edit;

import io.frontstage.definition.Key;

/**
 * A key that a mapping is to get.
 *
 * @param key the key
 * @param value its value as it is written
 */
record NewEntry(Key key, String value) {

    /** An entry whose value is a text. */
    static NewEntry of(Key key, String value, EditedText text) {
        return new NewEntry(key, ScalarText.of(value, text.json()));
    }

    /** As it is written. */
    String written(EditedText text, String colon) {
        String name = text.json() ? '"' + key.word() + '"' : key.word();
        return name + colon + value;
    }
}
