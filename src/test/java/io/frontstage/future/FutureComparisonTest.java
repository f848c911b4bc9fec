package io.frontstage.future;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.difference.ComparedMap;
import io.frontstage.difference.Sign;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A small shop today and in the future, compared by hand. */
class FutureComparisonTest {

    private static final String TODAY =
            """
            blueprint: Coffee
            personas: [{ persona: "Dana, commuter", id: dana }, { persona: Sam, id: sam }]
            lanes: [{ lane: app, name: App, kind: frontstage }, { lane: bar, name: Bar, kind: backstage }]
            stages:
              - stage: Order
                steps:
                  - step: Chooses
                    time: 20s-90s
                    feels: { dana: 0 }
                    app: [{ does: Lists cafés, id: lists }]
                  - step: Pays
                    time: 10s
                    feels: { dana: +1 }
                    bar: [{ does: Queues the order, id: queue }]
                    pains: [{ pain: Too many orders at once, id: many }, { pain: Gone by now, id: old, fixed: 2026-01-01 }]
              - stage: Collect
                steps:
                  - step: Waits
                    path: Order is late
                    wait: 2m-5m
                    feels: { dana: -2 }
                    bar: [{ does: Moves it up, id: move-up }]
                    pains: [{ pain: No word, id: no-word }, { pain: Nobody helps, id: sams, for: sam }]
                  - step: Takes the cup
                    time: 5s
                    feels: { dana: +2 }
            arrows: [lists -> queue, queue -> move-up, move-up -> takes-the-cup]
            """;

    private static final String FUTURE = TODAY.replace(
                    "                  - step: Waits\n", "                  - step: Waits\n".replace("Waits", "Waits"))
            .replace("Lists cafés, id: lists", "Routes over the bridge, id: lists")
            .replace("time: 20s-90s", "time: 20s")
            .replace(
                    "  - stage: Collect\n",
                    "  - stage: Plan\n    steps:\n      - step: Chooses when\n        app: [{ does: Offers quarter hours, id: offers }]\n"
                            + "        bar: [{ does: Counts cups, id: counts }]\n        wait: 30s\n  - stage: Collect\n")
            .replace("{ pain: Too many orders at once, id: many }, ", "");

    private static final String FUTURE_WITHOUT_WAIT = FUTURE.replaceAll(
                    "(?s)      - step: Waits\n.*?(?=      - step: Takes)", "")
            .replace("queue -> move-up, move-up -> takes-the-cup", "queue -> takes-the-cup");

    @Test
    void listsWhatTodayLacksOrHasOtherwise() {
        FutureComparison comparison = late();

        assertThat(comparison.lines())
                .extracting(FutureLine::id)
                .containsExactly("to-be-chooses", "to-be-lists", "to-be-chooses-when", "to-be-offers", "to-be-counts");
        assertThat(comparison.lines().get(1).signs()).isEqualTo(Set.of(Sign.CHANGED));
    }

    @Test
    void placesALineAtItsStepAndWhatIsNewAtTheNearestEarlierOne() {
        assertThat(late().lines())
                .extracting(line -> line.at().value())
                .containsExactly("chooses", "chooses", "pays", "pays", "pays");
    }

    @Test
    void solvesThePainsOfThatStepThatTheFutureLacks() {
        assertThat(line("to-be-offers").solves()).extracting(PainPoint::id).containsExactly(new ElementId("many"));
        assertThat(line("to-be-lists").solves()).isEmpty();
    }

    @Test
    void painsGoneAreThoseOpenToday() {
        assertThat(late().gone())
                .extracting(PainPoint::title)
                .containsExactly("Too many orders at once", "No word", "Nobody helps");
    }

    @Test
    void aPainThatIsFixedInTheFutureIsGone() {
        FutureComparison comparison = compare(TODAY, TODAY.replace("id: no-word", "id: no-word, fixed: 2027-01-01"));

        assertThat(comparison.gone()).extracting(PainPoint::title).containsExactly("No word");
        assertThat(comparison.lines()).isEmpty();
    }

    @Test
    void aChangeOfTwoKindsIsOneLine() {
        FutureComparison comparison = compare(
                TODAY,
                TODAY.replace("app: [{ does: Lists cafés, id: lists }]", "feels: { dana: 0 }")
                        .replaceFirst("feels: \\{ dana: 0 \\}\n        feels", "feels")
                        .replace(
                                "bar: [{ does: Queues the order, id: queue }]",
                                "app: [{ does: Lists them all, id: lists, time: 3s }]\n        bar: [{ does: Queues the order, id: queue }]"));

        assertThat(comparison.lines()).hasSize(1);
        assertThat(comparison.lines().get(0).signs()).isEqualTo(Set.of(Sign.MOVED, Sign.CHANGED));
    }

    @Test
    void whatComesOfItIsNoLine() {
        assertThat(compare(
                                TODAY,
                                TODAY.replace("dana: -2", "dana: +1, sam: 0")
                                        .replace("feels: { dana: +1 }", "feels: { dana: +2 }\n        quote: Fine"))
                        .lines())
                .isEmpty();
    }

