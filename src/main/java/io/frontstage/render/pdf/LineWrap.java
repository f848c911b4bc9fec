package io.frontstage.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks paragraphs into lines: at spaces, and inside a word that is wider than the line. */
final class LineWrap {

    private final Typeface typeface;
    private final double size;
    private final double width;
    private final List<List<Passage.Words>> lines = new ArrayList<>();
    private List<Passage.Words> line = new ArrayList<>();
    private double used;

    private LineWrap(Typeface typeface, double size, double width) {
        this.typeface = typeface;
        this.size = size;
        this.width = width;
    }

    static List<List<Passage.Words>> of(Passage.Paragraph paragraph, Typeface typeface, double width) {
        LineWrap wrap = new LineWrap(typeface, paragraph.style().size(), width);
        for (Passage.Words words : paragraph.words()) {
            for (String word : words.text().split("(?<= )|(?<=/)|(?<=-)|(?<=[\\u3000-\\u9fff\\uac00-\\ud7af])")) {
                wrap.add(new Passage.Words(word, words.bold(), words.address()));
            }
        }
        wrap.end();
        return wrap.lines;
    }

    private void add(Passage.Words word) {
        double wanted = typeface.width(word.text().stripTrailing(), word.bold(), size);
        if (used > 0 && used + wanted > width) {
            end();
        }
        String rest = used == 0 && wanted > width ? breakUp(word) : word.text();
        if (rest.isBlank() && used == 0) {
            return;
        }
        line.add(new Passage.Words(rest, word.bold(), word.address()));
        used += typeface.width(rest, word.bold(), size);
    }

    /** Breaks a word that is wider than a line into several lines in one pass; returns the rest, for the last line. */
    private String breakUp(Passage.Words word) {
        String text = word.text();
        int from = 0;
        double filled = 0;
        for (int at = 0; at < text.length(); ) {
            int next = text.offsetByCodePoints(at, 1);
            double wide = typeface.width(text.substring(at, next), word.bold(), size);
            if (at > from && filled + wide > width) {
                line.add(new Passage.Words(text.substring(from, at), word.bold(), word.address()));
                end();
                from = at;
                filled = 0;
            }
            filled += wide;
            at = next;
        }
        return text.substring(from);
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(joined());
        }
        line = new ArrayList<>();
        used = 0;
    }

    /** The words, with neighbours of the same style joined. */
    private List<Passage.Words> joined() {
        List<Passage.Words> joined = new ArrayList<>();
        for (Passage.Words words : line) {
            int last = joined.size() - 1;
            if (last >= 0
                    && joined.get(last).bold() == words.bold()
                    && joined.get(last).address().equals(words.address())) {
                joined.set(
                        last, new Passage.Words(joined.get(last).text() + words.text(), words.bold(), words.address()));
            } else {
                joined.add(words);
            }
        }
        return joined;
    }
}
