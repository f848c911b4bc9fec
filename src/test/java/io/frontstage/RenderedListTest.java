package io.frontstage;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.frontstage.answer.Answers;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.measure.IssueStates;
import io.frontstage.measure.MeasuredMap;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.render.WellFormed;
import io.frontstage.render.image.ImageResult;
import io.frontstage.render.page.MapSource;
import io.frontstage.render.pdf.Paper;
import io.frontstage.render.pdf.PdfResult;
import io.frontstage.render.view.PaperRows;
import io.frontstage.render.view.PaperView;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exported files of views that are lists. OpenPDF reads the PDFs, because another library wrote them. */
class RenderedListTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    static List<String> examples() {
        return Maps.examples();
    }

    private static Map<String, RenderedList> views(Blueprint map, Locale locale) {
        RenderOptions options = new RenderOptions(LayoutOptions.everything(locale, Maps.TODAY), "frontstage");
        MeasuredMap measured = MeasuredMap.of(map, Answers.NONE, Optional.empty(), IssueStates.NONE, Maps.TODAY);
        Map<String, PaperView> papers = new LinkedHashMap<>();
        papers.put("priorities", ListViews.prioritiesOnPaper(map, options, Issues.UNKNOWN, PaperRows.ALL));
        papers.put("table", ListViews.itemsOnPaper(map, options, Issues.UNKNOWN, Set.of()));
        papers.put("gaps", ListViews.gapsOnPaper(map, options, RecentAnswers.NONE, Set.of()));
        papers.put("measures", ListViews.measuresOnPaper(map, measured, options, Issues.UNKNOWN, Set.of()));
        MapSource source = new MapSource("map.yaml", "https://wiki.example.com/map.yaml", 1, Optional.empty());
        return papers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        paper -> new RenderedList(map, paper.getValue(), options, Issues.UNKNOWN, source)));
    }

    private static PdfReader pdf(RenderedList list, Paper paper) throws IOException {
        return new PdfReader(((PdfResult.Document) list.pdf(paper, List.of(), LONG)).bytes());
    }

    private static String text(PdfReader reader) throws IOException {
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(extractor.getTextFromPage(page)).append('\n');
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachExampleLeavesInEachForm(String example) throws IOException {
        for (Map.Entry<String, RenderedList> view :
                views(Maps.example(example), Locale.GERMAN).entrySet()) {
            RenderedList list = view.getValue();
            WellFormed.parse(list.whole());
            WellFormed.parse("<div>" + list.above() + list.below(List.of()) + "</div>");
            PdfReader reader = pdf(list, Paper.A3);
            assertThat(reader.getPageSize(1).getWidth()).isEqualTo(1190.55f);
            assertThat(text(reader))
                    .as(example + " " + view.getKey())
                    .contains(list.view().name());
            assertThat(list.view().picture().isPresent())
                    .as(example + " " + view.getKey())
                    .isEqualTo(list.png("") instanceof ImageResult.Picture)
                    .isEqualTo(list.svg("") instanceof SvgResult.Document);
        }
    }

    @Test
    void anEmptyMapSaysWhatIsMissing() throws IOException {
        Map<String, RenderedList> views =
                views(Maps.read("blueprint: Nothing yet\nstages: [{stage: S, steps: []}]\n"), Locale.ENGLISH);

        assertThat(text(pdf(views.get("priorities"), Paper.A4))).contains("No opportunities yet.");
        assertThat(text(pdf(views.get("table"), Paper.A4))).contains("No pains, delights or opportunities yet.");
        assertThat(text(pdf(views.get("gaps"), Paper.A4))).contains("No gaps on this map.");
        assertThat(text(pdf(views.get("measures"), Paper.A4))).contains("No figures yet.");
    }

    @Test
    void aLongMapOfGapsHasTheNamesOfItsRowsOnEachSheet() throws IOException {
        Blueprint long36 = Maps.read("blueprint: Thirty-six\nstages:\n"
                + IntStream.range(0, 12)
                        .mapToObj(stage -> "  - stage: Stage " + stage + "\n    steps: [One, Two, Three]\n")
                        .collect(Collectors.joining()));
        PdfReader reader = pdf(views(long36, Locale.ENGLISH).get("gaps"), Paper.A4);
        PdfTextExtractor extractor = new PdfTextExtractor(reader);

        assertThat(reader.getNumberOfPages()).isGreaterThan(3);
        for (int page = 1; page < reader.getNumberOfPages(); page++) {
            assertThat(extractor.getTextFromPage(page)).contains("Stages", "Gaps");
        }
    }

    @Test
    void aTableOfManyRowsRepeatsItsHeadsAndIsSetSmallerToBeWhole() throws IOException {
        String pains = IntStream.range(0, 4_000)
                .mapToObj(i -> "Pain number " + i + " of many that say rather much about themselves")
                .collect(Collectors.joining(", "));
        Blueprint huge =
                Maps.read("blueprint: Huge\nstages: [{stage: S, steps: [{step: A, pains: [" + pains + "]}]}]\n");
        PdfResult.Document document =
                (PdfResult.Document) views(huge, Locale.ENGLISH).get("table").pdf(Paper.A4, List.of(), LONG);

        assertThat(document.pages()).isBetween(50, 60);
        assertThat(page(document, 1)).contains("Drawn smaller than usual");
        assertThat(page(document, 2)).contains("Severity", "Reach", "As of November 21, 2026");
        assertThat(page(document, document.pages()))
                .contains("Pain number 2999")
                .doesNotContain("at most 60 pages");
    }

    /** The text of a page, including artifacts such as repeated heads. */
    private static String page(PdfResult.Document pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    @Test
    void textIsText() {
        Blueprint hostile = Maps.read("blueprint: <script>alert(1)</script>\nstages: [{stage: S, steps: [{step: T,"
                + " opportunities: [{opportunity: '<img src=x onerror=alert(2)>', impact: 3, effort: 2}]}]}]\n");

        for (RenderedList list : views(hostile, Locale.ENGLISH).values()) {
            assertThat(list.whole()).doesNotContain("<script", "<img");
        }
    }
}
