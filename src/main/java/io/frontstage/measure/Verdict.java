package io.frontstage.measure;

import io.frontstage.answer.MeasureTarget;
import java.util.Optional;

/**
 * Whether a figure changed after a group of fixes. It never tells why.
 *
 * @param figure the metric; empty: the fixes have no metric
 * @param title the metric's name, with its step or stage if another metric of the map has the same name; empty if there is no metric
 * @param group the fixes
 * @param kind the verdict
 * @param before the figure before the fixes, as displayed; empty: there is none, or too few answers to show it
 * @param after the figure since the fixes, as displayed; empty: there is none, or too few answers to show it
 * @param nBefore the number of answers or figures before
 * @param nAfter the number of answers or figures since
 * @param days the number of days compared on each side; 0 for figures that the author wrote
 * @param since the number of days that have passed since the fixes
 * @param visible the minimum difference that would be visible, as displayed; empty unless answers show no difference
 * @param answers whether answers were compared, rather than figures that the author wrote
 * @param rises whether the figure increased
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

    /** The kinds of verdicts, in the order in which they are shown: what helped, what needs action, what shows nothing. */
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

        /** Its name in responses and texts. */
        public String word() {
            return word;
        }
    }
}
