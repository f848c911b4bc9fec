package io.frontstage.definition.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.messages.Messages;
import io.frontstage.problem.Problems;
import io.frontstage.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PasteTest {

    private static final String COFFEE =
            """
            # kept
            blueprint: Coffee
            lanes:
              - { lane: host, name: Host, kind: frontstage }
            stages:
              - stage: Order
                steps:
                  - step: Chooses
                    id: chooses
                    host: Smiles   # always
                    frontstage:
                      # the menu
                      - Shows the menu
                      - does: Waits
                        with: Tablet
                    pains:
                      - pain: Slow
                        id: slow
                        issues: [CX-1, CX-2]
                        lane: host
                  - Pays
              - stage: Collect
            """;

    private static final String TEA =
            "blueprint: Tea\nstages:\n  - stage: Brew\n    steps:\n      - step: Boils\n        support: Kettle\n";

    @Test
    void aCopyIsTextOfTheLanguageWithTheLanesThatItNeeds() {
        assertThat(copy(COFFEE, ElementKind.CARD, "smiles", ElementKind.PAIN, "slow"))
                .isEqualTo(
                        """
                        lanes:
                          - { lane: host, name: Host, kind: frontstage }
                        host:
                          - Smiles   # always
                        pains:
                          - pain: Slow
                            id: slow
                            issues: [CX-1, CX-2]
                            lane: host
                        """);
        assertThat(copy(COFFEE, ElementKind.STEP, "pays", ElementKind.STEP, "chooses"))
                .startsWith("lanes:\n")
                .contains("steps:\n  - step: Chooses\n    id: chooses\n", "    pains:\n")
                .endsWith("  - Pays\n");
    }

    @Test
    void elementsThatCannotBeInOneElementTogetherAreNotCopied() {
        assertThat(MapFragment.of(
                        source(COFFEE),
                        List.of(new ElementRef(ElementKind.STEP, "pays"), new ElementRef(ElementKind.CARD, "smiles"))))
                .isEmpty();
    }

    @Test
    void whatIsCopiedIsPastedIntoAnotherMapWithLaneIdAndIssues() {
        String copied = copy(COFFEE, ElementKind.CARD, "smiles", ElementKind.PAIN, "slow");
        String pasted = paste(TEA, ElementKind.STEP, "boils", copied);

        assertThat(pasted)
                .contains("lanes:", "{ lane: host, name: Host, kind: frontstage }", "- Smiles   # always")
                .contains("- pain: Slow", "id: slow", "issues: [CX-1, CX-2]", "lane: host", "support: Kettle");
        assertThat(DefinitionReader.locate(source(pasted), new Problems())).isPresent();
    }

    @Test
    void theLaneInWhichAPainIsFeltComesAlong() {
        String pasted = paste(TEA, ElementKind.STEP, "boils", copy(COFFEE, ElementKind.PAIN, "slow"));

        assertThat(pasted).contains("{ lane: host, name: Host, kind: frontstage }", "lane: host\n");
        assertThat(DefinitionReader.locate(source(pasted), new Problems())).isPresent();
    }

    @Test
    void aLaneOfTheMapIsKnownWhereTheCopyHasOneWithALongerName() {
        String map = COFFEE.replace("lanes:\n", "lanes:\n  - { lane: host-2, kind: backstage }\n");

        assertThat(paste(
                        map,
                        ElementKind.STEP,
                        "pays",
                        "lanes:\n  - { lane: host-2, kind: backstage }\nhost-2:\n  - Bows\nhost:\n  - Nods\n"))
                .contains("host: Nods", "host-2: Bows");
    }

    @Test
    void idAndIssuesStayWithWhatHasThemAndComeBackAfterACut() {
        String copied = copy(COFFEE, ElementKind.PAIN, "slow");
        String twice = paste(COFFEE, ElementKind.STEP, "pays", copied);
        String cut = text(
                new MapEditor().apply(source(COFFEE), List.of(new Delete(new ElementRef(ElementKind.PAIN, "slow")))));
        String back = paste(cut, ElementKind.STEP, "pays", copied);

        assertThat(twice.split("id: slow", -1)).hasSize(2);
        assertThat(twice.split("CX-1", -1)).hasSize(2);
        assertThat(twice.split("pain: Slow", -1)).hasSize(3);
        assertThat(back.split("id: slow", -1)).hasSize(2);
        assertThat(back).contains("issues: [CX-1, CX-2]");
    }

    @Test
    void stepsGoBehindTheStepAndCardsOfOneLaneIntoTheLaneOfTheCard() {
        String steps = paste(COFFEE, ElementKind.CARD, "smiles", "- step: Sits down\n- step: Drinks\n");
        String cards = paste(COFFEE, ElementKind.CARD, "smiles", "support:\n  - Till\n  - does: Bank\n");

        assertThat(steps.indexOf("Sits down")).isBetween(steps.indexOf("step: Chooses"), steps.indexOf("step: Drinks"));
        assertThat(steps.indexOf("step: Drinks")).isLessThan(steps.indexOf("- Pays"));
        assertThat(cards).contains("- Smiles   # always\n          - Till\n          - does: Bank\n");
    }

    @Test
    void aMapInJsonStaysJson() {
        String json =
                "{\"blueprint\": \"Tea\", \"stages\": [{\"stage\": \"Brew\", \"steps\": [{\"step\": \"Boils\"}]}]}";
        String copied = copy(json, ElementKind.STEP, "boils");
        String pasted = paste(json, ElementKind.STEP, "boils", "pains:\n  - pain: Hot\n    severity: high\n");

        assertThat(copied).isEqualTo("steps:\n  - step: Boils\n");
        assertThat(pasted)
                .contains("\"pain\": \"Hot\"", "\"severity\": \"high\"")
                .startsWith("{\"blueprint\"");
    }

    @Test
    void anyOtherTextIsRefusedWithASentence() {
        for (String other :
                List.of("", "Hello", "Note: this", "foo:\n  - bar", "pains:\n  - Slow\nfoo: bar\n", "a: [")) {
            ChangeResult result = new MapEditor()
                    .apply(source(TEA), List.of(new Paste(new ElementRef(ElementKind.STEP, "boils"), other)));
            assertThat(result.changed()).as(other).isFalse();
            assertThat(result.outcomes().get(0).sentence(Messages.in(Locale.ENGLISH)))
                    .as(other)
                    .startsWith("The clipboard has nothing");
        }
    }

    @Test
    void severalAreChangedTogetherOrNotAtAll() {
        ChangeResult gone = several(
                Map.of("edit", "delete", "what", "card", "id", "shows-the-menu"),
                Map.of("edit", "delete", "what", "card", "id", "waits"),
                Map.of("edit", "delete", "what", "pain", "id", "slow"));
        ChangeResult refused = several(
                Map.of("edit", "delete", "what", "card", "id", "waits"),
                Map.of("edit", "delete", "what", "card", "id", "none"));

        assertThat(text(gone))
                .doesNotContain("frontstage:\n", "Waits", "pains:")
                .contains("host: Smiles   # always");
        assertThat(gone.outcomes().get(0).sentence(Messages.in(Locale.ENGLISH))).isEqualTo("Deleted 3 elements.");
        assertThat(refused.changed()).isFalse();
        assertThat(refused.outcomes().get(0).sentence(Messages.in(Locale.ENGLISH)))
                .startsWith("“none”");
    }

    @Test
    void noMoreThanFiftyAreChangedTogetherAndOnlyByChangesOfElements() {
        Map<String, Object> delete = Map.of("edit", "delete", "what", "card", "id", "waits");
        assertThatThrownBy(() -> ask(Collections.nCopies(51, delete))).isInstanceOf(MalformedChangeException.class);
        assertThatThrownBy(() -> ask(List.of())).isInstanceOf(MalformedChangeException.class);
        assertThatThrownBy(() -> ask(List.of(Map.of("edit", "several", "edits", List.of(delete)))))
                .isInstanceOf(MalformedChangeException.class);
        assertThatThrownBy(() -> ask(List.of("delete"))).isInstanceOf(MalformedChangeException.class);
    }

    @SafeVarargs
    private static ChangeResult several(Map<String, Object>... edits) {
        return new MapEditor().apply(source(COFFEE), List.of(ask(List.of(edits))));
    }

    private static MapChange ask(List<?> edits) {
        return ChangeKinds.change(Map.of("edit", "several", "edits", edits), LocalDate.of(2026, 11, 1));
    }

    private static String copy(String text, Object... elements) {
        List<ElementRef> refs = new ArrayList<>();
        for (int i = 0; i < elements.length; i += 2) {
            refs.add(new ElementRef((ElementKind) elements[i], (String) elements[i + 1]));
        }
        return MapFragment.of(source(text), refs).orElseThrow();
    }

    private static String paste(String text, ElementKind kind, String id, String copied) {
        ChangeResult result = new MapEditor().apply(source(text), List.of(new Paste(new ElementRef(kind, id), copied)));
        assertThat(result.outcomes().get(0).made())
                .as(result.outcomes().get(0).sentence(Messages.in(Locale.ENGLISH)))
                .isTrue();
        return text(result);
    }

    private static SourceText source(String text) {
        return new SourceText(text.startsWith("{") ? "x.json" : "x.yaml", text.getBytes(UTF_8));
    }

    private static String text(ChangeResult result) {
        return new String(result.text().bytes(), UTF_8);
    }
}
