package io.frontstage.confluence.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.confluence.saving.TransactionalWiki;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * What few customers have answered cannot be seen: whatever they answered, every answer of the wiki is the same to the last byte. Whoever
 * reckons a figure, a mean or a deviation of fewer than five answers anywhere breaks this.
 */
class FewAnswersTest {

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

    private static final String HEAD = "date,step,metric,score,persona,comment\n";

    @Test
    void fourAnswersLookLikeAnyOtherFour() {
        List<String> low = everything(few("1", "no", "-2"));
        List<String> high = everything(few("5", "yes", "2"));

        assertThat(low).isEqualTo(high);
        assertThat(low).noneMatch(text -> text.contains("secret"));
    }

    /** The same question of five answers: if the test above saw nothing because nothing is shown at all, this would tell. */
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

    /** Those who add answers see what they add, and nothing of what is there. */
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

    /** All that the wiki says of a map with these answers. */
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
        all.add(text(desk.ranking.ranking(desk.map())));
        all.add(text(desk.items.items(desk.map())));
        all.add(text(desk.verdicts.verdicts(desk.map(), 2, null, false)));
        return all;
    }

    private static List<String> ofPersona(String answers) {
        Frontdesk desk = desk(answers);
        // verdicts are on all answers, whoever gave them
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
