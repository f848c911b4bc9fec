package io.frontstage.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The questions of an import, and the effects of the answers. */
class ImportQuestionsTest {

    private static final String SHEET =
            """
            Stage,Find,Buy
            Step,Looks,Pays
            Frontstage,Sign,Till
            Worries,Too far?,Too dear?
            Tooling,Map,Ledger
            """;

    @Test
    void asksWhatAnUnknownRowIs() {
        Imported imported = read(SHEET, ImportChoices.NONE);

        assertThat(imported.questions().headings())
                .containsExactly(
                        new HeadingQuestion("Worries", "worries", "A4", "frontstage"),
                        new HeadingQuestion("Tooling", "tooling", "A5", "frontstage"));
        assertThat(kinds(imported)).contains(Remark.Kind.OWN_LANE);
    }

    @Test
    void readsAnUnknownRowAsWasChosen() {
        Imported imported = read(SHEET, headings(Map.of("worries", "pains", "tooling", "support")));

        assertThat(text(imported))
                .contains("frontstage: Sign\n        pains:\n          - \"Too far?\"\n        support: Map\n")
                .contains("{ lane: support, name: Tooling }");
        assertThat(imported.remarks()).isEmpty();
        assertThat(imported.questions().headings())
                .extracting(HeadingQuestion::means)
                .containsExactly("pains", "support");
    }

    /** The row is read in this way, and the person can correct it. */
    @Test
    void aRowCalledAfterTheJourneyIsWhatTheCustomerDoesUnlessItsCellsSayOtherwise() {
        String journey = "Stage,Find,Buy\nCustomer journey,Looks,Pays\nFrontstage,Sign,Till\n";

        assertThat(read(journey, ImportChoices.NONE).questions().headings())
                .containsExactly(new HeadingQuestion("Customer journey", "customer journey", "A2", "customer"));
        assertThat(text(read(journey, ImportChoices.NONE))).contains("step: Looks", "step: Pays");
        assertThat(text(read(journey, headings(Map.of("customer journey", "note")))))
                .contains("note: Looks");
        for (String cells : List.of("Looks,Looks", "Looks,", "3,4", "happy,angry")) {
            assertThat(text(read(journey.replace("Looks,Pays", cells), ImportChoices.NONE)))
                    .as(cells)
                    .doesNotContain("step: Looks", "step: 3", "step: happy");
        }
    }

    @Test
    void aFeelingWithoutAScoreIsKeptAsANoteAndSaid() {
        Imported imported = read(
                "Stage,Find,Buy,Leave\nCustomer,Looks,Pays,Goes\nFeelings,+1,flabbergasted,9\n", ImportChoices.NONE);

        assertThat(text(imported)).contains("note: flabbergasted", "note: \"feels: 9\"", "feels: +1");
        assertThat(imported.remarks())
                .contains(
                        Remark.of(Remark.Kind.FEELING_KEPT, "C3", "flabbergasted"),
                        Remark.of(Remark.Kind.FEELING_KEPT, "D3", "9"));
    }

    @Test
    void aRowChosenAsALaneThatTheSheetHasIsALaneOfItsOwn() {
        String text = text(read(SHEET, headings(Map.of("tooling", "frontstage"))));

        assertThat(text).contains("name: Tooling, kind: frontstage").contains("tooling: Map", "frontstage: Sign");
    }

    @Test
    void whatIsChosenToBeIgnoredIsLeftOutAndSaid() {
        Imported imported = read(SHEET, headings(Map.of("worries", "ignore", "tooling", "thinks")));

        assertThat(text(imported)).doesNotContain("Too far?").contains("thinks: Map");
        assertThat(imported.remarks()).containsExactly(Remark.of(Remark.Kind.IGNORED, "A4", "Worries"));
    }

