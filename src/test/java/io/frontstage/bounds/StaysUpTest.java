package io.frontstage.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Maps;
import io.frontstage.RenderedBlueprint;
import io.frontstage.SvgResult;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.NormalisedJson;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.Level;
import io.frontstage.layout.View;
import io.frontstage.problem.Problem;
import io.frontstage.problem.ProblemCode;
import io.frontstage.render.OutputLimits;
import io.frontstage.render.WellFormed;
import io.frontstage.render.image.ImageResult;
import io.frontstage.render.pdf.Paper;
import io.frontstage.render.pdf.PdfResult;
import io.frontstage.render.pdf.PdfWriter;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The output for a small file is limited, and the page says so. */
@Tag("slow")
class StaysUpTest {

    @Test
    void theWorstFilesAreDrawnInAProcessWithLittleMemory() throws Exception {
        WorstCase[] some = {
            WorstCase.ALIASES_OF_LINES,
            WorstCase.PERSONAS,
            WorstCase.ROLES,
            WorstCase.UNKNOWN_KEYS,
            WorstCase.LEGITIMATE
        };

        List<ChildProcess.Measured> measured =
                ChildProcess.draw(2, List.of(View.BLUEPRINT), List.of(Level.EVERYTHING), some);

        assertThat(measured).hasSize(some.length * DrawWorstCases.outputs(1));
        assertThat(measured).allSatisfy(WorstCasesTest::isBounded);
    }

    @Test
    void aMapOfTwoThousandCardsIsWholeInAllOutputs() {
        Blueprint blueprint = read(WorstCase.LEGITIMATE);
        RenderedBlueprint map = Maps.draw(blueprint, Locale.ENGLISH);

        for (String html : List.of(map.html(), map.whole(), map.fitted(), map.table())) {
            assertThat(count(html, "class=\"frontstage-entry\"")).isEqualTo(2_200);
            assertThat(html).doesNotContain("frontstage-reason");
        }
        assertThat(map.html()).contains("<svg").contains("Leads to".toLowerCase(Locale.ROOT));
        assertThat(count(map.table(), "leads to") + count(map.table(), "agrees with"))
                .isEqualTo(800);
        assertThat(map.svgResult()).isInstanceOf(SvgResult.Document.class);
        assertThat(Maps.read(NormalisedJson.of(blueprint))).isEqualTo(blueprint);
        assertThat(problems(WorstCase.LEGITIMATE.bytes())).isEmpty();
    }

