package io.frontstage.definition.help;

import io.frontstage.definition.text.Replacement;
import io.frontstage.messages.Messages;

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
    private static final int MAX_NAMED = 60;

    /** What the remedy is called on its button. */
    public String label(Messages messages) {
        return switch (kind) {
            case WRITE -> messages.text("fix.write", shortened(change.text()));
            case QUOTE -> messages.text("fix.quote");
            case DELETE -> messages.text("fix.delete");
            case BLANKS -> messages.text("fix.blanks");
            case BACKSLASH -> messages.text("fix.backslash");
        };
    }

    private static String shortened(String text) {
        return text.length() <= MAX_NAMED ? text : text.substring(0, text.offsetByCodePoints(0, MAX_NAMED / 2)) + "…";
    }
}
