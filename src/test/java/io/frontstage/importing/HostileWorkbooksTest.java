package io.frontstage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Any workbook, well-made or broken, is read or refused with a sentence; a small one never unpacks to too much. */
@Tag("slow")
class HostileWorkbooksTest {

    private static final int MUTATIONS = 2_000;

    /** Far more than any of them takes: catches a workbook that becomes much more than it is. */
    private static final long MAX_NANOSECONDS = 30_000_000_000L;

    /** Replacements for other text: XML characters, references out of bounds, invalid numbers. */
    private static final String[] TOKENS = {
        "<",
        ">",
        "</row>",
        "<row r='0'>",
        "<row r='-1'>",
        "r='ZZZZ9999999'",
        "t='s'",
        "<v>99999999999</v>",
        "<v>-1</v>",
        "<c/>",
        "<c r='A1'>",
        "<is>",
        "<si>",
        "<rPh>",
        "</rPh>",
        "<!--",
        "<![CDATA[",
        "]]>",
        "&amp;",
        "&x;",
        "&#0;",
        "<!DOCTYPE x>",
        "\u0000",
        "<mergeCell ref='A1:ZZ'/>",
        "<mergeCell ref=':'/>",
        "<sheet/>",
        "",
        "\uFFFF",
        "<?xml version='1.1'?>"
    };

    @Test
    void aSharedStringThatUnpacksToMuchIsRefusedAtOnce() {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < 390; i++) {
            cells.append("<c t='s'><v>0</v></c>");
        }
        byte[] bytes = new Workbook()
                .part("xl/sharedStrings.xml", "<sst><si><t>" + "a".repeat(3_000_000) + "</t></si></sst>")
                .part("xl/worksheets/sheet1.xml", sheet("<row>" + cells + "</row>"))
                .bytes();

        assertThat(bytes.length).isLessThan(6_000);
        assertThat(reasonInTime(bytes)).isEqualTo(Remark.Kind.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({"5000000, 1", "2000, 600", "1, 600000"})
    void whatUnpacksToMoreThanIsReadIsRefusedAtOnce(int length, int strings) {
        byte[] bytes = new Workbook()
                .part(
                        "xl/sharedStrings.xml",
                        "<sst>" + ("<si><t>" + "a".repeat(length) + "</t></si>").repeat(strings) + "</sst>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        sheet("<row><c t='inlineStr'><is><t>" + "b".repeat(length) + "</t></is></c></row>" + "<row>"
                                + "<c t='s'><v>0</v></c>".repeat(399) + "</row>"))
                .bytes();

        Remark.Kind why = reasonInTime(bytes);
        assertThat(why).isIn(Remark.Kind.TOO_LARGE, Remark.Kind.NOT_KNOWN);
    }

    @Test
    void aCellOutsideEveryRowIsLeftOutAndSaid() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/hostile/cell-without-row.xlsx"));

        Imported imported = new Importer().read("map.xlsx", bytes);

        assertThat(imported.remarks()).extracting(Remark::kind).contains(Remark.Kind.CELL_OUTSIDE_ROW);
    }

    @Test
    void aWorkbookWithACellOutsideItsRowsIsReadForTheRest() {
        byte[] bytes = new Workbook()
                .part(
                        "xl/worksheets/sheet1.xml",
                        sheet("<c r='B9'><v>1</v></c><row>" + inline("Step") + inline("Pays") + "</row>"))
                .bytes();

        Imported imported = new Importer().read("map.xlsx", bytes);

        assertThat(imported.text().orElseThrow()).contains("Pays");
        assertThat(imported.remarks()).contains(Remark.of(Remark.Kind.CELL_OUTSIDE_ROW, "B9"));
    }

    @Test
    void noMutationOfAPartMakesTheReaderThrow() throws IOException {
        Random random = new Random(11);
        Map<String, byte[]> parts = parts(workbook());
        for (int i = 0; i < MUTATIONS; i++) {
            Map<String, byte[]> broken = new LinkedHashMap<>(parts);
            String name = parts.keySet().stream()
                    .skip(random.nextInt(parts.size()))
                    .findFirst()
                    .orElseThrow();
            broken.put(name, mutated(parts.get(name), random));
            isReadOrRefused(zip(broken));
        }
    }

    @Test
    void noMutationOfTheArchiveMakesTheReaderThrow() {
        Random random = new Random(12);
        byte[] whole = workbook();
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] broken = whole.clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt(256);
            }
            isReadOrRefused(broken);
        }
    }

    private static void isReadOrRefused(byte[] bytes) {
        Imported imported = new Importer().read("map.xlsx", bytes);

        assertThat(imported.definition().isPresent() || !imported.remarks().isEmpty())
                .isTrue();
    }

    /** The reason why a workbook is refused; asked for twice, so that no class is loaded during the measurement. */
    private static Remark.Kind reasonInTime(byte[] bytes) {
        new Importer().read("map.xlsx", bytes);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Imported imported = new Importer().read("map.xlsx", bytes);
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;

        assertThat(took).isLessThan(MAX_NANOSECONDS);
        assertThat(imported.definition()).isEmpty();
        return imported.remarks().get(imported.remarks().size() - 1).kind();
    }

    private static byte[] mutated(byte[] part, Random random) {
        StringBuilder text = new StringBuilder(new String(part, StandardCharsets.UTF_8));
        for (int change = 0; change <= random.nextInt(3); change++) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(30));
            String token = random.nextInt(3) == 0
                    ? text.substring(random.nextInt(text.length()))
                    : TOKENS[random.nextInt(TOKENS.length)];
            text.replace(from, random.nextBoolean() ? to : from, token);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook() {
        return new Workbook()
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>Step</t></si><si><r><t>Pays</t></r><rPh><t>x</t></rPh></si></sst>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        sheet(
                                "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='b'><v>1</v></c></row>"
                                        + "<row r='2'>" + inline("Frontstage") + inline("Smiles") + "</row>"))
                .bytes();
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows
                + "</sheetData><mergeCells><mergeCell ref='B2:C2'/></mergeCells></worksheet>";
    }

    private static String inline(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static Map<String, byte[]> parts(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
