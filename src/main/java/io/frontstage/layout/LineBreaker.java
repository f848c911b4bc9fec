package io.frontstage.layout;

import io.frontstage.scene.Font;

/**
 * Breaks texts into lines that fit their box; nothing is ever cut.
 *
 * <p>Lines break at spaces, after hyphens and slashes between letters, at soft hyphens and zero-width spaces; scripts without word
 * gaps where their rules allow; a word that is longer than its line at any character. A line that holds a character which the font
 * table lacks is filled to 85 % only, since its width is a guess. One pass over the text, each line at most twice; where the first
 * character without word gaps shows up, all begins once more.
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
        LineRun run = new LineRun(glued, font).fill(width);
        return !glued.equals(text) && run.breaksWords() ? new LineRun(text, font).fill(width) : run;
    }

    /**
     * The same, in as few lines; two or three lines are equally long, and of more lines the last is no short word, as far as the
     * words allow it. A word that is longer than a line is hyphenated.
     */
    static Lines balanced(String text, Font font, double width) {
        String hyphenated = Hyphens.in(text, font, width);
        if (!hyphenated.equals(text)) {
            return new LineRun(hyphenated, font)
                    .fill(width - FontTable.width("-", font))
                    .lines();
        }
        LineRun run = greedy(text, font, width);
        if (run.count() < 2 || hasLineEnd(text)) {
            return run.lines();
        }
        return run.fill(run.count() > BALANCED ? withoutShortEnd(run, width) : narrowest(run, width))
                .lines();
    }

    private static boolean hasLineEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (LineRun.isLineEnd(text.charAt(i))) {
                return true;
            }
        }
        return false;
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
