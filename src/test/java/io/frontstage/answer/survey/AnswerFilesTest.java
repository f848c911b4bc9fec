package io.frontstage.answer.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.answer.AnswerSource;
import io.frontstage.answer.AnswersReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerFilesTest {

    private static final String FIRST = "coffee.answers.csv";
    private static final String TWO = "2026-11-03,pays,csat,4,\n2026-11-03,pays,csat,4,\n";

    private final Map<String, String> page = new HashMap<>();

    @Test
    void beginsAFileNamedAfterTheMap() throws IOException {
        AnswerFiles.Addition addition = add("", answers("2026-11-03,pays,csat,4", "2026-11-04,pays,csat,5"));

        assertThat(addition.file()).isEqualTo(FIRST);
        assertThat(addition.isNew()).isTrue();
        assertThat(addition.isNamed()).isFalse();
        assertThat(text(addition))
                .isEqualTo("date,step,metric,score,persona\n2026-11-03,pays,csat,4,\n2026-11-04,pays,csat,5,\n");
    }

    @Test
    void addsLinesInTheOrderAndWithTheSeparatorOfTheFile() throws IOException {
        page.put("old.csv", "\uFEFFScore;Metric;date;Till\r\n4;csat;2026-01-01;7");

        AnswerFiles.Addition addition = add("answers: old.csv", answers("2026-11-03,pays,csat,4.0"));

        assertThat(addition.isNamed()).isTrue();
        assertThat(text(addition))
                .isEqualTo("\uFEFFScore;Metric;date;Till;step;persona\r\n4;csat;2026-01-01;7\r\n"
                        + "4;csat;2026-11-03;;pays;\r\n");
    }

    @Test
    void noticesAnswersThatAreThereAlreadyAsOftenAsTheyAre() throws IOException {
        page.put(FIRST, "date,step,metric,score,persona\n" + TWO);
        List<NewAnswer> three = answers("2026-11-03,Pays,CSAT,4", "2026-11-03,pays,csat,4.0", "2026-11-03,pays,csat,4");
        AnswerFiles files = files("answers: " + FIRST);

        assertThat(files.repeated(three)).isEqualTo(2);
        assertThat(files.add(three, false, AnswerFiles.Repeated.LEAVE_OUT)
                        .addition()
                        .orElseThrow()
                        .added())
                .isEqualTo(1);
        assertThat(files.add(three, false, AnswerFiles.Repeated.ADD)
                        .addition()
                        .orElseThrow()
                        .added())
                .isEqualTo(3);
    }

    @Test
    void findsAnswersThatWereSavedBeforeTheMapNamedThem() throws IOException {
        page.put(FIRST, "date,step,metric,score,persona\n" + TWO);
        AnswerFiles files = files("");
        List<NewAnswer> same = answers("2026-11-03,pays,csat,4", "2026-11-03,pays,csat,4");

        assertThat(files.repeated(same)).isEqualTo(2);
        AnswerFiles.Addition addition = files.add(same, false, AnswerFiles.Repeated.LEAVE_OUT)
                .addition()
                .orElseThrow();
        assertThat(addition.file()).isEqualTo(FIRST);
        assertThat(addition.added()).isZero();
        assertThat(addition.isNamed()).isFalse();
        assertThat(text(addition)).isEqualTo(page.get(FIRST));
    }

    @Test
    void beginsAnotherFileWhereTheLastWouldBecomeTooLarge() throws IOException {
        String line = "2026-11-03,pays,csat,4," + "x".repeat(200) + "\n";
        page.put(FIRST, "date,step,metric,score,note\n" + line.repeat(AnswersReader.MAX_BYTES / line.length()));

        AnswerFiles.Addition addition = add("answers: " + FIRST, answers(manyLines(20)));

        assertThat(addition.file()).isEqualTo("coffee.answers.2.csv");
        assertThat(addition.isNew()).isTrue();
        assertThat(addition.added()).isEqualTo(20);
    }

    @Test
    void leavesAFileThatIsNoneOfAnswersAlone() throws IOException {
        page.put(FIRST, "name,salary\nAnn,1\n");

        assertThat(add("", answers("2026-11-03,pays,csat,4")).file()).isEqualTo("coffee.answers.2.csv");
    }

    @Test
    void beginsAFileThatTheMapNamesAndThePageHasNot() throws IOException {
        AnswerFiles.Addition addition = add("answers: gone.csv", answers("2026-11-03,pays,csat,4"));

        assertThat(addition.file()).isEqualTo("gone.csv");
        assertThat(addition.isNamed()).isTrue();
    }

    @Test
    void addsNoThirteenthFile() throws IOException {
        List<String> names =
                IntStream.rangeClosed(1, 12).mapToObj(i -> "f" + i + ".csv").toList();
        names.forEach(name -> page.put(name, "no answers"));

        assertThat(files("answers: [" + String.join(", ", names) + "]")
                        .add(answers("2026-11-03,pays,csat,4"), false, AnswerFiles.Repeated.ADD)
                        .refusal())
                .contains(AnswerFiles.Refusal.TOO_MANY_FILES);
    }

    @Test
    void keepsCommentsOnlyIfAskedAndNeverAsFormulas() throws IOException {
        List<NewAnswer> answers = answers("2026-11-03,pays,csat,4").stream()
                .map(answer -> new NewAnswer(answer.answer(), "=1+1, \"so\""))
                .toList();

        assertThat(new String(AnswerTable.empty().with(answers, false), StandardCharsets.UTF_8))
                .isEqualTo("date,step,metric,score,persona\n2026-11-03,pays,csat,4,\n");
        assertThat(new String(AnswerTable.empty().with(answers, true), StandardCharsets.UTF_8))
                .isEqualTo(
                        "date,step,metric,score,persona,comment\n" + "2026-11-03,pays,csat,4,,\"'=1+1, \"\"so\"\"\"\n");
    }

    private static String[] manyLines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "2026-11-03,pays,csat," + (i % 5 + 1))
                .toArray(String[]::new);
    }

    private AnswerFiles.Addition add(String key, List<NewAnswer> answers) throws IOException {
        return files(key)
                .add(answers, false, AnswerFiles.Repeated.ADD)
                .addition()
                .orElseThrow();
    }

    private AnswerFiles files(String key) throws IOException {
        return new AnswerFiles(
                SurveyReaderTest.map(SurveyReaderTest.MAP + key + "\n"),
                "coffee.blueprint.yaml",
                name -> page.containsKey(name)
                        ? AnswerSource.of(name, page.get(name).getBytes(StandardCharsets.UTF_8))
                        : AnswerSource.missing(name));
    }

    private static List<NewAnswer> answers(String... lines) {
        return SurveyReaderTest.read("date,step,metric,score\n" + String.join("\n", lines) + "\n", SurveyMapping.NONE)
                .answers();
    }

    private static String text(AnswerFiles.Addition addition) {
        return new String(addition.content(), StandardCharsets.UTF_8);
    }
}
