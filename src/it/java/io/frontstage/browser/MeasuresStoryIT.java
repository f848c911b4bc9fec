package io.frontstage.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.frontstage.sandbox.wiki.JiraLink;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Did it help: the owner of a step drops last quarter's answers on the map and sees the figure before and after the fix. */
class MeasuresStoryIT {

    private static final String FILE = "pickup.yaml";
    private static final LocalDate TODAY = LocalDate.now();
    private static final int DAYS = 47;

    private static Chromium chromium;
    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.withJira(JiraLink.Kind.IMPERSONATING);
        chromium = Chromium.seeing("liberation", "LiberationSans-.*");
    }

    @AfterAll
    static void stop() {
        chromium.close();
        site.close();
    }

    @Test
    void theOwnerOfAStepDropsASurveyOnTheMapCorrectsTwoColumnsAndSeesTheLine() {
        String page = site.pageWith(FILE, map());
        Visitor owner = new People(site, chromium).admin().read(page);
        Locator root = owner.map().root();
        // dropping is listened to once the tabs are at work
        assertThat(root.locator(".frontstage-to-filter")).isVisible();
        drop(root, "survey.csv", survey());

        Locator dialog = owner.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("survey.csv · 120 rows");
        assertThat(row(dialog, "E-mail")).containsText("looks personal: left out");
        assertThat(row(dialog, "Vote").getByRole(AriaRole.COMBOBOX)).hasValue("leave-out");
        row(dialog, "Vote").getByRole(AriaRole.COMBOBOX).selectOption("score:found at once@finds-the-shelf");
        assertThat(dialog).containsText("120 rows are understood");
        row(dialog, "Ticket").getByRole(AriaRole.COMBOBOX).selectOption("persona");
        dialog.getByLabel("Persona that “monthly” means").selectOption("dana");
        assertThat(dialog.getByLabel("Persona that “monthly” means")).hasValue("dana");
        assertThat(dialog).containsText("Who may see the page may open the file.");
        assertThat(dialog).containsText("answers: pickup.answers.csv");
        dialog.getByRole(AriaRole.BUTTON, named("Add 120 answers")).click();
        assertThat(dialog).hasCount(0);

        assertThat(site.file(page)) // the first by name
                .contains("finds-the-shelf,found at once,yes,dana")
                .doesNotContain("@example");
        root.locator("[data-frontstage-view=measures]").click();
        Locator figure = root.locator(
                ".frontstage-measures-table tbody tr", new Locator.LocatorOptions().setHasText("found at once"));
        assertThat(figure.locator(".frontstage-figure-line svg")).isVisible();
        assertThat(figure).containsText("below 90 %");
        assertThat(root.locator(".frontstage-measures")).containsText("61 % → 83 %");
        assertThat(root.locator(".frontstage-measures"))
                .containsText("56 answers in 47 days before, 64 in 47 days since");
        assertThat(root.locator(".frontstage-measures"))
                .not()
                .containsText(Pattern.compile("@example|because", Pattern.CASE_INSENSITIVE));

        figure.getByRole(AriaRole.BUTTON, named("Add a reading")).click();
        dialog.getByLabel("Value").fill("91 %");
        dialog.getByRole(AriaRole.BUTTON, named("Add a reading")).click();
        assertThat(dialog).hasCount(0);
        assertThat(figure).containsText("on target");
        drop(root, "survey.csv", survey());
        assertThat(dialog).containsText("120 answers are there already.");
        assertThat(row(dialog, "Vote").getByRole(AriaRole.COMBOBOX)).hasValue("score:found at once@finds-the-shelf");
        owner.press("Escape");
        assertThat(dialog).hasCount(0);
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
                        metrics: { found at once: { kind: yes-no, target: 90 %% } }
                        pains:
                          - pain: The sign hangs behind the queue
                            id: sign
                            fixed: %s
                        opportunities:
                          - { opportunity: Hang it in front, solves: sign, measure: found at once }
                """
                .formatted(TODAY.minusDays(DAYS));
    }

    /** 56 answers before the fix, 34 of them yes; 64 since, 53 of them yes. */
    private static String survey() {
        StringBuilder csv = new StringBuilder("When,Vote,Ticket,E-mail\n");
        for (int i = 0; i < 56; i++) {
            line(csv, TODAY.minusDays(DAYS + 1L + i % DAYS), isOne(i, 34, 56));
        }
        for (int i = 0; i < 64; i++) {
            line(csv, TODAY.minusDays(i % DAYS), isOne(i, 53, 64));
        }
        return csv.toString();
    }

    /** Whether a number is one of some that are spread evenly among all. */
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

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
