package io.frontstage.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import org.junit.jupiter.api.Test;

/** A merged cell becomes one card that spans its steps; otherwise a remark names the cell. */
class MergedCellsTest {

    @Test
    void aCardOfAMergedCellSpansItsSteps() {
        Imported imported = read(
                "pasted",
                """
                | Stage | Find | < | Borrow |
                |---|---|---|---|
                | Step | Searches | Compares | Takes it home |
                | Support | Library system<br>Map | < | Gate |
                | Pain points | Slow | < |  |
                """);

        assertThat(text(imported))
                .contains("- { does: Library system, span: 2 }", "- { does: Map, span: 2 }", "support: Gate")
                .doesNotContain("<");
        assertThat(imported.remarks()).containsExactly(Remark.of(Remark.Kind.MERGED_CELL, "B4", "Slow", "2"));
        assertThat(new DefinitionReader()
                        .read(imported.definition().orElseThrow())
                        .problems())
                .isEmpty();
    }

    @Test
    void aCellOverSeveralRowsSpansTheStepsInThem() {
        Imported imported = read(
                "pasted",
                """
                | Stage | Step | Frontstage | Support |
                |---|---|---|---|
                | Find | Searches | Lists | Library system |
                | ^ | Compares | Shows | ^ |
                | Borrow | Takes it home | Desk | Gate |
                """);

        assertThat(text(imported)).contains("- { does: Library system, span: 2 }", "support: Gate");
        assertThat(imported.remarks()).isEmpty();
    }

    @Test
    void mergedCellsOfWorkbooksAreTheSame() {
        String columns = "<row r='1'>" + text("A1", "Step") + text("B1", "Searches") + text("C1", "Compares")
                + "</row><row r='2'>"
                + text("A2", "Frontstage") + text("B2", "Lists") + text("C2", "Shows") + "</row><row r='3'>"
                + text("A3", "Thoughts")
                + text("B3", "Many") + "</row><row r='4'>" + text("A4", "Support") + text("B4", "Library system")
                + "</row>";
        String rows = "<row r='1'>" + text("A1", "Step") + text("B1", "Frontstage") + text("C1", "Support")
                + "</row><row r='2'>"
                + text("A2", "Searches") + text("B2", "Lists") + text("C2", "Library system") + "</row><row r='3'>"
                + text("A3", "Compares")
                + text("B3", "Shows") + "</row>";

        Imported wide = workbook(columns, "<mergeCell ref='B3:C3'/><mergeCell ref='B4:C4'/>");
        Imported high = workbook(rows, "<mergeCell ref='$C$2:$C$3'/>");

        assertThat(text(wide)).contains("- { does: Library system, span: 2 }");
        assertThat(wide.remarks()).contains(Remark.of(Remark.Kind.MERGED_CELL, "B3", "Many", "2"));
        assertThat(text(high)).contains("- { does: Library system, span: 2 }");
    }

    /** If the sheet is wider than its heads, columns after the last step are not steps. */
    @Test
    void aCellIsNoWiderThanTheSteps() {
        Imported imported = read(
                "pasted", "| Step | Searches | Compares | |\n|--|--|--|--|\n| Support | Library system | < | < |\n");

        assertThat(text(imported)).contains("- { does: Library system, span: 2 }");
    }

    private static Imported workbook(String rows, String merged) {
        String sheet =
                "<worksheet><sheetData>" + rows + "</sheetData><mergeCells>" + merged + "</mergeCells></worksheet>";
        return new Importer()
                .read(
                        "map.xlsx",
                        new Workbook().part("xl/worksheets/sheet1.xml", sheet).bytes());
    }

    private static String text(String place, String text) {
        return "<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static Imported read(String name, String text) {
        return new Importer().read(name, text.getBytes(UTF_8));
    }

    private static String text(Imported imported) {
        return new String(imported.definition().orElseThrow().bytes(), UTF_8);
    }
}
