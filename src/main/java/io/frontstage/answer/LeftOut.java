package io.frontstage.answer;

/**
 * A line, or a whole file, that was left out.
 *
 * @param file the file's name
 * @param line the line in it, from 1; 0: the whole file, or some lines of it
 * @param reason why
 * @param what the text that was not understood, at most {@value #MAX_TEXT} characters; empty for personal or missing text
 */
public record LeftOut(String file, long line, Reason reason, String what) {

    /** Maximum length of the text that was not understood, in characters. */
    public static final int MAX_TEXT = 80;

    /** Why something is left out. */
    public enum Reason {
        DATE("date"),
        STEP("step"),
        TWO_STEPS("two-steps"),
        METRIC("metric"),
        SCORE("score"),
        /** A quotation mark is not closed, so the rest of the file is not read. */
        QUOTES("quotes"),
        NOT_FOUND("answers-not-found"),
        /** A column is missing. */
        FORM("answers-form"),
        /** There are more rows, files or bytes than are read. */
        TOO_MANY("answers-too-many");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** Its name in requests, responses and texts. */
        public String code() {
            return code;
        }
    }

    public LeftOut {
        what = what.length() > MAX_TEXT ? what.substring(0, MAX_TEXT) + "…" : what;
    }
}
