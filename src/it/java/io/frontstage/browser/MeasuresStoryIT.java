package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.frontstage.browser.Accessibility.assertAccessible;
import static io.frontstage.browser.Accessibility.assertAccessibleByDayAndNight;
import static io.frontstage.browser.Accessibility.axe;
import static io.frontstage.browser.MapOnPage.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ForcedColors;
import io.frontstage.importing.Workbook;
import io.frontstage.sandbox.wiki.JiraLink;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Did it help? The owner of a step drops last quarter's answers on the map and sees the figure before and after the
 * fix.
 */
class MeasuresStoryIT {

    private static final String FILE = "pickup.yaml";
    private static final LocalDate TODAY = LocalDate.now();

    /** {@code CX-9} was done 47 days ago, {@code GROW-187} 60, {@code OPD-64} 100; {@code HR-3} is not for everybody. */
    private static final int DAYS = 47;

    @RegisterExtension
    static final TrackedWiki WIKI = new TrackedWiki();

    @AfterEach
    void linkAsBefore() {
        WIKI.site().link(JiraLink.Kind.IMPERSONATING, true);
    }

    @Test
    void theOwnerOfAStepDropsASurveyOnTheMapCorrectsTwoColumnsAndSeesTheLine() {
        String page = WIKI.site().pageWith(FILE, map());
        People people = WIKI.people();
        Visitor owner = people.admin().read(page);
        Locator root = owner.map().root();
        // the listener for dropped files is added together with the tabs
        assertThat(root.locator(".frontstage-to-filter")).isVisible();
        drop(root, "survey.csv", survey());

        Locator dialog = owner.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("survey.csv · 121 rows");
        assertThat(row(dialog, "E-mail")).containsText("looks personal: left out");
        assertThat(row(dialog, "Vote").getByRole(AriaRole.COMBOBOX)).hasValue("leave-out");
        row(dialog, "Vote").getByRole(AriaRole.COMBOBOX).selectOption("score:found at once@finds-the-shelf");
        assertThat(dialog).containsText("121 rows are understood");
        row(dialog, "Ticket").getByRole(AriaRole.COMBOBOX).selectOption("persona");
        dialog.getByLabel("Persona that “monthly” means").selectOption("dana");
        assertThat(dialog.getByLabel("Persona that “monthly” means")).hasValue("dana");
        assertThat(dialog).containsText("Everyone who may see the page may open the file.");
        assertThat(dialog).containsText("answers: pickup.answers.csv");
        dialog.getByRole(AriaRole.BUTTON, named("Add 121 answers")).click();
        assertThat(dialog).hasCount(0);

        assertThat(WIKI.site().file(page)) // the first file by name
                .contains("finds-the-shelf,found at once,yes,dana")
                .doesNotContain("@example");
        root.locator("[data-frontstage-view=measures]").click();
        Locator figure = root.locator(
                ".frontstage-measures-table tbody tr", new Locator.LocatorOptions().setHasText("found at once"));
        Locator verdicts = root.locator(".frontstage-verdicts");
        String day = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).format(TODAY.minusDays(DAYS));
        assertThat(verdicts.locator(".frontstage-change").first())
                .hasText(
                        "found at once: 61 % → 83 % since " + day + ", 57 answers in 47 days before, 64 since: better");
        assertThat(verdicts.locator("h4"))
                .hasText(new Pattern[] {Pattern.compile("Better\\s*1"), Pattern.compile("Not measured again\\s*2")});
        assertThat(verdicts.locator(".frontstage-verdict-not-measured-again + ul > li"))
                .hasText(new Pattern[] {Pattern.compile("Names on cups"), Pattern.compile("A second shelf")});
        assertThat(verdicts.getByRole(AriaRole.BUTTON, named("Add figures"))).hasCount(2);
        assertThat(figure.locator(".frontstage-figure-line svg")).isVisible();
        assertThat(figure.locator(".frontstage-fix[data-frontstage-item=front]"))
                .hasCount(1);
        assertThat(figure).containsText("below 90 %");
        assertThat(root.locator(".frontstage-measures"))
                .not()
                .containsText(Pattern.compile("@example|because", Pattern.CASE_INSENSITIVE));

