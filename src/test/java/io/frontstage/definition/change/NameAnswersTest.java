package io.frontstage.definition.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAnswersTest {

    private static final String STAGES = "stages: [{ stage: Order, steps: [Pays] }]\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "| answers: b.csv",
                "answers: a.csv # kept| answers:~  - a.csv # kept~  - b.csv",
                "answers: [a.csv]| answers: [a.csv, b.csv]",
                "answers:~  - a.csv # one| answers:~  - a.csv # one~  - b.csv",
                "answers:| answers: b.csv",
                "answers: b.csv| answers: b.csv"
            })
    void writesOneLine(String before, String after) {
        String text = "blueprint: Coffee\n" + lines(before == null ? "" : before + "~") + STAGES;

        ChangeResult result = apply(text, "b.csv");

        assertThat(result.outcomes()).allMatch(ChangeResult.Outcome::made);
        String written = new String(result.text().bytes(), StandardCharsets.UTF_8);
        assertThat(written).contains(lines(after.strip()) + "\n").contains(STAGES.strip());
        assertThat(LocatedMap.in(result.text()).orElseThrow().blueprint().info().answers())
                .contains("b.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"blueprint\": \"Coffee\", \"stages\": [{\"stage\": \"Order\", \"steps\": [\"Pays\"]}]}",
                "{\"blueprint\": \"Coffee\", \"answers\": \"a.csv\", \"stages\": [{\"stage\": \"Order\", \"steps\": [\"Pays\"]}]}"
            })
    void writesJson(String before) {
        ChangeResult result = new MapEditor()
                .apply(
                        new SourceText("map.json", before.getBytes(StandardCharsets.UTF_8)),
                        List.of(new NameAnswers("b.csv")));

        assertThat(result.outcomes()).allMatch(ChangeResult.Outcome::made);
        assertThat(LocatedMap.in(result.text()).orElseThrow().blueprint().info().answers())
                .contains("b.csv");
    }

    private static ChangeResult apply(String text, String file) {
        return new MapEditor()
                .apply(
                        new SourceText("map.yaml", text.getBytes(StandardCharsets.UTF_8)),
                        List.of(new NameAnswers(file)));
    }

    private static String lines(String text) {
        return text.replace('~', '\n');
    }
}
