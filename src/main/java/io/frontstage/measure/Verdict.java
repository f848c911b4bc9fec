package io.frontstage.measure;

import io.frontstage.answer.MeasureTarget;
import java.util.Optional;

/**
 * Whether a figure changed after a group of fixes; never why.
 *
 * @param figure the metric; empty: no figure is named
 * @param title its name, with its step or stage if another metric of the map has that name; empty if no figure is named
 * @param group the fixes
 * @param kind the verdict
 * @param before the figure before, as shown; empty: none, or too few answers to be shown
 * @param after the figure since
 * @param nBefore how many answers or figures there are before
 * @param nAfter how many since
 * @param days how many days were compared on each side; 0 for figures that were written
 * @param since how many days have passed
 * @param visible the difference that it would take to be seen, as shown; empty unless no difference is seen among answers
 * @param answers whether answers were compared, not written figures
 * @param rises whether the figure is higher since
 */
public record Verdict(
        Optional<MeasureTarget> figure,
        String title,
        FixGroup group,
        Kind kind,
        Optional<String> before,
        Optional<String> after,
        int nBefore,
        int nAfter,
        int days,
        long since,
        Optional<String> visible,
        boolean answers,
        boolean rises) {

    /** What can be said, in the order in which it is shown: what helped, what asks for action, what shows nothing. */
    public enum Kind {
        BETTER("better"),
        NOT_MEASURED("not-measured-again"),
        WORSE("worse"),
        NO_DIRECTION("no-direction"),
        NO_FIGURE("no-figure-named"),
        TOO_FEW_ANSWERS("too-few-answers"),
        TOO_FEW_FIGURES("too-few-figures"),
        NO_DIFFERENCE("no-difference-seen");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Its name in answers and texts. */
        public String word() {
            return word;
        }
    }
}
