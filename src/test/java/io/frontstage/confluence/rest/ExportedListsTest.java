package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.TakenFiles.bytes;
import static io.frontstage.confluence.rest.TakenFiles.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.linking.FakeJira;
import io.frontstage.issue.Answer;
import io.frontstage.issue.IssueSnapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Files of views that are lists, with a filter applied. */
class ExportedListsTest {

    private final Frontdesk desk = new Frontdesk();
    private final TakenFiles files = new TakenFiles(desk);

    @BeforeEach
    void showsALongMap() throws IOException {
        files.showOrderAhead();
    }

    @Test
    void isThePictureOfAListThatIsShown() throws IOException {
        String grid = text(files.export("{'format':'svg','shown':{'view':'priorities'}}"));
        String gaps = text(files.export("{'format':'svg','shown':{'view':'compare','mode':'gaps'}}"));
        String lines = text(files.export("{'format':'svg','shown':{'view':'measures'}}"));

        assertThat(grid).contains("Order-ahead coffee: Priorities", "quick wins", "As of ");
        assertThat(gaps).contains("Order-ahead coffee: Gaps", "Expects, pains");
        assertThat(lines).contains("Order-ahead coffee: Measures", "560 below 2400");
        assertThat(files.export("{'format':'svg','shown':{'view':'table'}}").getStatus())
                .isEqualTo(409);
        assertThat(ImageIO.read(new ByteArrayInputStream(
                        bytes(files.export("{'format':'png','shown':{'view':'priorities'}}")))))
                .isNotNull();
    }

    @Test
    void isAPdfOfAListThatIsShown() throws IOException {
        String ranked = files.pdfText("{'format':'pdf','paper':'a3','shown':{'view':'priorities'}}");
        String gaps = files.pdfText("{'format':'pdf','shown':{'view':'compare'}}");
        String figures = files.pdfText("{'format':'pdf','shown':{'view':'measures'}}");
        String rows = files.pdfText("{'format':'pdf','shown':{'view':'table'}}");

        assertThat(ranked).contains("Order-ahead coffee: Priorities", "Reason", "Solves a critical pain", "Impact");
        assertThat(gaps).contains("Hurt now", "Gap");
        assertThat(figures).contains("Against target", "Did it help?");
        assertThat(rows).contains("Severity", "Walking time ignores the footbridge");
    }

    @Test
    void aListLeavesOutWhatTheFilterLeavesOutAndKeepsThePlacesOfTheWholeMap() throws IOException {
        String csv = text(files.export("{'format':'csv','shown':{'view':'priorities'}}"));
        String first = csv.lines().skip(1).findFirst().orElseThrow();
        String id = first.split(",")[3];

        String less = text(files.export("{'format':'csv','shown':{'view':'priorities'},'leftOut':['" + id + "']}"));
        String pdf = files.pdfText(
                "{'format':'pdf','shown':{'view':'priorities'},'leftOut':['" + id + "'],'dimmed':['" + id + "']}");

        String grid = text(files.export("{'format':'svg','shown':{'view':'priorities'},'leftOut':['" + id + "']}"));

        assertThat(first).contains("Promise fewer cups");
        assertThat(text(files.export("{'format':'svg','shown':{'view':'priorities'}}")))
                .contains("Promise fewer");
        assertThat(grid).contains("quick wins").doesNotContain("Promise fewer");
        assertThat(csv).startsWith("\ufeffplace,first,last,id,");
        assertThat(less.lines().skip(1).findFirst().orElseThrow()).startsWith("2,");
        assertThat(pdf).contains("The filter leaves out the rest.");
    }

    @Test
    void everyViewHasItsOwnRows() {
        String gaps = text(files.export("{'format':'csv','shown':{'view':'compare'}}"));
        String figures = text(files.export("{'format':'csv','shown':{'view':'measures'}}"));
        String first = gaps.lines().skip(1).findFirst().orElseThrow().split(",")[3];
        String less = text(files.export("{'format':'csv','shown':{'view':'compare'},'leftOut':['" + first + "']}"));

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

        assertThat(text(files.export(versions.formatted("2"))))
                .startsWith("\ufeffchange,stage,step,thing,was,now,sentence\r\n"
                        + "added,Collect,Looks for the shelf,looks-for-the-shelf,,,\"The step ");
        desk.wiki.upload(desk.map, "blueprint: [");
        assertThat(fault(files.export(versions.formatted("4")))).isEqualTo("409 unreadable");
    }