        root.locator("[data-frontstage-view=blueprint]").click();
        assertThat(root.locator(".frontstage-frame"))
                .containsText(Pattern.compile("found\\s*at once\\s*\\d+ % \\(n \\d+\\)\\s*→ 90 %"));
        root.locator("[data-frontstage-view=measures]").click();
        assertThat(verdicts.locator("h4")).hasCount(2);

        Locator weeks = root.locator(".frontstage-weeks");
        assertThat(weeks.locator("svg")).hasCount(0);
        weeks.getByText("Progress over time").press("Enter");
        assertThat(weeks).containsText("3 done, 1 in progress");
        weeks.getByText("In words").click();
        assertThat(weeks.locator("tbody tr").last().locator("td")).hasText(new String[] {"3", "1", "0"});
        assertAccessibleByDayAndNight(owner.page(), ".frontstage-measures", "Measures");
        weeks.getByRole(AriaRole.LINK, named("nobody")).press("Enter");
        assertThat(weeks.getByRole(AriaRole.LINK, named("nobody"))).isFocused();
        assertThat(weeks).containsText("2 done, 1 in progress");

        figure.getByRole(AriaRole.BUTTON, named("Add a reading")).click();
        dialog.getByLabel("Value").fill("91 %");
        dialog.getByRole(AriaRole.BUTTON, named("Add a reading")).click();
        assertThat(dialog).hasCount(0);
        assertThat(figure).containsText("on target");
        drop(root, "survey.csv", survey());
        assertThat(dialog).containsText("121 answers are already there.");
        assertThat(row(dialog, "Vote").getByRole(AriaRole.COMBOBOX)).hasValue("score:found at once@finds-the-shelf");
        owner.press("Escape");
        assertThat(dialog).hasCount(0);

