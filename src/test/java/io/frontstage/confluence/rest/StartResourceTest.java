package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.body;
import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.confluence.saving.Row;
import io.frontstage.confluence.saving.TransactionalWiki;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.example.Example;
import io.frontstage.example.Examples;
import io.frontstage.source.SourceText;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartResourceTest {

    private static final String PAGE = "42";

    private final Frontdesk desk = new Frontdesk();

    @Test
    void offersEveryExampleWithAPicture() {
        JsonNode offers = json(desk.start.offers(PAGE));

        assertThat(offers.path("title").asText()).isEqualTo("Coffee");
        assertThat(offers.path("name").asText()).isEqualTo("Coffee.blueprint.yaml");
        assertThat(offers.path("examples")).hasSameSizeAs(Examples.all()).allSatisfy(example -> {
            assertThat(example.path("title").asText()).isNotBlank();
            assertThat(example.path("picture").asText()).startsWith("<svg ");
        });
    }

    @Test
    void saysAnExamplesLanguageAndLengthInThePersonsLanguage() {
        assertThat(json(desk.start.offers(PAGE)).path("examples"))
                .extracting(example -> example.path("facts").asText())
                .contains("English · Steps: 12 · Cards: 48", "German · Steps: 13 · Cards: 47");
        desk.inGerman();
        assertThat(json(desk.start.offers(PAGE))
                        .path("examples")
                        .get(0)
                        .path("facts")
                        .asText())
                .isEqualTo("Englisch · Schritte: 12 · Karten: 48");
    }

    @Test
    void beginsWithAnExample() {
        Row file = started("{'example':'order-ahead'}");

        assertThat(file.name()).isEqualTo("Coffee.blueprint.yaml");
        assertThat(file.media()).isEqualTo("application/yaml");
        assertThat(file.user()).isEqualTo("ada");
        assertThat(file.comment()).isEqualTo("Frontstage: started from an example");
        assertThat(file.text()).isEqualTo(text(Examples.find("order-ahead").orElseThrow()));
    }

    @Test
    void beginsEmptyWithWhatIsKnown() {
        Row file = started("{'title':'Bread: fresh','persona':'Ada, early','stages':['Order','#2 ask',' Eat ']}");

        Blueprint begun = read(file.text());
        assertThat(begun.info().title()).isEqualTo("Bread: fresh");
        assertThat(begun.personas()).extracting(persona -> persona.title()).containsExactly("Ada, early");
        assertThat(begun.stages()).extracting(stage -> stage.title()).containsExactly("Order", "#2 ask", "Eat");
        assertThat(begun.stages()).allSatisfy(stage -> assertThat(stage.steps())
                .extracting(step -> step.title())
                .containsExactly("What the customer does first"));
    }

    @Test
    void speaksThePersonsLanguage() {
        desk.inGerman();

        Row file = started("{'title':'Brot','stages':['Bestellen']}");

        assertThat(file.text()).contains("Was der Kunde zuerst tut");
        assertThat(file.comment()).isEqualTo("Frontstage: eine Karte begonnen");
    }

    @Test
    void takesAPersonsOwnFileAsItIs() {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '{', 'b', (byte) 0xE9, '\r', '\n'};
        Row file = started("{'name':'mine.blueprint.json','bytes':'" + encoded(bytes) + "'}");

        assertThat(file.name()).isEqualTo("mine.blueprint.json");
        assertThat(file.media()).isEqualTo("application/json");
        assertThat(file.comment()).isEqualTo("Frontstage: uploaded a definition");
        assertThat(file.bytes()).isEqualTo(bytes);
    }

    @Test
    void takesWhatWasImportedUnderThePagesName() {
        Row file = started("{'from':'coffee.csv','text':'blueprint: C'}");

        assertThat(file.name()).isEqualTo("Coffee.blueprint.yaml");
        assertThat(file.comment()).isEqualTo("Frontstage: imported coffee.csv");
        assertThat(file.text()).isEqualTo("blueprint: C");
    }

    @Test
    void namesAnUploadAfterThePageWhereTheMacroWouldNotShowIt() {
        assertThat(started("{'name':'mine.json','bytes':'e2Jyb2tlbg=='}").name())
                .isEqualTo("Coffee.blueprint.json");
        assertThat(started("{'name':'mine.yaml','bytes':'Ymx1ZXByaW50OiBB'}").name())
                .as("beside another definition")
                .isEqualTo("Coffee.blueprint.yaml");
    }

    @Test
    void beginsWithTheMapOfATemplatesPageAsItIs() {
        Row file = started("{'template':'42'}");

        assertThat(file.name()).isEqualTo("Coffee.blueprint.yaml");
        assertThat(file.text()).isEqualTo(Frontdesk.COFFEE);
        assertThat(file.comment()).isEqualTo("Frontstage: started from the template “Coffee”");
        assertThat(fault(start("{'template':'43'}"))).isEqualTo("404 no-file");
        assertThat(json(desk.start.templates(PAGE)).path("templates"))
                .as("in a wiki without search")
                .isEmpty();
    }

    @Test
    void copiesAFileOfThePageAndLeavesItAsItIs() {
        long tea = desk.wiki.attach("my tea.yml", "# mine\nblueprint: Tea\n");

        Row file = started("{'copy':'my tea.yml'}");

        assertThat(file.name()).isEqualTo("Coffee.blueprint.yaml");
        assertThat(file.text()).isEqualTo("# mine\nblueprint: Tea\n");
        assertThat(file.user()).isEqualTo("ada");
        assertThat(file.comment()).isEqualTo("Frontstage: copied from my tea.yml");
        assertThat(desk.wiki.rows(tea)).hasSize(1);
    }

    @Test
    void copiesWhatDoesNotReadAsADefinitionByteForByte() {
        byte[] bytes = {'{', (byte) 0xC3, '(', 0, '\r'};
        desk.wiki.attach("odd.JSON", bytes);

        Row file = started("{'copy':'odd.JSON'}");

        assertThat(file.name()).isEqualTo("Coffee.blueprint.json");
        assertThat(file.media()).isEqualTo("application/json");
        assertThat(file.bytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'example':'order-ahead'",
                "'title':'Bread','stages':['Order']",
                "'bytes':'eA==','name':'mine.yaml'",
                "'text':'x','from':'map.csv'",
                "'copy':'tea.json'"
            })
    void takesTheNameThatTheMacroAsksFor(String way) {
        desk.wiki.attach("tea.json", "{}");

        assertThat(started("{'as':'the map.yaml'," + way + "}").name()).isEqualTo("the map.yaml");
        assertThat(fault(start("{'as':'the map.yaml'," + way + "}"))).isEqualTo("409 name-taken");
    }

    @Test
    void writesInTheSyntaxThatTheMacroAsksForWhatNobodyHasWritten() {
        Row example = started("{'as':'a.json','example':'order-ahead'}");
        Row begun = started("{'as':'b.json','title':'Bread','stages':['Order']}");
        Row imported = started("{'as':'c.json','text':'blueprint: Tea\\nstages: [Brew]\\n','from':'tea.csv'}");

        assertThat(example.text()).startsWith("{").contains("\"Order-ahead coffee\"");
        assertThat(begun.text()).startsWith("{").contains("\"Bread\"");
        assertThat(imported.text()).startsWith("{").contains("\"Brew\"");
        desk.wiki.attach("mine.yaml", "# mine\nblueprint: Mine\n");
        assertThat(started("{'as':'d.json','copy':'mine.yaml'}").text()).startsWith("# mine");
    }

    @Test
    void saysWhichFileIsNotThereToBeCopiedOrTooLarge() {
        desk.wiki.attach("long.yaml", "x".repeat(1_048_577));

        assertThat(fault(start("{'copy':'gone.yaml'}"))).isEqualTo("404 no-file");
        assertThat(fault(start("{'copy':'long.yaml'}"))).isEqualTo("409 too-large");
        assertThat(desk.wiki.uploads).isEmpty();
    }

    @Test
    void namesTheFilesThatOneMayBeginWithAndWhatTheyBecome() {
        desk.wiki.attach("b.csv", "Step,Pays");
        desk.wiki.attach("a.json", "{}");
        desk.wiki.attach("notes.txt", "no");

        assertThat(json(desk.files.files(PAGE)).path("files"))
                .hasToString(
                        """
                [{"name":"a.json","definition":true,"becomes":"Coffee.blueprint.json"},\
                {"name":"coffee.blueprint.yaml","definition":true,"becomes":"Coffee.blueprint.yaml"},\
                {"name":"b.csv","definition":false,"becomes":"Coffee.blueprint.yaml"}]""");
    }

    @Test
    void writesOverNothing() {
        started("{'example':'order-ahead'}");

        assertThat(fault(start("{'example':'outpatient-visit'}"))).isEqualTo("409 name-taken");
    }

    @ParameterizedTest
    @CsvSource({"attach, 403 no-attach", "edit, 403 no-edit", "view, 404 no-page", "validate, 403 no-attach"})
    void saysWhatAPersonMayNot(String may, String fault) {
        desk.wiki.mayNot.add(may);

        assertThat(fault(start("{'example':'order-ahead'}"))).isEqualTo(fault);
        assertThat(fault(desk.start.offers(PAGE))).isEqualTo(fault);
        assertThat(fault(desk.files.files(PAGE))).isEqualTo(fault);
        assertThat(fault(start("{'copy':'coffee.blueprint.yaml'}"))).isEqualTo(fault);
        assertThat(fault(start("{'copy':'gone.yaml'}"))).isEqualTo(fault);
    }

    @Test
    void asksNobodyToLogInForAPageThatTheyMayNotSee() {
        desk.person = TransactionalWiki.nobody();

        assertThat(fault(start("{'example':'order-ahead'}"))).isEqualTo("403 log-in");
        desk.wiki.mayNot.add("view");
        assertThat(fault(start("{'example':'order-ahead'}"))).isEqualTo("404 no-page");
    }

    @Test
    void saysThatTheWikiTakesNoChanges() {
        desk.wiki.readOnly = true;

        assertThat(fault(start("{'example':'order-ahead'}"))).isEqualTo("423 read-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'example':'none'}",
                "{'title':'Bread'}",
                "{'title':'Bread','stages':[]}",
                "{'title':' ','stages':['Order']}",
                "{'text':'blueprint: x'}",
                "{'bytes':'YQ=='}",
                "{'bytes':'YQ==','name':'x.txt'}",
                "{'bytes':'YQ==','name':'../x.yaml'}",
                "{'bytes':'?','name':'x.yaml'}",
                "{'copy':''}",
                "{'copy':'notes.txt'}",
                "{'as':'x.txt','example':'order-ahead'}",
                "{'as':'../x.yaml','example':'order-ahead'}",
                "[]"
            })
    void refusesWhatIsNoBeginning(String asked) {
        assertThat(fault(start(asked))).isEqualTo("400 bad-request");
        assertThat(desk.wiki.uploads).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "x", "43", "999999999999999999999"})
    void knowsNoOtherPage(String page) {
        assertThat(fault(desk.start.offers(page))).isEqualTo("404 no-page");
    }

    @Test
    void refusesWhatIsTooLargeForADefinition() {
        assertThat(fault(start("{'name':'x.yaml','bytes':'" + encoded(new byte[1_048_577]) + "'}")))
                .isEqualTo("409 too-large");
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private Response start(String asked) {
        return desk.start.start(PAGE, body(asked));
    }

    private Row started(String asked) {
        JsonNode answer = json(start(asked));
        Row file = desk.wiki.rows(answer.path("map").asLong()).get(0);
        assertThat(answer.path("name").asText()).isEqualTo(file.name());
        return file;
    }

    private static String text(Example example) {
        return new String(example.text().bytes(), StandardCharsets.UTF_8);
    }

    private static Blueprint read(String text) {
        return new DefinitionReader()
                .read(new SourceText("x.yaml", text.getBytes(StandardCharsets.UTF_8)))
                .blueprint()
                .orElseThrow();
    }
}