    @Test
    void aNewLaneIsALineAtTheFirstStepThatUsesIt() {
        FutureComparison comparison = compare(
                TODAY,
                TODAY.replace("lanes: [", "lanes: [{ lane: door, name: Door, kind: frontstage }, ")
                        .replace("bar: [{ does: Queues", "door: [Opens]\n        bar: [{ does: Queues"));

        assertThat(comparison.lines())
                .extracting(FutureLine::id, line -> line.at().value())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("to-be-lane-door", "pays"),
                        org.assertj.core.groups.Tuple.tuple("to-be-opens", "pays"));
    }

    @Test
    void anIdIsCutToSixtyFourCharactersAndStaysUnique() {
        String one = "a".repeat(60) + "-b";
        FutureComparison comparison = compare(
                TODAY,
                TODAY.replace(
                        "bar: [{ does: Queues the order, id: queue }]",
                        "bar: [{ does: Queues the order, id: queue }, { does: A, id: " + one + " }, { does: B, id: "
                                + one + "b }]"));

        assertThat(comparison.lines())
                .extracting(FutureLine::id)
                .containsExactly("to-be-" + "a".repeat(58), "to-be-" + "a".repeat(56) + "-2");
    }

    @Test
    void aLineKnowsItsOpportunityAndItsIssue() {
        String written = TODAY.replace(
                "pains: [{ pain: Too many",
                "opportunities: [{ opportunity: Count, id: to-be-counts, issues: [CX-1] }, { opportunity: Offer, id: to-be-offers }]\n"
                        + "        pains: [{ pain: Too many");
        FutureComparison comparison = compare(written, FUTURE_WITHOUT_WAIT);

        assertThat(comparison.lines().stream().filter(line -> line.opportunity().isPresent()))
                .extracting(FutureLine::id, FutureLine::isInJira)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("to-be-offers", false),
                        org.assertj.core.groups.Tuple.tuple("to-be-counts", true));
        assertThat(comparison.inJira()).isEqualTo(1);
    }

    @Test
    void reckonsTheFiguresAlongThePathForOnePersona() {
        assertThat(sentences(late()))
                .containsExactly(
                        "Customer busy, at most: 1 min 45 s → 35 s · 1 min 10 s less · steps without a value: 1 today, 1 in the future",
                        "Customer waits, at most: 5 min → 30 s · 4 min 30 s less · steps without a value: 3 today, 3 in the future",
                        "Steps on this path: 4 → 4 · 1 gone, 1 new",
                        "Open pains: 2 → 0 · 2 fewer",
                        "Hand-offs: 2 → 2 · the same");
    }

    @Test
    void withoutAPathOneGoesPastTheFork() {
        FutureComparison comparison = compare(TODAY, FUTURE_WITHOUT_WAIT);

        assertThat(sentences(comparison))
                .contains(
                        "Customer waits, at most: none → 30 s · 30 s more · steps without a value: 3 today, 3 in the future");
        assertThat(comparison.figures().get(2).gone()).isZero();
    }

    @Test
    void whatNeitherMapSaysIsNotKnown() {
        FutureComparison comparison = compare(
                TODAY.replaceAll("        (time|wait): .*\n", ""), TODAY.replaceAll("        (time|wait): .*\n", ""));

        assertThat(sentences(comparison))
                .contains(
                        "Customer waits, at most: not known → not known · steps without a value: 3 today, 3 in the future");
    }

    @Test
    void countsThePainsOfThePersonaThatIsChosen() {
        FutureComparison comparison = FutureComparison.of(
                read(TODAY), read(FUTURE_WITHOUT_WAIT), Optional.of("Order is late"), Optional.of("sam"));

        assertThat(sentences(comparison)).contains("Open pains: 3 → 0 · 3 fewer");
    }

    @Test
    void saysWhatIsOnOneSideOnly() {
        FutureComparison comparison = late();
        FutureTexts texts = new FutureTexts(comparison, Messages.in(Locale.ENGLISH));

        assertThat(texts.notes(Optional.of("Order is late"), Optional.of("kim")))
                .containsExactly(
                        "The maps do not both have the persona “kim”. Shown without it.",
                        "The path “Order is late” is only in today’s map.");
        assertThat(texts.notes(Optional.of("By train"), Optional.empty()))
                .contains("Neither map has the path “By train”. Shown without it.");
        assertThat(texts.common()).isEqualTo("3 of 4 steps in both");
    }

    @Test
    void putsWhatIsGoneWhereItWas() {
        assertThat(late().columns())
                .extracting(column -> column.stage() + "/" + column.step().title() + (column.isNew() ? "+" : "")
                        + (column.isGone() ? "-" : ""))
                .containsExactly(
                        "Order/Chooses", "Order/Pays", "Plan/Chooses when+", "Collect/Waits-", "Collect/Takes the cup");
    }

    @Test
    void mapsWithoutACommonStepHaveNothingThatMustBecomeTrue() {
        FutureComparison comparison = compare(TODAY, "blueprint: Tea\nstages: [{ stage: Other, steps: [Brews] }]\n");

        assertThat(comparison.hasCommonSteps()).isFalse();
        assertThat(comparison.lines()).isEmpty();
        assertThat(comparison.columns()).hasSize(5);
    }

    @Test
    void aMapAgainstItselfPromisesNothing() {
        FutureComparison comparison = compare(TODAY, TODAY);

        assertThat(comparison.lines()).isEmpty();
        assertThat(comparison.gone()).isEmpty();
        assertThat(comparison.figures()).allMatch(figure -> figure.change().orElse(0) == 0);
    }

    private static FutureLine line(String id) {
        return late().lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sentences(FutureComparison comparison) {
        FutureTexts texts = new FutureTexts(comparison, Messages.in(Locale.ENGLISH));
        return comparison.figures().stream().map(texts::sentence).toList();
    }

    private static FutureComparison late() {
        return FutureComparison.of(
                read(TODAY), read(FUTURE_WITHOUT_WAIT), Optional.of("Order is late"), Optional.of("dana"));
    }

    private static FutureComparison compare(String today, String future) {
        return FutureComparison.of(read(today), read(future), Optional.empty(), Optional.empty());
    }

    private static ComparedMap read(String text) {
        SourceText source = new SourceText("map.yaml", text.getBytes(StandardCharsets.UTF_8));
        return ComparedMap.of(new DefinitionReader().read(source)).orElseThrow();
    }
}
