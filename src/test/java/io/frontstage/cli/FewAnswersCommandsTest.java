package io.frontstage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command line does not reveal answers of fewer than five customers, either: whatever they answered, its outputs
 * are the same.
 */
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

    @Test
    void aPersonasFigureIsNotShownBesideAGroupOfFour() throws IOException {
        String others = "2026-11-10,pays,csat,3,bob,\n";
        String low = "2026-11-10,pays,csat,1,ann,\n".repeat(5);
        String high = "2026-11-10,pays,csat,5,ann,\n".repeat(5);

        assertThat(ofAnn(low + others.repeat(4))).isEqualTo(ofAnn(high + others.repeat(4)));
        assertThat(ofAnn(low + others.repeat(5))).isNotEqualTo(ofAnn(high + others.repeat(5)));
    }

    private String ofAnn(String answers) throws IOException {
        Path map = folder.resolve("coffee.yaml");
        Files.writeString(map, MAP.replace(", fixed: 2026-11-05", ""));
        Files.writeString(folder.resolve("coffee.answers.csv"), "date,step,metric,score,persona,comment\n" + answers);
        return CommandRun.of(
                List.of("measures", map.toString(), "--json", "--persona=ann", "--language=en", "--today=2026-11-21"));
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
            outputs.add(CommandRun.of(words));
        }
        outputs.add(Files.readString(folder.resolve("figures.html")));
        assertThat(outputs).noneMatch(text -> text.contains("secret"));
        return outputs;
    }
}
