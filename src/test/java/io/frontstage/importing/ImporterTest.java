package io.frontstage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.messages.Messages;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ImporterTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final String GRID =
            """
            Service blueprint,Order-ahead coffee,,
            Persona,"Dana, the commuter",,
            Stage,Order,,Collect
            Step,Picks a café,Pays,Takes the cup
            Evidence,Map with pins,,
            Customer,Picks a café,Confirms by fingerprint,
            Frontstage,"- Lists cafés
            - Shows the walk",,
            Host,,,Calls names
            Back-stage,,Queues: the order,
            Support processes,,,
            Feels,0,😀 quick,+1
            Pain points,"Opening hours are often wrong (high)
            No footbridge",,
            Moment of truth,,x,
            """;

    @Test
    void whatAnotherToolSaysOfStagesAndStepsIsNeverLeftOutWithoutAWord() {
        String json =
                "{\"metadata\":{\"title\":\"Visit\",\"author\":\"Ann\"},\"stages\":[{\"id\":\"s1\",\"name\":\"Arrive\","
                        + "\"colour\":\"red\"}],\"nodes\":[{\"stageId\":\"s1\",\"title\":\"Reception\",\"frontstage\":[{\"title\":\"Greets\",\"mood\":1}]}]}";

        Imported imported = new Importer().read("x.json", json.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(imported.remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.LEFT_OUT)
                .extracting(remark -> remark.arguments().get(0))
                .contains("metadata: author", "Arrive: colour", "Reception: frontstage: mood");
    }

    @Test
    void titlesThatDifferByRowAreKeptOutOfTheMapAndSaid() {
        Imported imported =
                imported("cards.csv", "Title,Stage,Step,Lane,Text\nOne,Buy,Pays,Front,Till\nTwo,Buy,Pays,Back,Books\n");

        assertThat(imported.remarks())
                .contains(Remark.of(Remark.Kind.KEPT_AS_OWN_KEY, "A1", "Title", "x-title"))
                .noneMatch(remark -> remark.kind() == Remark.Kind.LEFT_OUT);
        assertThat(text(imported))
                .contains("blueprint: cards\n", "x-title: One")
                .doesNotContain("x-blueprint");
    }

    @Test
    void lanesAsRowsBecomeAMap() {
        Imported imported = imported("coffee.csv", GRID);

        assertThat(text(imported))
                .isEqualTo(
                        """
                        blueprint: Order-ahead coffee
                        personas:
                          - "Dana, the commuter"
                        lanes:
                          - { lane: host, name: Host, kind: frontstage }
                        stages:
                          - stage: Order
                            steps:
                              - step: Picks a café
                                feels: 0
                                evidence: Map with pins
                                frontstage:
                                  - Lists cafés
                                  - Shows the walk
                                pains:
                                  - pain: Opening hours are often wrong
                                    severity: high
                                  - No footbridge
                              - step: Pays
                                feels: "+2 quick"
                                moment-of-truth: yes
                                customer: Confirms by fingerprint
                                backstage: "Queues: the order"
                          - stage: Collect
                            steps:
                              - step: Takes the cup
                                feels: +1
                                host: Calls names
                        """);
        assertThat(said(imported)).hasSize(1);
        assertThat(said(imported).get(0)).startsWith("A8: “Host” is not a built-in lane");
        assertThat(problems(imported)).isEmpty();
    }

    @Test
    void aSheetInGermanWithSemicolonsFromAnOldSpreadsheetIsRead() {
        Imported imported = new Importer()
                .read(
                        "Kaffee_vorab.csv",
                        "Phase;Bestellen;\nSchritt;Wählt ein Café;Zahlt\nKunde;;\nSchmerzpunkte;;Zu teuer (hoch)\nGefühl;😐;-1\n"
                                .getBytes(WINDOWS_1252));

        // the old code page has no emojis: they arrive as question marks, and the reader reports these as mistakes
        assertThat(text(imported))
                .startsWith("blueprint: Kaffee vorab\n")
                .contains("stage: Bestellen", "step: Wählt ein Café", "pain: Zu teuer", "severity: high", "feels: -1");
    }

    @Test
    void remarksQuoteNoEmptyHeadingAndFitColumnsToo() {
        assertThat(said(imported("x.csv", ",Loose,\nStep,Looks,Pays\nFrontstage,Sign,Till\n")))
                .noneMatch(sentence -> sentence.contains("“”"));
        assertThat(said(imported("x.csv", "Stage,Step,,Frontstage\nFind,Looks,Loose,Sign\nBuy,Pays,,Till\n")))
                .containsExactly("C1: There is no heading here, so the texts were kept as notes.");
        assertThat(said(imported("l.csv", "Stage,Step,Lane,Text,\nBuy,Pays,Frontstage,Till,red\n")))
                .containsExactly("E1: This column has no heading; it was kept under “x-e1”, which is not drawn.");
        assertThat(said(imported("x.csv", "Stage,Step,Frontstage,Host\nFind,Looks,Sign,Greets\nBuy,Pays,Till,Waves\n")))
                .containsExactly(
                        "D1: “Host” is not a built-in lane; it became a lane of its own, of kind frontstage like"
                                + " the lane before it. If that is wrong, select the lane in the editor and change “Kind”"
                                + " under “Details”.");
    }

    @Test
    void aSeverityBehindAPainMayBeNamed() {
        for (String severity : List.of(
                "(critical)",
                "(severity: critical)",
                "(Severity critical)",
                "(critical severity)",
                "(Schweregrad: kritisch)",
                "(gravité : critique)",
                "(gravedad: crítica)")) {
            Imported imported = imported("x.csv", "Step,Pays\nPains,Long queue " + severity + "\n");
            assertThat(text(imported)).as(severity).contains("- pain: Long queue\n            severity: critical\n");
            assertThat(imported.remarks()).as(severity).noneMatch(remark -> remark.kind() == Remark.Kind.LEFT_OUT);
        }
        assertThat(text(imported("x.csv", "Step,Pays\nPains,Long queue (at noon)\n")))
                .contains("- Long queue (at noon)\n");
    }

    /** Cells copied from a sheet are separated by tabs, however many commas and semicolons their sentences contain. */
    @Test
    void punctuationInSentencesPartsNoCells() {
        String copied =
                "Step\tLooks, asks, waits\tPays\nFrontstage\tGreets, smiles, nods; bows\tTakes cash, card, cheque\n";
        String commas = "Step,Pays\nFrontstage,Greets; asks; nods; bows\n";
        String semicolons = "Step;Pays\nFrontstage;Greets, asks, nods, bows\n";
        String spaced = "Step, Looks, Pays\nFrontstage, Greets, Asks\n";

        assertThat(text(imported("x.txt", copied)))
                .contains("step: \"Looks, asks, waits\"", "frontstage: \"Takes cash, card, cheque\"");
        assertThat(text(imported("x.csv", commas))).contains("frontstage: Greets; asks; nods; bows");
        assertThat(text(imported("x.csv", semicolons))).contains("frontstage: \"Greets, asks, nods, bows\"");
        assertThat(text(imported("x.csv", spaced))).contains("step: Looks", "frontstage: Asks");
    }

    /**
     * A semicolon before a lower-case letter is part of a sentence; actions in a lane are separated only by line
     * breaks.
     */
    @Test
    void aSemicolonBeforeACapitalPartsPainsDelightsAndOpportunities() {
        String text = text(imported(
                "x.tsv",
                "Step\tPays\nFrontstage\tGreets; Asks\nPains\tLong queue (high); No seats; Élan lacks\n"
                        + "Delights\tWarm; and dry\nOpportunities\tSeats;More tills; Screens\n"));

        assertThat(text)
                .contains("frontstage: Greets; Asks", "severity: high\n          - No seats\n          - Élan lacks\n")
                .contains("- Warm; and dry\n", "- Seats;More tills\n          - Screens\n");
        assertThat(text(imported(
                        "l.tsv",
                        "Stage\tStep\tLane\tText\tPains\nBuy\tPays\tFrontstage\tTill\tLong queue; No seats\n")))
                .contains("- Long queue\n          - No seats\n");
    }

    /** Sheets as people draw them: stages above the first of their steps, in a row without a name. */
    @Test
    void theRowAboveTheStepsIsTheStages() {
        Imported imported =
                imported("coffee.csv", ",Find,,,Order\nStep,,Sees the sign,Looks,Pays\nFrontstage,,,Greets,\n");

        assertThat(imported.text().orElseThrow())
                .isEqualTo(
                        """
                        blueprint: coffee
                        stages:
                          - stage: Find
                            steps:
                              - Sees the sign
                              - step: Looks
                                frontstage: Greets
                          - stage: Order
                            steps:
                              - Pays
                        """);
        assertThat(said(imported))
                .containsExactly(
                        "A1: The row or column before the steps has no heading, so it was read as the stages.");
    }

    @Test
    void oneRowPerCardBecomesAMap() {
        Imported imported = imported(
                "coffee.csv",
                """
                Stage,Step,Lane,Text,Role,Severity,Issues,Priority
                Order,Picks a café,Frontstage,Lists cafés,Host,,,A
                ,,Pain,Opening hours are wrong,,high,"CX-12, CX-13",
                ,Pays,Support,Payment provider,,,,
                ,,Feels,-1 nervous,,,,
                ,,Concierge,Waves,,,,
                Collect,,Pain,Too far,,,,
                ,Takes the cup,,,,,,
                """);

        Blueprint map = blueprint(imported);
        assertThat(map.stages()).extracting(stage -> stage.title()).containsExactly("Order", "Collect");
        assertThat(map.steps())
                .extracting(step -> step.title())
                .containsExactly("Picks a café", "Pays", "Takes the cup");
        assertThat(map.stages().get(1).items().pains())
                .extracting(pain -> pain.title())
                .containsExactly("Too far");
        assertThat(map.steps().get(0).items().pains().get(0).issues()).hasSize(2);
        assertThat(text(imported))
                .contains("frontstage:\n          - { does: Lists cafés, by: Host, x-priority: A }")
                .contains("feels: \"-1 nervous\"");
        assertThat(said(imported)).anyMatch(line -> line.startsWith("H1: The column “Priority” is not part of a map"));
        assertThat(problems(imported)).isEmpty();
    }

    @Test
    void oneRowPerStepBecomesAMap() {
        Blueprint map = blueprint(
                imported(
                        "journey.tsv",
                        "Phase\tStep\tChannel\tFrontstage\tIdeas\nOrder\tPicks\tapp, street\tLists\t\n\tPays\t\t\tPay in the app\n"));

        assertThat(map.stages()).hasSize(1);
        assertThat(map.steps().get(0).channels()).containsExactly("app", "street");
        assertThat(map.steps().get(1).items().opportunities()).hasSize(1);
    }

    @Test
    void aJourneyOfMermaidBecomesAMap() {
        Imported imported = imported(
                "day.mmd",
                """
                ---
                config: {}
                ---
                journey
                    title My working day
                    section Go to work
                      Make tea: 5: Me
                      Go upstairs: 3: Me, The cat
                      and then: what
                    section Go home
                      Sit down: 1: Me
                """);

        assertThat(text(imported))
                .isEqualTo(
                        """
                        blueprint: My working day
                        stages:
                          - stage: Go to work
                            steps:
                              - step: Make tea
                                feels: +2
                                for: me
                              - step: Go upstairs
                                feels: 0
                              - "and then: what"
                          - stage: Go home
                            steps:
                              - step: Sit down
                                feels: -2
                                for: me
                        personas:
                          - persona: Me
                            id: me
                          - persona: The cat
                            id: the-cat
                        """);
        assertThat(said(imported))
                .containsExactly("9: “and then: what” has no score, so the map has no feeling there.");
        assertThat(problems(imported)).isEmpty();
    }

    @Test
    void aDefinitionStaysAsItIs() {
        String json = "{\"blueprint\": \"C\", \"stages\": [\"Order\"]}";
        String yaml = "# ours\r\nblueprint: C\r\nstages: [Order]\r\n";

        for (String text : List.of(json, yaml, "\uFEFF" + yaml)) {
            Imported imported = imported("map", text);
            assertThat(text(imported)).isEqualTo(text);
            assertThat(imported.remarks()).isEmpty();
            assertThat(problems(imported)).isEmpty();
        }
    }

    @Test
    void aDefinitionThatIsNotUtf8GetsTheReadersSentence() {
        String yaml = "blueprint: Café\nstages: [Bestellen]\n";
        String json = "{\"blueprint\": \"Café\", \"stages\": [\"Bestellen\"]}";
        for (String text : List.of(yaml, json)) {
            for (Charset other : List.of(WINDOWS_1252, StandardCharsets.UTF_16)) {
                byte[] bytes = text.getBytes(other);
                Imported imported = new Importer().read("map", bytes);
                assertThat(imported.definition().orElseThrow().bytes()).isEqualTo(bytes);
                assertThat(problems(imported)).containsExactly("not-utf-8 []");
            }
        }
    }

    @Test
    void sheetsAndJourneysAreReadInTheEncodingsOfOtherPrograms() {
        String sheet = "Schritt;Zahlt;Wählt ein Café\n";
        String journey = "journey\n  title Frühstück\n  Wählt ein Café: 3: Zoë\n";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, WINDOWS_1252, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String mark = charset.name().startsWith("UTF-16") ? "\uFEFF" : "";
            for (String text : List.of(sheet, journey)) {
                Imported imported = new Importer().read("x", (mark + text).getBytes(charset));
                assertThat(blueprint(imported).steps())
                        .as(charset + text)
                        .extracting(step -> step.title())
                        .contains("Wählt ein Café");
            }
        }
        byte[] marked = ("\uFEFF" + sheet).getBytes(StandardCharsets.UTF_8);
        assertThat(blueprint(new Importer().read("x.csv", marked)).steps()).hasSize(2);
    }

    @Test
    void whatIsNoMapIsRefusedWithAWayOut() {
        assertThat(said(imported("poem.txt", "Roses are red,\nviolets are blue")))
                .hasSize(1);
        assertThat(said(imported("poem.txt", "Roses are red")).get(0)).contains("The template shows how.");
        assertThat(said(imported("x.csv", "Stage,Step\n\"Order")).get(0)).contains("a quotation mark is never closed");
        assertThat(said(imported("x.csv", "Step,,\nCustomer,,\n")).get(0)).startsWith("There are no steps");
        assertThat(said(imported("x.csv", "Step,a\n".repeat(Sheet.MAX_ROWS + 1)))
                        .get(0))
                .contains("too large");
        assertThat(said(new Importer().read("x.csv", new byte[2 << 20])).get(0)).contains("too large");
    }

    private static Imported imported(String name, String text) {
        return new Importer().read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Imported imported) {
        return new String(imported.definition().orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> said(Imported imported) {
        Messages messages = Messages.in(Locale.ENGLISH);
        return imported.remarks().stream()
                .map(remark -> remark.sentence(messages))
                .toList();
    }

    private static ReadDefinition read(Imported imported) {
        return new DefinitionReader().read(imported.definition().orElseThrow());
    }

    private static Blueprint blueprint(Imported imported) {
        return read(imported).blueprint().orElseThrow();
    }

    private static List<String> problems(Imported imported) {
        return read(imported).problems().stream()
                .map(problem -> problem.code().id() + " " + problem.arguments())
                .toList();
    }
}