    @Test
    void whatIsChosenToBeKeptUndrawnIsInTheFileInNoLaneAndSaid() {
        ImportChoices kept = headings(Map.of("legal basis", "own-key"));
        String rows =
                "Phase,Find,Buy\nUser Action,Looks,Pays\nFrontstage,Sign,Till\nLegal basis,Art. 6,Art. 9\n,Consent,\n";
        String columns = "Phase,User Action,Frontstage,Legal basis\nFind,Looks,Sign,Art. 6\nBuy,Pays,Till,Art. 9\n";

        for (String sheet : List.of(rows, columns)) {
            Imported imported = read(sheet, kept);
            String place = sheet.equals(rows) ? "A4" : "D1";

            assertThat(text(imported))
                    .contains("Art. 6", "x-legal-basis: Art. 9")
                    .doesNotContain("lanes:", "\n        legal-basis:");
            assertThat(imported.remarks())
                    .contains(Remark.of(Remark.Kind.KEPT_UNDRAWN, place, "Legal basis", "x-legal-basis"))
                    .noneMatch(remark -> remark.kind() == Remark.Kind.LEFT_OUT);
            assertThat(imported.questions().headings())
                    .containsExactly(new HeadingQuestion("Legal basis", "legal basis", place, "own-key"));
            assertThat(new DefinitionReader()
                            .read(imported.definition().orElseThrow())
                            .problems())
                    .isEmpty();
        }
        assertThat(text(read(rows, kept))).contains("x-legal-basis: [Art. 6, Consent]");
    }

    @Test
    void aLaneAndAColumnOfAListChosenToBeKeptAreNotDrawn() {
        String list = "Stage,Step,Lane,Text,Colour\nFind,Looks,Legal basis,Art. 6,\nFind,Looks,Frontstage,Sign,red\n";

        Imported imported = read(list, headings(Map.of("legal basis", "own-key", "colour", "own-key")));

        assertThat(text(imported))
                .contains("x-legal-basis: Art. 6", "x-colour: red")
                .doesNotContain("lanes:");
        assertThat(imported.remarks())
                .containsExactly(
                        Remark.of(Remark.Kind.KEPT_UNDRAWN, "A2", "Legal basis", "x-legal-basis"),
                        Remark.of(Remark.Kind.KEPT_UNDRAWN, "E1", "Colour", "x-colour"));
    }

    @Test
    void aMeaningThatDoesNotExistIsAsIfItWereMissing() {
        assertThat(text(read(SHEET, headings(Map.of("worries", "nonsense", "step", "ignore")))))
                .isEqualTo(text(read(SHEET, ImportChoices.NONE)));
    }

    @Test
    void asksWhatEachColumnOfAListIs() {
        String list = "Stage,Step,Lane,Text,Worry,Colour\nFind,Looks,Frontstage,Sign,Too far?,red\n";

        Imported imported = read(list, ImportChoices.NONE);
        Imported chosen = read(list, headings(Map.of("worry", "pains", "colour", "ignore")));

        assertThat(imported.questions().headings())
                .extracting(HeadingQuestion::place)
                .containsExactly("E1", "F1");
        assertThat(text(imported)).contains("x-worry: \"Too far?\"");
        assertThat(text(chosen)).contains("pains:\n          - \"Too far?\"").doesNotContain("red");
    }

    @Test
    void asksInALanguageThatItDoesNotKnow() {
        String dutch = "Deel,Zoeken,Kopen\nStap,Kijkt,Betaalt\nMedewerker,Groet,Rekent af\n";

        Imported unknown = read(dutch, ImportChoices.NONE);
        Imported known = read(dutch, headings(Map.of("deel", "stages", "stap", "steps", "medewerker", "frontstage")));

        assertThat(kinds(unknown)).containsExactly(Remark.Kind.NOT_KNOWN);
        assertThat(unknown.questions().headings())
                .extracting(HeadingQuestion::name)
                .contains("Stap", "Medewerker");
        assertThat(text(known)).contains("stage: Zoeken", "step: Kijkt", "frontstage: Groet", "name: Medewerker");
    }

    @Test
    void asksBetweenTwoReadingsThatAreNear() {
        String sheet = "Step,Support,Pains\nFrontstage,Sign,Queue\nBackstage,Till,Noise\n";

        Imported imported = read(sheet, ImportChoices.NONE);
        List<ImportQuestions.Read> readings = imported.questions().readings();

        assertThat(readings)
                .extracting(ImportQuestions.Read::reading)
                .containsExactlyInAnyOrder(SheetReading.ROW_PER_STEP, SheetReading.COLUMN_PER_STEP);
        assertThat(readings.get(0).definition()).isEqualTo(imported.definition().orElseThrow());
        SheetReading other = readings.get(1).reading();
        Imported chosen = read(sheet, new ImportChoices(Map.of(), Optional.of(other), 0));
        assertThat(text(chosen)).isEqualTo(text(readings.get(1).definition()));
        assertThat(chosen.questions().readings()).hasSize(2);
    }

