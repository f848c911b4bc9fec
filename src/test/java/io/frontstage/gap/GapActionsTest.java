package io.frontstage.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Maps;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.GapCode;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.definition.change.ChangeKinds;
import io.frontstage.definition.change.ChangeResult;
import io.frontstage.definition.change.MapChange;
import io.frontstage.definition.change.MapEditor;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the actions of a gap write: the map stays valid, and the gap is gone. */
class GapActionsTest {

    /** Gaps that stay: the new pain records their consequence but does not close them. */
    private static final Set<GapCode> STAYING = EnumSet.of(GapCode.EXPECTATION_UNMET, GapCode.WAIT_PAST_TOLERANCE);

    static Stream<String> examples() {
        return Maps.examples().stream();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("examples")
    void theFirstActionEndsTheGap(String name) throws IOException {
        SourceText source = new SourceText(name, Files.readAllBytes(Path.of("docs", "examples", name + ".yaml")));
        Blueprint before = read(source);
        for (Gap gap : open(before)) {
            Optional<Map<String, String>> fields = first(gap, before);
            if (fields.isPresent()) {
                Blueprint after = read(changed(source, List.of(fields.get())));

                assertThat(open(after))
                        .as("%s: %s", gap.code().id(), fields.get())
                        .noneMatch(one -> isSame(one, gap));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void allActionsOfASittingAreOneChangeOfTheFile(String name) throws IOException {
        SourceText source = new SourceText(name, Files.readAllBytes(Path.of("docs", "examples", name + ".yaml")));
        Blueprint before = read(source);
        List<Map<String, String>> sitting = open(before).stream()
                .flatMap(gap -> first(gap, before).stream())
                .toList();

        Blueprint after = read(changed(source, sitting));

        List<Gap> left = open(after);
        for (Gap gap : open(before)) {
            if (first(gap, before).isPresent()) {
                assertThat(left).noneMatch(one -> isSame(one, gap));
            }
        }
    }

    /** Closing one gap opens none at another step, and all actions together close all gaps. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void onMapsByChanceAGapGoesWithItsConditionAndNoOtherStepIsTouched(long seed) {
        RandomJourneys journeys = new RandomJourneys(seed);
        int ended = 0;
        for (int round = 0; round < 5; round++) {
            SourceText source = source(journeys.next());
            Blueprint before = read(source);
            List<Gap> gaps = open(before);
            List<Map<String, String>> sitting = new ArrayList<>();
            for (Gap gap : gaps) {
                Optional<Map<String, String>> fields = first(gap, before);
                if (fields.isPresent()) {
                    List<Gap> after = open(read(changed(source, List.of(fields.get()))));
                    assertThat(after)
                            .as("%s: %s", gap.code().id(), fields.get())
                            .noneMatch(one -> isSame(one, gap));
                    assertThat(elsewhere(after, gap)).isEqualTo(elsewhere(gaps, gap));
                    sitting.add(fields.get());
                    ended++;
                }
            }
            List<Gap> left = open(read(changed(source, sitting)));
            for (Gap gap : gaps) {
                assertThat(first(gap, before).isPresent() && left.stream().anyMatch(one -> isSame(one, gap)))
                        .isFalse();
            }
        }
        assertThat(ended).isGreaterThan(30);
    }

    /** The open gaps at other steps. */
    private static List<String> elsewhere(List<Gap> gaps, Gap gap) {
        return gaps.stream()
                .filter(one -> !one.step().equals(gap.step()))
                .map(one -> one.code().id() + " " + one.sentence())
                .toList();
    }

    @Test
    void takingTheAnswersOverEndsTheDifference() {
        String map = "blueprint: B\npersonas: [{persona: Dana, id: dana}, {persona: Sam, id: sam}]\nstages:\n"
                + "  - stage: S\n    steps:\n      - step: Waits\n        feels: {dana: 2, sam: 1}\n";
        RecentAnswers answers =
                new FeltByCustomers().with("waits", "dana", "0.8", 212).lately();
        Gap gap = Gaps.of(Maps.read(map), answers, Messages.in(Locale.ENGLISH)).get(0);

        assertThat(gap.remedy().feels()).containsExactly(Map.entry(new PersonaId("dana"), 1));
        SourceText after = changed(
                source(map),
                List.of(
                        Map.of(
                                "edit", "set", "what", "step", "id", "waits", "key", "feels", "persona", "dana",
                                "value", "1"),
                        Map.of("edit", "set", "what", "step", "id", "waits", "key", "basis", "value", "observed")));
        assertThat(Gaps.of(read(after), answers, Messages.in(Locale.ENGLISH))).isEmpty();
        assertThat(new String(after.bytes(), StandardCharsets.UTF_8)).contains("dana: 1, sam: 1", "basis: observed");
    }

    @Test
    void aPainIsWrittenWithAllThatTheGapKnows() {
        String map = "blueprint: B\npersonas: [{persona: Dana, id: dana}, {persona: Sam, id: sam}]\nstages:\n"
                + "  - stage: S\n    steps:\n      - step: Waits\n        feels: {dana: -1, sam: 1}\n"
                + "        frontstage: {does: Says it, wait: 5 min}\n";

        String text = text(
                map,
                Map.of(
                        "edit",
                        "make-pain",
                        "into",
                        "waits",
                        "title",
                        "Too long: 5 min",
                        "severity",
                        "medium",
                        "basis",
                        "assumed",
                        "for",
                        "dana",
                        "cause",
                        "says-it"));

        assertThat(text)
                .isEqualTo(map.replace("{does: Says it, wait", "{does: Says it, id: says-it, wait")
                        + "        pains:\n          - pain: \"Too long: 5 min\"\n            for: dana\n"
                        + "            severity: medium\n            cause: says-it\n            basis: assumed\n");
    }

    @Test
    void anExpectationThatWasATextKeepsItsNeighbours() {
        String map = "blueprint: B\nstages:\n  - stage: S\n    steps:\n      - step: Waits\n"
                + "        expects: [To hear early, To be seen]\n        frontstage: { does: Says it, id: says }\n";

        String text = text(map, Map.of("edit", "met-by", "into", "waits", "title", "To be seen", "card", "says"));

        assertThat(text).isEqualTo(map.replace("To be seen]", "{expect: To be seen, met-by: says}]"));
    }

    @Test
    void whatWasSetAsideIsBroughtBack() {
        String map =
                "blueprint: B\nstages:\n  - stage: S\n    steps:\n      - step: Waits\n        expects: To hear early\n";

        String aside = text(
                map,
                Map.of(
                        "edit",
                        "set-aside",
                        "check",
                        "expectation-open",
                        "into",
                        "waits",
                        "title",
                        "To hear early",
                        "reason",
                        "Not ours"));
        String back = text(aside, Map.of("edit", "bring-back", "check", "expectation-open", "at", "to-hear-early"));

        assertThat(aside).contains("at: to-hear-early", "id: to-hear-early", "reason: Not ours");
        assertThat(back).doesNotContain("dismissed").contains("id: to-hear-early");
    }

    @Test
    void whatTheCustomerDoesMeetsNothing() {
        String map =
                "blueprint: B\nstages:\n  - stage: S\n    steps:\n      - step: Waits\n        expects: To hear early\n"
                        + "        customer: { does: Asks, id: asks }\n";
        Map<String, String> fields =
                Map.of("edit", "met-by", "into", "waits", "title", "To hear early", "card", "asks");

        ChangeResult result = new MapEditor().apply(source(map), List.of(change(fields)));

        assertThat(result.outcomes()).noneMatch(ChangeResult.Outcome::made);
        assertThat(result.changed()).isFalse();
    }

    /** The request that the page sends if somebody takes the first action as it is offered. */
    private static Optional<Map<String, String>> first(Gap gap, Blueprint map) {
        Map<String, String> fields = new HashMap<>();
        String step = gap.step().value();
        String thing = gap.thing().map(ElementId::value).orElse(step);
        switch (gap.actions().get(0)) {
            case MAKE_PAIN -> {
                GapRemedy.ProposedPain pain = gap.remedy().pain().orElseThrow();
                fields.putAll(Map.of("edit", "make-pain", "into", step, "severity", "medium", "basis", "assumed"));
                fields.put("title", pain.title().orElse("Because"));
                fields.put(
                        "for", pain.personas().stream().map(one -> one.value()).collect(Collectors.joining(",")));
                pain.lane().ifPresent(lane -> fields.put("lane", lane.value()));
                pain.cause().ifPresent(card -> fields.put("cause", card.value()));
            }
            case CHOOSE_MET_BY -> {
                fields.putAll(Map.of(
                        "edit",
                        "met-by",
                        "into",
                        gap.remedy().owner().orElseThrow().value()));
                fields.put("title", gap.remedy().need().orElseThrow());
                fields.put("card", card(map, LaneKind.FRONTSTAGE));
            }
            case CHOOSE_CAUSE -> fields.putAll(
                    Map.of("edit", "cause", "what", "pain", "id", thing, "card", card(map, LaneKind.SUPPORT)));
            case SET_OWNER -> {
                String what = gap.code() == GapCode.PAIN_WITHOUT_OWNER ? "pain" : "step";
                fields.putAll(Map.of("edit", "set", "what", what, "id", thing, "key", "owner", "value", "Ada"));
            }
            case CONNECT -> fields.putAll(Map.of(
                    "edit",
                    "connect",
                    "from",
                    gap.remedy().card().orElseThrow().value(),
                    "to",
                    card(map, LaneKind.SUPPORT)));
            case ADD_CARD, ADD_SERVICE -> fields.putAll(Map.of(
                    "edit",
                    "add",
                    "what",
                    "card",
                    "into",
                    step,
                    "lane",
                    "frontstage",
                    "title",
                    "Says how long it takes"));
            default -> {
                return Optional.empty();
            }
        }
        // a moment of truth needs two actions; an unmet expectation and a wait stay until the service changes
        return gap.actions().contains(GapAction.ADD_FIGURE) || STAYING.contains(gap.code())
                ? Optional.empty()
                : Optional.of(fields);
    }

    private static String card(Blueprint map, LaneKind kind) {
        return map.lanes().stream()
                .filter(lane -> lane.kind() == kind)
                .flatMap(lane -> map.steps().stream().flatMap(step -> step.cell(lane.id()).stream()))
                .flatMap(cell -> cell.cards().stream())
                .map(Card::id)
                .map(ElementId::value)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isSame(Gap one, Gap other) {
        return one.code() == other.code()
                && one.step().equals(other.step())
                && one.sentence().equals(other.sentence());
    }

    private static SourceText changed(SourceText source, List<Map<String, String>> edits) {
        List<MapChange> changes = new ArrayList<>();
        edits.forEach(fields -> changes.add(change(fields)));
        ChangeResult result = new MapEditor().apply(source, changes);
        assertThat(result.outcomes()).as(edits.toString()).allMatch(ChangeResult.Outcome::made);
        return result.text();
    }

    private static MapChange change(Map<String, String> fields) {
        return ChangeKinds.change(fields, Maps.TODAY);
    }

    private static String text(String map, Map<String, String> fields) {
        return new String(changed(source(map), List.of(fields)).bytes(), StandardCharsets.UTF_8);
    }

    private static SourceText source(String map) {
        return new SourceText("map.yaml", map.getBytes(StandardCharsets.UTF_8));
    }

    private static Blueprint read(SourceText source) {
        ReadDefinition read = new DefinitionReader().read(source);
        assertThat(read.problems()).isEmpty();
        return read.blueprint().orElseThrow();
    }

    private static List<Gap> open(Blueprint map) {
        return Gaps.of(map, RecentAnswers.NONE, Messages.in(Locale.ENGLISH)).stream()
                .filter(gap -> !gap.isSetAside())
                .toList();
    }
}
