package io.frontstage.definition.text;

import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Replaces ranges of a file's text in its bytes. All other bytes stay as they are, including those of characters that the reader would
 * correct.
 */
public final class EditedBytes {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private EditedBytes() {}

    /**
     * The file after some replacements.
     *
     * @param source UTF-8
     * @param replacements with indexes of the decoded text, without the byte order mark; several at the same position are inserted in this
     *     order
     */
    public static SourceText replaced(SourceText source, List<Replacement> replacements) {
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        int shift = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        List<Replacement> sorted = new ArrayList<>(replacements);
        sorted.sort(Comparator.comparingInt(Replacement::start).thenComparingInt(Replacement::end));
        StringBuilder result = new StringBuilder(text.length() + 256);
        int from = 0;
        for (Replacement replacement : sorted) {
            int start = Math.max(from, replacement.start() + shift);
            result.append(text, from, start).append(replacement.text());
            from = Math.max(start, replacement.end() + shift);
        }
        result.append(text, from, text.length());
        return new SourceText(source.name(), result.toString().getBytes(StandardCharsets.UTF_8));
    }
}
