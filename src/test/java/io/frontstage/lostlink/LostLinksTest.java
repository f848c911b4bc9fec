package io.frontstage.lostlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostLinksTest {

    private static final String OLDER =
            """
            blueprint: Coffee
            stages:
              - stage: Order
                pains: { pain: Too many screens, issues: CX-9 }
                steps:
                  - step: Pays
                    pains:
                      - { pain: Slow, id: slow-one, issues: [CX-1, CX-2] }
                      - { pain: Dear, id: dear, issues: CX-3 }
                    opportunities: { opportunity: Hurry, id: hurry, issues: CX-4 }
            """;

    @Test
    void nothingIsLostInTheSameMap() {
        assertThat(lost(OLDER, OLDER)).isEmpty();
    }

    @Test
    void anItemWithAWrittenIdIsFoundWhateverItIsCalledAndWhereverItStands() {
        assertThat(
                        lost(
                                OLDER,
                                """
                        blueprint: Coffee
                        stages:
                          - stage: Order
                            pains: { pain: Too many screens, issues: CX-9 }
                            steps:
                              - step: Goes
                                pains: { pain: Quite slow, id: slow-one, issues: CX-2 }
                              - step: Pays
                                pains: { pain: Dear, id: dear, issues: [CX-7, CX-3] }
                                opportunities: { opportunity: Hurry, id: hurry, issues: CX-4 }
                        """))
                .containsExactly("CX-1 Slow -> slow-one at goes");
    }

    @Test
    void anItemWithoutItsIdIsFoundByItsTextAtTheSameStep() {
        assertThat(
                        lost(
                                OLDER,
                                """
                        blueprint: Coffee
                        stages:
                          - stage: Order
                            pains: Too many screens
                            steps:
                              - step: Goes
                                opportunities: Hurry
                              - step: Pays
                                pains: [Slow, Cheap]
                        """))
                .containsExactly(
                        "CX-9 Too many screens -> too-many-screens at order",
                        "CX-1 Slow -> slow at pays",
                        "CX-2 Slow -> slow at pays",
                        "CX-3 Dear gone",
                        "CX-4 Hurry gone");
    }

    @Test
    void anIdMadeFromATitleSaysNothingOfAnItemAtAnotherStep() {
        String older = map("pains: { pain: Slow, issues: CX-1 }", "");
        String newer = map("", "pains: Slow");

        assertThat(lost(older, newer)).containsExactly("CX-1 Slow gone");
    }

    @Test
    void ofItemsAlikeTheOneWithTheSameIdIsTheSame() {
        String older = map("pains: [Slow, { pain: Slow, issues: CX-1 }]", "");
        String newer = map("pains: [Slow, Slow]", "");

        assertThat(lost(older, newer)).containsExactly("CX-1 Slow -> slow-2 at pays");
    }

    @Test
    void whatIsLeftOutOnPurposeIsNotLost() {
        String newer = map("pains: [Slow]", "");
        String older = map("pains: { pain: Slow, id: slow, issues: [CX-1, CX-12, CX-2] }", "");

        assertThat(lost(older, newer + "dismissed: { check: lost-link, reason: CX-12 was a mistake }\n"))
                .containsExactly("CX-1 Slow -> slow at pays", "CX-2 Slow -> slow at pays");
        assertThat(lost(
                        older,
                        map("pains: { pain: Slow, id: slow }", "")
                                + "dismissed: { check: lost-link, at: slow, reason: 'CX-1, CX-2' }\n"))
                .containsExactly("CX-12 Slow -> slow at pays");
        assertThat(lost(
                        older,
                        map("pains: [{ pain: Slow, id: slow }, { pain: Dear, id: dear }]", "")
                                + "dismissed: [{ check: lost-link, at: dear, reason: CX-1 },"
                                + " { check: map-too-large, reason: CX-2 }]\n"))
                .hasSize(3);
    }

    @Test
    void aLinkWhoseItemIsGoneIsNotLostWhereAnotherItemNamesTheIssue() {
        String older = map("pains: { pain: Slow, issues: [CX-1, CX-2] }", "");
        String newer = map("", "pains: { pain: Quite slow, issues: CX-1 }");

        assertThat(lost(older, newer)).containsExactly("CX-2 Slow gone");
    }

    /** With twenty thousand keys, an algorithm that compares all pairs would take more than a minute. */
    @Test
    void takesAsLongAsTheMapsAreLarge() {
        StringBuilder older = new StringBuilder(
                        "blueprint: Large\nstages:\n  - stage: S\n    steps:\n      - step: Pays\n")
                .append("        pains:\n");
        for (int item = 0; item < 200; item++) {
            older.append("          - { pain: P")
                    .append(item)
                    .append(", id: p")
                    .append(item)
                    .append(", issues: [");
            for (int key = 1; key <= 100; key++) {
                older.append(key > 1 ? ", " : "").append("CX-").append(item * 100 + key);
            }
            older.append("] }\n");
        }
        ReadDefinition before = read(older.toString());
        ReadDefinition now = read(older.toString().replace(", issues: [", ", quotes: ["));
        assertThat(now.blueprint()).isPresent();

        List<LostLink> lost = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> LostLinks.between(before, now));
        assertThat(lost).hasSize(20_000);
        LinkHistory history = assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> LinkHistory.EMPTY.then(before, 1, false).then(now, 2, false));
        assertThat(history.lost(now)).hasSize(LinkHistory.MAX_LINKS);
        assertThat(history.weight()).isLessThan(400_000);
    }

    @Test
    void nothingIsSaidOfWhatCannotBeRead() {
        assertThat(lost(OLDER, "")).isEmpty();
        assertThat(lost("", OLDER)).isEmpty();
    }

    private static String map(String atPays, String atGoes) {
        return "blueprint: Coffee\nstages:\n  - stage: Order\n    steps:\n      - step: Pays\n        " + atPays
                + "\n      - step: Goes\n        " + atGoes + "\n";
    }

    private static List<String> lost(String older, String newer) {
        return LostLinks.between(read(older), read(newer)).stream()
                .map(link -> link.key() + " " + link.item().title()
                        + link.home()
                                .map(home -> " -> " + home.id() + " at " + home.step())
                                .orElse(" gone"))
                .toList();
    }

    private static ReadDefinition read(String text) {
        return new DefinitionReader().read(new SourceText("x", text.getBytes(StandardCharsets.UTF_8)));
    }
}
