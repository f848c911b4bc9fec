package io.frontstage.confluence.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.answer.survey.SurveySentences;
import io.frontstage.confluence.saving.TransactionalWiki;
import io.frontstage.messages.Messages;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The promises about customers' answers, sentence by sentence.
 *
 * <ul>
 *   <li>There is no figure, mean or deviation from fewer than five answers: whatever few customers answered, every
 *     response of the wiki is the same to the last byte. For the command line: FewAnswersCommandsTest.
 *   <li>There are figures by persona only if each group has no answers or at least five.
 *   <li>There is no comment and no single row.
 *   <li>The documentation and the dialog say what the files do not protect from.
 *   <li>What is assumed and what is answered never share a line.
 *   <li>There is no verdict without a direction, and no sentence contains the word “because”.
 *   <li>What a reader may not see changes nothing that they see, except the notice about it. With two readers over
 *     HTTP: JiraRightsIT.
 *   <li>How often chance looks like a change: FalseAlarmsTest.
 * </ul>
 */
class HonestyAndPrivacyTest {

    private static final String MAP =
            """
            blueprint: Order-ahead coffee
            answers: coffee.answers.csv
            personas: [Ann, Bob]
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    feels: 1
                    metrics:
                      csat: { target: ≥ 4.5 }
                      at once: { kind: yes-no, target: 90 % }
                      liked: { kind: top-two, per: quarter }
                    pains:
                      - { pain: Slow, id: slow, fixed: 2026-11-05 }
                    opportunities:
                      - { opportunity: Hurry, solves: slow, measure: csat }
            """;

    private static final Pattern UPRIGHT =
            Pattern.compile("d=\"M([0-9.]+)[ ,][-0-9.]+ ?(?:V[-0-9.]+|L\\1[ ,][-0-9.]+)\"");
    private static final Pattern BETTER = Pattern.compile("\"verdict\" ?: ?\"better\"");

    private static final String HEAD = "date,step,metric,score,persona,comment\n";

    @Test
    void fourAnswersLookLikeAnyOtherFour() {
        List<String> low = everything(few("1", "no", "-2"));
        List<String> high = everything(few("5", "yes", "2"));

        assertThat(low).isEqualTo(high);
        assertThat(low).noneMatch(text -> text.contains("secret"));
    }

    /**
     * The same with five answers: this test would fail if the test above only passed because nothing is shown at all.
     */
    @Test
    void fiveAnswersAreSeen() {
        assertThat(everything(HEAD + "2026-11-10,pays,csat,1,ann,secret\n".repeat(5)))
                .isNotEqualTo(everything(HEAD + "2026-11-10,pays,csat,5,ann,secret\n".repeat(5)));
    }

    @Test
    void aPersonasFigureIsNotShownBesideAGroupOfFour() {
        for (String other : List.of("bob", "")) {
            String four =
                    "2026-11-10,pays,csat,3,%s,secret\n2026-11-10,pays,feels,0,%s,secret\n".formatted(other, other);
            String low =
                    HEAD + "2026-11-10,pays,csat,1,ann,\n2026-11-10,pays,feels,-2,ann,\n".repeat(5) + four.repeat(4);
            String high =
                    HEAD + "2026-11-10,pays,csat,5,ann,\n2026-11-10,pays,feels,2,ann,\n".repeat(5) + four.repeat(4);

            assertThat(ofPersona(low)).isEqualTo(ofPersona(high));
            assertThat(ofPersona(HEAD + "2026-11-10,pays,csat,1,ann,\n".repeat(5)))
                    .isNotEqualTo(ofPersona(HEAD + "2026-11-10,pays,csat,5,ann,\n".repeat(5)));
        }
    }

