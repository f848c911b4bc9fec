package io.frontstage.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any large file, however odd, is read within seconds. */
@Tag("slow")
class ImportLimitsTest {

    /** A size in bytes for which an algorithm with quadratic time would take minutes. */
    private static final int MAX = 250_000;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("line breaks", "\n".repeat(MAX)),
                Arguments.of("blanks", " ".repeat(MAX)),
                Arguments.of("a journey of line breaks", "journey\n" + "\n".repeat(MAX - 8)),
                Arguments.of("a task of blanks", "journey\na" + " ".repeat(MAX - 20) + "b"),
                Arguments.of("a task of colons", "journey\na" + ":".repeat(MAX - 20)),
                Arguments.of("a title of blanks", "journey\ntitle" + " ".repeat(MAX - 20) + "\n"),
                Arguments.of("a lane of blanks", "Step,Pays\nHost" + " ".repeat(MAX - 20) + "x,y"),
                Arguments.of("lines that are no tasks", "journey\nPays:1\n" + "x\n".repeat(4_900)),
                Arguments.of("tasks", "journey\n" + "x:1\n".repeat(MAX / 4 - 20)),
                Arguments.of("as many tasks as are read", "journey\n" + "x:1:a,b\n".repeat(4_990)),
                Arguments.of("actors", "journey\nx:1:" + numbers(MAX / 8)),
                Arguments.of("columns", "Step" + (",x".repeat(390) + "\n").repeat(300)),
                Arguments.of("rows", "Stage,Step,Lane,Text\n" + (",".repeat(45) + "\n").repeat(4_990)),
                Arguments.of("a rule of dashes", "| a | b |\n|" + "-".repeat(MAX - 40) + "x|\n| c | d |\n"),
                Arguments.of("lanes", "Step,a\n" + lanes(4_900)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @Timeout(30)
    void anOddFileIsReadInSeconds(String what, String file) {
        Imported imported = new Importer().read("x.txt", file.getBytes(UTF_8));

        assertThat(imported.definition().isPresent() || !imported.remarks().isEmpty())
                .isTrue();
    }

    @Test
    void whatNobodyWouldReadToTheEndIsNotSaidToTheEnd() {
        String file = "journey\nPays: 3\n" + numbersOnLines(900);

        Imported imported = new Importer().read("x.mmd", file.getBytes(UTF_8));

        assertThat(imported.remarks()).hasSize(201);
        assertThat(imported.remarks().get(200).kind()).isEqualTo(Remark.Kind.AND_MORE);
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    private static String numbersOnLines(int count) {
        return numbers(count).replace(',', '\n');
    }

    private static String lanes(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "Lane " + number + ",x\n")
                .collect(Collectors.joining());
    }
}
