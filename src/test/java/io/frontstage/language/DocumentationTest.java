package io.frontstage.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.Limits;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentationTest {

    private static final Reference REFERENCE = new Reference();

    static List<Path> examples() {
        return Examples.all();
    }

    static List<Snippet> snippets() {
        return REFERENCE.snippets();
    }

    static List<Pitfall> pitfalls() {
        return REFERENCE.pitfalls();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleReadsWithoutAProblem(Path example) {
        assertThat(Reading.problems(Examples.text(example))).isEmpty();
        assertThat(Reading.of(Examples.text(example)).blueprint()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void everySnippetReadsWithoutAProblem(Snippet snippet) {
        assertThat(Reading.problems(snippet.definition())).isEmpty();
        assertThat(Reading.of(snippet.definition()).blueprint()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("pitfalls")
    void everyPitfallIsReportedAsAnnounced(Pitfall pitfall) {
        assertThat(Reading.codes(pitfall.wrong().definition())).containsExactly(pitfall.code());
    }

    @ParameterizedTest
    @MethodSource("pitfalls")
    void everyRemedyReadsWithoutAProblem(Pitfall pitfall) {
        assertThat(Reading.problems(pitfall.right().definition())).isEmpty();
    }

    @Test
    void thePitfallsAreThere() {
        assertThat(pitfalls()).hasSizeGreaterThan(10);
    }

    @Test
    void theTableOfLimitsIsTheReadersInItsOrder() throws IllegalAccessException {
        List<Integer> limits = new ArrayList<>();
        for (Field field : Limits.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && field.getType() == int.class) {
                limits.add(field.getInt(null));
            }
        }
        assertThat(REFERENCE.limits()).isEqualTo(limits);
    }

    @Test
    void everyCodeThatTheReferenceNamesExists() {
        List<String> codes = Arrays.stream(io.frontstage.problem.ProblemCode.values())
                .map(io.frontstage.problem.ProblemCode::id)
                .toList();
        assertThat(codes).containsAll(REFERENCE.limitCodes());
    }
}
