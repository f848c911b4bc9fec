package io.frontstage.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.ListViews;
import io.frontstage.Maps;
import io.frontstage.RenderOptions;
import io.frontstage.blueprint.Step;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.View;
import io.frontstage.render.WellFormed;
import io.frontstage.scene.Part;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The text of each step on the walk through a map. */
class WalkWriterTest {

    private static final String MAP =
            """
            blueprint: Coffee
            personas: [{ persona: Dana, id: dana }, { persona: Sam, id: sam }]
            stages:
              - stage: Order
                pains: [{ pain: Nobody answers for it, id: nobody }]
                steps:
                  - step: Waits <long>
                    id: waits
                    moment-of-truth: yes
                    wait: 5 min
                    channel: [Café]
                    quote: "Is it <ready>?"
                    thinks: { dana: Too slow, sam: Fine }
                    feels: { dana: -2 hurried }
                    frontstage: { does: Says soon, id: says, by: Barista }
                    backstage: { does: Grinds, id: grinds, span: 2, for: dana }
                    support: []
                    pains:
                      - { pain: Cups are short, id: cups, severity: low }
                      - { pain: Nobody looks up, id: looks, severity: critical, issues: CX-1, for: sam }
                    opportunities: [{ opportunity: Look up, id: up, solves: looks, issues: CX-2 }]
                    delights: [{ delight: It smells good, id: smell }]
                  - step: Drinks
                    id: drinks
                    for: sam
              - stage: Afterwards
            """;

    private static String walk(String map, Locale locale, Part... without) {
        LayoutOptions layout = LayoutOptions.everything(locale, Maps.TODAY);
        for (Part part : without) {
            layout = layout.without(part);
        }
        return walk(View.BLUEPRINT, map, layout);
    }

    private static String walk(View view, String map, LayoutOptions layout) {
        return ListViews.walk(
                view,
                Maps.read(map),
                new RenderOptions(layout, "map"),
                (key, tracker) -> Optional.of(URI.create("https://jira.example.com/browse/" + key)));
    }

    private static List<Element> steps(String html) {
        NodeList sections = WellFormed.parse(html).getElementsByTagName("section");
        return IntStream.range(0, sections.getLength())
                .mapToObj(i -> (Element) sections.item(i))
                .toList();
    }

    @Test
    void tellsAStepFromTheCustomersWordsToWhatIsDone() {
        String text = steps(walk(MAP, Locale.ENGLISH)).get(0).getTextContent();

        assertThat(text)
                .containsSubsequence(
                        "Order · step 1 of 2",
                        "Waits <long>",
                        "Moment of truth",
                        "Waiting: 5m",
                        "Café",
                        "Is it <ready>?",
                        "Dana: hurried – very bad",
                        "Too slow",
                        "In front of the customer",
                        "Says soon",
                        "Barista",
                        "Behind the scenes",
                        "Grinds",
                        "What hurts, and what is done about it",
                        "Nobody looks up",
                        "critical",
                        "CX-1",
                        "Look up",
                        "CX-2",
                        "Cups are short",
                        "Nothing is planned for it yet.",
                        "Moments of delight",
                        "It smells good");
    }

    @Test
    void aStagesOwnPainsAreToldAtItsFirstStepAndAStageWithoutStepsIsPassedToo() {
        List<Element> steps = steps(walk(MAP, Locale.ENGLISH));

        assertThat(steps).hasSize(3);
        assertThat(steps.get(0).getTextContent()).containsSubsequence("The stage as a whole", "Nobody answers for it");
        assertThat(steps.get(1).getTextContent()).doesNotContain("Nobody answers for it");
        assertThat(steps.get(2).getTextContent()).contains("Afterwards");
    }

    @Test
    void whatRunsOnIsToldAtEachStepThatItReaches() {
        assertThat(steps(walk(MAP, Locale.ENGLISH)).get(1).getTextContent()).contains("Grinds");
    }

    @Test
    void tellsWhatIsNotDoneFromWhatNobodySays() {
        String drinks = steps(walk(MAP, Locale.ENGLISH)).get(1).getTextContent();

        assertThat(drinks).contains("In front of the customerThe map says nothing about it");
        assertThat(steps(walk(MAP.replace("for: sam\n", "for: sam\n        frontstage: []\n"), Locale.ENGLISH))
                        .get(1)
                        .getTextContent())
                .contains("In front of the customerNothing");
    }

    @Test
    void saysWhoseLensShowsWhat() {
        String html = walk(MAP, Locale.ENGLISH);

        assertThat(html)
                .contains("data-frontstage-item=\"drinks\" data-frontstage-for=\"sam\"")
                .contains("data-frontstage-item=\"grinds\" data-frontstage-for=\"dana\"")
                .contains("data-frontstage-item=\"looks\" data-frontstage-for=\"sam\"")
                .contains("<li data-frontstage-for=\"dana\"><span class=\"frontstage-walk-label\"");
    }

    @Test
    void leavesOutWhatThePagesAuthorLeavesOut() {
        assertThat(walk(MAP, Locale.ENGLISH, Part.ITEMS, Part.EMOTIONS, Part.THOUGHTS))
                .contains("Says soon")
                .doesNotContain("Cups are short", "hurried", "Too slow", "&lt;ready&gt;");
    }

    @Test
    void customersAreWalkedThroughWhatTheyMaySee() {
        String html = walk(View.CUSTOMER, MAP, LayoutOptions.everything(Locale.ENGLISH, Maps.TODAY));

        assertThat(html).contains("Waits", "Nobody looks up").doesNotContain("Grinds", "CX-1", "critical", "Behind");
    }

    @Test
    void speaksTheReadersLanguage() {
        assertThat(walk(MAP, Locale.GERMAN)).contains("Schritt 1 von 2", "Hinter den Kulissen", "Was schmerzt");
    }

    @Test
    void aMapWithoutStagesSaysSo() {
        assertThat(ListViews.walk(
                        View.BLUEPRINT,
                        new io.frontstage.blueprint.Blueprint(
                                Maps.read(MAP).info(),
                                List.of(),
                                List.of(),
                                Maps.read(MAP).lanes(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()),
                        new RenderOptions(LayoutOptions.everything(Locale.ENGLISH, Maps.TODAY), "map"),
                        (key, tracker) -> Optional.empty()))
                .contains("nothing to walk through");
    }

    static List<String> examples() {
        return Maps.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsWalkedThroughWhole(String example) {
        var map = Maps.example(example);
        String html = ListViews.walk(
                View.BLUEPRINT,
                map,
                new RenderOptions(LayoutOptions.everything(Locale.ENGLISH, Maps.TODAY), "map"),
                (key, tracker) -> Optional.empty());

        assertThat(steps(html)).hasSizeGreaterThanOrEqualTo(map.steps().size());
        for (Step step : map.steps()) {
            step.cells().forEach(cell -> cell.cards().forEach(card -> assertThat(html)
                    .contains("data-frontstage-item=\"" + card.id().value() + "\"")));
        }
        map.items().forEach(item -> assertThat(html)
                .contains("data-frontstage-item=\"" + item.id().value() + "\""));
    }
}
