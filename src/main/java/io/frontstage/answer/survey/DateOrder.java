package io.frontstage.answer.survey;

import java.util.Locale;
import java.util.Optional;

/** The order of day, month and year in a numeric date. */
public enum DateOrder {
    DMY,
    MDY,
    YMD;

    /** Its name in requests and on the command line, such as {@code dmy}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order with this name; empty if there is none. */
    public static Optional<DateOrder> of(String word) {
        for (DateOrder order : values()) {
            if (order.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }
}
