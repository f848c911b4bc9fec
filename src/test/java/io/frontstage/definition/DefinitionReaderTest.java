package io.frontstage.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.ArrowEnd.AtCell;
import io.frontstage.blueprint.ArrowEnd.AtElement;
import io.frontstage.blueprint.ArrowKind;
import io.frontstage.blueprint.Basis;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Dismissal;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Places;
import io.frontstage.blueprint.Step;
import io.frontstage.source.SourceSpan;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Picks a café             | picks-a-cafe
            Straße & Weg!            | strasse-weg
            ÅNGSTRÖM                 | angstrom
            İstanbul                 | istanbul
            ﬁnds ２ shops            | finds-2-shops
            咖啡 店                   | 咖啡-店
            Й кофе                   | и-кофе
            --- a --- b ---          | a-b
            This title is far longer than forty code points | this-title-is-far-longer-than-forty-code
            aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbb      | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
            """)
    void idsAreMadeFromTitles(String title, String id) {
        assertThat(Ids.derive(title)).isEqualTo(id);
    }

    @Test
    void writtenIdsGoFirstThenStepsThenTheRest() {
        Blueprint map = read(
                """
                stages:
                  - stage: Order
                    steps:
                      - step: First
                        frontstage: Pays
                      - step: Pays
                      - step: Pays
                      - step: "!!!"
                        backstage: { does: Other, id: pays }
                """);

        assertThat(map.steps())
                .extracting(step -> step.id().value())
                .containsExactly("first", "pays-2", "pays-3", "step-4");
        assertThat(card(map, 0, "frontstage").id().value()).isEqualTo("pays-4");
        assertThat(card(map, 3, "backstage").id().value()).isEqualTo("pays");
    }

    @Test
    void theKeyDecidesHowAValueIsRead() {
        Step step =
                read("""
                stages:
                  - stage: 404
                    steps:
                      - step: no
                        frontstage: [1.10, true, 0x1F]
                        moment-of-truth: "yes"
                        channel: ~
                        policy: ""
                """)
                        .steps()
                        .get(0);

        assertThat(step.title()).isEqualTo("no");
        assertThat(step.cells().get(0).cards()).extracting(Card::does).containsExactly("1.10", "true", "0x1F");
        assertThat(step.momentOfTruth()).isTrue();
        assertThat(step.channels()).isEmpty();
        assertThat(step.policies()).isEmpty();
    }

    @Test
    void anEmptyListSaysNoneAndAnEmptyValueNothing() {
        Step step =
                read("""
                stages:
                  - stage: Order
                    steps:
                      - step: Pays
                        customer: []
                        frontstage:
                """)
                        .steps()
                        .get(0);

        assertThat(step.cells()).containsExactly(new Cell(new LaneId("customer"), List.of()));
    }

    @Test
    void basisSourceAndDateAreTakenOverAsOne() {
        Blueprint map = read(
                """
                basis: assumed
                source: Workshop
                stages:
                  - stage: Order
                    steps:
                      - step: Pays
                        as-of: 2026-05
                        frontstage: { does: Shows, note: x }
                      - Waits
                """);

        assertThat(map.steps().get(1).about().provenance().source()).contains("Workshop");
        assertThat(map.steps().get(1).about().provenance().basis()).contains(Basis.ASSUMED);
        assertThat(map.steps().get(0).about().provenance().basis()).isEmpty();
        assertThat(card(map, 0, "frontstage").about().provenance())
                .isEqualTo(map.steps().get(0).about().provenance());
    }

    @Test
    void forPathAndOwnerHoldForAllWithin() {
        Blueprint map = read(
                """
                personas: [Dana, Sam]
                owner: Retail
                stages:
                  - stage: Order
                    for: dana
                    path: Late
                    owner: App team
                    steps:
                      - step: Pays
                        pains: Slow
                      - step: Waits
                        for: []
                        owner: Shop
                        pains: { pain: Slow, owner: Ann }
                """);
        Step pays = map.steps().get(0);
        Step waits = map.steps().get(1);

        assertThat(pays.audience().personas()).containsExactly(new PersonaId("dana"));
        assertThat(pays.audience().paths()).containsExactly("Late");
        assertThat(pays.items().pains().get(0).owner()).contains("App team");
        assertThat(waits.audience().personas()).isEmpty();
        assertThat(waits.audience().paths()).containsExactly("Late");
        assertThat(waits.items().pains().get(0).owner()).contains("Ann");
    }

    @Test
    void lanesStandByKindUnlistedBuiltInOnesFirstAndEmptyOnesOnlyIfListed() {
        Blueprint map = read(
                """
                lanes:
                  - { lane: kitchen, kind: backstage, by: Cook }
                  - { lane: evidence }
                  - { lane: host, kind: frontstage }
                stages:
                  - stage: Order
                    steps:
                      - { step: Pays, backstage: Queues, kitchen: [Cooks, { does: Waits, by: [] }], frontstage: Shows }
                """);

        assertThat(map.lanes())
                .extracting(lane -> lane.id().value())
                .containsExactly("evidence", "customer", "frontstage", "host", "backstage", "kitchen");
        assertThat(map.steps().get(0).cells())
                .extracting(cell -> cell.lane().value())
                .containsExactly("frontstage", "backstage", "kitchen");
        assertThat(map.steps().get(0).cells().get(2).cards())
                .extracting(Card::by)
                .containsExactly(List.of("Cook"), List.of());
    }

    @Test
    void arrowsHaveTwoForms() {
        Blueprint map = read(
                """
                stages:
                  - stage: Order
                    steps:
                      - { step: Pays, frontstage: { does: Shows, id: promise }, support: { does: Bank, span: 2 } }
                      - Waits
                arrows:
                  - pays -> promise
                  - waits.support <-> promise: "agreed: now"
                  - { from: promise, to: pays.frontstage, kind: agreement, label: x }
                """);
        AtElement promise = new AtElement(new ElementId("promise"));

        assertThat(map.arrows()).hasSize(3);
        assertThat(map.arrows().get(0).from()).isEqualTo(new AtCell(new ElementId("pays"), new LaneId("customer")));
        assertThat(map.arrows().get(1).from()).isEqualTo(new AtCell(new ElementId("waits"), new LaneId("support")));
        assertThat(map.arrows().get(1).label()).contains("agreed: now");
        assertThat(map.arrows())
                .extracting(arrow -> arrow.kind())
                .containsExactly(ArrowKind.EXCHANGE, ArrowKind.AGREEMENT, ArrowKind.AGREEMENT);
        assertThat(map.arrows().get(2).from()).isEqualTo(promise);
    }

    @Test
    void whatAnAliasRepeatsHasNoIdOfItsOwn() {
        Blueprint map = read(
                """
                stages:
                  - stage: Order
                    steps:
                      - &pay { step: Pays, id: pay, frontstage: { does: Shows, id: promise } }
                      - *pay
                """);

        assertThat(map.steps()).extracting(step -> step.id().value()).containsExactly("pay", "pays");
        assertThat(card(map, 1, "frontstage").id().value()).isEqualTo("shows");
    }

    @Test
    void emotionsAreSaidForAllOrByPersona() {
        Blueprint map = read(
                """
                personas: ["Dana, the commuter", { persona: Sam, id: visitor }]
                stages:
                  - stage: Order
                    steps:
                      - { step: Pays, feels: { dana: -2 fed up, visitor: +1 } }
                      - { step: Waits, feels: 0, thinks: [One, Two] }
                """);

        assertThat(map.steps().get(0).experience().feels().byPersona())
                .containsEntry(new PersonaId("dana"), new Emotion(-2, Optional.of("fed up")))
                .containsEntry(new PersonaId("visitor"), new Emotion(1, Optional.empty()));
        assertThat(map.steps().get(1).experience().feels().everybody()).contains(new Emotion(0, Optional.empty()));
        assertThat(map.steps().get(1).experience().thinks().everybody()).contains(List.of("One", "Two"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            91 %          | 91
            < 2 % late    | 2
            -40 %         | -40
            3.9           | 3.9
            """)
    void valuesCountByTheNumberInFront(String text, double number) {
        assertThat(ValueParsers.value(text).number()).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource({"often", "'3,9'", "'1,840'", "1 840"})
    void whatCanBeReadInTwoWaysCountsAsNoNumber(String text) {
        assertThat(ValueParsers.value(text).number()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"30s,30,30", "1h30m,5400,5400", "2w-6w,1209600,3628800", "2m – 5m,120,300"})
    void durationsAreOneOrARange(String text, long least, long most) {
        assertThat(ValueParsers.duration(text).orElseThrow().least().toSeconds())
                .isEqualTo(least);
        assertThat(ValueParsers.duration(text).orElseThrow().most().toSeconds()).isEqualTo(most);
    }

    @Test
    void placesTellWhereThingsStand() {
        String text =
                "blueprint: Coffee\nstages:\n  - stage: Order\n    steps:\n      - step: Pays 😀\n        support: CRM\n";
        ReadDefinition read = new DefinitionReader().read(source(text));
        Places places = read.places().orElseThrow();

        assertThat(places.of(new ElementId("pays")).line()).isEqualTo(5);
        assertThat(places.of(new ElementId("crm")).line()).isEqualTo(6);
        assertThat(text.substring(places.of(new ElementId("crm")).start())).startsWith("CRM");
        assertThat(text.substring(0, places.of(new ElementId("crm")).end())).endsWith("CRM");
    }

    @Test
    void theLineAsItShouldBeIsShown() {
        ReadDefinition read = new DefinitionReader()
                .read(source("blueprint: Coffee\nstages:\n  - stage: Order: ahead   # of time\n"));

        assertThat(read.problems().get(0).arguments())
                .containsExactly("- stage: Order: ahead   # of time", "- stage: \"Order: ahead\"   # of time");
    }

    @Test
    void aLostLinkCanBeSetAsideAlthoughNoCheckOfTheCraftFindsIt() {
        Blueprint map = read("stages: [Order]\ndismissed: { check: lost-link, reason: CX-12 }\n");

        assertThat(map.dismissals())
                .containsExactly(new Dismissal("lost-link", Optional.empty(), Optional.of("CX-12")));
    }

    /** The library reads chunks of about 1,000 characters, and fails if one ends inside a surrogate pair. */
    @Test
    void aCharacterOfTwoUnitsMayStandAnywhere() {
        for (int length = 900; length < 3900; length++) {
            String note = "x".repeat(length) + "\uD83D\uDE00";

            assertThat(read("note: " + note + "\nstages: [Order]\n")
                            .info()
                            .about()
                            .note())
                    .hasValue(note);
        }
    }

    @Test
    void aBlockEndsWithItsLastValue() {
        String text =
                "blueprint: Coffee\nstages:\n  - stage: Order\n    steps:\n      - step: Pays\n        support: CRM # c\n\n"
                        + "      # next\n      - Goes\n";
        ReadDefinition read = new DefinitionReader().read(source(text));

        SourceSpan step = read.places().orElseThrow().of(new ElementId("pays"));

        assertThat(text.substring(step.start(), step.end())).isEqualTo("step: Pays\n        support: CRM");
    }

    private static Card card(Blueprint map, int step, String lane) {
        return map.steps()
                .get(step)
                .cell(new LaneId(lane))
                .orElseThrow()
                .cards()
                .get(0);
    }

    private static SourceText source(String text) {
        return new SourceText("x", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Blueprint read(String text) {
        ReadDefinition read = new DefinitionReader().read(source("blueprint: Coffee\n" + text));
        assertThat(read.problems()).isEmpty();
        return read.blueprint().orElseThrow();
    }
}
