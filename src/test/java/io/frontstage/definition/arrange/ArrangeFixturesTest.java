package io.frontstage.definition.arrange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.source.SourceText;
import io.frontstage.messages.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts before and after a change, to be read. A file holds the text before, then each change of it with what became of it and the text
 * after, between lines of {@code ======}. Where the second line of a change and its text are missing, they are written, and the test fails.
 */
class ArrangeFixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/definition/arrange");
    private static final Pattern SECTION = Pattern.compile("(?m)^======\\R");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void changesBecomeTheTextAsItStandsInTheFixture(Path file) throws IOException {
        String[] sections = SECTION.split(Files.readString(file), -1);
        StringBuilder whole = new StringBuilder(sections[0]);
        boolean complete = true;
        for (int i = 1; i < sections.length; i++) {
            String line = sections[i].lines().findFirst().orElseThrow();
            complete = complete && sections[i].lines().count() > 1;
            Arranged arranged = new Arranger()
                    .arrange(new SourceText("x", sections[0].getBytes(UTF_8)), List.of(ArrangeLine.of(line)));
            Arranged.Outcome outcome = arranged.outcomes().get(0);
            String id = outcome.thing()
                    .map(thing -> " [" + thing.kind().word() + " " + thing.id() + "]")
                    .orElse("");
            whole.append("======\n").append(line).append('\n');
            whole.append(outcome.made() ? "=> " : "=> no: ")
                    .append(outcome.sentence(Messages.in(Locale.ENGLISH)))
                    .append(id)
                    .append('\n');
            if (arranged.changed()) {
                String text = new String(arranged.text().bytes(), UTF_8);
                whole.append(text).append(text.endsWith("\n") ? "" : "\n");
            }
        }
        if (!complete) {
            Files.writeString(file, whole);
        }
        assertThat(whole.toString()).isEqualTo(String.join("======\n", sections));
    }
}
