package io.frontstage.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import io.frontstage.Maps;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other programs find in a PDF: boxes, links and tags with OpenPDF, and its text as readers copy it. */
class PdfWriterTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    private static PdfResult.Document pdf(Blueprint blueprint, Paper paper, Locale locale) {
        return (PdfResult.Document) Maps.draw(blueprint, locale).pdf(paper, List.of(), LONG);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squashed(new PDFTextStripper().getText(document));
        }
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(squashed(stripper.getText(document)));
            }
            return pages;
        }
    }

    /** The text without line breaks, which differ from those in the file. */
    private static String squashed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad\\u2011-]+", "");
    }

    static List<String> examples() {
        return Maps.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void holdsTheNameOfEachStepAsText(String example) throws IOException {
        Blueprint blueprint = Maps.example(example);

        String text = text(pdf(blueprint, Paper.A4, Locale.GERMAN).bytes());

        assertThat(blueprint.steps()).isNotEmpty();
        for (Step step : blueprint.steps()) {
            assertThat(text).contains(squashed(step.title()));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isLandscapeOfTheAskedPaper(String example) throws IOException {
        for (Paper paper : Paper.values()) {
            PdfReader reader = new PdfReader(
                    pdf(Maps.example(example), paper, Locale.ENGLISH).bytes());
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                assertThat(reader.getPageSize(page).getWidth()).isEqualTo((float) paper.width());
                assertThat(reader.getPageSize(page).getHeight()).isEqualTo((float) paper.height());
            }
        }
    }

    @Test
    void repeatsHeadsAndLaneNamesOnEachSheet() throws IOException {
        Blueprint blueprint = steps(36);
        byte[] bytes = pdf(blueprint, Paper.A4, Locale.ENGLISH).bytes();
        List<PdfDictionary> figures = elements(new PdfReader(bytes), "Figure");

        assertThat(figures).hasSizeGreaterThan(2);
        assertThat(pages(bytes).subList(0, figures.size()))
                .allSatisfy(page -> assertThat(page).contains("Stages", "Customeractions", "Stage"));
        assertThat(figures.stream()
                        .map(figure -> figure.getAsString(PdfName.ALT).toUnicodeString()))
                .allMatch(alt -> alt.matches("Thirty-six, sheet \\d+ of \\d+: Stage .*"));
    }

    @Test
    void linksLeadToIssuesAndAddresses() throws IOException {
        PdfReader reader = new PdfReader(
                pdf(Maps.example("order-ahead"), Paper.A4, Locale.ENGLISH).bytes());

        assertThat(links(reader))
                .contains(
                        "https://jira.example.com/browse/CX-12", "https://wiki.example.com/display/RETAIL/Order-ahead");
    }

    @Test
    void makesNoLinkOfAScript() throws IOException {
        Blueprint hostile = Maps.read("blueprint: B\nlink: 'javascript:alert(1)'\nstages: [{stage: S, steps: [T]}]\n");

        assertThat(links(new PdfReader(pdf(hostile, Paper.A4, Locale.ENGLISH).bytes())))
                .isEmpty();
    }

    @Test
    void tellsScreenReadersWhatIsWhat() throws IOException {
        PdfReader reader = new PdfReader(
                pdf(Maps.example("order-ahead"), Paper.A3, Locale.GERMAN).bytes());
        PdfDictionary catalog = reader.getCatalog();

        assertThat(catalog.getAsDict(PdfName.MARKINFO)
                        .getAsBoolean(PdfName.MARKED)
                        .booleanValue())
                .isTrue();
        assertThat(catalog.getAsString(PdfName.LANG).toUnicodeString()).isEqualTo("en");
        assertThat(new String(reader.getMetadata(), StandardCharsets.UTF_8))
                .contains("Order-ahead coffee</rdf:li>", "<rdf:li>en</rdf:li>", "<pdfuaid:part>1<");
        assertThat(reader.getPageN(1).getAsName(new PdfName("Tabs"))).isEqualTo(PdfName.S);
        assertThat(elements(reader, "H1")).hasSize(1);
        assertThat(elements(reader, "H2")).hasSizeGreaterThan(4);
        assertThat(elements(reader, "H3")).hasSizeGreaterThan(10);
        assertThat(elements(reader, "TH")).hasSameSizeAs(elements(reader, "TD")).hasSizeGreaterThan(30);
        assertThat(elements(reader, "Link")).hasSameSizeAs(links(reader));
        assertThat(elements(reader, "Figure"))
                .allSatisfy(figure -> assertThat(figure.getAsString(PdfName.ALT).toUnicodeString())
                        .contains("Order-ahead coffee, Blatt"));
    }

    @Test
    void embedsItsTwoFontsInPart() throws IOException {
        byte[] bytes =
                pdf(Maps.example("order-ahead"), Paper.A4, Locale.ENGLISH).bytes();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> fonts = new ArrayList<>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    fonts.add(font.getName());
                }
            }
            assertThat(fonts.stream().distinct())
                    .hasSize(2)
                    .allMatch(name -> name.matches("[A-Z]{6}\\+LiberationSans(-Bold)?"));
        }
        assertThat(bytes.length).isLessThan(300_000);
    }

    @Test
    void drawsSymbolsAndNamesWhatNoFontHasWithItsPage() throws IOException {
        Blueprint starred = Maps.read("blueprint: Five ★ and 珈琲\nstages: [{stage: S, steps: [Drinks 🦄 ✅ ₽]}]\n");

        String text = text(pdf(starred, Paper.A4, Locale.ENGLISH).bytes());

        assertThat(text)
                .contains("Five★", "Drinks", "eachisdrawnasitsnameinabox")
                .contains("han×2(firstonpage1:“Five★and…”)", "unicornface(firstonpage1:“Drinks…")
                .doesNotContain("blackstar", "whiteheavycheckmark");
    }

    @Test
    void quotesNoWordsThatItCouldNotDraw() throws IOException {
        Blueprint chinese = Maps.read("blueprint: 咖啡\nstages: [{stage: S, steps: [看时间]}]\n");

        assertThat(text(pdf(chinese, Paper.A4, Locale.ENGLISH).bytes()))
                .contains("han×2(firstonpage1)", "han×3(firstonpage1)");
    }

    @Test
    void writesRightToLeft() throws IOException {
        Blueprint hebrew = Maps.read(
                "blueprint: קפה מראש\nlanguage: he\nstages: [{stage: הזמנה, steps: [בוחר בית קפה (קרוב)]}]\n");

        assertThat(text(pdf(hebrew, Paper.A4, Locale.ENGLISH).bytes())).contains("קפהמראש", "הזמנה", "בוחרביתקפה");
    }

    @Test
    void hasAPageForAMapWithoutSteps() throws IOException {
        Blueprint empty = Maps.read("blueprint: Nothing yet\nstages: [{stage: S, steps: []}]\n");

        assertThat(text(pdf(empty, Paper.A4, Locale.ENGLISH).bytes())).contains("Nothingyet");
    }

    @Test
    void givesTheSameBytesForTheSameMap() {
        Blueprint blueprint = Maps.example("smallest");

        assertThat(pdf(blueprint, Paper.A4, Locale.ENGLISH).bytes())
                .isEqualTo(pdf(blueprint, Paper.A4, Locale.ENGLISH).bytes());
    }

    @Tag("slow")
    @Test
    void setsTheTableSmallerThatWouldHaveTooManyPages() throws IOException {
        List<String> pages =
                pages(pdf(talkative(150, "x"), Paper.A4, Locale.ENGLISH).bytes());

        assertThat(pages).hasSizeBetween(50, PdfWriter.MAX_PAGES);
        assertThat(pages.get(0)).contains("Drawnsmallerthanusual");
        assertThat(String.join("", pages)).contains("Step149").doesNotContain("Thetableendshere");
    }

    @Tag("slow")
    @Test
    void endsTheTableWhereThePagesEnd() throws IOException {
        PdfResult.Document document = pdf(talkative(280, "&t '" + "word ".repeat(740) + "'"), Paper.A4, Locale.ENGLISH);

        assertThat(document.pages()).isEqualTo(PdfWriter.MAX_PAGES);
        assertThat(pages(document.bytes()).get(PdfWriter.MAX_PAGES - 1)).contains("aPDFhasatmost60pages");
    }

    @Tag("slow")
    @Test
    void saysWhereItsLinksEnd() throws IOException {
        PdfResult.Document whole = linked(PdfWriter.MAX_LINKS);
        PdfResult.Document cut = linked(PdfWriter.MAX_LINKS + 1);

        assertThat(links(new PdfReader(whole.bytes()))).hasSize(PdfWriter.MAX_LINKS);
        assertThat(text(whole.bytes())).doesNotContain("APDFhasatmost");
        assertThat(links(new PdfReader(cut.bytes()))).hasSize(PdfWriter.MAX_LINKS);
        assertThat(text(cut.bytes())).contains("Last", "APDFhasatmost10000links");
    }

    /** A map, and a section with this many links, the last of which has a name of its own. */
    private static PdfResult.Document linked(int links) {
        String xhtml = "<p>" + "<a href=\"https://a.example/\">A</a> ".repeat(links - 1)
                + "<a href=\"https://a.example/\">Last</a></p>";
        return (PdfResult.Document)
                Maps.draw(steps(1), Locale.ENGLISH).pdf(Paper.A4, List.of(new PdfSource.Section("Links", xhtml)), LONG);
    }

    /** Steps with a long note each, and another text at all of them. */
    private static Blueprint talkative(int steps, String another) {
        return Maps.read("blueprint: B\nstages:\n- stage: S\n  steps:\n"
                + IntStream.range(0, steps)
                        .mapToObj(i -> "  - {step: Step " + i + ", note: '" + "word ".repeat(700)
                                + "', support: {does: X, note: " + (i > 0 && another.startsWith("&") ? "*t" : another)
                                + "}}\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void saysWhyThereIsNone() {
        String high = "{step: A, frontstage: [" + "Serves, ".repeat(190) + "]}, ";
        String stage = "{stage: S, steps: [" + high + "A, ".repeat(18) + "]}, ";
        Blueprint endless = Maps.read("blueprint: B\nstages: [" + stage.repeat(15) + "]\n");
        PdfResult wide = Maps.draw(endless, Locale.ENGLISH).pdf(Paper.A4, List.of(), LONG);
        PdfResult slow = Maps.draw(steps(1), Locale.ENGLISH).pdf(Paper.A4, List.of(), Duration.ZERO);

        assertThat(((PdfResult.Unavailable) wide).sentence(Locale.ENGLISH)).contains("more than 60 pages");
        assertThat(((PdfResult.Unavailable) slow).reason()).isEqualTo(PdfResult.Reason.TOO_SLOW);
    }

    /** A map with this many steps, three per stage. */
    private static Blueprint steps(int count) {
        return Maps.read("blueprint: Thirty-six\nstages:\n"
                + IntStream.range(0, (count + 2) / 3)
                        .mapToObj(stage -> "  - stage: Stage " + stage + "\n    steps: [One, Two, Three]\n")
                        .collect(Collectors.joining()));
    }

    private static List<String> links(PdfReader reader) {
        List<String> links = new ArrayList<>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            PdfArray annotations = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                PdfDictionary annotation = annotations.getAsDict(i);
                links.add(
                        annotation.getAsDict(PdfName.A).getAsString(PdfName.URI).toString());
            }
        }
        return links;
    }

    private static List<PdfDictionary> elements(PdfReader reader, String type) {
        List<PdfDictionary> found = new ArrayList<>();
        collect(reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT), type, found);
        return found;
    }

    private static void collect(PdfObject node, String type, List<PdfDictionary> out) {
        PdfObject object = node instanceof PRIndirectReference ? PdfReader.getPdfObject(node) : node;
        if (object instanceof PdfArray array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.getPdfObject(i), type, out);
            }
        } else if (object instanceof PdfDictionary element) {
            PdfName name = element.getAsName(PdfName.S);
            if (name != null && name.equals(new PdfName(type))) {
                out.add(element);
            }
            if (!(element.get(PdfName.K) instanceof PdfString) && element.get(PdfName.K) != null) {
                collect(element.get(PdfName.K), type, out);
            }
        }
    }
}
