package io.frontstage.layout;

import io.frontstage.scene.Font;

/**
 * Breaks texts into lines that fit their box; nothing is ever cut.
 *
 * <p>Lines break at spaces, after hyphens and slashes between letters, at soft hyphens and zero-width spaces; scripts without word
 * gaps where their rules allow; a word that is longer than its line at any character. A line that holds a character which the font
 * table lacks is filled to 85 % only, since its width is a guess.
 */
final class LineBreaker {

    /** Up to how many lines are made equally long, and in how many attempts. */
    private static final int BALANCED = 3;

    private static final int TURNS = 7;

    private LineBreaker() {}

    /**
     * The lines of a text.
     *
     * @param texts the texts, from top to bottom
     * @param widths how wide each is, in CSS pixels; 0: not known
     * @param extent the widest, guesses included
     */
    record Lines(String[] texts, double[] widths, double extent) {}

    static final Lines NONE = new Lines(new String[0], new double[0], 0);

    /** Breaks a text into lines at most {@code width} CSS pixels wide. */
    static Lines breakLines(String text, Font font, double width) {
        return greedy(text, font, width).lines();
    }

    /** As many words on each line as it holds, and together what one reads together unless that would tear a word. */
    private static LineRun greedy(String text, Font font, double width) {
        String glued = Glue.in(text);
        return whole(new LineRun(glued, font).fill(width), glued, text, font, width);
    }

    /** The lines of the text itself, if one that is glued together would tear a word. */
    private static LineRun whole(LineRun run, String glued, String text, Font font, double width) {
        return !glued.equals(text) && run.breaksWords() ? new LineRun(text, font).fill(width) : run;
    }

    /**
     * The same, in as few lines; two or three lines are equally long, and of more lines the last is no short word, as far as the
     * words allow it. A word that is longer than a line is hyphenated.
     */
    static Lines balanced(String text, Font font, double width) {
        String glued = Glue.in(text);
        LineRun run = new LineRun(glued, font);
        if (run.tears(width)) {
            String hyphenated = Hyphens.in(text, font, width);
            if (!hyphenated.equals(text)) {
                return new LineRun(hyphenated, font)
                        .fill(width - FontTable.width("-", font))
                        .lines();
            }
        }
        run = whole(run.fill(width), glued, text, font, width);
        if (run.count() < 2 || run.hasLineEnd()) {
            return run.lines();
        }
        return run.fill(run.count() > BALANCED ? withoutShortEnd(run, width) : narrowest(run, width))
                .lines();
    }

    /** The least width in which a text has no more lines than now and no torn word. */
    private static double narrowest(LineRun run, double width) {
        int count = run.count();
        double low = run.extent() / 2;
        double high = width;
        double best = width;
        for (int turn = 0; turn < TURNS && high - low > 2; turn++) {
            double middle = (low + high) / 2;
            run.fill(middle);
            if (run.count() <= count && !run.breaksWords()) {
                best = middle;
                high = Math.min(middle, run.extent());
            } else {
                low = middle;
            }
        }
        return best;
    }

    /** The width next to the given one in which the last line is no short word, as far as that takes neither more lines nor torn words. */
    private static double withoutShortEnd(LineRun run, double width) {
        int count = run.count();
        double best = width;
        for (double narrow = width - 6; narrow > width * 0.8 && run.hasShortEnd(); narrow -= 6) {
            run.fill(narrow);
            if (run.count() > count || run.breaksWords()) {
                return best;
            }
            best = narrow;
        }
        return best;
    }
}