        Visitor reader = people.reader().open("/pages/viewpage.action?pageId=" + page + "&fs-view=measures");
        Locator seen = reader.map().root();
        assertThat(seen.locator(".frontstage-verdicts")).containsText("1 fix depends on issues that you may not see.");
        assertThat(seen.locator(".frontstage-verdicts")).containsText("61 % → 83 %");
        assertThat(seen.locator(".frontstage-verdicts")).not().containsText("Not for everybody");
        assertThat(seen.locator(".frontstage-figures-why"))
                .containsText("You do not have permission to edit this page.");
        assertThat(seen.locator(".frontstage-figures-tools, .frontstage-to-reading"))
                .hasCount(0);
        Locator shown = seen.locator(".frontstage-weeks");
        shown.getByText("Progress over time").click();
        assertThat(shown).containsText("3 done");
        assertThat(shown).not().containsText("3 done, ");
        assertThat(shown).containsText("1 improvement is not counted: you may not see its issues.");
        people.leave(false);
    }

    /** Until then, only what needs no Jira is shown. */
    @Test
    void whatWasDoneIsJudgedOnceThePersonLetsTheWikiAsk() {
        WIKI.site().link(JiraLink.Kind.OAUTH, true);
        String page = WIKI.site().pageWith(FILE, map() + "answers: pickup.answers.csv\n");
        WIKI.site().attach(page, "pickup.answers.csv", answers(""));
        Visitor writer = WIKI.people().writer().open("/pages/viewpage.action?pageId=" + page + "&fs-view=measures");
        Locator verdicts = writer.map().root().locator(".frontstage-verdicts");
        Locator note = verdicts.locator(".frontstage-trouble");

        assertThat(note).containsText("allow this wiki to act for you");
        assertThat(verdicts).not().containsText("61 % → 83 %");
        InJira.allow(Hands.MOUSE, note);

        assertThat(verdicts).containsText("61 % → 83 %");
        assertThat(note).hasCount(0);
    }

    /**
     * All answers are from Dana: figures by persona exist for her and not for Sam; verdicts are still those of all
     * customers.
     */
    @Test
    void theFilterByPersonaShowsThatPersonasFiguresAndTheVerdictsOfAll() {
        String map = map().replace("stages:", "  - { persona: Sam, id: sam }\nstages:");
        String page = WIKI.site().pageWith(FILE, map + "answers: pickup.answers.csv\n");
        WIKI.site().attach(page, "pickup.answers.csv", answers("dana"));
        Visitor reader = WIKI.people().reader().open("/pages/viewpage.action?pageId=" + page + "&fs-view=measures");
        Locator root = reader.map().root();
        Locator figure = root.locator(
                ".frontstage-measures-table tbody tr", new Locator.LocatorOptions().setHasText("found at once"));
        assertThat(figure).containsText("answers");
        root.locator(".frontstage-to-filter").click();
        Locator field = root.locator(".frontstage-filter-field:not(.frontstage-early-filter)");
        field.fill("persona:dana");
        reader.press("Enter");
        assertThat(root.locator(".frontstage-measured")).containsText("Figures and feelings of Dana.");
        assertThat(figure).containsText(Pattern.compile("\\d\\d %"));
        assertThat(figure).containsText(Pattern.compile("1\\d\\d answers"));
        assertThat(root.locator(".frontstage-verdicts")).containsText("61 % → 83 %");
        reader.open("/pages/viewpage.action?pageId=" + page + "&fs-view=measures&fs-filter=persona:sam");
        assertThat(root.locator(".frontstage-measured")).containsText("Figures and feelings of Sam.");
        assertThat(figure).containsText("Fewer than 5 answers: not shown.");
        assertThat(figure).not().containsText(Pattern.compile("(?<!target )\\b\\d+ %"));
        assertThat(root.locator(".frontstage-verdicts")).containsText("61 % → 83 %");
    }

    /** The survey's answers as stored, all for one persona; without persona if empty. */
    private static String answers(String persona) {
        StringBuilder answers = new StringBuilder("date,step,metric,score,persona\n");
        survey().lines().skip(1).forEach(line -> answers.append(line.substring(0, 10))
                .append(",Finds the shelf,found at once,")
                .append(line.contains(",Yes") ? "yes," : "no,")
                .append(persona)
                .append('\n'));
        return answers.toString();
    }

    /**
     * The files of other survey tools: a workbook with one column for each question, and a spreadsheet table with dates
     * in an unknown order.
     */
    @Test
    void workbooksWithAColumnAQuestionAndPastedTablesAreReadToo() {
        String page = WIKI.site().pageWith(FILE, map());
        People people = WIKI.people();
        Visitor owner = people.admin().open("/pages/viewpage.action?pageId=" + page + "&fs-view=measures");
        Locator add = owner.map().root().getByRole(AriaRole.BUTTON, named("Add figures"));
        Locator dialog = owner.page().getByRole(AriaRole.DIALOG);
        owner.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat(add.first()).hasCSS("border-top-width", "1px");
        owner.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        add.first().click();
        byte[] workbook = sheet(List.of(
                List.of("When", "found at once", "right cup", "IP"),
                List.of("2026-11-03", "yes", "no", "10.1.7.2"),
                List.of("2026-11-04", "no", "", "10.1.7.9"),
                List.of("2026-11-05", "perhaps", "yes", "10.1.7.9")));
        dialog.getByLabel("File (CSV or XLSX)")
                .setInputFiles(new FilePayload("survey.xlsx", "application/octet-stream", workbook));
        assertThat(dialog).containsText("survey.xlsx · 3 rows");
        assertThat(dialog.getByLabel("What “right cup” is")).hasValue(Pattern.compile("^score:right cup"));
        assertThat(row(dialog, "IP")).containsText("looks personal: left out");
        assertThat(dialog).containsText("found at once, Finds the shelf: 2");
        assertThat(dialog).containsText("right cup, Takes the cup: 2");
        assertThat(dialog).containsText("1 row is not");
        assertThat(dialog).containsText("perhaps");
        assertAccessible(axe(owner.page(), ".frontstage-dialog"), "Add figures");
        dialog.getByRole(AriaRole.BUTTON, named("Add 4 answers")).click();
        assertThat(dialog).hasCount(0);

        add.first().click();
        dialog.getByLabel("Or paste a table").fill("Date\tStep\tright cup\n03/04/2026\tTakes the cup\tyes\n");
        dialog.getByRole(AriaRole.BUTTON, named("Read the table")).click();
        dialog.getByLabel("Order of the dates").selectOption("dmy");
        dialog.getByRole(AriaRole.BUTTON, named("Add 1 answer")).click();
        assertThat(dialog).hasCount(0);
        assertThat(WIKI.site().file(page))
                .contains("2026-11-03,finds-the-shelf,found at once,yes", "2026-11-05,takes-the-cup,right cup,yes")
                .contains("2026-04-03,takes-the-cup,right cup,yes")
                .doesNotContain("10.1.7", "perhaps");
        people.leave(false);
    }

    /** A workbook with these rows of texts. */
    private static byte[] sheet(List<List<String>> rows) {
        StringBuilder xml = new StringBuilder("<worksheet><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r='").append(row + 1).append("'>");
            for (int column = 0; column < rows.get(row).size(); column++) {
                xml.append("<c t='inlineStr' r='")
                        .append((char) ('A' + column))
                        .append(row + 1)
                        .append("'><is><t>")
                        .append(rows.get(row).get(column))
                        .append("</t></is></c>");
            }
            xml.append("</row>");
        }
        return new Workbook()
                .part("xl/worksheets/sheet1.xml", xml + "</sheetData></worksheet>")
                .bytes();
    }

    private static String map() {
        return """
                blueprint: Pickup
                personas:
                  - { persona: Dana, id: dana }
                stages:
                  - stage: Pick up
                    steps:
                      - step: Finds the shelf
                        metrics: { found at once: { kind: yes-no, target: 90 % } }
                        opportunities:
                          - { opportunity: Hang the sign in front, id: front, measure: found at once, issues: CX-9, owner: Store }
                      - step: Takes the cup
                        metrics: { right cup: { kind: yes-no }, waiting: { better: lower } }
                        opportunities:
                          - { opportunity: Names on cups, measure: right cup, issues: GROW-187 }
                          - { opportunity: A second shelf, measure: waiting, issues: OPD-64 }
                          - { opportunity: Not for everybody, measure: waiting, issues: HR-3 }
                """;
    }

    /** 57 answers before the fix, 35 of them yes; 64 after it, 53 of them yes. */
    private static String survey() {
        StringBuilder csv = new StringBuilder("When,Vote,Ticket,E-mail\n");
        for (int i = 0; i < 57; i++) {
            line(csv, TODAY.minusDays(DAYS + 1L + i % DAYS), isOne(i, 35, 57));
        }
        for (int i = 0; i < 64; i++) {
            line(csv, TODAY.minusDays(i % DAYS), isOne(i, 53, 64));
        }
        return csv.toString();
    }

    /** Whether a number below {@code all} is one of {@code some} numbers that are spread evenly. */
    private static boolean isOne(int number, int some, int all) {
        return (number + 1) * some / all > number * some / all;
    }

    private static void line(StringBuilder csv, LocalDate day, boolean yes) {
        csv.append(day).append(yes ? ",Yes" : ",No").append(",monthly,somebody@example.com\n");
    }

    private static Locator row(Locator dialog, String heading) {
        return dialog.locator("tbody tr", new Locator.LocatorOptions().setHasText(heading));
    }

    private static void drop(Locator root, String name, String text) {
        root.evaluate(
                "(root, file) => {"
                        + "const data = new DataTransfer();"
                        + "data.items.add(new File([file.text], file.name, { type: 'text/csv' }));"
                        + "root.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));"
                        + "}",
                Map.of("name", name, "text", text));
    }
}
