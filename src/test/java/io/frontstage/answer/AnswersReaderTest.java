package io.frontstage.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.measure.Surveys;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersReaderTest {

    private final Blueprint map =
            Surveys.withMetrics("csat: { }\nfound it: { kind: yes-no }\nlikes it: { kind: top-two }\nNPS: { }");

    @Test
    void readsCommasSemicolonsAndTabsAndColumnsInAnyOrderAndCapitals() {
        for (String separator : List.of(",", ";", "\t")) {
            String csv = "\uFEFFScore,STEP,mood,Metric,Date\r\n\"4,5\",Pays,x,CSAT,2026-09-03 10:15\r\n"
                    .replace(",", separator)
                    .replace("4" + separator + "5", "4,5");
            Answers answers = Surveys.answers(map, csv);

            assertThat(answers.leftOut()).isEmpty();
            assertThat(answers.answers().get(0).score()).isEqualByComparingTo("4.5");
            assertThat(answers.answers().get(0).day()).isEqualTo("2026-09-03");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "csat, 1, ",
        "csat, 4.5, ",
        "csat, 5.1, score",
        "csat, 0, score",
        "csat, four, score",
        "csat, '', ",
        "found it, yes, ",
        "found it, NO, ",
        "found it, 1, ",
        "found it, 2, score",
        "likes it, 4, ",
        "likes it, 4.5, score",
        "likes it, 4.0, ",
        "nps, 10, ",
        "nps, 11, score",
        "nps, 7.5, score",
        "feels, -2, ",
        "feels, +1.5, ",
        "feels, −1, ",
        "feels, 3, score",
        "other, 3, metric"
    })
    void takesWhatIsOnTheScaleAlone(String metric, String score, String code) {
        Answers answers =
                Surveys.answers(map, "date;step;metric;score\n2026-09-01;pays;" + metric + ";" + score + "\n");

        assertThat(answers.leftOut())
                .extracting(entry -> entry.reason().code())
                .isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(answers.answers()).hasSize(code == null && !score.isEmpty() ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"03.09.2026", "2026-13-01", "2026-02-30", "2026-9-1", "2026-09-01x", "''"})
    void leavesOutWhatIsNoDate(String date) {
        Answers answers = Surveys.answers(map, "date,step,metric,score\n" + date + ",pays,csat,3\n");

        assertThat(answers.leftOut()).extracting(LeftOut::reason).containsExactly(LeftOut.Reason.DATE);
    }

    @Test
    void aTitleThatTwoStepsHaveNamesNeither() {
        Blueprint twice = Surveys.map("blueprint: x\nstages:\n  - stage: A\n    metrics: { csat: 3 }\n    steps:\n"
                + "      - { step: Pays, metrics: { csat: 3 } }\n      - { step: Pays, metrics: { csat: 3 } }\n");

        Answers answers = Surveys.answers(
                twice, "date,step,metric,score\n2026-01-01,Pays,csat,3\n2026-01-01,pays,csat,3\n2026-01-01,A,csat,3\n");

        assertThat(answers.leftOut()).extracting(LeftOut::reason).containsExactly(LeftOut.Reason.TWO_STEPS);
        assertThat(answers.answers())
                .extracting(answer -> answer.target().place().kind())
                .containsExactlyInAnyOrder(MeasurePlace.Kind.STEP, MeasurePlace.Kind.STAGE);
    }

    @Test
    void saysWhichColumnIsMissingAndWhichFileIsNotThere() throws IOException {
        Answers answers = AnswersReader.read(
                map,
                List.of(
                        AnswerSource.missing("gone.csv"),
                        AnswerSource.of("a.csv", "date;score\n".getBytes(StandardCharsets.UTF_8)),
                        AnswerSource.of("empty.csv", new byte[0])));

        assertThat(answers.leftOut())
                .containsExactly(
                        new LeftOut("gone.csv", 0, LeftOut.Reason.NOT_FOUND, ""),
                        new LeftOut("a.csv", 1, LeftOut.Reason.FORM, "metric"),
                        new LeftOut("empty.csv", 1, LeftOut.Reason.FORM, "date"));
    }

    @Test
    void keepsWhatIsReadBeforeAQuoteThatNeverCloses() {
        Answers answers = Surveys.answers(
                map,
                "date,step,metric,score\n2026-01-01,pays,csat,3\n2026-01-01,pays,csat,\"4\n2026-01-01,pays,csat,5\n");

        assertThat(answers.answers()).hasSize(1);
        assertThat(answers.leftOut()).containsExactly(new LeftOut("a.csv", 3, LeftOut.Reason.QUOTES, ""));
    }

    @Test
    void keepsTheNewest50000OfAllFiles() throws IOException {
        StringBuilder old = new StringBuilder("date,step,metric,score\n");
        StringBuilder young = new StringBuilder("date,step,metric,score\n");
        IntStream.range(0, 30_000).forEach(i -> old.append("2024-01-01,pays,csat,1\n"));
        IntStream.range(0, 30_000).forEach(i -> young.append("2026-01-01,pays,csat,5\n"));

        Answers answers = AnswersReader.read(map, List.of(source(young), source(old)));

        assertThat(answers.answers()).hasSize(AnswersReader.MAX_ROWS);
        assertThat(answers.answers().stream()
                        .filter(answer -> answer.day().getYear() == 2026)
                        .count())
                .isEqualTo(30_000);
        assertThat(answers.leftOut()).extracting(LeftOut::reason).containsExactly(LeftOut.Reason.TOO_MANY);
    }

    @Test
    void opensNoFileOver4MiBAndNoneAfterTheTwelfth() throws IOException {
        List<AnswerSource> sources = new ArrayList<>();
        sources.add(new Unopenable(AnswersReader.MAX_BYTES + 1L));
        IntStream.range(1, 12).forEach(i -> sources.add(source(new StringBuilder("date,metric,score\n"))));
        sources.add(new Unopenable(10));

        Answers answers = AnswersReader.read(map, sources);

        assertThat(answers.leftOut())
                .extracting(LeftOut::reason)
                .containsExactly(LeftOut.Reason.TOO_MANY, LeftOut.Reason.TOO_MANY);
        assertThat(answers.files()).hasSize(11);
    }

    @Test
    void keepsTheNewestInAnyOrder() {
        NewestAnswers newest = new NewestAnswers(3);
        MeasureTarget target = new AnswerTargets(map).metrics().get(0);
        for (int day : List.of(5, 1, 9, 7, 2, 8)) {
            newest.add(new SurveyAnswer(
                    LocalDate.of(2026, 1, day), target, java.math.BigDecimal.ONE, java.util.Optional.empty()));
        }

        assertThat(newest.all().stream()
                        .map(SurveyAnswer::day)
                        .sorted(Comparator.naturalOrder())
                        .map(LocalDate::getDayOfMonth))
                .containsExactly(7, 8, 9);
        assertThat(newest.dropped()).isEqualTo(3);
    }

    private static AnswerSource source(StringBuilder csv) {
        return AnswerSource.of("x.csv", csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private record Unopenable(long bytes) implements AnswerSource {
        @Override
        public String name() {
            return "large.csv";
        }

        @Override
        public InputStream open() {
            throw new AssertionError("must not be opened");
        }
    }
}