    /** Sixty pages have room for everything, in a font as small as necessary. */
    @ParameterizedTest
    @EnumSource(names = {"OVERVIEW", "CARDS", "EVERYTHING"})
    void aMapOfTwoThousandCardsIsWholeAsPictureAndPdf(Level level) throws Exception {
        Blueprint blueprint = read(WorstCase.LEGITIMATE);
        RenderedBlueprint map = Maps.draw(
                blueprint,
                LayoutOptions.everything(Locale.ENGLISH, LocalDate.of(2026, 11, 21))
                        .at(level));

        assertThat(map.png("")).isInstanceOf(ImageResult.Picture.class);
        assertThat(map.svgResult()).isInstanceOf(SvgResult.Document.class);
        PdfResult.Document pdf = (PdfResult.Document) map.pdf(Paper.A4, List.of(), Duration.ofSeconds(30));
        assertThat(pdf.pages()).isLessThanOrEqualTo(PdfWriter.MAX_PAGES);
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            String text = squashed(new PDFTextStripper().getText(document));
            assertThat(text).contains("Drawnsmallerthanusual").doesNotContain("Thetableendshere");
            assertThat(count(text, "leadsto") + count(text, "agreeswith")).isGreaterThanOrEqualTo(800);
            List<String> titles = blueprint.steps().stream()
                    .flatMap(step -> step.cells().stream())
                    .flatMap(cell -> cell.cards().stream())
                    .map(card -> squashed(card.does()))
                    .toList();
            assertThat(titles).hasSizeGreaterThanOrEqualTo(2_000);
            int at = 0;
            for (String title : titles) {
                // continues where the last title was found: a text of a million letters is too long to search from its
                // start for each of two thousand titles
                int next = text.indexOf(title, at);
                at = next < 0 ? text.indexOf(title) : next;
                assertThat(at).as(title).isNotNegative();
            }
        }
    }

    @Test
    void wherePeopleAreNamedOverAndOverThePageHasTheTableAndSaysWhy() {
        RenderedBlueprint map = Maps.draw(read(WorstCase.PERSONAS), Locale.ENGLISH);

        assertThat(map.html()).doesNotContain("<svg").contains("frontstage-reason", "a drawing shows at most 2097152");
        assertThat(map.svg()).contains("This map cannot be drawn");
        assertThat(map.svgResult()).isInstanceOf(SvgResult.TooLarge.class);
        assertThat(map.png("")).isEqualTo(new ImageResult.Unavailable(ImageResult.Reason.TOO_LARGE));
    }

    @Test
    void aDrawingThatWouldBeTooLargeMakesRoomForTheTableAndSaysHowLargeItIs() {
        RenderedBlueprint map = Maps.draw(read(WorstCase.LONG_LINES), Locale.ENGLISH);

        assertThat(map.scene()).isPresent();
        for (String html : List.of(map.html(), map.whole(), map.fitted())) {
            assertThat(html).doesNotContain("<svg").contains("</table>");
            assertThat(said(html, "the drawing of this map would have (\\d+) characters"))
                    .isGreaterThan(OutputLimits.DRAWING);
        }
    }

    @Test
    void aTableThatIsTooLargeEndsEarlyAndSaysHowLargeItIs() {
        String html = Maps.draw(read(WorstCase.MANY_SMALL_TEXTS), Locale.GERMAN).table();

        assertThat(said(html, "Diese Seite hätte (\\d+) Zeichen")).isGreaterThan(OutputLimits.PAGE);
        assertThat(html).contains("frontstage-reason");
    }

    @Test
    void ofATextWithManyLinesTheDrawingHasTheFirstAndTheTableAll() {
        String lines = "line %d\\n".repeat(61).formatted((Object[]) numbers(61));
        RenderedBlueprint map = Maps.draw(
                Maps.read("blueprint: A\nstages:\n- stage: S\n  steps:\n  - { step: X, note: x, support: \"" + lines
                        + "the last\" }"),
                Locale.ENGLISH);

        assertThat(map.svg()).contains(">line 59<", ">line 60 …<").doesNotContain("line 61", "the last");
        assertThat(map.table()).contains("line 61<br/>the last");
    }

    @Test
    void anAliasThatWouldRepeatTooMuchIsLeftOutAndTheRestIsDrawn() {
        byte[] bytes = WorstCase.ALIASES_OF_LINES.bytes();

        Problem problem = problems(bytes).stream()
                .filter(one -> one.code() == ProblemCode.TOO_MANY_REPEATS)
                .findFirst()
                .orElseThrow();
        assertThat(problem.arguments()).containsExactly("1000", "3999000", "2000000", "50000", "1048576", "50000");
        assertThat(Maps.draw(read(WorstCase.ALIASES_OF_LINES), Locale.ENGLISH).html())
                .contains("<svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aliases-of-one-note.yaml", "aliases-of-notes-and-cards.yaml"})
    void whatOnceFailedIsShown(String file) throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/hostile", file));
        Blueprint blueprint = new DefinitionReader()
                .read(new SourceText(file, bytes))
                .blueprint()
                .orElseThrow();

        String html = Maps.draw(blueprint, Locale.ENGLISH).html();

        assertThat(html.length()).isLessThan(OutputLimits.PAGE);
        WellFormed.parse(html);
    }

    /** The text without line breaks, which differ from those in the file. */
    private static String squashed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad\\u2011-]+", "");
    }

    static Blueprint read(WorstCase worst) {
        return Maps.read(new String(worst.bytes(), StandardCharsets.UTF_8));
    }

    private static List<Problem> problems(byte[] bytes) {
        return new DefinitionReader().read(new SourceText("map.yaml", bytes)).problems();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static long said(String html, String sentence) {
        var matcher = Pattern.compile(sentence).matcher(html);
        assertThat(matcher.find()).isTrue();
        return Long.parseLong(matcher.group(1));
    }

    private static Integer[] numbers(int count) {
        Integer[] numbers = new Integer[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i + 1;
        }
        return numbers;
    }
}
