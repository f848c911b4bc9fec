package io.frontstage.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.DrawnText;
import io.frontstage.blueprint.ShownText;
import io.frontstage.definition.Limits;
import io.frontstage.render.OutputLimits;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    void theTableOfWhatIsMadeOfAFileHasTheLimitsOfTheDrawingAndThePage() throws IOException {
        String table = Files.readString(Path.of("docs/definition.md"));
        table = table.substring(table.indexOf("The results of a file are limited as well"));
        for (int limit :
                List.of(DrawnText.MAX_LINES, ShownText.MAX_CHARACTERS, OutputLimits.DRAWING, OutputLimits.PAGE)) {
            assertThat(table).contains(String.format(Locale.ROOT, " | %,d | ", limit));
        }
    }

    @Test
    void everyCodeThatTheReferenceNamesExists() {
        List<String> codes = Arrays.stream(io.frontstage.problem.ProblemCode.values())
                .map(io.frontstage.problem.ProblemCode::id)
                .toList();
        assertThat(codes).containsAll(REFERENCE.limitCodes());
    }
}
