package io.frontstage.answer.survey;

import java.util.List;
import java.util.Locale;

/**
 * A column of a survey with what it is used as.
 *
 * @param heading what it is called
 * @param firstValues its first values, at most {@value #VALUES} of at most {@value #LENGTH} characters
 * @param use what it is used as
 * @param ground how that is known
 */
public record SurveyColumn(String heading, List<String> firstValues, ColumnUse use, Ground ground) {

    static final int VALUES = 3;
    static final int LENGTH = 40;

    /** How it is known what a column holds. */
    public enum Ground {
        CHOSEN,
        HEADING,
        VALUES,
        /** It has names, addresses or the like: left out unless chosen. */
        PERSONAL,
        /** It has words that customers wrote, who may name people: left out unless chosen. */
        FREE_TEXT,
        /** Nothing says what it holds. */
        UNKNOWN;

        /** Its name in answers and texts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public SurveyColumn {
        firstValues = List.copyOf(firstValues);
    }
}
