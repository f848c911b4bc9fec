package io.frontstage.definition.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddReadingTest {

    private static final String HEAD = "blueprint: Coffee\n";
    private static final String TAIL = "stages: [{ stage: Order, steps: [Pays] }]\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "metrics:~  csat: # kept~    target: ≥ 4.5~| metrics:~  csat: # kept~    target: ≥ 4.5~    series:~      2026-10-15: 3.9~",
                "metrics:~  csat: 3.4~| metrics:~  csat: { value: 3.4, series: { 2026-10-15: 3.9 } }~",
                "metrics:~  csat:~| metrics:~  csat: { series: { 2026-10-15: 3.9 } }~",
                "metrics: { csat: { target: 4 } }~| metrics: { csat: { target: 4, series: { 2026-10-15: 3.9 } } }~",
                "metrics: { csat: { series: { 2026-07: 3.4 } } }~| metrics: { csat: { series: { 2026-07: 3.4, 2026-10-15: 3.9 } } }~",
                "metrics:~  csat:~    series:~      2026-07: 3.4 # July~      2026-11: 4~| metrics:~  csat:~    series:~      2026-07: 3.4 # July~      2026-10-15: 3.9~      2026-11: 4~"
            })
    void writesOneLine(String before, String after) {
        ChangeResult result = apply(HEAD + lines(before) + TAIL, Optional.empty(), "3.9");

        assertThat(result.outcomes()).allMatch(ChangeResult.Outcome::made);
        assertThat(new String(result.text().bytes(), StandardCharsets.UTF_8))
                .isEqualTo(HEAD + lines(after).stripLeading() + TAIL);
    }

    @Test
    void findsTheMetricOfAStepAndKeepsItsUnit() {
        String map =
                """
                blueprint: Coffee
                stages:
                  - stage: Order
                    steps:
                      - step: Pays
                        metrics: { Paid at once: { target: 90 % } }
                """;
        ElementRef pays = new ElementRef(ElementKind.STEP, "pays");

        ChangeResult result = apply(map, Optional.of(pays), "83 %", "paid at ONCE");

        assertThat(new String(result.text().bytes(), StandardCharsets.UTF_8))
                .contains("{ target: 90 %, series: { 2026-10-15: 83 % } }");
    }

    @Test
    void writesJson() {
        String map = "{\"blueprint\": \"Coffee\", \"metrics\": {\"csat\": {\"target\": 4}}, "
                + "\"stages\": [{\"stage\": \"Order\", \"steps\": [\"Pays\"]}]}";

        ChangeResult result = apply(map, Optional.empty(), "3.9");

        assertThat(result.outcomes()).allMatch(ChangeResult.Outcome::made);
        assertThat(LocatedMap.in(result.text())
                        .orElseThrow()
                        .blueprint()
                        .metrics()
                        .get(0)
                        .series())
                .hasSize(1);
    }

    @Test
    void writesNoSecondFigureOfADayAndNoWords() {
        String map = HEAD + "metrics: { csat: { series: { 2026-10-15: 3.4 } } }\n" + TAIL;

        assertThat(apply(map, Optional.empty(), "3.9").outcomes().get(0).refusal())
                .contains(RefusalReason.VALUE);
        assertThat(apply(map, Optional.empty(), "3.4").outcomes().get(0).made()).isTrue();
        assertThat(apply(HEAD + "metrics: { csat: { target: 4 } }\n" + TAIL, Optional.empty(), "good")
                        .outcomes()
                        .get(0)
                        .refusal())
                .contains(RefusalReason.VALUE);
        assertThat(apply(map, Optional.empty(), "4", "nps").outcomes().get(0).refusal())
                .contains(RefusalReason.GONE);
    }

    @Test
    void saysFromWhereTheFiguresAre() {
        String map = HEAD + "metrics: { csat: { target: 4, source: Survey } }\n" + TAIL;

        assertThat(new String(
                        apply(map, Optional.empty(), "3.9", "csat", "Till report")
                                .text()
                                .bytes(),
                        StandardCharsets.UTF_8))
                .contains("csat: { target: 4, series: { 2026-10-15: 3.9 }, source: Till report }");
        assertThat(new String(
                        apply(HEAD + "metrics: { csat: 3 }\n" + TAIL, Optional.empty(), "3.9", "csat", "Till")
                                .text()
                                .bytes(),
                        StandardCharsets.UTF_8))
                .contains("csat: { value: 3, series: { 2026-10-15: 3.9 }, source: Till }");
    }

    @Test
    void isAskedForByItsWord() {
        MapChange change = ChangeKinds.change(
                Map.of("edit", "reading", "metric", "csat", "date", "2026-10-15", "value", "3.9"),
                LocalDate.of(2026, 11, 1));

        assertThat(change).isInstanceOf(AddReading.class);
    }

    private static ChangeResult apply(String text, Optional<ElementRef> at, String value) {
        return apply(text, at, value, "csat");
    }

    private static ChangeResult apply(String text, Optional<ElementRef> at, String value, String metric) {
        return apply(text, at, value, metric, "");
    }

    private static ChangeResult apply(
            String text, Optional<ElementRef> at, String value, String metric, String source) {
        return new MapEditor()
                .apply(
                        new SourceText("map.yaml", text.getBytes(StandardCharsets.UTF_8)),
                        List.of(new AddReading(at, metric, LocalDate.of(2026, 10, 15), value, source)));
    }

    private static String lines(String text) {
        return text.replace('~', '\n');
    }
}
