package io.frontstage.definition.help;

/**
 * The word being typed: the word around an index, which may be empty.
 *
 * @param text the whole text
 * @param from index of the word's first character; in JSON, of its opening quotation mark
 * @param to index after its last character; in JSON, after its closing quotation mark, if there is one
 * @param follows the next character on its line except spaces; a line break at its end
 * @param json whether the text is JSON
 */
record Word(String text, int from, int to, char follows, boolean json) {

    static Word at(String text, int index) {
        boolean json = text.stripLeading().startsWith("{");
        int from = index;
        int to = index;
        int quote = json ? openQuote(text, index) : -1;
        if (quote >= 0) {
            from = quote;
            int end = text.indexOf('"', index);
            int line = text.indexOf('\n', index);
            to = end < 0 || line >= 0 && line < end ? index : end + 1;
        } else {
            while (from > 0 && isPart(text.charAt(from - 1))) {
                from--;
            }
            while (to < text.length() && isPart(text.charAt(to))) {
                to++;
            }
        }
        int after = to;
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        return new Word(text, from, to, after < text.length() ? text.charAt(after) : '\n', json);
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '+' || c == '$';
    }

    /** The index of the quotation mark on the same line that is open at an index; -1 if none is. */
    private static int openQuote(String text, int index) {
        int open = -1;
        for (int i = text.lastIndexOf('\n', index - 1) + 1; i < index; i++) {
            if (text.charAt(i) == '\\' && open >= 0) {
                i++;
            } else if (text.charAt(i) == '"') {
                open = open < 0 ? i : -1;
            }
        }
        return open;
    }

    /** Whether a colon follows the word. */
    boolean named() {
        return follows == ':';
    }

    /** Whether the word may be a key, given what follows. */
    boolean endsLikeKey() {
        return ":\n\r,}]#".indexOf(follows) >= 0;
    }

    /** The text with a mark in place of the word, as a key. */
    String asKey(char mark) {
        String key = json ? "\"" + mark + "\"" : String.valueOf(mark);
        String colon = json ? ":0" : ":";
        return text.substring(0, from) + key + (named() ? "" : colon) + text.substring(to);
    }

    /** The text with a mark in place of the word, as a value or part of one. */
    String asValue(char mark) {
        return text.substring(0, from) + (json ? "\"" + mark + "\"" : mark) + text.substring(to);
    }

    /** The text without the word's line. */
    String withoutLine() {
        int end = text.indexOf('\n', to);
        return text.substring(0, text.lastIndexOf('\n', from - 1) + 1) + (end < 0 ? "" : text.substring(end + 1));
    }

    /** What has been typed of the word so far, up to an index. */
    String typed(int index) {
        return text.substring(from, Math.max(from, index));
    }
}
