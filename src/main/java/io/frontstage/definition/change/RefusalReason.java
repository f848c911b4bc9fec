package io.frontstage.definition.change;

import java.util.Locale;

/** Why a change was not made. */
public enum RefusalReason {
    /** The text has errors. */
    UNREADABLE,
    /** The element is not in the text. */
    GONE,
    /** Several elements match. */
    AMBIGUOUS,
    /** The target is not in the text or cannot contain the element. */
    NO_PLACE,
    /** An alias repeats the element: changing it would change other places, too. */
    SHARED,
    /** The issue to be replaced is not linked. */
    NOT_LINKED,
    /** The element cannot have this key. */
    NOT_ITS_KEY,
    /** The key cannot have that value. */
    VALUE,
    /** A feeling needs a score. */
    NO_SCORE,
    /** The value is written by persona. */
    PER_PERSONA,
    /** The map has no such persona. */
    NO_PERSONA,
    /** It is the only stage of the map. */
    ONLY_STAGE,
    /** An arrow must not end where it begins. */
    SAME_ENDS,
    /** There is no such arrow. */
    NO_ARROW,
    /** A title is required. */
    NO_TITLE,
    /** The text or one of its lists would become too long. */
    TOO_LONG,
    /** The pasted text contains no elements of a map. */
    NO_FRAGMENT,
    /** Both the element and the brackets that it would go into have comments, and they could not all be kept. */
    COMMENTS,
    /** It is written in a form that cannot be changed in place without changing more. */
    BY_HAND;

    /** Its name in the messages, such as {@code by-hand}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
