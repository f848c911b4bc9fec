package io.frontstage.definition.help;

import io.frontstage.definition.text.Replacement;
import io.frontstage.messages.Messages;

/**
 * A problem's remedy as an exact change of the text.
 *
 * @param change what to do
 * @param kind what that is, for its name
 * @param named the author's words in its name; empty if there are none
 */
public record QuickFix(Replacement change, Kind kind, String named) {

    QuickFix(Replacement change, Kind kind) {
        this(change, kind, "");
    }

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
        BACKSLASH,
        /** Keys become parts of the item above them. */
        PART_OF,
        /** A key moves to the thing around that may have it. */
        MOVE_OUT,
        /** A line is indented as its neighbours are. */
        INDENT,
        /** A line begins an entry of a list. */
        DASH,
        /** A text processor's dashes and dots become the dashes of lists. */
        DASHES,
        /** A blank follows a colon. */
        BLANK_AFTER_COLON,
        /** Keys are written in lower case. */
        LOWER_CASE,
        /** Typographic quotes become straight ones. */
        QUOTES,
        /** Stages written as keys become a list. */
        LIST,
        /** A text with commas becomes a list. */
        SPLIT,
        /** All keys that the language calls otherwise are written as it does. */
        KEYS
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
            case PART_OF -> messages.text("fix.part-of", shortened(named));
            case MOVE_OUT -> messages.text("fix.move-out", shortened(named));
            case INDENT -> messages.text("fix.indent");
            case DASH -> messages.text("fix.dash");
            case DASHES -> messages.text("fix.dashes");
            case BLANK_AFTER_COLON -> messages.text("fix.blank-after-colon");
            case LOWER_CASE -> messages.text("fix.lower-case");
            case QUOTES -> messages.text("fix.quotes");
            case LIST -> messages.text("fix.list");
            case SPLIT -> messages.text("fix.split", named);
            case KEYS -> messages.text("fix.keys", named);
        };
    }

    /** A text as it is after the remedy. */
    String madeIn(String text) {
        return text.substring(0, change.start()) + change.text() + text.substring(change.end());
    }

    private static String shortened(String text) {
        return text.length() <= MAX_NAMED ? text : text.substring(0, text.offsetByCodePoints(0, MAX_NAMED / 2)) + "…";
    }
}
