package io.frontstage.definition.change;

import java.util.Locale;

/** Why a change was not made. */
public enum RefusalReason {
    /** The text has errors. */
    UNREADABLE,
    /** What it is about is not in the text. */
    GONE,
    /** Several elements may be meant. */
    AMBIGUOUS,
    /** Where it is to stand is not in the text, or cannot hold it. */
    NO_PLACE,
    /** An anchor and its aliases repeat it: changing one would change the others. */
    SHARED,
    /** The issue that is to be replaced is not linked. */
    NOT_LINKED,
    /** It has no such key. */
    NOT_ITS_KEY,
    /** The key cannot have that value. */
    VALUE,
    /** A feeling needs a score. */
    NO_SCORE,
    /** The value is said for each persona. */
    PER_PERSONA,
    /** The map has no such persona. */
    NO_PERSONA,
    /** The last stage of a map. */
    ONLY_STAGE,
    /** An arrow must end somewhere else than where it begins. */
    SAME_ENDS,
    /** There is no such arrow. */
    NO_ARROW,
    /** A thing must be called something. */
    NO_TITLE,
    /** The text or one of its lists would become too long. */
    TOO_LONG,
    /** The pasted text holds nothing of a map. */
    NO_FRAGMENT,
    /** It has comments, and the brackets where it is to stand have some, too. */
    COMMENTS,
    /** It stands in a form that cannot be changed in place without changing more. */
    BY_HAND;

    /** As in the words, such as {@code by-hand}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
