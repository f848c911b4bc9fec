package io.frontstage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersCommandTest {

    private static final String MAP =
            """
            # kept
            blueprint: Coffee
            personas: [Dana]
            stages:
              - stage: Order
                steps:
                  - step: Pays # the till
                    metrics: { csat: { target: ≥ 4.5 } }
            """;

    private static final String SURVEY =
            """
            Submitted,Where,csat,Email
            2026-11-03,Pays,4,ann@example.com
            2026-11-04,Till,5,bob@example.com
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("coffee.yaml"), MAP);
        Files.writeString(folder.resolve("survey.csv"), SURVEY);
    }

    @Test
    void addsTheAnswersBesideTheMapAndNamesThem() throws IOException {
        assertThat(run("--step", "Till=pays")).isZero();

        assertThat(read("coffee.answers.csv"))
                .isEqualTo("date,step,metric,score,persona\n2026-11-03,pays,csat,4,\n2026-11-04,pays,csat,5,\n");
        assertThat(text(err)).isEmpty();
        assertThat(read("coffee.yaml").lines())
                .containsAll(MAP.lines().toList())
                .hasSize((int) MAP.lines().count() + 1)
                .contains("answers: coffee.answers.csv");
        assertThat(text(out))
                .contains("Email (ann@example.com · bob@example.com): leave-out, looks personal: left out")
                .contains("csat, Pays: 2, 2026-11-03 to 2026-11-04")
                .endsWith("2 answers were added to coffee.answers.csv\n");
    }

    @Test
    void checksWithoutWriting() throws IOException {
        assertThat(run("--check")).isEqualTo(1);

        assertThat(folder.resolve("coffee.answers.csv")).doesNotExist();
        assertThat(read("coffee.yaml")).isEqualTo(MAP);
        assertThat(text(out))
                .contains("1 row is understood", "1 row is not", "1 names the step “Till”, which the map does not have")
                .endsWith("1 answer would be added to coffee.answers.csv\n");
    }

    @Test
    void asksWhatBecomesOfAnswersThatAreThereAlready() throws IOException {
        run("--step=Till=pays");
        String before = read("coffee.answers.csv");

        assertThat(run("--step=Till=pays")).isEqualTo(1);
        assertThat(text(out)).contains("2 answers are already there");
        assertThat(text(err)).contains("--repeated leave-out");
        assertThat(read("coffee.answers.csv")).isEqualTo(before);

        assertThat(run("--step=Till=pays", "--repeated=leave-out")).isZero();
        assertThat(read("coffee.answers.csv")).isEqualTo(before);
        assertThat(run("--step=Till=pays", "--repeated=add")).isZero();
        assertThat(read("coffee.answers.csv")).hasLineCount(5);
    }

    @Test
    void asksForTheOrderOfDates() throws IOException {
        Files.writeString(folder.resolve("survey.csv"), "date,step,csat\n03/04/2026,pays,4\n");

        assertThat(run()).isEqualTo(1);
        assertThat(text(err)).contains("Say in which order they are written: dmy, mdy.");
        assertThat(run("--dates", "dmy")).isZero();
        assertThat(read("coffee.answers.csv")).contains("2026-04-03");
    }

    @Test
    void takesColumnsAsTheyAreSaid() throws IOException {
        Files.writeString(folder.resolve("survey.csv"), "When,Vote,Vote\n3.9.2026,4,x\n");

        assertThat(run()).isEqualTo(1);
        assertThat(text(err)).contains("Nothing here looks like a score");
        assertThat(run("--column", "#2=score:csat@pays")).isZero();
        assertThat(run("--column", "Votes=score")).isEqualTo(2);
        assertThat(run("--column", "Vote=stars")).isEqualTo(2);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(List.of(
                "answers",
                folder.resolve("survey.csv").toString(),
                "--for",
                folder.resolve("coffee.yaml").toString(),
                "--language=en"));
        all.addAll(List.of(words));
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Main.run(
                all,
                new Console(
                        new ByteArrayInputStream(new byte[0]), to, new PrintStream(err, true, StandardCharsets.UTF_8)));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
