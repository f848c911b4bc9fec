package io.frontstage.definition.edit;

import io.frontstage.definition.Key;
import io.frontstage.messages.Messages;
import java.util.Locale;

/** Why an edit was not made. */
public enum EditRefusal {
    /** The file has errors, or is none. */
    UNREADABLE,
    /** What it is about is no longer in the file. */
    GONE,
    /** Several things may be meant. */
    AMBIGUOUS,
    /** An anchor and its aliases repeat it: changing one would change the others. */
    SHARED,
    /** The issue that is to be replaced is not linked. */
    NOT_LINKED,
    /** It has no such key: a delight has no issues, only a pain point is fixed. */
    NOT_ITS_KEY,
    /** The file or one of its lists would become too long. */
    TOO_LONG,
    /** It stands in a form that cannot be changed in place without changing more. */
    BY_HAND;

    /** The id as shown, such as {@code by-hand}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String sentence(Edit edit, Messages messages) {
        String title = edit.about().map(ItemRef::title).orElse(Key.DISMISSED.word());
        return messages.text("edit." + id(), title, edit.byHand(messages));
    }
}
