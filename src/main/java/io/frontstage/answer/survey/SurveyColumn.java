package io.frontstage.answer.survey;

import java.util.List;
import java.util.Locale;

/**
 * A column of a survey and how it is used.
 *
 * @param heading its heading
 * @param firstValues its first values: at most {@value #VALUES}, of at most {@value #LENGTH} characters each
 * @param use how it is used
 * @param ground why it is used so
 */
public record SurveyColumn(String heading, List<String> firstValues, ColumnUse use, Ground ground) {

    static final int VALUES = 3;
    static final int LENGTH = 40;

    /** Why a column is used as it is. */
    public enum Ground {
        CHOSEN,
        HEADING,
        VALUES,
        /** It contains names, addresses or the like: left out unless chosen. */
        PERSONAL,
        /** It contains customers' own words, which may name people: left out unless chosen. */
        FREE_TEXT,
        /** Nothing indicates what it contains. */
        UNKNOWN;

        /** Its name in responses and texts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public SurveyColumn {
        firstValues = List.copyOf(firstValues);
    }
}
