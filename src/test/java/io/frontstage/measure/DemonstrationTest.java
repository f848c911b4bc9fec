package io.frontstage.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.frontstage.answer.AnswerSource;
import io.frontstage.answer.Answers;
import io.frontstage.answer.AnswersReader;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The demonstration shows what the documents say: a fix that helped, one that made things worse, and others. */
class DemonstrationTest {

    private static final Path FOLDER = Path.of("docs/measure");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void theCoffeeServiceHasAFixOfEachKind() throws IOException {
        assertThat(verdicts("order-ahead"))
                .containsExactly(
                        entry("chooses-a-drink", "worse"),
                        entry("finds-the-shelf", "better"),
                        entry("picks-a-cafe", "not-measured-again"),
                        entry("reports-a-wrong-drink", "no-difference-seen"));
    }

    @Test
    void theEyeClinicHasAFixOfEachKind() throws IOException {
        assertThat(verdicts("outpatient-visit"))
                .containsExactly(
                        entry("books-the-next-visit", "worse"),
                        entry("finds-the-eye-clinic", "better"),
                        entry("gets-the-drops", "too-few-answers"),
                        entry("reads-the-letter", "not-measured-again"),
                        entry("waits", "no-difference-seen"));
    }

    /** The verdicts by the step of the figure. */
    private static Map<String, String> verdicts(String name) throws IOException {
        Blueprint map = new DefinitionReader()
                .read(new SourceText("map.yaml", Files.readAllBytes(FOLDER.resolve(name + ".yaml"))))
                .blueprint()
                .orElseThrow();
        String file = map.info().answers().get(0);
        Answers answers = AnswersReader.read(
                map, java.util.List.of(AnswerSource.of(file, Files.readAllBytes(FOLDER.resolve(file)))));
        assertThat(answers.leftOut()).isEmpty();
        Map<String, String> verdicts = new TreeMap<>();
        Verdicts.of(map, answers, IssueStates.NONE, TODAY)
                .verdicts()
                .forEach(verdict -> verdicts.put(
                        verdict.figure().orElseThrow().place().id(),
                        verdict.kind().word()));
        return verdicts;
    }
}
