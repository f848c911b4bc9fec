package io.frontstage.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.importexport.resource.DownloadResourceWriter;
import com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.renderer.PageContext;
import io.frontstage.confluence.Wiki;
import io.frontstage.render.WellFormed;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The result of the macro becomes part of a larger XML document, for every example and every output. */
class OutputsTest {

    private static final Path EXAMPLES = Path.of("docs/examples");
    private static final Set<String> WITH_PICTURES = Set.of("pdf", "word");

    private final Wiki wiki = new Wiki();
    private final Page page = wiki.page("A <page> & \"more\"");
    private final ByteArrayOutputStream picture = new ByteArrayOutputStream();

    @ParameterizedTest
    @MethodSource("io.frontstage.Maps#examples")
    void isOneWellFormedElementInEveryOutputWithoutPicture(String example) throws IOException {
        wiki.attach(page, example + ".yaml", Files.readAllBytes(EXAMPLES.resolve(example + ".yaml")));

        for (ConversionContextOutputType output : ConversionContextOutputType.values()) {
            // pictures take long, and the texts around them are the same as in a mail; some are drawn below
            if (!WITH_PICTURES.contains(output.value())) {
                isOneWellFormedElement(show(output.value(), "desktop"));
            }
        }
        isOneWellFormedElement(show("display", "mobile"));
    }

    private static void isOneWellFormedElement(String html) {
        Element root = WellFormed.parse(html).getDocumentElement();
        assertThat(root.getAttribute("class").split(" ")).contains("frontstage");
        assertThat(root.getTextContent()).isNotBlank().doesNotContain("error in Frontstage");
    }

    @ParameterizedTest
    @MethodSource("textsThatBreakPages")
    void bearsEveryText(String text) {
        String json = "{\"blueprint\": " + quoted(text) + ", \"stages\": [{\"stage\": " + quoted(text)
                + ", \"steps\": [{\"step\": " + quoted(text) + ", \"frontstage\": " + quoted(text) + ", \"pains\": ["
                + quoted(text) + "]}]}]}";
        wiki.attach(page, "text.blueprint.json", json);
        wiki.letEdit(page);
        exportsTakePictures();

        for (ConversionContextOutputType output : ConversionContextOutputType.values()) {
            String html = show(output.value(), "desktop");
            Document document = WellFormed.parse(html);
            assertThat(document.getElementsByTagName("script").getLength()).isZero();
            assertThat(html).doesNotContain("&nbsp;").doesNotContainPattern("&(?!amp;|lt;|gt;|quot;|apos;|#)");
        }
    }

    static List<String> textsThatBreakPages() {
        return List.of(
                "<script>alert(1)</script>",
                "</div></td> <br> &nbsp; &amp; ]]> <!--",
                "\" onmouseover=\"alert(1)",
                "control \u0001\u0008\u001F\u007F characters \uFFFE\uFFFF",
                "lone \uD83D surrogates \uDE00, and a pair \uD83D\uDE00",
                "\u0645\u0631\u062D\u0628\u0627 right to left",
                "x".repeat(3000));
    }

    @Test
    void putsAPictureOfEveryFewStagesIntoPdfAndWordAndWhatHurtsInWords() throws IOException {
        wiki.attach(page, "order-ahead.yaml", Files.readAllBytes(EXAMPLES.resolve("order-ahead.yaml")));
        exportsTakePictures();

        for (String output : List.of("pdf", "word")) {
            picture.reset();
            String html = show(output, "desktop");
            isOneWellFormedElement(html);

            Document document = WellFormed.parse(html);
            List<Element> images = elements(document, "img");
            assertThat(images.stream().map(image -> image.getAttribute("alt")))
                    .containsExactly(
                            "Order-ahead coffee, sheet 1 of 2: Decide, Order, On the way",
                            "Order-ahead coffee, sheet 2 of 2: Collect, Enjoy and return",
                            "Legend");
            assertThat(images).allSatisfy(image -> {
                assertThat(image.getAttribute("src")).isEqualTo("/download/export/frontstage7.png");
                assertThat(Integer.parseInt(image.getAttribute("width"))).isBetween(300, 680);
            });
            assertThat(elements(document, "svg")).isEmpty();
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture.toByteArray()));
            assertThat(read.getWidth()).isBetween(600, 4000);
            assertThat(elements(document, "table")).hasSize(1);
            assertThat(elements(document, "table").get(0).getTextContent())
                    .contains(
                            "On the way › Gets the ready message",
                            "Both queues meet at one machine",
                            "Second machine for orders ahead",
                            "CX-22");
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @Test
    void drawsAPictureOnceAndHandsItToEachExport() throws IOException {
        attachSmallest();
        exportsTakePictures();

        String first = show("pdf", "desktop");
        byte[] written = picture.toByteArray();
        picture.reset();
        String second = show("pdf", "desktop");

        assertThat(second).isEqualTo(first);
        assertThat(picture.toByteArray()).isEqualTo(written).isNotEmpty();
        verify(wiki.attachments, times(1)).getAttachmentData(any());
    }