    /** People who add answers see what they add, and nothing of the stored answers. */
    @Test
    void theImporterTellsNothingOfWhatIsThere() {
        String survey = "{'bytes':'ZGF0ZSxzdGVwLG1ldHJpYyxzY29yZQoyMDI2LTEwLTAxLHBheXMsY3NhdCwzCg=='}";
        Function<Frontdesk, Response> read = desk -> desk.answers.read(desk.map(), Frontdesk.body(survey));

        assertThat(text(read.apply(desk(few("1", "no", "-2")))))
                .isEqualTo(text(read.apply(desk(few("5", "yes", "2")))));
    }

    private static String few(String score, String yes, String feeling) {
        String line = "2026-11-10,pays,csat,%s,ann,secret\n2026-11-11,pays,at once,%s,bob,secret\n"
                        .formatted(score, yes)
                + "2026-11-12,pays,feels,%s,,secret\n2026-11-13,pays,liked,%s,ann,secret\n".formatted(feeling, score);
        return HEAD + line.repeat(4);
    }

    @Test
    void theDocumentationAndTheDialogSayWhatTheFilesDoNotProtectFrom() throws IOException {
        assertThat(Files.readString(Path.of("docs/measure.md")))
                .contains("figures of overlapping periods can be compared")
                .contains("Everyone who may see the page may open the file.")
                .contains("Keep secrets out of it.");
        for (boolean comments : List.of(false, true)) {
            assertThat(new SurveySentences(Messages.in(Locale.ENGLISH)).kept(comments, "a.csv"))
                    .contains("figures of overlapping periods can be compared")
                    .contains("Everyone who may see the page may open the file.")
                    .contains("Keep secrets out of it.");
        }
        String survey = "{'bytes':'ZGF0ZSxzdGVwLG1ldHJpYyxzY29yZQoyMDI2LTEwLTAxLHBheXMsY3NhdCwzCg=='}";
        Frontdesk desk = desk(HEAD);
        assertThat(text(desk.answers.read(desk.map(), Frontdesk.body(survey)))).contains("Keep secrets out");
    }

    /**
     * No line connects the points of the map with those of customers: without the answers, the map's lines are the
     * same.
     */
    @Test
    void assumedAndAnsweredNeverShareALine() {
        String felt = HEAD + "2026-11-10,pays,feels,-2,ann,\n".repeat(6) + "2026-11-10,waits,feels,-1,ann,\n".repeat(6);
        for (String view : List.of("blueprint", "journey")) {
            Set<String> without = curves(view, HEAD);
            Set<String> with = curves(view, felt);

            assertThat(without).as(view).isNotEmpty().isSubsetOf(with);
            assertThat(with).as(view).hasSizeGreaterThan(without.size());
        }
    }

    /**
     * In the chart of Measures, only the bars of deviation belong to the answers; lines between two steps stay where
     * the map has them.
     */
    @Test
    void theChartOfFeelingsJoinsNoAnswers() {
        Set<String> low =
                curves("measures", HEAD + "2026-11-10,pays,feels,-2,ann,\n2026-11-10,waits,feels,-1,ann,\n".repeat(6));
        Set<String> high =
                curves("measures", HEAD + "2026-11-10,pays,feels,2,ann,\n2026-11-10,waits,feels,0,ann,\n".repeat(6));
        Set<String> differing = new HashSet<>(low);
        differing.removeAll(high);

        assertThat(low).hasSizeGreaterThan(3);
        assertThat(differing).isNotEmpty().allMatch(path -> UPRIGHT.matcher(path)
                .find());
    }

