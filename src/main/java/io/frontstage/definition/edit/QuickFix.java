package io.frontstage.definition.edit;

import io.frontstage.words.Words;

/**
 * A problem's remedy as an exact change of the text.
 *
 * @param change what to do
 * @param kind what that is, for its name
 */
public record QuickFix(Replacement change, Kind kind) {

    /** What a remedy does. */
    public enum Kind {
        /** Another word is written. */
        WRITE,
        /** A text gets quotes. */
        QUOTE,
        /** Something goes. */
        DELETE,
        /** Blanks take the place of tabs. */
        BLANKS,
        /** A backslash is written twice. */
        BACKSLASH
    }

    /** As long as the new text in a remedy's name may be. */
    private static final int MOST_NAMED = 60;

    /** What the remedy is called on its button. */
    public String label(Words words) {
        return switch (kind) {
            case WRITE -> words.text("fix.write", shortened(change.text()));
            case QUOTE -> words.text("fix.quote");
            case DELETE -> words.text("fix.delete");
            case BLANKS -> words.text("fix.blanks");
            case BACKSLASH -> words.text("fix.backslash");
        };
    }

    private static String shortened(String text) {
        return text.length() <= MOST_NAMED ? text : text.substring(0, text.offsetByCodePoints(0, MOST_NAMED / 2)) + "…";
    }
}
