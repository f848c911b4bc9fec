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
                .containsExactly("The sheet “Map” was read. These sheets were not read: Costs.");
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
