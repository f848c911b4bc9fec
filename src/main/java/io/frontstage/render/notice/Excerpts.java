package io.frontstage.render.notice;

import io.frontstage.source.SourceSpan;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The excerpts of a definition's lines that are shown beside problems. */
final class Excerpts {

    /** Maximum number of characters shown before and after a problem. */
    private static final int AROUND = 80;

    private static final String CUT = "…";

    private final List<String> lines;

    private Excerpts(List<String> lines) {
        this.lines = lines;
    }

    /** Never fails: bytes that are not UTF-8 are shown as U+FFFD. */
    static Excerpts of(SourceText source) {
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new Excerpts(withoutMark.lines().toList());
    }

    /** The line of a span, shortened if it is long; empty if there is nothing to show. */
    Optional<Excerpt> at(SourceSpan span) {
        if (span.line() > lines.size() || lines.get(span.line() - 1).isBlank()) {
            return Optional.empty();
        }
        String line = lines.get(span.line() - 1);
        int columns = line.codePointCount(0, line.length());
        int from = line.offsetByCodePoints(0, Math.min(span.column() - 1, columns));
        int to = Math.min(line.length(), from + Math.min(AROUND, Math.max(1, span.end() - span.start())));
        String marked = from == to ? " " : whole(line, from, to);
        return Optional.of(
                new Excerpt(before(line, from), marked, after(line, Math.min(line.length(), from + marked.length()))));
    }

    private static String before(String line, int end) {
        return end <= AROUND ? line.substring(0, end) : CUT + whole(line, end - AROUND, end);
    }

    private static String after(String line, int start) {
        return line.length() - start <= AROUND ? line.substring(start) : whole(line, start, start + AROUND) + CUT;
    }

    /** A substring that splits no character. */
    private static String whole(String line, int from, int to) {
        int start = from > 0 && Character.isLowSurrogate(line.charAt(from)) ? from + 1 : from;
        boolean cut = to < line.length() && Character.isLowSurrogate(line.charAt(to));
        return line.substring(Math.min(start, line.length()), cut ? to + 1 : to);
    }
}
