package io.frontstage.definition.help;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.Key;
import io.frontstage.definition.LocatedDefinition;
import io.frontstage.definition.MappingKind;
import io.frontstage.messages.Messages;
import io.frontstage.problem.Problems;
import io.frontstage.source.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FieldPanelTest {

    private static final String TEXT =
            """
            blueprint: Coffee
            owner: Retail
            personas: [Dana, Sam]
            lanes:
              - { lane: host, name: Host, kind: frontstage, by: Concierge }
            stages:
              - stage: Order
                owner: Front desk
                steps:
                  - step: Pays
                    channel: [app, street]
                    feels: { dana: -1 tired }
                    host: Smiles
                    support: Till
                    metrics:
                      csat: 3.9
                      paid at once: { value: 91 %, baseline: 84 % }
                    expects:
                      - expect: A short queue
                        met: no
                    pains:
                      - Too slow
                    opportunities:
                      - Faster
                      - { opportunity: Nicer, solves: [] }
                      - { opportunity: Shorter, solves: too-slow }
                  - Waits
            """;

    /** Keys that no panel has, each with the reason. */
    private static final Map<Key, String> ELSEWHERE = Map.ofEntries(
            Map.entry(Key.ID, "links and Jira hang on it: it is written once and stays"),
            Map.entry(Key.FORMAT, "there is one format"),
            Map.entry(Key.TRACKER, "Jira’s project is chosen where issues are created"),
            Map.entry(Key.PATHS, "shares of paths are written in the text"),
            Map.entry(Key.STAGES, "on the map"),
            Map.entry(Key.STEPS, "on the map"),
            Map.entry(Key.EVIDENCE, "on the map"),
            Map.entry(Key.CUSTOMER, "on the map"),
            Map.entry(Key.FRONTSTAGE, "on the map"),
            Map.entry(Key.BACKSTAGE, "on the map"),
            Map.entry(Key.SUPPORT, "on the map"),
            Map.entry(Key.PAINS, "on the map"),
            Map.entry(Key.DELIGHTS, "on the map"),
            Map.entry(Key.OPPORTUNITIES, "on the map"),
            Map.entry(Key.ARROWS, "drawn on the map"),
            Map.entry(Key.DISMISSED, "set aside where it is reported"),
            Map.entry(Key.LANE, "the key of a lane; an item has a field for its lane"));

    /** Kinds of mappings without a panel, each with the reason. */
    private static final Map<MappingKind, String> WITHOUT = Map.of(
            MappingKind.PATH, "written in the text",
            MappingKind.NEED, "whether it is met is judged in the gaps",
            MappingKind.EXPECT, "whether it is met is judged in the gaps",
            MappingKind.METRIC,
                    "its value, baseline and target are fields of what it measures; the rest is in the text",
            MappingKind.ARROW, "drawn on the map",
            MappingKind.TRACKER, "chosen where issues are created",
            MappingKind.DISMISSAL, "set aside where it is reported");

    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final LocatedDefinition map = DefinitionReader.locate(
                    new SourceText("coffee.yaml", TEXT.getBytes(UTF_8)), new Problems())
            .orElseThrow();

    @Test
    void everyKeyOfTheLanguageIsInAPanelOrHasAReason() {
        Set<String> missing = new TreeSet<>();
        for (MappingKind kind : MappingKind.values()) {
            assertThat(FieldPanel.KINDS.contains(kind)).as(kind.word()).isNotEqualTo(WITHOUT.containsKey(kind));
            for (Key key : kind.keys()) {
                boolean shown = FieldPanel.isShown(kind, key)
                        && Arrays.stream(FieldGroup.values())
                                .anyMatch(group -> group.keys().contains(key));
                boolean reasoned = ELSEWHERE.containsKey(key) && (key != Key.LANE || kind == MappingKind.LANE);
                if (FieldPanel.KINDS.contains(kind) && shown == reasoned) {
                    missing.add(kind.word() + " " + key.word());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noKeyIsInTwoGroups() {
        List<Key> keys = Arrays.stream(FieldGroup.values())
                .flatMap(group -> group.keys().stream())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void aStepShowsWhatItSaysAndForWhom() {
        FieldPanel panel = panel("step", "pays");

        assertThat(panel.title()).isEqualTo("Pays");
        assertThat(field(panel, "step").isTitle()).isTrue();
        assertThat(field(panel, "channel").values()).containsExactly("app", "street");
        assertThat(field(panel, "feels").personas())
                .extracting(Field.OfPersona::value)
                .containsExactly("-1 tired", "");
        assertThat(field(panel, "metrics").metrics())
                .containsExactly(
                        new Field.OfMetric("csat", "3.9", "", ""),
                        new Field.OfMetric("paid at once", "91 %", "84 %", ""));
        assertThat(field(panel, "owner").inherited()).isEqualTo("Front desk");
        assertThat(field(panel, "for").control()).isEqualTo("checks");
    }

    @Test
    void whatAFieldCannotShowIsOnlyInTheText() {
        assertThat(field(panel("step", "pays"), "expects").control()).isEqualTo("written");
        assertThat(field(panel("step", "pays"), "expects").values()).containsExactly("A short queue");
        assertThat(field(panel("step", "waits"), "expects").control()).isEqualTo("texts");
    }

    @Test
    void theGuideAsksWhereSomethingIsMissingAndOnce() {
        FieldPanel panel = panel("step", "waits");

        assertThat(field(panel, "feels").question()).startsWith("What goes through their head");
        assertThat(field(panel, "thinks").question()).isEmpty();
        assertThat(field(panel("step", "pays"), "feels").question()).isEmpty();
    }

    @Test
    void theMapListsItsPersonasAndLanesWithTheCardsInThem() {
        FieldPanel panel = panel("map", "map");

        assertThat(field(panel, "personas").entries())
                .extracting(Field.Entry::id)
                .containsExactly("dana", "sam");
        assertThat(field(panel, "lanes").entries())
                .contains(new Field.Entry("lane", "host", "Host", "frontstage", 0, 1))
                .contains(new Field.Entry("lane", "support", "Support processes", "support", -1, 1));
        assertThat(field(panel, "summary").control()).isEqualTo("lines");
    }

    @Test
    void aLaneShowsItsNameAndOneThatIsNotListedOnlyThat() {
        assertThat(field(panel("lane", "host"), "name").values()).containsExactly("Host");
        assertThat(field(panel("lane", "host"), "kind").values()).containsExactly("frontstage");
        assertThat(panel("lane", "support").groups())
                .flatExtracting(FieldPanel.Group::fields)
                .extracting(Field::key)
                .containsExactly("name");
    }

    @Test
    void personasCardsAndItemsHavePanelsAndWhatIsNotThereHasNone() {
        assertThat(panel("persona", "sam").title()).isEqualTo("Sam");
        assertThat(field(panel("card", "smiles"), "by").values()).isEmpty();
        assertThat(field(panel("pain", "too-slow"), "severity").choices()).contains(new Field.Option("high", "high"));
        assertThat(FieldPanel.of(map, "pain", "smiles", messages)).isEmpty();
        assertThat(FieldPanel.of(map, "arrow", "x", messages)).isEmpty();
        assertThat(FieldPanel.of(map, "lane", "nowhere", messages)).isEmpty();
    }

    @Test
    void aFieldSaysWhatAppliesWithoutAValue() {
        assertThat(field(panel("pain", "too-slow"), "severity").inherited()).isEqualTo("medium");
        assertThat(field(panel("opportunity", "faster"), "solves").inherited())
                .isEqualTo("Nothing is ticked, so it solves all pains of its step or stage.");
        assertThat(field(panel("opportunity", "nicer"), "solves").inherited()).isEmpty();
        assertThat(field(panel("opportunity", "shorter"), "solves").inherited()).isEmpty();
    }

    private FieldPanel panel(String what, String id) {
        return FieldPanel.of(map, what, id, messages).orElseThrow();
    }

    private static Field field(FieldPanel panel, String key) {
        Optional<Field> found = panel.groups().stream()
                .flatMap(group -> group.fields().stream())
                .filter(field -> field.key().equals(key))
                .findFirst();
        return found.orElseThrow();
    }
}
