package io.frontstage.definition.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Readable texts before and after changes. A file contains the text before, then requests, each after a line of {@code
 * ======}: its changes, one per line; their results, each after an arrow; the text after them, if it is different. If
 * the part after the changes is missing, it is written, and the test fails; {@code -Dgolden.update=true} rewrites all
 * of it.
 */
class ChangeFixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/definition/change");
    private static final Pattern SECTION = Pattern.compile("(?m)^======\\R");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void changesBecomeTheTextInTheFixture(Path file) throws IOException {
        String old = Files.readString(file);
        String[] sections = SECTION.split(old, -1);
        StringBuilder now = new StringBuilder(sections[0]);
        boolean complete = true;
        for (int i = 1; i < sections.length; i++) {
            List<String> changes = sections[i]
                    .lines()
                    .takeWhile(line -> !line.startsWith("=>") && !line.isEmpty())
                    .toList();
            complete = complete && sections[i].contains("\n=> ");
            List<String> lines = new ArrayList<>(List.of("======"));
            lines.addAll(changes);
            ChangeOutcomes outcomes = ChangeOutcomes.of(sections[0].getBytes(UTF_8), changes);
            outcomes.reports().forEach(report -> lines.add("=> " + report));
            now.append(String.join("\n", lines)).append('\n');
            outcomes.text().ifPresent(text -> now.append(text).append(text.endsWith("\n") ? "" : "\n"));
        }
        if (!complete || Boolean.getBoolean("golden.update")) {
            Files.writeString(file, now);
        }
        assertThat(now.toString()).isEqualTo(old);
    }
}
