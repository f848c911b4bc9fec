package io.frontstage.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Item;
import io.frontstage.problem.Severity;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A map survives a downgrade to version 0.1, which reports the keys that it does not know, and draws the rest. */
class EarlierVersionTest {

    private static final Path FOLDER = Path.of("src/test/resources/definition");

    private static final Map<MappingKind, Set<String>> WORDS = words();

    private static Map<MappingKind, Set<String>> words() {
        Map<MappingKind, Set<String>> words = new EnumMap<>(MappingKind.class);
        for (String line : text(FOLDER.resolve("words-of-0.1.txt")).lines().toList()) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(": ");
                words.put(MappingKind.valueOf(parts[0].toUpperCase(Locale.ROOT)), Set.of(parts[1].split(" ")));
            }
        }
        return words;
    }

    static Stream<Path> definitions() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("docs/examples"))) {
            List<Path> all =
                    new ArrayList<>(examples.filter(file -> file.toString().endsWith(".yaml"))
                            .sorted()
                            .toList());
            all.add(FOLDER.resolve("parking-permit.yaml"));
            all.add(FOLDER.resolve("every-later-key.yaml"));
            return all.stream();
        }
    }

    @Test
    void noWordOfTheEarlierVersionIsTakenAway() {
        assertThat(WORDS).hasSize(13);
        WORDS.forEach((kind, words) -> words.forEach(
                word -> assertThat(kind.has(Key.of(word))).as(kind + " " + word).isTrue()));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void withoutTheLaterWordsTheMapHasTheSameStagesStepsCardsAndItems(Path file) throws IOException {
        Blueprint now = read(text(file));
        ObjectNode json = (ObjectNode) new ObjectMapper().readTree(NormalisedJson.of(now));
        keep(json, MappingKind.MAP);

        Blueprint before = read(json.toString());

        assertThat(titles(before)).isEqualTo(titles(now));
        List<Arrow> lost = new ArrayList<>(now.arrows());
        lost.removeAll(before.arrows());
        assertThat(lost)
                .allMatch(arrow -> arrow.from() instanceof ArrowEnd.AtCell cell
                        && now.lane(cell.lane())
                                .filter(lane -> !lane.personas().isEmpty())
                                .isPresent());
    }

    /** Removes the keys that version 0.1 reports as unknown, from the elements that it knows. */
    private static void keep(JsonNode node, MappingKind kind) {
        if (node.isArray()) {
            node.forEach(each -> keep(each, kind));
        } else if (node instanceof ObjectNode mapping && WORDS.containsKey(kind)) {
            List<String> names = new ArrayList<>();
            mapping.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                Key key = Key.of(name);
                if (key != Key.OTHER && !WORDS.get(kind).contains(name)) {
                    mapping.remove(name);
                } else {
                    under(key, kind).ifPresent(child -> keep(mapping.get(name), child));
                }
            }
        }
    }

    private static Optional<MappingKind> under(Key key, MappingKind kind) {
        return key == Key.OTHER && kind == MappingKind.STEP ? Optional.of(MappingKind.CARD) : MappingKind.under(key);
    }

    private static List<String> titles(Blueprint blueprint) {
        List<String> titles = new ArrayList<>();
        blueprint.stages().forEach(stage -> {
            titles.add(stage.id().value() + " " + stage.title());
            titles.addAll(stage.items().all().stream().map(Item::title).toList());
            stage.steps().forEach(step -> {
                titles.add(step.id().value() + " " + step.title());
                step.cells()
                        .forEach(cell -> titles.addAll(
                                cell.cards().stream().map(Card::does).toList()));
                titles.addAll(step.items().all().stream().map(Item::title).toList());
            });
        });
        return titles;
    }

    private static Blueprint read(String text) {
        ReadDefinition read = new DefinitionReader().read(new SourceText("x", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        return read.blueprint().orElseThrow();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
