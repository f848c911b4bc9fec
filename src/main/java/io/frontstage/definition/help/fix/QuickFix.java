package io.frontstage.definition.help.fix;

import io.frontstage.definition.text.Replacement;
import io.frontstage.messages.Messages;

/**
 * A fix for a problem, as an exact change of the text.
 *
 * @param change the change to make
 * @param kind the kind of fix, for its label
 * @param named the author's words in its label; empty if there are none
 */
public record QuickFix(Replacement change, Kind kind, String named) {

    QuickFix(Replacement change, Kind kind) {
        this(change, kind, "");
    }

    /** The kinds of fixes. */
    public enum Kind {
        /** Replaces a word by another. */
        WRITE,
        /** Adds quotes to a text. */
        QUOTE,
        /** Deletes something. */
        DELETE,
        /** Replaces tabs by spaces. */
        BLANKS,
        /** Doubles a backslash. */
        BACKSLASH,
        /** Makes keys parts of the item above them. */
        PART_OF,
        /** Moves a key to the containing thing that can have it. */
        MOVE_OUT,
        /** Indents a line like its neighbours. */
        INDENT,
        /** Makes a line begin an entry of a list. */
        DASH,
        /** Replaces a text processor's dashes and dots by list dashes. */
        DASHES,
        /** Adds a space after a colon. */
        BLANK_AFTER_COLON,
        /** Converts keys to lower case. */
        LOWER_CASE,
        /** Replaces typographic quotes by straight ones. */
        QUOTES,
        /** Converts stages that are written as keys to a list. */
        LIST,
        /** Converts a text with commas to a list. */
        SPLIT,
        /** Corrects all misspelt keys and words of other tools. */
        KEYS
    }

    /** Maximum length of the new text in a label, in characters. */
    private static final int MAX_NAMED = 60;

    /** The label of its button. */
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

    /** The given text after the fix. */
    String madeIn(String text) {
        return text.substring(0, change.start()) + change.text() + text.substring(change.end());
    }

    private static String shortened(String text) {
        return text.length() <= MAX_NAMED ? text : text.substring(0, text.offsetByCodePoints(0, MAX_NAMED / 2)) + "…";
    }
}
