package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.COFFEE;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.confluence.view.Comparing;
import io.frontstage.render.WellFormed;
import org.junit.jupiter.api.Test;

/** What changed between two versions, for the page's script and for a reader without script. */
class VersionsModeTest {

    private static final String MILDER = COFFEE.replace("severity: high", "severity: low");

    private final Frontdesk desk = new Frontdesk();

    @Test
    void saysByStageWhatChangedBesideTheMarkedMap() {
        desk.wiki.upload(desk.map, MILDER + "      - step: Waits\n");
        String html = html("1", "2");

        assertThat(html)
                .contains("+</span> 1 added", "~</span> 1 changed", ">Order</h3>")
                .contains("The pain “The card is declined” is now low, was high.", "The step “Waits”");
        assertThat(html).contains("<svg", "<textarea", "Copy as text");
    }

    @Test
    void withoutAWordItComparesTheLatestChange() {
        desk.wiki.upload(desk.map, MILDER, "by hand");
        String html = html("", "");

        assertThat(html).contains("From version 1", "to now · version 2", "by hand");
        assertThat(html).contains("is now low, was high.");
    }

    @Test
    void versionsAreChosenByLinks() {
        desk.wiki.upload(desk.map, MILDER);
        String html = html("1", "2");

        assertThat(html).contains("data-frontstage-compare=\"mode=versions&amp;to=2&amp;from=1\" href=");
        assertThat(html).contains("?view=compare&amp;mode=versions&amp;from=1&amp;to=1\"");
    }

    @Test
    void theLevelOfTheDrawingIsChosenByLinks() {
        desk.wiki.upload(desk.map, MILDER);

        assertThat(html("1", "2"))
                .contains("level=cards\" aria-current=\"true\">Cards</a>", "level=overview\">Overview</a>");
        assertThat(html("overview", "1", "2"))
                .contains("level=overview\" aria-current=\"true\">Overview</a>")
                .doesNotContain("Shows the pickup time</text>");
    }

    @Test
    void asksWhetherSomethingIsTheSameRewordedWhereTheFileCanStillSaySo() {
        desk.wiki.upload(desk.map, COFFEE.replace("The card is declined", "The card does not work"));

        assertThat(html("1", "2"))
                .contains("data-frontstage-reworded=\"the-card-is-declined\" data-frontstage-what=\"pain\">"
                        + "The same as “The card is declined”, reworded?");
        desk.wiki.upload(desk.map, MILDER);
        assertThat(html("1", "2")).doesNotContain("data-frontstage-reworded");
    }

    @Test
    void sameMapsAreSaidToBeTheSame() {
        desk.wiki.upload(desk.map, MILDER);
        desk.wiki.upload(desk.map, COFFEE);

        assertThat(html("1", "3")).contains("Nothing on the map changed between version 1 and 3.");
    }

    @Test
    void aVersionThatChangedOnlyTheWritingSaysSo() {
        desk.wiki.upload(desk.map, COFFEE.replace("# kept", "# another comment"));

        assertThat(html("1", "2")).contains("Version 2 changed only how the text is written.");
    }

    @Test
    void aBrokenVersionSaysWhereAndWhatToCompareInstead() {
        desk.wiki.upload(desk.map, "blueprint: @broken", "by hand");
        String html = html("1", "2");

        assertThat(html)
                .contains("Version 2 cannot be drawn. Line 1: ", "cannot be drawn</em>", "data-frontstage-from=\"1\"");
        assertThat(html).contains("mode=versions&amp;to=1", "Compare with version 1 instead");
    }

    @Test
    void theTextsOfABrokenVersionAreComparedLineByLine() {
        desk.wiki.upload(desk.map, COFFEE.replace("severity: high", "severity: @high"));
        String html = html("1", "2");

        assertThat(html)
                .contains("<summary>Compare the texts</summary>", "<code>            severity: @high</code>")
                .containsSubsequence(
                        "lines that are the same", ">−</span>", "severity: high", ">+</span>", "severity: @high");
        assertThat(html("1", "1")).doesNotContain("Compare the texts");
    }

    @Test
    void aMapWithOneVersionHasNothingToCompare() {
        assertThat(html("", "")).contains("This map has only one version so far.");
    }

    @Test
    void aVersionThatIsNotThereIsNamed() {
        desk.wiki.upload(desk.map, MILDER);

        assertThat(html("77", "")).contains("There is no version “77”.", "is now low, was high.");
    }

    @Test
    void manyChangesAreFoldedByStage() {
        StringBuilder many = new StringBuilder(MILDER.replace("Nobody answers", "Nobody replies"));
        for (int i = 0; i < 299; i++) {
            many.append("      - step: Step ").append(i).append('\n');
        }
        desk.wiki.upload(desk.map, many.toString());

        assertThat(html("1", "2"))
                .contains("Much is different: 30", "<details class=\"frontstage-stage-changes\"><summary");
    }

    @Test
    void isADocumentWithoutScript() {
        desk.wiki.upload(desk.map, MILDER);
        String html = (String) desk.comparedAsDocument(versions("1", "2")).getEntity();

        assertThat(html).contains("is now low, was high.", "Order-ahead coffee").doesNotContain("<script");
        WellFormed.parse(html.substring(html.indexOf("<body>"), html.indexOf("</html>")));
    }

    @Test
    void isForThoseWhoMaySeeThePage() {
        desk.wiki.mayNot.add("view");

        assertThat(desk.compared(null, versions("", "")).getStatus()).isEqualTo(404);
    }

    private static Comparing versions(String from, String to) {
        return new Comparing("versions", from, to, "", "", "");
    }

    private String html(String from, String to) {
        return html(null, from, to);
    }

    private String html(String level, String from, String to) {
        return Frontdesk.shown(desk.compared(level, versions(from, to)));
    }
}