    @Test
    void takesUpPicturesAsSoonAsTheWikiTakesThem() throws IOException {
        attachSmallest();

        assertThat(show("pdf", "desktop")).contains("does not accept pictures");
        exportsTakePictures();

        assertThat(show("pdf", "desktop")).contains("<img");
    }

    @Test
    void namesTheFileAtTheEndOfAnExport() throws IOException {
        attachSmallest();

        String line = "smallest.blueprint.yaml · version 1 · November 20, 2026";
        assertThat(WellFormed.parse(show("pdf", "desktop")).getDocumentElement().getTextContent())
                .endsWith(line);
        exportsTakePictures();
        for (String output : List.of("pdf", "word", "html_export")) {
            assertThat(WellFormed.parse(show(output, "desktop"))
                            .getDocumentElement()
                            .getTextContent())
                    .as(output)
                    .endsWith(line);
        }
    }

    @Test
    void putsTheTableThereWhereTheWikiTakesNoPictures() throws IOException {
        attachSmallest();

        Document document = WellFormed.parse(show("pdf", "desktop"));

        assertThat(document.getElementsByTagName("img").getLength()).isZero();
        assertThat(document.getElementsByTagName("table").getLength()).isPositive();
        assertThat(document.getDocumentElement().getTextContent()).contains("does not accept pictures");
    }

    @Test
    void drawsTheNamesOfCharactersThatNoFontHasAndSaysSo() {
        wiki.attach(
                page,
                "tea.blueprint.yaml",
                "blueprint: Tea\nstages:\n  - stage: Tea\n    steps: [\"Pours \uD808\uDC00\"]\n");
        exportsTakePictures();

        Document document = WellFormed.parse(show("word", "desktop"));

        assertThat(document.getElementsByTagName("img").getLength()).isPositive();
        assertThat(document.getDocumentElement().getTextContent())
                .contains("so the name of the character is drawn instead");
    }

    @Test
    void noticesAreWellFormedInEveryOutput() {
        List<String> shown = new ArrayList<>();
        for (ConversionContextOutputType output : ConversionContextOutputType.values()) {
            shown.add(show(output.value(), "desktop"));
        }
        wiki.attach(page, "broken.blueprint.yaml", "blueprint: <b>&\u0001\nstages: [\n");
        wiki.letEdit(page);
        for (ConversionContextOutputType output : ConversionContextOutputType.values()) {
            shown.add(show(output.value(), "desktop"));
        }

        assertThat(shown).allSatisfy(html -> assertThat(
                        WellFormed.parse(html).getDocumentElement().getAttribute("class"))
                .startsWith("frontstage"));
    }

    /** Attaches the example whose picture is drawn fastest. */
    private void attachSmallest() throws IOException {
        wiki.attach(page, "smallest.blueprint.yaml", Files.readAllBytes(EXAMPLES.resolve("smallest.yaml")));
    }

    private String show(String output, String device) {
        PageContext context = new PageContext(page);
        context.setOutputType(output);
        ConversionContext conversion = new DefaultConversionContext(context, device);
        return wiki.mapPage().show(MacroParameters.from(Map.of()), conversion);
    }

    private void exportsTakePictures() {
        DownloadResourceWriter writer = mock(DownloadResourceWriter.class);
        when(writer.getStreamForWriting()).thenReturn(picture);
        when(writer.getResourcePath()).thenReturn("/download/export/frontstage7.png");
        WritableDownloadResourceManager manager = mock(WritableDownloadResourceManager.class);
        when(manager.getResourceWriter(any(), any(), any())).thenReturn(writer);
        doReturn(Optional.of(manager)).when(wiki.services).find(WritableDownloadResourceManager.class);
    }

    /** A JSON string in which everything except plain letters is escaped. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            quoted.append(
                    character < ' ' || character > '~' || character == '"' || character == '\\'
                            ? String.format("\\u%04x", (int) character)
                            : "" + character);
        }
        return quoted.append('"').toString();
    }
}
