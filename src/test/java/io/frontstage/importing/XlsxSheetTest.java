package io.frontstage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.messages.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class XlsxSheetTest {

    private static final String STRINGS =
            "<sst><si><t>Stage</t></si><si><t>Order</t></si><si><t>Step</t></si><si><r><t>Picks </t></r><r><t>a café</t></r>"
                    + "<rPh sb='0' eb='1'><t>hint</t></rPh></si></sst>";

    private static final String SHEET =
            """
            <worksheet><sheetData>
            <row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2"/></row>
            <row r="3"><c r="B3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c><c r="D3" t="inlineStr"><is><t>Pays</t></is></c></row>
            <row><c t="str"><v>x</v></c><c t="str"><v>Support</v></c><c t="str"><f>"CR"&amp;"M"</f><v>CRM</v></c></row>
            <row r="6"><c r="B6" t="inlineStr"><is><t>Feels</t></is></c><c r="C6"><v>1</v></c><c r="D6" t="e"><v>#N/A</v></c></row>
            <row r="7"><c r="B7" t="inlineStr"><is><t>Moment of truth</t></is></c><c r="C7" t="b"><v>1</v></c></row>
            </sheetData><mergeCells><mergeCell ref="C2:D2"/><mergeCell ref="C4:D4"/></mergeCells></worksheet>
            """;

    @Test
    void theFirstSheetThatIsShownBecomesAMap() {
        byte[] bytes = new Workbook()
                .part("xl/sharedStrings.xml", STRINGS)
                .part("xl/worksheets/sheet1.xml", SHEET)
                .bytes();

        Imported imported = new Importer().read("Coffee.xlsx", bytes);

        assertThat(imported.text().orElseThrow())
                .isEqualTo(
                        """
                        blueprint: Coffee
                        stages:
                          - stage: Order
                            steps:
                              - step: Picks a café
                                feels: 1
                                moment-of-truth: yes
                                support:
                                  - { does: CRM, span: 2 }
                              - Pays
                        """);
        assertThat(imported.remarks())
                .extracting(remark -> remark.sentence(Messages.in(Locale.ENGLISH)))
                .containsExactly(
                        "Hidden sheets were not read: Old.",
                        "The sheet “Map” was read. These sheets were not read: Costs.");
    }

    /** F09: percent, date and time were once imported as 0.64, 46325 and 0.0034722. */
    @Test
    void numbersAreWrittenAsTheSheetShowsThem() {
        String cells = "<worksheet><sheetData>"
                + row(1, "Step", "Search", "Pay")
                + row(2, "Frontstage", "Lists", "Till")
                + "<row r='3'>" + text("A3", "Conversion")
                + "<c r='B3' s='1'><v>0.64</v></c><c r='C3' s='4'><v>0.915</v></c></row>"
                + "<row r='4'>" + text("A4", "Note")
                + "<c r='B4' s='2'><v>46325</v></c><c r='C4'><v>0.30000000000000004</v></c></row>"
                + "<row r='5'>" + text("A5", "Time") + "<c r='B5' s='3'><v>0.00347222222222222</v></c></row>"
                + "<row r='6'>" + text("A6", "Cost") + "<c r='B6' s='5'><v>12.5</v></c></row>"
                + "</sheetData></worksheet>";
        byte[] bytes = new Workbook()
                .part(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='0.0%'/>"
                                + "<numFmt numFmtId='165' formatCode='#,##0.00\\ \"€\"'/></numFmts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>"
                                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='9'/><xf numFmtId='14'/><xf numFmtId='20'/><xf numFmtId='164'/>"
                                + "<xf numFmtId='165'/></cellXfs></styleSheet>")
                .part("xl/worksheets/sheet1.xml", cells)
                .bytes();

        assertThat(new Importer().read("Coffee.xlsx", bytes).text().orElseThrow())
                .contains(
                        "Conversion: \"64%\"",
                        "Conversion: \"91.5%\"", "2026-10-30", "time: 5m", "cost: 12.50 EUR", "note: \"0.3\"");
    }

    /** F11: with a cover sheet first, nothing was read. */
    @Test
    void theSheetThatIsMostLikeAMapIsRead() {
        byte[] bytes = new Workbook()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData>" + row(1, "Fill in the next sheet") + "</sheetData></worksheet>")
                .part(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><sheetData>" + row(1, "Step", "Search", "Pay")
                                + row(2, "Frontstage", "Lists", "Till") + "</sheetData></worksheet>")
                .bytes();

        Imported imported = new Importer().read("Coffee.xlsx", bytes);

        assertThat(imported.text().orElseThrow()).contains("step: Search", "frontstage: Till");
        assertThat(imported.remarks())
                .extracting(remark -> remark.sentence(Messages.in(Locale.ENGLISH)))
                .contains("The sheet “Costs” was read. These sheets were not read: Map.");
    }

    @Test
    void linksBecomeAddressesAndCommentsNotes() {
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        byte[] bytes = new Workbook()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns:r='" + relation.replaceFirst("/$", "") + "'><sheetData>"
                                + row(1, "Step", "Search") + row(2, "Frontstage", "Lists") + "</sheetData>"
                                + "<hyperlinks><hyperlink ref='B2' r:id='rId1'/></hyperlinks></worksheet>")
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships><Relationship Id='rId1' Type='" + relation
                                + "hyperlink' Target='https://example.com/a' TargetMode='External'/><Relationship Id='rId2' Type='"
                                + relation
                                + "comments' Target='../comments1.xml'/></Relationships>")
                .part(
                        "xl/comments1.xml",
                        "<comments><commentList><comment ref='B2'><text><r><t>Since May</t></r></text></comment>"
                                + "</commentList></comments>")
                .bytes();

        assertThat(new Importer().read("Coffee.xlsx", bytes).text().orElseThrow())
                .contains("{ does: Lists, url: \"https://example.com/a\", note: Since May }");
    }

    private static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < texts.length; i++) {
            row.append(text((char) ('A' + i) + "" + number, texts[i]));
        }
        return row.append("</row>").toString();
    }

    private static String text(String place, String text) {
        return "<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    @Test
    @Timeout(20)
    void aBombIsNotUnpacked() {
        byte[] bytes = new Workbook()
                .part("xl/worksheets/sheet1.xml", " ".repeat(40 << 20))
                .bytes();

        assertThat(bytes.length).isLessThan(1 << 20);
        assertThat(why(bytes)).isEqualTo(Remark.Kind.TOO_LARGE);
    }

    @Test
    void whatIsCutOrForeignIsRefused() {
        byte[] whole = new Workbook()
                .part("xl/sharedStrings.xml", STRINGS)
                .part("xl/worksheets/sheet1.xml", SHEET)
                .bytes();

        assertThat(why(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Remark.Kind.NOT_XLSX);
        assertThat(why(new Workbook().bytes())).isEqualTo(Remark.Kind.NOT_XLSX);
        assertThat(why(new Workbook()
                        .part(
                                "xl/worksheets/sheet1.xml",
                                "<worksheet><sheetData><row r='900000'/></sheetData></worksheet>")
                        .bytes()))
                .isEqualTo(Remark.Kind.TOO_LARGE);
        assertThat(why(new Workbook()
                        .part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r='x'/></sheetData></worksheet>")
                        .bytes()))
                .isEqualTo(Remark.Kind.NOT_XLSX);
    }

    @Test
    void nothingIsFetchedForIt() {
        byte[] bytes = new Workbook()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><worksheet><sheetData><row r='1'>"
                                + "<c r='A1' t='str'><v>Step</v></c><c r='B1' t='str'><v>&e;</v></c></row></sheetData></worksheet>")
                .bytes();

        assertThat(new Importer().read("x.xlsx", bytes).text()).isEmpty();
    }

    private static Remark.Kind why(byte[] bytes) {
        List<Remark> remarks = new Importer().read("x.xlsx", bytes).remarks();
        return remarks.get(remarks.size() - 1).kind();
    }
}
