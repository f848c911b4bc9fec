package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.body;
import static io.frontstage.confluence.rest.Frontdesk.fault;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.linking.FakeJira;
import io.frontstage.confluence.saving.TransactionalWiki;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.StatusCategory;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that a reader exports. */
class ExportResourceTest {

    private static final String CARDS = "'shown':{'view':'blueprint','level':'cards'}";
    private static final byte[] PLAIN = new byte[0];

    private final Frontdesk desk = new Frontdesk();

    @BeforeEach
    void showsALongMap() throws IOException {
        desk.wiki.upload(desk.map, Files.readString(Path.of("docs/examples/order-ahead.yaml")));
    }

    @Test
    void isADownloadThatNoBrowserRunsWithANameFromTheTitleAndTheDay() {
        Response html = export("{'format':'html'}");

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
        String svg = text(export("{'format':'svg'," + CARDS + "}"));
        String journey = text(export("{'format':'svg','shown':{'view':'journey','level':'cards'}}"));

        assertThat(svg).startsWith("<svg").contains("Points out the shelf");
        assertThat(journey).contains("Finds the shelf").doesNotContain("Points out the shelf");
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes(export("{'format':'png'," + CARDS + "}"))))
                        .getWidth())
                .isGreaterThan(2_000);
    }

    @Test
    void dimsWhatAFilterDoesNotAskForAndIgnoresUnknownIds() {
        String all = text(export("{'format':'svg'," + CARDS + "}"));
        String some = text(export("{'format':'svg'," + CARDS + ",'dimmed':['points-out-the-shelf','nowhere']}"));

        assertThat(text(export("{'format':'svg'," + CARDS + ",'dimmed':['nowhere']}")))
                .isEqualTo(all);
        assertThat(some).isNotEqualTo(all).isNotEmpty();
        assertThat(some.replaceAll("<[^>]+>", "")).isEqualTo(all.replaceAll("<[^>]+>", ""));
    }

    @Test
    void isAPdfWithTheTextOfTheMap() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(export("{'format':'pdf','paper':'a3'," + CARDS + "}")))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Order-ahead coffee", "Finds the shelf");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isGreaterThan(1_100);
        }
    }

    /** A bullet and a sign are on the same line as their text. */
    @ParameterizedTest
    @ValueSource(strings = {"versions", "future"})
    void noSignStandsAloneInAPdf(String mode) throws IOException {
        desk.wiki.attach("future.yaml", Files.readString(Path.of("docs/future/order-ahead-future.yaml")));
        String shown = "'shown':{'view':'compare','mode':'" + mode + "','from':'1','level':'cards'}";
        try (PDDocument pdf = Loader.loadPDF(bytes(export("{'format':'pdf'," + shown + "}")))) {
            assertThat(new PDFTextStripper().getText(pdf).lines().filter(line -> line.contains("•")))
                    .hasSizeGreaterThan(5)
                    .allMatch(line -> line.matches("• [+~\u2212\u2192] .*\\p{L}.*"));
        }
    }

    @Test
    void isADocumentForThePrinterThatRunsNothing() {
        String print = text(export("{'format':'print','shown':{'view':'blueprint'}}"));
        String journey = text(export("{'format':'print','shown':{'view':'journey'}}"));

        assertThat(print)
                .startsWith("<!DOCTYPE html>")
                .contains("size: landscape", "Points out the shelf", "Order-ahead coffee, sheet 2 of ")
                .doesNotContain("<script");
        assertThat(journey).contains("Finds the shelf").doesNotContain("Points out the shelf");
    }

    @Test
    void leavesRowsOutOfAList() {
        String all = text(export("{'format':'csv'}"));
        String id = all.lines().skip(1).findFirst().orElseThrow().split(",")[0].replace("\"", "");
        String less = text(export("{'format':'csv','leftOut':['" + id + "']}"));

        assertThat(all).startsWith("\ufeff");
        assertThat(less.lines()).hasSize((int) all.lines().count() - 1);
        assertThat(less).doesNotContain(id + ",");
    }

    @Test
    void holdsTheDefinition() {
        assertThat(text(export("{'format':'yaml'}"))).startsWith("format: 1\nblueprint: Order-ahead coffee\n");
        assertThat(text(export("{'format':'json','shown':{'version':'1'}}"))).contains("Shows the pickup time");
    }

    @Test
    void holdsNoMoreThanPeopleOutsideMaySeeInTheirView() {
        String rows = text(export("{'format':'csv','shown':{'view':'customer'}}"));
        String definition = text(export("{'format':'yaml','shown':{'view':'customer'}}"));

        assertThat(rows.lines().findFirst()).contains("\ufeffid,kind,text,stage,step");
        assertThat(rows).contains("pain", "Walking time ignores the footbridge").doesNotContain("opportunity");
        assertThat(definition).contains("Finds the shelf").doesNotContain("Points out the shelf", "severity", "owner");
    }

    @Test
    void isThePictureOfAListThatIsShown() throws IOException {
        String grid = text(export("{'format':'svg','shown':{'view':'priorities'}}"));
        String gaps = text(export("{'format':'svg','shown':{'view':'compare','mode':'gaps'}}"));
        String lines = text(export("{'format':'svg','shown':{'view':'measures'}}"));

        assertThat(grid).contains("Order-ahead coffee: Priorities", "much for little", "As of ");
        assertThat(gaps).contains("Order-ahead coffee: Gaps", "Expects, pains");
        assertThat(lines).contains("Order-ahead coffee: Measures", "560 below 2400");
        assertThat(export("{'format':'svg','shown':{'view':'table'}}").getStatus())
                .isEqualTo(409);
        assertThat(ImageIO.read(
                        new ByteArrayInputStream(bytes(export("{'format':'png','shown':{'view':'priorities'}}")))))
                .isNotNull();
    }

    @Test
    void isAPdfOfAListThatIsShown() throws IOException {
        String ranked = pdfText("{'format':'pdf','paper':'a3','shown':{'view':'priorities'}}");
        String gaps = pdfText("{'format':'pdf','shown':{'view':'compare'}}");
        String figures = pdfText("{'format':'pdf','shown':{'view':'measures'}}");
        String rows = pdfText("{'format':'pdf','shown':{'view':'table'}}");

        assertThat(ranked).contains("Order-ahead coffee: Priorities", "Reason", "Solves a critical pain", "Impact");
        assertThat(gaps).contains("Hurt now", "Gap");
        assertThat(figures).contains("Against target", "Did it help?");
        assertThat(rows).contains("Severity", "Walking time ignores the footbridge");
    }

    @Test
    void aListLeavesOutWhatTheFilterLeavesOutAndKeepsThePlacesOfTheWholeMap() throws IOException {
        String csv = text(export("{'format':'csv','shown':{'view':'priorities'}}"));
        String first = csv.lines().skip(1).findFirst().orElseThrow();
        String id = first.split(",")[3];

        String less = text(export("{'format':'csv','shown':{'view':'priorities'},'leftOut':['" + id + "']}"));
        String pdf = pdfText(
                "{'format':'pdf','shown':{'view':'priorities'},'leftOut':['" + id + "'],'dimmed':['" + id + "']}");

        String grid = text(export("{'format':'svg','shown':{'view':'priorities'},'leftOut':['" + id + "']}"));

        assertThat(first).contains("Promise fewer cups");
        assertThat(text(export("{'format':'svg','shown':{'view':'priorities'}}")))
                .contains("Promise fewer");
        assertThat(grid).contains("much for little").doesNotContain("Promise fewer");
        assertThat(csv).startsWith("\ufeffplace,first,last,id,");
        assertThat(less.lines().skip(1).findFirst().orElseThrow()).startsWith("2,");
        assertThat(pdf).contains("The filter leaves out the rest.");
    }

    @Test
    void everyViewHasItsOwnRows() {
        String gaps = text(export("{'format':'csv','shown':{'view':'compare'}}"));
        String figures = text(export("{'format':'csv','shown':{'view':'measures'}}"));
        String first = gaps.lines().skip(1).findFirst().orElseThrow().split(",")[3];
        String less = text(export("{'format':'csv','shown':{'view':'compare'},'leftOut':['" + first + "']}"));

        assertThat(gaps)
                .startsWith("\ufeffcode,severity,step,thing,sentence,set-aside,reason\r\n")
                .contains(",hurts-now,");
        assertThat(less.lines().count()).isLessThan(gaps.lines().count());
        assertThat(less).doesNotContain("," + first + ",");
        assertThat(figures)
                .startsWith("\ufeffmetric,where,now,against-target,in-words\r\n")
                .contains("560 below 2400");
    }

    @Test
    void theRowsOfTwoVersionsAreTheirChanges() throws IOException {
        String versions = "{'format':'csv','shown':{'view':'compare','mode':'versions','from':'%s'}}";
        String map = Files.readString(Path.of("docs/examples/order-ahead.yaml"));
        desk.wiki.upload(desk.map, map.replace("Finds the shelf", "Looks for the shelf"));

        assertThat(text(export(versions.formatted("2"))))
                .startsWith("\ufeffchange,stage,step,thing,was,now,sentence\r\n"
                        + "added,Collect,Looks for the shelf,looks-for-the-shelf,,,\"The step ");
        desk.wiki.upload(desk.map, "blueprint: [");
        assertThat(fault(export(versions.formatted("4")))).isEqualTo("409 unreadable");
    }

    @Test
    void theRowsOfTheFutureAreWhatMustBecomeTrue() throws IOException {
        String future = "{'format':'csv','shown':{'view':'compare','mode':'future','with':'later.yaml'}}";
        String map = Files.readString(Path.of("docs/examples/order-ahead.yaml"));

        assertThat(fault(export(future))).isEqualTo("409 unreadable");
        desk.wiki.attach("later.yaml", map.replace("Finds the shelf", "Is handed the cup"));

        assertThat(text(export(future)))
                .startsWith("\ufeffid,text,where,step,solves,issues\r\nto-be-is-handed-the-cup,Is handed the cup,");
    }

    @Test
    void twoVersionsAndTheFutureLeaveOutWhatTheFilterLeavesOut() throws IOException {
        String map = Files.readString(Path.of("docs/examples/order-ahead.yaml"));
        String later = map.replace("Finds the shelf", "Looks for the shelf");
        desk.wiki.attach("later.yaml", later);
        desk.wiki.upload(desk.map, later);
        String left = ",'leftOut':['looks-for-the-shelf'],'dimmed':['looks-for-the-shelf']";
        String versions = "{'format':'pdf','shown':{'view':'compare','mode':'versions','from':'2'}";

        assertThat(pdfText(versions + "}"))
                .contains("“Looks for the shelf”")
                .doesNotContain("The filter leaves out the rest.");
        assertThat(pdfText(versions + left + "}"))
                .contains("Shown: ", "The filter leaves out the rest.")
                .doesNotContain("The step “Looks for the shelf”");
        desk.wiki.upload(desk.map, map);
        String future = "{'format':'pdf','shown':{'view':'compare','mode':'future','with':'later.yaml'}";
        assertThat(pdfText(future + "}")).contains("Looks for the shelf").doesNotContain("The filter leaves out");
        assertThat(pdfText(future + left + "}")).contains("Shown: ", "The filter leaves out the rest.");
    }

    @Test
    void verdictsAndFeelingsLeaveOutWhatTheFilterLeavesOut() throws IOException {
        desk.wiki.upload(desk.map, Files.readString(Path.of("docs/measure/order-ahead.yaml")));
        desk.wiki.attach(
                "order-ahead.answers.csv",
                "date,step,metric,score\n" + (desk.person.today() + ",Finds the shelf,feels,1\n").repeat(6));
        String all = pdfText("{'format':'pdf','shown':{'view':'measures'}}");
        String less =
                pdfText("{'format':'pdf','shown':{'view':'measures'},'leftOut':['reports-a-wrong-drink','sign']}");

        assertThat(all).contains("5 Reports a wrong drink on the map", "The sign hangs behind the queue");
        assertThat(less)
                .contains("answered +1.0", "Map pins overlap")
                .doesNotContain("5 Reports a wrong drink on the map", "The sign hangs behind the queue");
    }

    /** Two people: the status of an issue that one of them may not see is not in their file. */
    @Test
    void theRowsSayHowFarEachIsOnTheDayAsThePersonSeesIt() {
        desk.jira.look =
                freshness -> FakeJira.given(Map.of(new IssueKey("CX-22"), new IssueSnapshot.Seen(done("CX-22"))));
        String all = text(export("{'format':'csv','shown':{'view':'table'}}"));
        desk.jira.look = freshness -> FakeJira.given(Map.of(new IssueKey("CX-22"), new IssueSnapshot.Hidden()));
        String less = text(export("{'format':'csv','shown':{'view':'table'}}"));
        desk.jira.look = freshness -> new Answer.Unavailable<>(Answer.Reason.TOO_SLOW, Optional.empty());
        String missing = text(export("{'format':'csv','shown':{'view':'table'}}"));

        assertThat(all.lines().findFirst().orElseThrow()).endsWith(",issues,status,as-of");
        String machine = ",Second machine for orders ahead,";
        assertThat(row(all, machine)).containsPattern(",CX-22,done,\\d{4}-\\d\\d-\\d\\d$");
        assertThat(row(less, machine)).contains(",CX-22,hidden,");
        assertThat(row(missing, machine)).contains(",CX-22,unknown,");
    }

    private static String row(String csv, String part) {
        return csv.lines().filter(line -> line.contains(part)).findFirst().orElseThrow();
    }

    @Test
    void saysHowFarTheIssuesAreAsThePersonSeesIt() throws IOException {
        desk.jira.look =
                freshness -> FakeJira.given(Map.of(new IssueKey("CX-12"), new IssueSnapshot.Seen(issue("CX-12"))));

        assertThat(text(export("{'format':'svg'," + CARDS + "}")))
                .contains("improvements done, 1", "Status at", "As of ");
        assertThat(text(export("{'format':'html'}")))
                .contains("In Review, Ada", "Issues in Jira", "As of ", "data-color-mode=\"auto\"");
        assertThat(text(export("{'format':'print'}"))).contains("In Review, Ada");
        assertThat(pdfText("{'format':'pdf'," + CARDS + "}")).contains("Issues in Jira", "In Review, Ada");
        assertThat(pdfText("{'format':'pdf','shown':{'view':'priorities'}}")).contains("In Review, Ada");
        assertThat(text(export("{'format':'svg','shown':{'view':'customer'}}")))
                .contains("As of ")
                .doesNotContain("Status at");
    }

    @Test
    void saysThatTheStatusIsMissing() {
        desk.jira.look = freshness -> new Answer.Unavailable<>(Answer.Reason.TOO_SLOW, Optional.empty());

        assertThat(text(export("{'format':'svg'," + CARDS + "}")))
                .containsPattern("status of the Jira issues was not available at [0-9]+:[0-9]{2}");
        desk.person = TransactionalWiki.nobody();
        int asked = desk.jira.requests.get();
        assertThat(text(export("{'format':'html'}"))).contains("status of the Jira issues was not available");
        assertThat(desk.jira.requests).hasValue(asked);
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
                asked.stream().map(this::export).map(ExportResourceTest::text).toList();
        String pdf = pdfText("{'format':'pdf'," + CARDS + "}");
        desk.jira.look = freshness -> FakeJira.given(Map.of(new IssueKey("CX-12"), new IssueSnapshot.Hidden()));
        List<String> less =
                asked.stream().map(this::export).map(ExportResourceTest::text).toList();
        String lessPdf = pdfText("{'format':'pdf'," + CARDS + "}");

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
                .replaceAll("As of .*", "");
    }

    @Test
    void whatIsDoneHasNoPlace() throws IOException {
        String csv = text(export("{'format':'csv','shown':{'view':'priorities'}}"));
        desk.jira.look =
                freshness -> FakeJira.given(Map.of(new IssueKey("CX-22"), new IssueSnapshot.Seen(done("CX-22"))));
        String rest = text(export("{'format':'csv','shown':{'view':'priorities'}}"));
        String pdf = pdfText("{'format':'pdf','shown':{'view':'priorities'}}");

        assertThat(csv).contains("Second machine for orders ahead");
        assertThat(rest.lines()).hasSize((int) csv.lines().count() - 1);
        assertThat(rest).doesNotContain("Second machine for orders ahead");
        assertThat(pdf.substring(pdf.indexOf("Done (1)"))).contains("Second machine for orders ahead");
    }

    private static Issue done(String key) {
        Issue open = issue(key);
        return new Issue(
                open.key(),
                open.was(),
                open.summary(),
                open.type(),
                "Done",
                StatusCategory.DONE,
                open.assignee(),
                open.due(),
                open.resolved(),
                open.updated(),
                open.address());
    }

    private static Issue issue(String key) {
        return new Issue(
                new IssueKey(key),
                Optional.empty(),
                "Make it fast",
                "Bug",
                "In Review",
                StatusCategory.IN_PROGRESS,
                Optional.of("Ada"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                URI.create("https://jira.example.com/browse/" + key));
    }

    private String pdfText(String json) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(export(json)))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void saysWhyThereIsNone() {
        desk.wiki.upload(desk.map, "blueprint: [");

        assertThat(export("{'format':'svg'}").getStatus()).isEqualTo(200); // the previous version
        assertThat(fault(export("{'format':'gif'}"))).isEqualTo("400 bad-request");
        assertThat(fault(export("{'format':'pdf','paper':'b5'}"))).isEqualTo("400 bad-request");
        assertThat(fault(desk.exports.export(desk.map(), new ByteArrayInputStream(PLAIN))))
                .isEqualTo("400 bad-request");
    }

    @Test
    void isForThoseWhoSeeThePage() {
        desk.person = TransactionalWiki.nobody();
        assertThat(export("{'format':'svg'}").getStatus()).isEqualTo(200);

        desk.wiki.mayNot.add("view");

        assertThat(fault(export("{'format':'svg'}"))).isEqualTo("404 no-map");
    }

    private Response export(String json) {
        return desk.exports.export(desk.map(), body(json));
    }

    private static byte[] bytes(Response response) {
        assertThat(response.getStatus()).as("status").isEqualTo(200);
        return (byte[]) response.getEntity();
    }

    private static String text(Response response) {
        return new String(bytes(response), StandardCharsets.UTF_8);
    }
}
