package io.frontstage.confluence.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.confluence.importexport.resource.DownloadResourceWriter;
import com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager;
import com.atlassian.confluence.pages.Page;
import io.frontstage.confluence.Wiki;
import io.frontstage.confluence.macro.ServiceBlueprintMacro;
import io.frontstage.render.WellFormed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The PDF, Word and HTML exports of a page with a macro whose view is a list. */
class ListViewExportTest {

    private final Wiki wiki = new Wiki();
    private final Page page = wiki.page("Coffee");
    private final List<ByteArrayOutputStream> pictures = new ArrayList<>();

    ListViewExportTest() throws IOException {
        wiki.attach(page, "coffee.yaml", Files.readString(Path.of("docs/examples/order-ahead.yaml")));
        WritableDownloadResourceManager manager = mock(WritableDownloadResourceManager.class);
        lenient().when(manager.getResourceWriter(any(), any(), any())).thenAnswer(call -> {
            DownloadResourceWriter writer = mock(DownloadResourceWriter.class);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pictures.add(out);
            lenient().when(writer.getStreamForWriting()).thenReturn(out);
            lenient().when(writer.getResourcePath()).thenReturn("/download/export/" + pictures.size() + ".png");
            return writer;
        });
        lenient()
                .when(wiki.services.find(WritableDownloadResourceManager.class))
                .thenReturn(Optional.of(manager));
    }

    private String show(String view, String output) {
        return new ServiceBlueprintMacro(wiki.mapPage()).execute(Map.of("view", view), "", Wiki.on(page, output));
    }

    @ParameterizedTest
    @CsvSource({
        "priorities, pdf, Solves a critical pain",
        "priorities, word, Solves a critical pain",
        "measures, word, 560 below 2400",
        "measures, pdf, Did it help?",
        "compare, pdf, Hurt now",
        "compare, word, Dana is low here"
    })
    void isAPictureAndTheListInPdfAndWord(String view, String output, String said) throws IOException {
        String html = show(view, output);

        WellFormed.parse(html);
        assertThat(html)
                .contains(said, "<table", "<img src=\"/download/export/1.png\"")
                .doesNotContain("<svg");
        assertThat(ImageIO.read(new ByteArrayInputStream(pictures.get(0).toByteArray())))
                .isNotNull();
    }

    @Test
    void aTableIsATable() {
        String html = show("table", "pdf");

        WellFormed.parse(html);
        assertThat(html)
                .contains("Walking time ignores the footbridge", "Severity")
                .doesNotContain("<img");
    }

    @ParameterizedTest
    @CsvSource({"priorities, Reason", "measures, Against target", "compare, Could fail", "table, Severity"})
    void isPictureAndListInHtmlWithoutScript(String view, String said) {
        String html = show(view, "html_export");

        WellFormed.parse(html);
        assertThat(html).contains(said, "Order-ahead coffee").doesNotContain("<script", "<details");
        assertThat(html.contains("<svg")).isEqualTo(!view.equals("table"));
    }

    @Test
    void isTheListAloneWhereTheExportAcceptsNoPicture() {
        lenient().when(wiki.services.find(any())).thenReturn(Optional.empty());

        assertThat(show("priorities", "word"))
                .contains("Solves a critical pain")
                .doesNotContain("<img");
    }

    /** A mail contains counts and the first five sentences, whatever the view. */
    @ParameterizedTest
    @CsvSource({
        "priorities, Priorities (6), Promise fewer cups per quarter hour: Solves a critical pain, 5",
        "compare, Gaps (11), Checks the time: Dana is low here, 5",
        "measures, Measures (, NPS: 38, 5",
        "table, Steps: 12, Both queues meet at one machine, 5",
        "blueprint, Steps: 12, Both queues meet at one machine, 5"
    })
    void isCountsAndTheFirstFiveSentencesInAMail(String view, String count, String sentence, int entries) {
        String html = show(view, "email");

        WellFormed.parse(html);
        assertThat(html.replaceAll("<[^>]+>", "")).contains(count, sentence);
        assertThat(html.split("<li")).hasSizeBetween(3, entries + 1);
        assertThat(html).doesNotContain("<svg", "<img", "<table");
    }

    @Test
    void isTheMapWhereTheViewIsOne() {
        assertThat(show("blueprint", "html_export")).contains("Points out the shelf");
    }
}
