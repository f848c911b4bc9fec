package io.frontstage.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file's text for editing, together with what an editor does not keep: the byte order mark and the line breaks.
 *
 * @param text without byte order mark, lines ending in LF
 * @param mark whether the file begins with a byte order mark
 * @param lineBreak the line break at the end of the file's first line
 */
public record FileText(String text, boolean mark, String lineBreak) {

    private static final String MARK = "\uFEFF";

    /** The text of a file; empty if its bytes are not UTF-8, because saving would then change parts that nobody edited. */
    public static Optional<FileText> of(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(bytes, all.getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        boolean mark = all.startsWith(MARK);
        String text = mark ? all.substring(1) : all;
        return Optional.of(new FileText(unified(text), mark, firstBreak(text)));
    }

    /** Another text in the encoding of this file. */
    public byte[] bytes(String other) {
        String broken = unified(other).replace("\n", lineBreak);
        return ((mark ? MARK : "") + broken).getBytes(StandardCharsets.UTF_8);
    }

    /** A text with all its line breaks as LF. */
    public static String unified(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String firstBreak(String text) {
        int end = new Lines(text).end(1);
        if (text.startsWith("\r\n", end)) {
            return "\r\n";
        }
        return text.startsWith("\r", end) ? "\r" : "\n";
    }
}
