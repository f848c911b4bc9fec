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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the command line, too, what fewer than five customers answered cannot be seen: whatever it is, the outputs are the same. */
class FewAnswersCommandsTest {

    private static final String MAP =
            """
            blueprint: Coffee
            answers: coffee.answers.csv
            personas: [Ann, Bob]
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    feels: 1
                    metrics: { csat: { target: ≥ 4.5 } }
                    pains: [{ pain: Slow, id: slow, fixed: 2026-11-05 }]
                    opportunities: [{ opportunity: Hurry, solves: slow, measure: csat }]
            """;

    private static final List<List<String>> COMMANDS = List.of(
            List.of("measures", "--json"),
            List.of("measures", "--json", "--persona=ann"),
            List.of("measures", "-o", "figures.html"),
            List.of("render", "--format=svg", "--level=everything"),
            List.of("gaps", "--json"),
            List.of("check"),
            List.of("rank"));

    @TempDir
    Path folder;

    @Test
    void fourAnswersLookLikeAnyOtherFour() throws IOException {
        assertThat(outputs(4, "1", "-2")).isEqualTo(outputs(4, "5", "2"));
    }

    @Test
    void fiveAnswersAreSeen() throws IOException {
        assertThat(outputs(5, "1", "-2")).isNotEqualTo(outputs(5, "5", "2"));
    }

    private List<String> outputs(int count, String score, String feeling) throws IOException {
        Path map = folder.resolve("coffee.yaml");
        Files.writeString(map, MAP);
        Files.writeString(
                folder.resolve("coffee.answers.csv"),
                "date,step,metric,score,persona,comment\n"
                        + ("2026-11-10,pays,csat," + score + ",ann,secret\n2026-11-10,pays,feels," + feeling
                                        + ",ann,secret\n")
                                .repeat(count));
        List<String> outputs = new ArrayList<>();
        for (List<String> command : COMMANDS) {
            List<String> words = new ArrayList<>(command);
            words.replaceAll(
                    word -> word.endsWith(".html") ? folder.resolve(word).toString() : word);
            words.add(1, map.toString());
            words.add("--language=en");
            if (!words.get(0).equals("rank")) {
                words.add("--today=2026-11-21");
            }
            outputs.add(run(words));
        }
        outputs.add(Files.readString(folder.resolve("figures.html")));
        assertThat(outputs).noneMatch(text -> text.contains("secret"));
        return outputs;
    }

    private static String run(List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        int status = Main.run(words, new Console(new ByteArrayInputStream(new byte[0]), to, to));
        return status + " " + out.toString(StandardCharsets.UTF_8);
    }
}
