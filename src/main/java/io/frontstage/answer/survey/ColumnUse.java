package io.frontstage.answer.survey;

import java.util.Locale;
import java.util.Optional;

/**
 * What a column of a survey is used as.
 *
 * @param kind what it contains
 * @param metric for a score: the metric; empty: the metric column names it
 * @param place for a score: the id or title of the step or stage, an empty text for the whole map; empty: the step column names it
 */
public record ColumnUse(Kind kind, String metric, Optional<String> place) {

    private static final String SCORE = "score:";

    /** Not read and not kept. */
    public static final ColumnUse LEAVE_OUT = new ColumnUse(Kind.LEAVE_OUT, "", Optional.empty());

    /** What a column can contain. */
    public enum Kind {
        DAY,
        STEP,
        METRIC,
        SCORE,
        PERSONA,
        COMMENT,
        LEAVE_OUT;

        /** Its name in requests and on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static ColumnUse of(Kind kind) {
        return new ColumnUse(kind, "", Optional.empty());
    }

    static ColumnUse score(String metric, Optional<String> place) {
        return new ColumnUse(Kind.SCORE, metric, place);
    }

    /**
     * The use for a word: {@code day}, {@code step}, {@code metric}, {@code persona}, {@code comment}, {@code leave-out}, {@code score},
     * {@code score:METRIC} or {@code score:METRIC@PLACE}, where an empty PLACE is the whole map. Empty for any other word.
     */
    public static Optional<ColumnUse> of(String word) {
        String text = word.strip();
        if (text.startsWith(SCORE)) {
            String asked = text.substring(SCORE.length()).strip();
            int at = asked.lastIndexOf('@');
            return at < 0
                    ? Optional.of(score(asked, Optional.empty()))
                    : Optional.of(score(
                            asked.substring(0, at).strip(),
                            Optional.of(asked.substring(at + 1).strip())));
        }
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(text.toLowerCase(Locale.ROOT))) {
                return Optional.of(of(kind));
            }
        }
        return Optional.empty();
    }

    /** The word that {@link #of(String)} parses to this use. */
    public String word() {
        if (kind != Kind.SCORE || metric.isEmpty()) {
            return kind.word();
        }
        return SCORE + metric + place.map(id -> "@" + id).orElse("");
    }
}
