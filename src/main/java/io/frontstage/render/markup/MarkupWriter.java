package io.frontstage.render.markup;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes markup that is well-formed XML and means the same to an HTML parser. Every text and every attribute value is escaped here,
 * always, and nowhere else.
 *
 * <p>Characters that XML 1.0 does not allow (section 2.2: control characters, lone surrogates, U+FFFE, U+FFFF) are
 * written as U+FFFD, because a single one of them would break the whole page that contains the markup.
 *
 * <p>It can be given a limit. Beyond the limit, only the end tags of open elements are written, so that the markup
 * stays well-formed; the missing characters are counted.
 */
public final class MarkupWriter {

    /** Typical length of a number in a drawing. */
    private static final int NUMBER = 8;

    private static final long LONGEST_ESCAPE = "&quot;".length();

    private static final char REPLACEMENT = '\uFFFD';

    /** 1 for characters of Latin 1 that must be escaped, 0 for the others. */
    private static final byte[] ESCAPED = new byte[256];

    static {
        for (int c = 0; c < ESCAPED.length; c++) {
            ESCAPED[c] = (byte) (c < ' ' || c == '&' || c == '<' || c == '>' || c == '"' ? 1 : 0);
        }
    }

    private final Output out = new Output();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;
    private long most = Long.MAX_VALUE;
    private boolean full;
    /** How many of the innermost open elements were begun beyond the limit. */
    private int unwritten;

    private long missing;

    /** Limits the number of further characters, except for end tags, until {@link #unlimited}. */
    public MarkupWriter limit(long characters) {
        most = out.length() + characters;
        return this;
    }

    /** Removes the limit; elements begun beyond it must be closed before. */
    public MarkupWriter unlimited() {
        if (unwritten > 0) {
            throw new IllegalStateException("begun past the limit: " + open.peek());
        }
        most = Long.MAX_VALUE;
        full = false;
        return this;
    }

    /** Whether the limit has been reached. */
    public boolean isFull() {
        return full;
    }

    /** The number of characters written, plus an estimate of those beyond the limit, which were never written. */
    public long length() {
        return out.length() + missing;
    }

    /** Opens an element; attributes may follow. */
    public MarkupWriter open(String element) {
        endTag();
        open.push(element);
        inTag = true;
        if (skips(element.length() + 1)) {
            unwritten++;
        } else {
            out.beginTag(element);
        }
        return this;
    }

    /** Ends the innermost element with an end tag, as HTML requires for all elements except void ones. */
    public MarkupWriter close() {
        endTag();
        String element = open.pop();
        if (unwritten > 0) {
            unwritten--;
            missing += element.length() + 3;
        } else {
            out.endTag(element);
        }
        return this;
    }

    /** Closes the innermost element, which is empty, without an end tag: for SVG elements and void HTML elements. */
    public MarkupWriter closeEmpty() {
        if (!inTag) {
            throw new IllegalStateException("not empty: " + open.peek());
        }
        open.pop();
        inTag = false;
        if (unwritten > 0) {
            unwritten--;
        } else {
            out.append("/>");
        }
        return this;
    }

    /** An attribute of the element just begun. */
    public MarkupWriter attribute(String name, String value) {
        if (!skips(name.length() + 4, value)) {
            out.beginAttribute(name);
            escape(value, true);
            out.append('"');
        }
        return this;
    }

    /** An attribute that is a number: see {@link #number(double)}. */
    public MarkupWriter attribute(String name, double value) {
        if (!skips(name.length() + NUMBER)) {
            out.beginAttribute(name);
            number(value);
            out.append('"');
        }
        return this;
    }

    /** Constant attributes of the element just opened: {@code ' a="b" c="d"'}, never untrusted text. */
    public MarkupWriter constantAttributes(String attributes) {
        if (!skips(attributes.length())) {
            out.append(attributes);
        }
        return this;
    }

    /** Begins an attribute whose value consists of {@link #number numbers} and {@link #constant constants}. */
    public MarkupWriter beginAttribute(String name) {
        if (!skips(name.length() + 4)) {
            out.beginAttribute(name);
        }
        return this;
    }

    public MarkupWriter endAttribute() {
        if (!full) {
            out.append('"');
        }
        return this;
    }

    /** A constant part of an attribute's value, never untrusted text. */
    public MarkupWriter constant(String value) {
        if (full) {
            missing += value.length();
        } else {
            out.append(value);
        }
        return this;
    }

    public MarkupWriter text(String text) {
        endTag();
        if (!skips(0, text)) {
            escape(text, false);
        }
        return this;
    }

    /**
     * A number with at most two decimals, the same in every locale, without exponent and never {@code -0}.
     *
     * @param value finite, and below 10<sup>15</sup>
     */
    public MarkupWriter number(double value) {
        if (!(Math.abs(value) < 1e15)) {
            throw new IllegalArgumentException("no coordinate: " + value);
        }
        if (full) {
            missing += NUMBER;
            return this;
        }
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.hundredths(hundredths);
        return this;
    }

    /** Appends markup of whole elements that a writer produced earlier. */
    public MarkupWriter markup(String finished) {
        endTag();
        if (!skips(finished.length())) {
            out.append(finished);
        }
        return this;
    }

    /** The markup. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    private void endTag() {
        if (inTag && unwritten == 0) {
            out.append('>');
        }
        inTag = false;
    }

    /** Whether a text no longer fits; if so, its characters are counted. */
    private boolean skips(long characters) {
        full = full || out.length() + characters > most;
        missing += full ? characters : 0;
        return full;
    }

    /** Whether an untrusted text no longer fits, assuming that all its characters must be escaped. */
    private boolean skips(int around, String text) {
        full = full || out.length() + around + LONGEST_ESCAPE * text.length() > most;
        missing += full ? around + text.length() : 0;
        return full;
    }

    private void escape(String text, boolean attribute) {
        if (isPlain(text)) {
            out.append(text);
            return;
        }
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ESCAPED.length ? ESCAPED[c] == 0 : c < Character.MIN_SURROGATE) {
                continue;
            }
            if (isPair(text, i)) {
                i++;
                continue;
            }
            out.append(text, from, i);
            from = i + 1;
            escape(c, attribute);
        }
        out.append(text, from, text.length());
    }

    /**
     * Whether a text needs no escaping. Most texts do not, so the whole text is checked at once, without a branch per
     * character.
     */
    private static boolean isPlain(String text) {
        int escaped = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped |= c < ESCAPED.length ? ESCAPED[c] : 1;
        }
        return escaped == 0;
    }

    private void escape(char c, boolean attribute) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
                // a raw line break or tab in an attribute becomes a space when it is read
            case '\t' -> out.append(attribute ? "&#9;" : "\t");
            case '\n' -> out.append(attribute ? "&#10;" : "\n");
            case '\r' -> out.append("&#13;");
            default -> out.append(isIllegal(c) ? REPLACEMENT : c);
        }
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private static boolean isIllegal(char c) {
        return c < ' ' || Character.isSurrogate(c) || c >= '\uFFFE';
    }
}