    @Test
    void theRowsOfTheFutureAreWhatMustBecomeTrue() throws IOException {
        String future = "{'format':'csv','shown':{'view':'compare','mode':'future','with':'later.yaml'}}";
        String map = Files.readString(Path.of("docs/examples/order-ahead.yaml"));

        assertThat(fault(files.export(future))).isEqualTo("409 unreadable");
        desk.wiki.attach("later.yaml", map.replace("Finds the shelf", "Is handed the cup"));

        assertThat(text(files.export(future)))
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

        assertThat(files.pdfText(versions + "}"))
                .contains("“Looks for the shelf”")
                .doesNotContain("The filter leaves out the rest.");
        assertThat(files.pdfText(versions + left + "}"))
                .contains("Shown: ", "The filter leaves out the rest.")
                .doesNotContain("The step “Looks for the shelf”");
        desk.wiki.upload(desk.map, map);
        String future = "{'format':'pdf','shown':{'view':'compare','mode':'future','with':'later.yaml'}";
        assertThat(files.pdfText(future + "}")).contains("Looks for the shelf").doesNotContain("The filter leaves out");
        assertThat(files.pdfText(future + left + "}")).contains("Shown: ", "The filter leaves out the rest.");
    }

    @Test
    void verdictsAndFeelingsLeaveOutWhatTheFilterLeavesOut() throws IOException {
        desk.wiki.upload(desk.map, Files.readString(Path.of("docs/measure/order-ahead.yaml")));
        desk.wiki.attach(
                "order-ahead.answers.csv",
                "date,step,metric,score\n" + (desk.person.today() + ",Finds the shelf,feels,1\n").repeat(6));
        String all = files.pdfText("{'format':'pdf','shown':{'view':'measures'}}");
        String less = files.pdfText(
                "{'format':'pdf','shown':{'view':'measures'},'leftOut':['reports-a-wrong-drink','sign']}");

        assertThat(all).contains("5 Reports a wrong drink on the map", "The sign hangs behind the queue");
        assertThat(less)
                .contains("answered +1.0", "Map pins overlap")
                .doesNotContain("5 Reports a wrong drink on the map", "The sign hangs behind the queue");
    }

    /** Two people: the status of an issue that one of them may not see is not in their file. */
    @Test
    void theRowsSayHowFarEachIsOnTheDayAsThePersonSeesIt() {
        desk.jira.look = freshness ->
                FakeJira.given(Map.of(new IssueKey("CX-22"), new IssueSnapshot.Seen(TakenFiles.done("CX-22"))));
        String all = text(files.export("{'format':'csv','shown':{'view':'table'}}"));
        desk.jira.look = freshness -> FakeJira.given(Map.of(new IssueKey("CX-22"), new IssueSnapshot.Hidden()));
        String less = text(files.export("{'format':'csv','shown':{'view':'table'}}"));
        desk.jira.look = freshness -> new Answer.Unavailable<>(Answer.Reason.TOO_SLOW, Optional.empty());
        String missing = text(files.export("{'format':'csv','shown':{'view':'table'}}"));

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
    void whatIsDoneHasNoPlace() throws IOException {
        String csv = text(files.export("{'format':'csv','shown':{'view':'priorities'}}"));
        desk.jira.look = freshness ->
                FakeJira.given(Map.of(new IssueKey("CX-22"), new IssueSnapshot.Seen(TakenFiles.done("CX-22"))));
        String rest = text(files.export("{'format':'csv','shown':{'view':'priorities'}}"));
        String pdf = files.pdfText("{'format':'pdf','shown':{'view':'priorities'}}");

        assertThat(csv).contains("Second machine for orders ahead");
        assertThat(rest.lines()).hasSize((int) csv.lines().count() - 1);
        assertThat(rest).doesNotContain("Second machine for orders ahead");
        assertThat(pdf.substring(pdf.indexOf("Done (1)"))).contains("Second machine for orders ahead");
    }

    /** A bullet and a sign are on the same line as their text. */
    @ParameterizedTest
    @ValueSource(strings = {"versions", "future"})
    void noSignStandsAloneInAPdf(String mode) throws IOException {
        desk.wiki.attach("future.yaml", Files.readString(Path.of("docs/future/order-ahead-future.yaml")));
        String shown = "'shown':{'view':'compare','mode':'" + mode + "','from':'1','level':'cards'}";
        try (PDDocument pdf = Loader.loadPDF(bytes(files.export("{'format':'pdf'," + shown + "}")))) {
            assertThat(new PDFTextStripper().getText(pdf).lines().filter(line -> line.contains("•")))
                    .hasSizeGreaterThan(5)
                    .allMatch(line -> line.matches("• [+~\u2212\u2192] .*\\p{L}.*"));
        }
    }

    @Test
    void leavesRowsOutOfAList() {
        String all = text(files.export("{'format':'csv'}"));
        String id = all.lines().skip(1).findFirst().orElseThrow().split(",")[0].replace("\"", "");
        String less = text(files.export("{'format':'csv','leftOut':['" + id + "']}"));

        assertThat(all).startsWith("\ufeff");
        assertThat(less.lines()).hasSize((int) all.lines().count() - 1);
        assertThat(less).doesNotContain(id + ",");
    }
}
