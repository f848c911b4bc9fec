package io.frontstage.measure;

import io.frontstage.answer.AnswerSource;
import io.frontstage.answer.Answers;
import io.frontstage.answer.AnswersReader;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Maps and answers for tests. */
public final class Surveys {

    private Surveys() {}

    public static Blueprint map(String yaml) {
        return new DefinitionReader()
                .read(new SourceText("map.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
                .blueprint()
                .orElseThrow();
    }

    /** A map with one step, {@code Pays}, with metrics. */
    public static Blueprint withMetrics(String metrics) {
        return map("blueprint: x\npersonas: [Ann, Bob]\nstages:\n  - stage: A\n    steps:\n      - step: Pays\n"
                + "        metrics:\n          " + metrics.replace("\n", "\n          ") + "\n");
    }

    public static Answers answers(Blueprint map, String csv) {
        try {
            return AnswersReader.read(map, List.of(AnswerSource.of("a.csv", csv.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