    @Test
    void oneKnownNameIsNoSecondReading() {
        Imported imported = read("Service blueprint;Coffee\nStep;Picks;Pays\nConcierge;;Smiles\n", ImportChoices.NONE);

        assertThat(imported.questions().readings()).isEmpty();
        assertThat(text(imported)).contains("Picks", "concierge: Smiles");
    }

    @Test
    void asksWhichJourneyOfAFileIsMeant() {
        String file =
                "# Notes\n```mermaid\njourney\n title First\n Look: 3\n```\n\n~~~\n---\ntitle: Second\n---\njourney\n Pay: 4\n~~~\n";

        Imported first = read(file, ImportChoices.NONE);
        Imported second = read(file, new ImportChoices(Map.of(), Optional.empty(), 1));

        assertThat(first.questions().parts()).containsExactly("First", "Second");
        assertThat(first.remarks()).contains(Remark.of(Remark.Kind.OTHER_JOURNEYS, "", "First", "Second"));
        assertThat(text(second)).contains("blueprint: Second", "step: Pay");
        assertThat(second.questions().part()).isEqualTo(1);
        assertThat(text(read(file, new ImportChoices(Map.of(), Optional.empty(), 7))))
                .isEqualTo(text(first));
    }

    @Test
    void asksWhichTableOfATextIsMeant() {
        String file =
                "# Old\n\n| Step | Looks |\n|--|--|\n| Support | Map |\n\n# New\n\n| Step | Pays |\n|--|--|\n| Support | Till |\n";

        Imported second = read(file, new ImportChoices(Map.of(), Optional.empty(), 1));

        assertThat(read(file, ImportChoices.NONE).questions().parts()).containsExactly("Old", "New");
        assertThat(text(second)).contains("blueprint: New", "Pays");
    }

    /** The page's title is used only if the text has none. */
    @Test
    void aTitleComesFromATitle() {
        String table = "| Step | Looks |\n|--|--|\n| Support | Map |\n";
        String journey = "journey\n Look: 3\n";

        for (String untitled : List.of(table, journey, "Step,Looks\nSupport,Map\n")) {
            assertThat(text(new Importer().read("pasted", "Hotel stay", untitled.getBytes(UTF_8), ImportChoices.NONE)))
                    .startsWith("blueprint: Hotel stay\n");
        }
        for (String titled : List.of("# Checkout\n\n" + table, "journey\n title Checkout\n Look: 3\n")) {
            assertThat(text(new Importer().read("pasted", "Hotel stay", titled.getBytes(UTF_8), ImportChoices.NONE)))
                    .startsWith("blueprint: Checkout\n");
        }
    }

    @Test
    void namesEachCellThatIsLeftOut() {
        String sheet = "?,Step,Looks,Pays\nStray,Frontstage,Sign,Till\n,Backstage,,Books\nother,Support,Map,\n";

        Imported imported = read(sheet, ImportChoices.NONE);

        assertThat(imported.remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.LEFT_OUT)
                .containsExactly(
                        Remark.of(Remark.Kind.LEFT_OUT, "A2", "Stray"), Remark.of(Remark.Kind.LEFT_OUT, "A4", "other"));
    }

    @Test
    void asksNothingOfFilesThatAreClearAndLeavesNothingOut() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/importing"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.matches(".*\\.(csv|md|mmd|txt)") && !name.equals("not-yet.txt")) {
                    Imported imported = new Importer().read(name, Files.readAllBytes(file));
                    assertThat(imported.questions().readings()).as(name).isEmpty();
                    assertThat(kinds(imported)).as(name + imported.remarks()).doesNotContain(Remark.Kind.LEFT_OUT);
                }
            }
        }
    }

    private static ImportChoices headings(Map<String, String> headings) {
        return new ImportChoices(headings, Optional.empty(), 0);
    }

    private static Imported read(String text, ImportChoices choices) {
        return new Importer().read("map.txt", text.getBytes(UTF_8), choices);
    }

    private static String text(Imported imported) {
        return text(imported.definition().orElseThrow());
    }

    private static String text(SourceText source) {
        return new String(source.bytes(), UTF_8);
    }

    private static List<Remark.Kind> kinds(Imported imported) {
        return imported.remarks().stream().map(Remark::kind).toList();
    }
}
