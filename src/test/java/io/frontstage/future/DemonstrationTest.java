package io.frontstage.future;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.MapState;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.difference.ComparedMap;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents are right about the future map that they show. */
class DemonstrationTest {

    private static final Path TODAY = Path.of("docs/examples/order-ahead.yaml");
    private static final Path FUTURE = Path.of("docs/future/order-ahead-future.yaml");

    @Test
    void isOfTheFutureAndHasNoProblem() throws IOException {
        ReadDefinition future = read(FUTURE);

        assertThat(future.problems()).isEmpty();
        assertThat(future.blueprint().orElseThrow().info().state()).isEqualTo(MapState.FUTURE);
    }

    @Test
    void promisesWhatTheManualPrints() throws IOException {
        FutureComparison comparison = FutureComparison.of(
                ComparedMap.of(read(TODAY)).orElseThrow(),
                ComparedMap.of(read(FUTURE)).orElseThrow(),
                Optional.of("Order is late"),
                Optional.empty());
        FutureTexts texts = new FutureTexts(comparison, Messages.in(Locale.ENGLISH));
        List<String> printed = Stream.concat(
                        comparison.figures().stream().map(texts::sentence),
                        comparison.lines().stream()
                                .map(line -> line.id() + ": " + texts.title(line) + " (" + texts.place(line) + ")"))
                .toList();

        assertThat(printed).hasSize(5 + 10);
        assertThat(Files.readString(Path.of("docs/compare.md"))).contains(String.join("\n", printed));
    }

    private static ReadDefinition read(Path file) throws IOException {
        return new DefinitionReader().read(new SourceText(file.getFileName().toString(), Files.readAllBytes(file)));
    }
}
