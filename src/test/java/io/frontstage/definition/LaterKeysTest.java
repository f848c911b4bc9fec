package io.frontstage.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Figure;
import io.frontstage.blueprint.Fork;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.Met;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Need;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.OpportunityMetrics;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Step;
import io.frontstage.blueprint.Value;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys that were added to the language after its first version. */
class LaterKeysTest {

    private static final Path FOLDER = Path.of("src/test/resources/definition");

    private final Blueprint permit = read(text("parking-permit.yaml"));

    @ParameterizedTest
    @ValueSource(strings = {"parking-permit.yaml", "every-later-key.yaml"})
    void whatUsesThemReadsWithoutAProblemAndIsTheSameAfterNormalising(String file) {
        Blueprint blueprint = read(text(file));
        String json = NormalisedJson.of(blueprint);

        assertThat(read(json)).isEqualTo(blueprint);
        assertThat(NormalisedJson.of(read(json))).isEqualTo(json);
    }

    @Test
    void aPainAtACardIsFeltInItsLaneAndComesFromAnother() {
        PainPoint typo = (PainPoint) item(permit, "typo");

        assertThat(typo.at()).contains(new ElementId("plate"));
        assertThat(typo.lane()).isEqualTo(new LaneId("frontstage"));
        assertThat(typo.cause()).containsExactly(new ArrowEnd.AtElement(new ElementId("registry")));
        assertThat(typo.reach().orElseThrow().percent()).isEqualTo(15);
    }

    @Test
    void aMeasureIsTheMetricOfItsStepAndTakesItsTarget() {
        Opportunity opportunity =
                step(permit, "sends-the-form").items().opportunities().get(0);
        OpportunityMetrics metrics = new OpportunityMetrics(permit);

        assertThat(metrics.of(opportunity)).map(Metric::name).contains("csat");
        assertThat(metrics.target(opportunity)).map(Value::text).contains("≥ 4.5");
        assertThat(opportunity.target()).isEmpty();
    }

    @Test
    void aStepForThePersonasOfALaneStandsThere() {
        assertThat(permit.customerLane(step(permit, "proves-the-care-work"))).isEqualTo(new LaneId("carer"));
        assertThat(permit.customerLane(step(permit, "sends-the-form"))).isEqualTo(new LaneId("customer"));

        Blueprint other = read(text("every-later-key.yaml"));
        assertThat(other.arrows().get(0).from())
                .isEqualTo(new ArrowEnd.AtCell(new ElementId("leaves-early"), new LaneId("carer")));
        assertThat(step(other, "leaves-early").items().pains().get(0).lane()).isEqualTo(new LaneId("carer"));
    }

    @Test
    void neighboursThatSayPathsMakeForks() {
        List<Fork> forks = Fork.of(permit);

        assertThat(forks).hasSize(2);
        assertThat(forks.get(0).paths()).containsExactly("Granted", "Appeals");
        assertThat(forks.get(1).paths()).containsExactly("Granted", "Appeals", "Gives up");
        assertThat(forks.get(1).steps()).hasSize(4);
        assertThat(forks.get(1).hasWayPast()).isFalse();
    }

    @Test
    void theFigureNowIsTheNewestDatedOne() {
        assertThat(now("value: 3.9, as-of: 2026-09, series: { 2026-07: 3.4 }")).contains("3.9");
        assertThat(now("value: 3.9, as-of: 2026-06, series: { 2026-10-15: 3.8, 2026-07: 3.4 }"))
                .contains("3.8");
        assertThat(now("value: 3.9, series: { 2026-07: 3.4 }")).contains("3.4");
        assertThat(now("value: 3.9")).contains("3.9");
        assertThat(now("target: 4")).isEmpty();
    }

    @Test
    void whichWayIsGoodFollowsFromWhatIsSaid() {
        assertThat(better("csat", "target: ≥ 4")).isEqualTo("HIGHER");
        assertThat(better("late", "target: < 2 %")).isEqualTo("LOWER");
        assertThat(better("late", "target: < 2 %, better: higher")).isEqualTo("HIGHER");
        assertThat(better("wait", "baseline: 15 min, target: 60 s")).isEqualTo("LOWER");
        assertThat(better("wait", "baseline: 15 min, target: 60 %")).isEqualTo("unknown");
        assertThat(better("csat", "value: 3.9")).isEqualTo("unknown");
        assertThat(better("our NPS", "value: 12")).isEqualTo("HIGHER");
        assertThat(better("snps", "value: 12")).isEqualTo("unknown");
    }

    @Test
    void aTargetIsMetAtItsValueOrOnlyPastIt() {
        assertThat(met("target: ≥ 4", "4")).contains(true);
        assertThat(met("target: '> 4'", "4")).contains(false);
        assertThat(met("target: 4, better: lower", "3.9")).contains(true);
        assertThat(met("target: < 1h30m", "80 min")).contains(true);
        assertThat(met("target: < 2 %", "1 min")).isEmpty();
        assertThat(met("target: 4", "4")).isEmpty();
    }

