package io.frontstage.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.frontstage.Maps;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.messages.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The program computes what docs/priorities.md computes by hand. */
class WorkedExampleTest {

    private final String page = read();

    @Test
    void theExampleOfTheDocsComesOutAsByHand() {
        RankingTexts texts = new RankingTexts(Messages.in(Locale.ENGLISH));
        List<RankedOpportunity> ranked = ranking().places(id -> false);
        List<List<String>> rows = rows();

        assertThat(rows).hasSameSizeAs(ranked);
        Optional<ScoredOpportunity> above = Optional.empty();
        for (int i = 0; i < rows.size(); i++) {
            RankedOpportunity one = ranked.get(i);
            List<String> row = rows.get(i);
            assertThat(List.of(
                            String.valueOf(one.place()),
                            one.scored().opportunity().title(),
                            texts.reason(one.scored(), above),
                            texts.uncertainty(one).orElse("")))
                    .containsExactly(row.get(0), row.get(1), row.get(4), row.get(5));
            assertThat(one.scored().score()).isCloseTo(Double.parseDouble(row.get(2)), within(1e-9));
            above = Optional.of(one.scored());
        }
    }

    /** Equal to six decimals: more pain first, then earlier due dates, then no due date, then the order of the file. */
    @Test
    void tiesAreListedByHurtThenDueThenAsInTheFile() {
        Blueprint map = Maps.read(
                """
                blueprint: x
                stages:
                  - stage: A
                    steps:
                      - step: a
                        pains:
                          - { pain: m1, id: m1, severity: medium, reach: 36 % }
                          - { pain: m2, id: m2, severity: medium, reach: 36 % }
                          - { pain: m3, id: m3, severity: medium, reach: 36.00001 % }
                          - { pain: m4, id: m4, severity: medium, reach: 36 % }
                          - { pain: h, id: h, severity: high, reach: 36 % }
                        opportunities:
                          - { opportunity: undue, solves: m1, impact: 4, effort: 2, confidence: high }
                          - { opportunity: late, solves: m2, impact: 4, effort: 2, confidence: high, due: 2026-12-24 }
                          - { opportunity: soon, solves: m3, impact: 4, effort: 2, confidence: high, due: 2026-12-01 }
                          - { opportunity: undue too, solves: m4, impact: 4, effort: 2, confidence: high }
                          - { opportunity: hurts more, solves: h, impact: 2, effort: 2, confidence: high }
                """);

        List<RankedOpportunity> places = Ranking.of(map).places(id -> false);

        assertThat(places)
                .extracting(ranked -> ranked.scored().opportunity().title())
                .containsExactly("hurts more", "soon", "late", "undue", "undue too");
        assertThat(places).extracting(RankedOpportunity::place).containsOnly(1);
    }

    @Test
    void thePainThatNobodySolvesIsNamed() {
        assertThat(ranking().withoutOpportunity())
                .extracting(open -> open.pain().title())
                .containsExactly("No receipt");
    }

    @Test
    void theGermanReasonSaysTheSame() {
        RankedOpportunity phone = ranking().places(id -> false).get(1);
        RankingTexts texts = new RankingTexts(Messages.in(Locale.GERMAN));

        assertThat(texts.reason(phone.scored(), Optional.empty()))
                .isEqualTo("Behebt einen kritischen Schmerzpunkt · 64 % der Kunden · Moment der Wahrheit · Wirkung 3");
        assertThat(texts.uncertainty(phone)).contains("Aufwand nicht bekannt: 1. bis 2. Platz.");
    }

    private Ranking ranking() {
        return Ranking.of(Maps.read(page.split("```yaml\n")[1].split("```")[0]));
    }

    private List<List<String>> rows() {
        return page.lines()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .skip(1)
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static String read() {
        try {
            return Files.readString(Path.of("docs", "priorities.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
