package io.frontstage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.NormalisedJson;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.Level;
import io.frontstage.layout.View;
import io.frontstage.messages.Messages;
import io.frontstage.render.pdf.Paper;
import io.frontstage.render.view.ItemsCsv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outputs for customers, in every form, contain no internal words. */
class CustomerOutputsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/io/frontstage/messages/messages.properties");
    private static final Pattern SAYING =
            Pattern.compile(" (?:aria-label|title|alt|href|id|data-[\\w-]+)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    @ParameterizedTest
    @ValueSource(strings = {"order-ahead", "software-onboarding", "home-insurance-claim", "passport-renewal"})
    void noFormHasAWordOfWhatIsInternal(String example) throws IOException {
        Blueprint whole = Maps.example(example);
        Set<String> internal = words(NormalisedJson.of(whole));
        internal.removeAll(words(NormalisedJson.of(View.CUSTOMER.shown(whole))));
        internal.removeAll(wordsOf(Files.readString(MESSAGES)));
        List<String> outputs = outputs(whole);

        assertThat(internal).as("words that would give it away").hasSizeGreaterThan(50);
        assertThat(outputs).hasSize(11);
        for (String output : outputs) {
            Set<String> given = wordsOf(said(output));
            given.retainAll(internal);
            assertThat(given).as(output.substring(0, 40)).isEmpty();
        }
    }

    @Test
    void noFormSaysHowBadAPainIs() {
        Blueprint whole = Maps.read(
                """
                blueprint: Coffee
                stages:
                  - stage: Order
                    steps:
                      - step: Pays
                        pains:
                          - { pain: The card is declined, severity: critical }
                          - { pain: The queue is long, severity: low }
                          - { pain: The mug was chipped, fixed: 2026-10 }
                """);
        Messages messages = Messages.in(Locale.ENGLISH);
        RenderedBlueprint map = map(whole, Level.CARDS);

        for (String form : List.of(map.svg(), map.html(), map.table(), map.digest(Optional.empty()))) {
            assertThat(form)
                    .contains("The card is declined", "The queue is long")
                    .doesNotContain(
                            "The mug was chipped",
                            messages.text("map.pain.critical"),
                            messages.text("map.pain.medium"),
                            messages.text("map.pain.low"),
                            messages.text("table.severity") + "<")
                    .doesNotContainPattern("(?i)\\bcritical\\b(?![^{}]*\\})");
        }
        assertThat(map.html()).contains(messages.text("map.pain.untold"), messages.text("map.legend.severity.untold"));
    }

    @Test
    void noHeadOfAStageHasAnEmptyBarOfProgress() {
        Blueprint whole = Maps.example("order-ahead");

        assertThat(Maps.draw(whole, Locale.ENGLISH).svg()).contains("frontstage-fill-track");
        for (Level level : List.of(Level.OVERVIEW, Level.CARDS, Level.EVERYTHING)) {
            assertThat(map(whole, level).svg()).doesNotContain("frontstage-fill-track");
        }
    }

    private static List<String> outputs(Blueprint whole) throws IOException {
        OutputFormat.Settings settings = new OutputFormat.Settings(Paper.A4, Duration.ofMinutes(1), true, note -> {});
        List<String> outputs = new ArrayList<>();
        for (Level level : List.of(Level.OVERVIEW, Level.CARDS, Level.EVERYTHING)) {
            RenderedBlueprint map = map(whole, level);
            outputs.add(map.html());
            outputs.add(map.svg());
        }
        RenderedBlueprint map = map(whole, Level.EVERYTHING);
        outputs.add(map.digest(Optional.empty()));
        outputs.add(utf8(OutputFormat.HTML.write(map, settings)));
        outputs.add(utf8(OutputFormat.JSON.write(map, settings)));
        outputs.add(utf8(OutputFormat.YAML.write(map, settings)));
        outputs.add(utf8(ItemsCsv.forCustomers(map.blueprint(), Set.of())));
        return outputs;
    }

    /** The text and the spoken attributes of an output, without markup, styles and scripts. */
    private static String said(String output) {
        String attributes = SAYING.matcher(output)
                .results()
                .map(attribute -> attribute.group(1))
                .collect(Collectors.joining(" "));
        return attributes + " " + output.replaceAll("(?s)<(style|script)\\b.*?</\\1>|<[^>]*>", " ");
    }

    private static RenderedBlueprint map(Blueprint whole, Level level) {
        LayoutOptions all = LayoutOptions.everything(Locale.ENGLISH, Maps.TODAY);
        return Maps.draw(whole, new LayoutOptions(View.CUSTOMER, all.parts(), all.locale(), all.today()).at(level));
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The words of all texts of a definition, without those of the language. */
    private static Set<String> words(String json) throws IOException {
        return texts(new ObjectMapper().readTree(json))
                .flatMap(text -> wordsOf(text).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return Stream.of(node.textValue());
        }
        List<JsonNode> inner = new ArrayList<>();
        node.elements().forEachRemaining(inner::add);
        return inner.stream().flatMap(CustomerOutputsTest::texts);
    }

    private static Set<String> wordsOf(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
