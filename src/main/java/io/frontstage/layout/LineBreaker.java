package io.frontstage.layout;

import io.frontstage.scene.Font;

/**
 * Breaks texts into lines that fit their box; nothing is ever cut.
 *
 * <p>Lines break at spaces, after hyphens and slashes between letters, at soft hyphens and zero-width spaces; scripts without spaces
 * between words break where their rules allow; a word that is longer than its line breaks at any character. A line with a character that
 * the font table lacks is filled to only 85 %, because its width is an estimate.
 */
final class LineBreaker {

    /** The maximum number of lines that are balanced, and the number of attempts to do so. */
    private static final int BALANCED = 3;

    private static final int TURNS = 7;

    private LineBreaker() {}

    /**
     * The lines of a text.
     *
     * @param texts the texts of the lines, from top to bottom
     * @param widths the width of each line, in CSS pixels; 0: unknown
     * @param extent the width of the widest line, including estimates
     */
    record Lines(String[] texts, double[] widths, double extent) {}

    static final Lines NONE = new Lines(new String[0], new double[0], 0);

    /** Breaks a text into lines at most {@code width} CSS pixels wide. */
    static Lines breakLines(String text, Font font, double width) {
        return greedy(text, font, width).lines();
    }

    /** Puts as many words on each line as it holds. Keeps together what belongs together unless that would split a word. */
    private static LineRun greedy(String text, Font font, double width) {
        String glued = Glue.in(text);
        return whole(new LineRun(glued, font).fill(width), glued, text, font, width);
    }

    /** The lines of the unglued text, if keeping words together would split a word. */
    private static LineRun whole(LineRun run, String glued, String text, Font font, double width) {
        return !glued.equals(text) && run.breaksWords() ? new LineRun(text, font).fill(width) : run;
    }

    /**
     * Breaks a text into the same number of lines, but two or three lines are made equally long, and more lines do not end with a short
     * word, as far as the words allow. A word that is longer than a line is hyphenated.
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

    /** The minimum width that needs no more lines and splits no word. */
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

    /** The nearest width at which the last line is not a short word, if one exists that needs no more lines and splits no word. */
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