    @Test
    void needsAreTextsTextsByPersonaOrThings() {
        Blueprint map = read(text("every-later-key.yaml"));
        Need leave = map.personas().get(0).needs().things().get(1);

        assertThat(map.personas().get(1).needs().texts().everybody()).contains(List.of("A seat", "A table"));
        assertThat(map.stages().get(0).needs().texts().byPersona())
                .containsEntry(new PersonaId("omar"), List.of("To sit", "To rest"));
        assertThat(leave.id()).isEqualTo(new ElementId("leave"));
        assertThat(leave.met()).contains(Met.NO);
        assertThat(leave.metBy()).containsExactly(new ArrowEnd.AtElement(new ElementId("minutes")));
        assertThat(step(map, "leaves-early")
                        .experience()
                        .expects()
                        .things()
                        .get(0)
                        .met())
                .contains(Met.YES);
    }

    @Test
    void needsTakeNoIdFromWhatWasThereBefore() {
        Blueprint map = read(
                """
                blueprint: Coffee
                personas: { persona: Dana, needs: { need: Queues } }
                stages:
                  - stage: Order
                    steps:
                      - { step: Pays, backstage: Queues, needs: [{ need: Pays }, { need: Goes, id: queues-2 }] }
                """);
        Step pays = map.steps().get(0);

        assertThat(card(pays, "backstage").id()).isEqualTo(new ElementId("queues"));
        assertThat(map.needs()).extracting(need -> need.id().value()).containsExactly("queues-3", "pays-2", "queues-2");
    }

    @Test
    void aLaneOfOnesOwnKeepsTheWord() {
        Blueprint map = read(
                """
                blueprint: Coffee
                lanes: [{ lane: needs, kind: backstage }, { lane: tolerance, kind: support }]
                stages:
                  - stage: Order
                    steps: { step: Pays, needs: Beans, tolerance: { does: Waits, time: 2m } }
                """);
        Step pays = map.steps().get(0);

        assertThat(card(pays, "needs").does()).isEqualTo("Beans");
        assertThat(card(pays, "tolerance").does()).isEqualTo("Waits");
        assertThat(pays.experience().needs().isEmpty()).isTrue();
        assertThat(pays.tolerance()).isEmpty();
    }

    @Test
    void aPersonaMayBeCalledLikeTheKeyOfAThing() {
        Blueprint map = read(
                """
                blueprint: Coffee
                personas: [Need, Sam]
                stages: { stage: Order, needs: { need: To sit, sam: To go } }
                """);

        assertThat(map.stages().get(0).needs().texts().byPersona()).hasSize(2);
    }

    @Test
    void solvesNoneIsNotSolvesAll() {
        Blueprint map = read(text("every-later-key.yaml"));
        Opportunity none = map.steps().get(0).items().opportunities().get(0);
        Opportunity all = read("blueprint: Coffee\nstages: { stage: Order, opportunities: Faster }")
                .stages()
                .get(0)
                .items()
                .opportunities()
                .get(0);

        assertThat(none.solves()).isEmpty();
        assertThat(none.solvesAll()).isFalse();
        assertThat(all.solvesAll()).isTrue();
    }

    @Test
    void pathsAreCalledAsTheyAreDeclared() {
        Blueprint map = read(text("every-later-key.yaml"));

        assertThat(card(map.steps().get(0), "frontstage").paths()).containsExactly("Late");
        assertThat(map.steps().get(1).audience().paths()).containsExactly("In time");
    }

    private static Optional<String> now(String metric) {
        return metric("csat", metric).now().map(Figure::value).map(Value::text);
    }

    private static String better(String name, String metric) {
        return metric(name, metric).better().map(Enum::name).orElse("unknown");
    }

    private static Optional<Boolean> met(String metric, String figure) {
        return metric("csat", metric).isMetBy(ValueParsers.value(figure));
    }

    private static Metric metric(String name, String metric) {
        return read("blueprint: Coffee\nmetrics: { " + name + ": { " + metric + " } }\nstages: [Order]")
                .metrics()
                .get(0);
    }

    private static Step step(Blueprint map, String id) {
        return map.steps().stream()
                .filter(step -> step.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Card card(Step step, String lane) {
        return step.cell(new LaneId(lane)).orElseThrow().cards().get(0);
    }

    private static Item item(Blueprint map, String id) {
        return map.items().stream()
                .filter(item -> item.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Blueprint read(String text) {
        ReadDefinition read = new DefinitionReader().read(new SourceText("x", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.problems()).isEmpty();
        return read.blueprint().orElseThrow();
    }
}
