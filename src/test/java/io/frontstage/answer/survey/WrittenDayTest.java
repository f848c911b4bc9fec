package io.frontstage.answer.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-03",
                "2026-11-03T10:15:00Z",
                "2026-11-03 10:15",
                "2026/11/3",
                "3.11.2026",
                "03.11.26",
                "03.11.2026, 10:15",
                "3 Nov 2026",
                "03-Nov-2026 10:15",
                "Nov 3, 2026",
                "November 3, 2026 at 10:15",
                "Tue, 3 Nov 2026",
                "3. November 2026",
                "3 noviembre 2026",
                "3 nov. 2026"
            })
    void readsADayThatIsWrittenInOneWay(String text) {
        assertThat(WrittenDay.readings(text).values()).isNotEmpty().allMatch(DAY::equals);
    }

    @Test
    void readsNumbersWithSlashesInTwoWays() {
        assertThat(WrittenDay.readings("11/03/2026 9:15:00 AM"))
                .isEqualTo(Map.of(DateOrder.DMY, LocalDate.of(2026, 3, 11), DateOrder.MDY, DAY));
        assertThat(WrittenDay.readings("11/23/2026")).isEqualTo(Map.of(DateOrder.MDY, LocalDate.of(2026, 11, 23)));
        assertThat(WrittenDay.readings("26/11/03")).containsEntry(DateOrder.YMD, DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "31.02.2026", "2026-13-01", "4", "3 Mars bars 2026x", "10.1.7.2", "3 Foo 2026"})
    void isNoDay(String text) {
        assertThat(WrittenDay.readings(text)).isEmpty();
    }

    @Test
    void aColumnTellsItsOrderByADayAfterTheTwelfth() {
        DayColumn days = DayColumn.of(column("11/03/2026", "11/23/2026"), 0, Optional.empty());

        assertThat(days.asked()).isEmpty();
        assertThat(days.day("11/03/2026")).contains(DAY);
    }

    @Test
    void aColumnThatReadsInTwoWaysHasNoDaysUntilTheOrderIsSaid() {
        SurveyTable table = column("11/03/2026", "12/04/2026");

        assertThat(DayColumn.of(table, 0, Optional.empty()).asked()).containsExactly(DateOrder.DMY, DateOrder.MDY);
        assertThat(DayColumn.of(table, 0, Optional.empty()).day("11/03/2026")).isEmpty();
        assertThat(DayColumn.of(table, 0, Optional.of(DateOrder.MDY)).day("11/03/2026"))
                .contains(DAY);
        assertThat(DayColumn.of(table, 0, Optional.of(DateOrder.DMY)).day("11/23/2026"))
                .isEmpty();
    }

    @Test
    void theOrderIsNotAskedWhereItDoesNotMatter() {
        assertThat(DayColumn.of(column("03/03/2026", "23/11/2026", "2026-11-03"), 0, Optional.empty())
                        .asked())
                .isEmpty();
    }

    private static SurveyTable column(String... values) {
        List<SurveyTable.Row> rows = new java.util.ArrayList<>();
        for (String value : values) {
            rows.add(new SurveyTable.Row(rows.size() + 2L, List.of(value)));
        }
        return new SurveyTable(List.of("Submitted"), rows);
    }
}
