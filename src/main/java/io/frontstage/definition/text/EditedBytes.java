package io.frontstage.definition.text;

import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A file's bytes with some stretches of its text replaced; all others stay as they are, be they characters that reading mends. */
public final class EditedBytes {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private EditedBytes() {}

    /**
     * The file with some stretches replaced.
     *
     * @param source UTF-8
     * @param replacements with indexes of the decoded text, without byte order mark; of those at one place, the first comes first
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
