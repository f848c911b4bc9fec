package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.COFFEE;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.confluence.Comparing;
import io.frontstage.render.WellFormed;
import org.junit.jupiter.api.Test;

/** The comparison with a future map, for the page's script and for a reader without script. */
class FutureModeTest {

    private static final String NAME = "coffee-2027.blueprint.yaml";
    private static final String FUTURE = COFFEE.replace("stages:\n", "state: future\nstages:\n")
            .replace(
                    "          - pain: The card is declined\n            severity: high\n",
                    "          - pain: The card is declined\n            severity: high\n            fixed: 2027-01-31\n")
            .replace("frontstage: Shows the pickup time", "frontstage: [Shows the pickup time, Says early if late]");

    private final Frontdesk desk = new Frontdesk();

    @Test
    void saysThatThereIsNoFutureMap() {
        assertThat(html("")).contains("There is no future map yet.", "data-frontstage-future=\"none\"");
    }

    @Test
    void findsTheMapThatIsOfTheFuture() {
        desk.wiki.attach(NAME, FUTURE);
        String html = html("");

        assertThat(html)
                .contains("Today coffee.blueprint.yaml", "future " + NAME, "1 of 1 steps in both")
                .contains("What must become true", "1 thing in the future map that differs from today")
                .contains(
                        "data-frontstage-becomes=\"to-be-says-early-if-late\" data-frontstage-step=\"pays\"",
                        "Pays · Frontstage · solves “The card is declined”",
                        "0 of 1 are in Jira")
                .contains("Open pains", "2 → <strong>1</strong>", "1 fewer");
    }

    @Test
    void theFileIsChosenByALink() {
        desk.wiki.attach("zoo.blueprint.yaml", FUTURE.replace("Says early if late", "Opens earlier"));
        desk.wiki.attach(NAME, FUTURE);

        assertThat(html("zoo.blueprint.yaml"))
                .contains("future zoo.blueprint.yaml", "Opens earlier", "with=" + NAME)
                .doesNotContain("Says early if late");
    }

    @Test
    void hiddenAndMissingAreOneAnswer() {
        String missing = html("nothing.blueprint.yaml");
        desk.wiki.attach("notes.txt", "blueprint: Not a map");

        assertThat(missing).contains("There is no map “nothing.blueprint.yaml” on this page.");
        assertThat(html("notes.txt")).contains("There is no map “notes.txt” on this page.");
        desk.wiki.mayNot.add("view");
        assertThat(desk.compared(null, with(NAME, "", "")).getStatus()).isEqualTo(404);
    }

    @Test
    void aMapIsNotItsOwnFuture() {
        assertThat(html("coffee.blueprint.yaml")).contains("There is no map “coffee.blueprint.yaml” on this page.");
    }

    @Test
    void aBrokenFutureMapSaysWhereItIsBroken() {
        desk.wiki.attach(NAME, "blueprint: @broken");

        assertThat(html(NAME)).contains("“" + NAME + "” cannot be drawn. Line 1: ");
    }

    /** The page shows, and compares, the last version of today's map that can be drawn. */
    @Test
    void aBrokenMapOfTodayIsComparedAsItWasLastReadable() {
        desk.wiki.attach(NAME, FUTURE);
        desk.wiki.upload(desk.map, "blueprint: @broken");

        assertThat(html("")).contains("1 of 1 steps in both", "Says early if late");
    }

    @Test
    void mapsWithoutACommonStepSaySo() {
        desk.wiki.attach(NAME, "blueprint: Tea\nstate: future\nstages: [{ stage: Brew, steps: [Brews] }]\n");

        assertThat(html(""))
                .contains("Nothing in common: no step is in both maps.")
                .doesNotContain("<svg");
    }

    @Test
    void pathsAndPersonasAreChosenByLinksAndSaidIfUnknown() {
        String persons = "personas: [{ persona: Dana, id: dana }, { persona: Sam, id: sam }]\n";
        desk.wiki.upload(desk.map, COFFEE + "      - step: Waits\n        path: Order is late\n" + persons);
        desk.wiki.attach(NAME, FUTURE + persons);

        assertThat(html("", "Order is late", "sam"))
                .contains("path Order is late", "path=Order+is+late", "for Sam", "persona=dana")
                .contains("The path “Order is late” is only in today’s map.", "1 gone, 0 new");
        assertThat(html("", "By train", "kim"))
                .contains("Neither map has the path “By train”.", "both have the persona “kim”");
    }

    @Test
    void anIssueOfItsOpportunityIsShown() {
        desk.wiki.upload(
                desk.map,
                COFFEE.replace(
                        "- Pay in the app",
                        "- { opportunity: Say it, id: to-be-says-early-if-late, issues: [CX-31] }"));
        desk.wiki.attach(NAME, FUTURE);

        assertThat(html("")).contains("data-frontstage-issues=\"CX-31\"", "1 of 1 are in Jira");
    }

    @Test
    void isADocumentWithoutScript() {
        desk.wiki.attach(NAME, FUTURE);
        String html = (String) desk.comparedAsDocument(with("", "", "")).getEntity();

        assertThat(html)
                .contains("What must become true", "Customer busy, at most")
                .doesNotContain("<script");
        WellFormed.parse(html.substring(html.indexOf("<body>"), html.indexOf("</html>")));
    }

    private String html(String with) {
        return html(with, "", "");
    }

    private String html(String with, String path, String persona) {
        return Frontdesk.shown(desk.compared(null, with(with, path, persona)));
    }

    private static Comparing with(String file, String path, String persona) {
        return new Comparing("future", "", "", file, path, persona);
    }
}
