package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.TakenFiles.bytes;
import static io.frontstage.confluence.rest.TakenFiles.issue;
import static io.frontstage.confluence.rest.TakenFiles.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.linking.FakeJira;
import io.frontstage.confluence.saving.TransactionalWiki;
import io.frontstage.issue.Answer;
import io.frontstage.issue.IssueSnapshot;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files that a reader exports. */
class ExportResourceTest {

    private static final String CARDS = "'shown':{'view':'blueprint','level':'cards'}";
    private static final byte[] PLAIN = new byte[0];

    private final Frontdesk desk = new Frontdesk();
    private final TakenFiles files = new TakenFiles(desk);

    @BeforeEach
    void showsALongMap() throws IOException {
        files.showOrderAhead();
    }

    @Test
    void isADownloadThatNoBrowserRunsWithANameFromTheTitleAndTheDay() {
        Response html = files.export("{'format':'html'}");

        assertThat(html.getStatus()).isEqualTo(200);
        assertThat(html.getHeaderString("Content-Disposition"))
                .matches("attachment; filename=\"Order-ahead-coffee-\\d{4}-\\d\\d-\\d\\d\\.html\"");
        assertThat(html.getMediaType().toString()).isEqualTo("application/octet-stream");
        assertThat(html.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(html.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(text(html)).startsWith("<!DOCTYPE html>").contains("frontstage-file-level", "<script");
    }

    @Test
    void drawsThePictureThatIsShown() throws IOException {
        String svg = text(files.export("{'format':'svg'," + CARDS + "}"));
        String journey = text(files.export("{'format':'svg','shown':{'view':'journey','level':'cards'}}"));

        assertThat(svg).startsWith("<svg").contains("Points out the shelf");
        assertThat(journey).contains("Finds the shelf").doesNotContain("Points out the shelf");
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes(files.export("{'format':'png'," + CARDS + "}"))))
                        .getWidth())
                .isGreaterThan(2_000);
    }

    @Test
    void dimsWhatAFilterDoesNotAskForAndIgnoresUnknownIds() {
        String all = text(files.export("{'format':'svg'," + CARDS + "}"));
        String some = text(files.export("{'format':'svg'," + CARDS + ",'dimmed':['points-out-the-shelf','nowhere']}"));

        assertThat(text(files.export("{'format':'svg'," + CARDS + ",'dimmed':['nowhere']}")))
                .isEqualTo(all);
        assertThat(some).isNotEqualTo(all).isNotEmpty();
        assertThat(some.replaceAll("<[^>]+>", "")).isEqualTo(all.replaceAll("<[^>]+>", ""));
    }

    @Test
    void isAPdfWithTheTextOfTheMap() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(files.export("{'format':'pdf','paper':'a3'," + CARDS + "}")))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Order-ahead coffee", "Finds the shelf");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isGreaterThan(1_100);
        }
    }

    @Test
    void isADocumentForThePrinterThatRunsNothing() {
        String print = text(files.export("{'format':'print','shown':{'view':'blueprint'}}"));
        String journey = text(files.export("{'format':'print','shown':{'view':'journey'}}"));

        assertThat(print)
                .startsWith("<!DOCTYPE html>")
                .contains("size: landscape", "Points out the shelf", "Order-ahead coffee, sheet 2 of ")
                .doesNotContain("<script");
        assertThat(journey).contains("Finds the shelf").doesNotContain("Points out the shelf");
    }

    @Test
    void holdsTheDefinition() {
        assertThat(text(files.export("{'format':'yaml'}"))).startsWith("format: 1\nblueprint: Order-ahead coffee\n");
        assertThat(text(files.export("{'format':'json','shown':{'version':'1'}}")))
                .contains("Shows the pickup time");
    }

    @Test
    void holdsNoMoreThanPeopleOutsideMaySeeInTheirView() {
        String rows = text(files.export("{'format':'csv','shown':{'view':'customer'}}"));
        String definition = text(files.export("{'format':'yaml','shown':{'view':'customer'}}"));

        assertThat(rows.lines().findFirst()).contains("\ufeffid,kind,text,stage,step");
        assertThat(rows).contains("pain", "Walking time ignores the footbridge").doesNotContain("opportunity");
        assertThat(definition).contains("Finds the shelf").doesNotContain("Points out the shelf", "severity", "owner");
    }

    @Test
    void saysHowFarTheIssuesAreAsThePersonSeesIt() throws IOException {
        desk.jira.look =
                freshness -> FakeJira.given(Map.of(new IssueKey("CX-12"), new IssueSnapshot.Seen(issue("CX-12"))));

        assertThat(text(files.export("{'format':'svg'," + CARDS + "}")))
                .contains("improvements done, 1", "Status at", "As of ");
        assertThat(text(files.export("{'format':'html'}")))
                .contains("In Review, Ada", "Issues in Jira", "As of ", "data-color-mode=\"auto\"");
        assertThat(text(files.export("{'format':'print'}"))).contains("In Review, Ada");
        assertThat(files.pdfText("{'format':'pdf'," + CARDS + "}")).contains("Issues in Jira", "In Review, Ada");
        assertThat(files.pdfText("{'format':'pdf','shown':{'view':'priorities'}}"))
                .contains("In Review, Ada");
        assertThat(text(files.export("{'format':'svg','shown':{'view':'customer'}}")))
                .contains("As of ")
                .doesNotContain("Status at");
    }

    @Test
    void saysThatTheStatusIsMissing() {
        desk.jira.look = freshness -> new Answer.Unavailable<>(Answer.Reason.TOO_SLOW, Optional.empty());

        assertThat(text(files.export("{'format':'svg'," + CARDS + "}")))
                .containsPattern("status of the Jira issues was not available at [0-9]+:[0-9]{2}");
        desk.person = TransactionalWiki.nobody();
        int asked = desk.jira.requests.get();
        assertThat(text(files.export("{'format':'html'}"))).contains("status of the Jira issues was not available");
        assertThat(desk.jira.requests).hasValue(asked);
    }

    /** The ring of a stage must show its progress: an empty ring would mean that nothing is done. */
    @Test
    void theDrawingShowsTheStatusOfIssuesAndTheProgressOfStages() throws IOException {
        String overview = "{'format':'%s','shown':{'view':'blueprint','level':'overview'}}";
        desk.jira.look = freshness -> new Answer.Unavailable<>(Answer.Reason.TOO_SLOW, Optional.empty());
        String plain = text(files.export(overview.formatted("svg")));
        desk.jira.look = freshness ->
                FakeJira.given(Map.of(new IssueKey("CX-12"), new IssueSnapshot.Seen(TakenFiles.done("CX-12"))));
        String told = text(files.export(overview.formatted("svg")));

        assertThat(plain).doesNotContain("0 / 3");
        assertThat(plain.split("M[0-9. ]+L[0-9. ]+\" class=\"frontstage-stroke-chip-edge\"", -1))
                .as("a line through each ring")
                .hasSizeGreaterThan(3);
        assertThat(told).contains(">1 / 3</text>", ">0 / 2</text>");
        assertThat(told.split("frontstage-fill-status-done", -1))
                .hasSizeGreaterThan(plain.split("frontstage-fill-status-done", -1).length + 1);
        assertThat(text(files.export("{'format':'html'}")).split(">1 / 3</text>", -1))
                .as("at each of three levels")
                .hasSize(4);
        assertThat(text(files.export("{'format':'print'}"))).contains(">1 / 3</text>");
        assertThat(files.pdfText(overview.formatted("pdf"))).contains("1 / 3");
        assertThat(text(files.export("{'format':'svg','shown':{'view':'customer'}}")))
                .doesNotContain("1 / 3");
    }

    /**
     * Two people and a private project: what one of them may not see is not in their file, and nothing else differs.
     */
    @Test
    void filesOfTwoReadersDifferOnlyByTheirIssues() throws IOException {
        List<String> asked = List.of(
                "{'format':'html'}",
                "{'format':'print'}",
                "{'format':'svg'," + CARDS + "}",
                "{'format':'svg','shown':{'view':'measures'}}");
        desk.jira.look =
                freshness -> FakeJira.given(Map.of(new IssueKey("CX-12"), new IssueSnapshot.Seen(issue("CX-12"))));
        List<String> all =
                asked.stream().map(files::export).map(TakenFiles::text).toList();
        String pdf = files.pdfText("{'format':'pdf'," + CARDS + "}");
        desk.jira.look = freshness -> FakeJira.given(Map.of(new IssueKey("CX-12"), new IssueSnapshot.Hidden()));
        List<String> less =
                asked.stream().map(files::export).map(TakenFiles::text).toList();
        String lessPdf = files.pdfText("{'format':'pdf'," + CARDS + "}");

        for (int i = 0; i < all.size(); i++) {
            assertThat(less.get(i)).doesNotContain("Make it fast", "In Review", "Ada<");
            assertThat(withoutStatus(less.get(i))).isEqualTo(withoutStatus(all.get(i)));
        }
        assertThat(lessPdf).doesNotContain("Make it fast", "In Review");
        assertThat(lessPdf.substring(0, lessPdf.indexOf("Issues in Jira")).replaceAll(" of \\d+", ""))
                .isEqualTo(pdf.substring(0, pdf.indexOf("Issues in Jira")).replaceAll(" of \\d+", ""));
    }

    /** Removes the state of issues, in words and as a table. */
    private static String withoutStatus(String file) {
        return file.replaceAll("(?s)<div class=\"frontstage-progress\">.*?</table></div>", "")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("As of .*", "")
                .replaceAll("\\s+", " ");
    }

    @Test
    void saysWhyThereIsNone() {
        desk.wiki.upload(desk.map, "blueprint: [");

        assertThat(files.export("{'format':'svg'}").getStatus())
                .isEqualTo(200); // draws the last version that can be read
        assertThat(fault(files.export("{'format':'gif'}"))).isEqualTo("400 bad-request");
        assertThat(fault(files.export("{'format':'pdf','paper':'b5'}"))).isEqualTo("400 bad-request");
        assertThat(fault(desk.exports.export(desk.map(), new ByteArrayInputStream(PLAIN))))
                .isEqualTo("400 bad-request");
    }

    @Test
    void isForThoseWhoSeeThePage() {
        desk.person = TransactionalWiki.nobody();
        assertThat(files.export("{'format':'svg'}").getStatus()).isEqualTo(200);

        desk.wiki.mayNot.add("view");

        assertThat(fault(files.export("{'format':'svg'}"))).isEqualTo("404 no-map");
    }
}