    /** The paths in a view that are stroked and not filled. */
    private static Set<String> curves(String view, String answers) {
        Frontdesk desk = desk(answers);
        desk.wiki.upload(desk.map, MAP + "      - { step: Waits, feels: -1 }\n");
        return Pattern.compile("<path d=\"[^\"]*\"[^>]*fill=\"none\"[^>]*stroke=\"[^\"]*\"[^>]*>")
                .matcher(text(view(desk, view, "cards")).replace("\\\"", "\""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void thereIsNoVerdictWithoutADirection() {
        Frontdesk desk = desk(HEAD + "2026-09-10,pays,csat,1,,\n".repeat(30) + "2026-10-01,pays,csat,5,,\n".repeat(30));
        String fixed = MAP.replace("2026-11-05", "2026-09-20");
        desk.wiki.upload(desk.map, fixed);
        assertThat(text(desk.verdicts.verdicts(desk.map(), 0, null, false))).containsPattern(BETTER);

        desk.wiki.upload(desk.map, fixed.replace("{ target: ≥ 4.5 }", "{ target: 4.5 }"));
        assertThat(text(desk.verdicts.verdicts(desk.map(), 0, null, false)))
                .containsPattern("\"verdict\" ?: ?\"no-direction\"")
                .doesNotContainPattern(BETTER)
                .doesNotContainPattern("\"verdict\" ?: ?\"worse\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void nothingThatIsSaidOfFiguresSaysBecause(String language) throws IOException {
        Properties texts = new Properties();
        for (String file : List.of("io/frontstage/messages/messages", "i18n/frontstage")) {
            try (Reader reader =
                    Files.newBufferedReader(Path.of("src/main/resources", file + language + ".properties"))) {
                texts.load(reader);
            }
        }
        List<String> keys = texts.stringPropertyNames().stream()
                .filter(key -> key.matches("(io\\.frontstage\\.)?(measures|weeks|survey|figures)\\..*"))
                .toList();

        assertThat(keys).hasSizeGreaterThan(100);
        assertThat(keys).noneMatch(key -> texts.getProperty(key)
                .matches("(?is).*\\b(because|due to|thanks to|weil|dank)\\b.*"));
    }

    /** All responses of the wiki about a map with these answers. */
    private static List<String> everything(String answers) {
        Frontdesk desk = desk(answers);
        List<String> all = new ArrayList<>();
        for (String view : List.of("blueprint", "journey", "customer", "compare", "priorities", "measures", "table")) {
            for (String level : List.of("cards", "everything")) {
                all.add(text(view(desk, view, level)));
                all.add(text(desk.documents.document(
                        desk.map(), view, null, level, null, null, null, null, null, null, null, null, null, null)));
            }
        }
        all.add(text(desk.measures.measures(desk.map(), null)));
        all.add(text(desk.measures.measures(desk.map(), "ann")));
        all.add(text(desk.gaps.gaps(desk.map())));
        all.add(text(desk.ranking.ranking(desk.map(), 0)));
        all.add(text(desk.items.items(desk.map(), 0)));
        all.add(text(desk.verdicts.verdicts(desk.map(), 2, null, false)));
        for (String view : List.of("blueprint", "journey", "priorities", "measures", "table")) {
            for (String format : List.of("html", "print", "svg", "csv")) {
                all.add(text(desk.exports.export(
                        desk.map(),
                        Frontdesk.body(
                                "{'format':'" + format + "','shown':{'view':'" + view + "','level':'everything'}}"))));
            }
        }
        return all;
    }

    private static List<String> ofPersona(String answers) {
        Frontdesk desk = desk(answers);
        // verdicts are based on all answers, of all personas
        desk.wiki.upload(desk.map, MAP.replace(", fixed: 2026-11-05", ""));
        return List.of(
                text(desk.measures.measures(desk.map(), "ann")),
                text(desk.verdicts.verdicts(desk.map(), 3, "ann", false)),
                text(desk.gaps.gaps(desk.map())));
    }

    private static Response view(Frontdesk desk, String view, String level) {
        return desk.views.view(
                desk.map(), view, null, level, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static Frontdesk desk(String answers) {
        Frontdesk desk = new Frontdesk();
        desk.wiki.upload(desk.map, MAP);
        desk.wiki.attach("coffee.answers.csv", answers);
        desk.person = TransactionalWiki.person("ada");
        return desk;
    }

    private static String text(Response response) {
        Object body = response.getEntity();
        return body instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(body);
    }
}
