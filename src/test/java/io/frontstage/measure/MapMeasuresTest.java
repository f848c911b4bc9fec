package io.frontstage.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.answer.Answers;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.PersonaId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MapMeasuresTest {

    private static final PersonaId ANN = new PersonaId("ann");

    @Test
    void roundsAHalfAwayFromZero() {
        assertThat(now("feels", "-1 -1 -1 -1 -1 -1 -1 -1 -1 -2 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1"))
                .isEqualTo("-1.1");
        assertThat(now("csat", "3 3 3 3 3 3 3 3 3 4 3 3 3 3 3 3 3 3 3 3")).isEqualTo("3.1");
        assertThat(now("NPS", "9 8 8 8 8 8 8 8")).isEqualTo("13");
        assertThat(now("NPS", "0 8 8 8 8 8 8 8")).isEqualTo("-13");
        assertThat(now("likes", "5 4 3 2 1 1 1 1")).isEqualTo("25 %");
        assertThat(now("found", "yes no no no no no no no")).isEqualTo("13 %");
    }

    @Test
    void neverShowsAFigureOfFewerThanFiveAnswers() {
        Random random = new Random(14);
        for (int round = 0; round < 300; round++) {
            Blueprint map = map();
            StringBuilder csv = new StringBuilder("date,step,metric,score,persona\n");
            for (int i = random.nextInt(60); i > 0; i--) {
                csv.append("2026-0").append(1 + random.nextInt(9)).append("-1").append(random.nextInt(10));
                csv.append(",pays,")
                        .append(List.of("csat", "NPS", "likes", "feels").get(random.nextInt(4)));
                csv.append(',').append(1 + random.nextInt(2)).append(',');
                csv.append(List.of("ann", "bob", "").get(random.nextInt(3))).append('\n');
            }
            Answers answers = Surveys.answers(map, csv.toString());
            for (Optional<PersonaId> persona : List.of(Optional.<PersonaId>empty(), Optional.of(ANN))) {
                MapMeasures measures = MapMeasures.of(map, answers, persona);
                List<Measure> all = new ArrayList<>(measures.metrics());
                all.addAll(measures.feelings());
                for (Measure measure : all) {
                    assertThat(measure.periods())
                            .allMatch(
                                    period -> period.n() >= 5 || period.value().isEmpty());
                    assertThat(measure.points())
                            .allMatch(
                                    point -> point.n().isPresent() && point.n().getAsInt() >= 5);
                }
            }
        }
    }

    @Test
    void showsNoneByPersonaUnlessEveryGroupHasNoneOrFive() {
        String ann = "2026-09-01,pays,csat,5,ann\n".repeat(5);

        assertThat(ofAnn(ann)).containsExactly("5.0");
        assertThat(ofAnn(ann + "2026-09-01,pays,csat,1,bob\n".repeat(5))).containsExactly("5.0");
        assertThat(ofAnn(ann + "2026-09-01,pays,csat,1,bob\n".repeat(4))).isEmpty();
        assertThat(ofAnn(ann + "2026-09-01,pays,csat,1,\n")).isEmpty();
        assertThat(ofAnn(ann + "2026-09-01,pays,csat,1,somebody\n")).isEmpty();
        assertThat(ofAnn(ann + "2026-08-01,pays,csat,1,bob\n")).containsExactly("5.0");
    }

    @Test
    void aQuarterMakesOneFigureOfItsLastDay() {
        Blueprint map = Surveys.withMetrics("csat: { per: quarter }");
        Measure csat =
                only(map, "date,step,metric,score\n2026-07-01,pays,csat,3\n" + "2026-09-30,pays,csat,4\n".repeat(4));

        assertThat(csat.periods())
                .extracting(PeriodCount::period, PeriodCount::n)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2026-Q3", 5));
        assertThat(csat.now().orElseThrow().day()).map(Object::toString).contains("2026-09-30");
    }

    @Test
    void inAMonthWithAWrittenFigureAnswersGiveNoPoint() {
        Blueprint map = Surveys.withMetrics("csat: { value: 2, as-of: 2026-09-10, series: { 2026-08: 3 } }");
        Measure csat = only(
                map,
                "date,step,metric,score\n" + "2026-09-30,pays,csat,4\n".repeat(5) + "2026-08-30,pays,csat,4\n".repeat(5)
                        + "2026-07-30,pays,csat,4\n".repeat(5));

        assertThat(csat.points()).extracting(Point::text).containsExactly("4.0", "3", "2");
        assertThat(csat.periods()).hasSize(3);
    }

    @Test
    void aFigureThatIsNotComparableIsNotJudged() {
        Blueprint map = Surveys.withMetrics("csat: { target: ≥ 80 % }\nok: { kind: yes-no, target: ≥ 80 % }");
        Answers answers = Surveys.answers(
                map,
                "date,step,metric,score\n" + "2026-09-30,pays,csat,4\n".repeat(5)
                        + "2026-09-30,pays,ok,yes\n".repeat(5));
        List<Measure> metrics = MapMeasures.of(map, answers, Optional.empty()).metrics();

        assertThat(metrics.get(0).met()).isEmpty();
        assertThat(metrics.get(1).met()).contains(true);
    }

    private static Blueprint map() {
        return Surveys.withMetrics("csat: { }\nNPS: { }\nlikes: { kind: top-two }\nfound: { kind: yes-no }");
    }

    private static String now(String metric, String scores) {
        StringBuilder csv = new StringBuilder("date,step,metric,score\n");
        for (String score : scores.split(" ")) {
            csv.append("2026-09-01,pays,")
                    .append(metric)
                    .append(',')
                    .append(score)
                    .append('\n');
        }
        MapMeasures measures = MapMeasures.of(map(), Surveys.answers(map(), csv.toString()), Optional.empty());
        return java.util.stream.Stream.concat(measures.feelings().stream(), measures.metrics().stream())
                .filter(measure -> measure.target().name().equals(metric))
                .map(measure -> measure.now().orElseThrow().text())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ofAnn(String lines) {
        Answers answers = Surveys.answers(map(), "date,step,metric,score,persona\n" + lines);
        return MapMeasures.of(map(), answers, Optional.of(ANN)).metrics().get(0).points().stream()
                .map(Point::text)
                .toList();
    }

    private static Measure only(Blueprint map, String csv) {
        return MapMeasures.of(map, Surveys.answers(map, csv), Optional.empty())
                .metrics()
                .get(0);
    }
}
