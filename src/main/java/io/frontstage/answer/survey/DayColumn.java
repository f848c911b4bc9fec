package io.frontstage.answer.survey;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the dates of a column in one order: the chosen one, else the only one in which all values are valid dates. If several orders are
 * possible and give different days, a person has to choose.
 */
final class DayColumn {

    private final Optional<DateOrder> order;
    private final Set<DateOrder> asked;

    private DayColumn(Optional<DateOrder> order, Set<DateOrder> asked) {
        this.order = order;
        this.asked = asked;
    }

    static DayColumn of(SurveyTable table, int column, Optional<DateOrder> said) {
        if (said.isPresent()) {
            return new DayColumn(said, Set.of());
        }
        EnumSet<DateOrder> possible = EnumSet.allOf(DateOrder.class);
        EnumSet<DateOrder> met = EnumSet.noneOf(DateOrder.class);
        boolean matters = false;
        for (SurveyTable.Row row : table.rows()) {
            Map<DateOrder, LocalDate> readings = WrittenDay.readings(row.cell(column));
            if (readings.isEmpty()) {
                continue;
            }
            possible.retainAll(readings.keySet());
            boolean differ = new HashSet<>(readings.values()).size() > 1;
            matters |= differ;
            if (differ) {
                met.addAll(readings.keySet());
            }
        }
        if (!matters) {
            return new DayColumn(Optional.empty(), Set.of());
        }
        return possible.size() == 1
                ? new DayColumn(Optional.of(possible.iterator().next()), Set.of())
                : new DayColumn(Optional.empty(), possible.isEmpty() ? met : possible);
    }

    /** The orders from which a person has to choose; none if there is nothing to ask. */
    Set<DateOrder> asked() {
        return asked;
    }

    /** The day of a value; empty if it is not a date or is ambiguous. */
    Optional<LocalDate> day(String text) {
        Map<DateOrder, LocalDate> readings = WrittenDay.readings(text);
        if (order.isPresent()) {
            return Optional.ofNullable(readings.get(order.get()));
        }
        Set<LocalDate> days = new HashSet<>(readings.values());
        return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
    }
}
