package io.frontstage.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks paragraphs into lines: at blanks, and within a word that is wider than the line. */
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
        String rest = word.text();
        while (used == 0 && rest.length() > 1 && wanted > width) {
            int cut = longest(rest, word.bold());
            line.add(new Passage.Words(rest.substring(0, cut), word.bold(), word.address()));
            end();
            rest = rest.substring(cut);
            wanted = typeface.width(rest.stripTrailing(), word.bold(), size);
        }
        if (rest.isBlank() && used == 0) {
            return;
        }
        line.add(new Passage.Words(rest, word.bold(), word.address()));
        used += typeface.width(rest, word.bold(), size);
    }

    /** How many characters fit; at least one. */
    private int longest(String text, boolean bold) {
        int cut = text.offsetByCodePoints(0, 1);
        while (cut < text.length()) {
            int next = text.offsetByCodePoints(cut, 1);
            if (typeface.width(text.substring(0, next), bold, size) > width) {
                return cut;
            }
            cut = next;
        }
        return cut;
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(joined());
        }
        line = new ArrayList<>();
        used = 0;
    }

    /** Neighbours of one kind as one. */
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
