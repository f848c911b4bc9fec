package io.frontstage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankCommandTest {

    private static final String MAP =
            """
            blueprint: Coffee
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    pains: [{ pain: Slow, id: slow, severity: high }, { pain: Dear, id: dear }]
                    opportunities:
                      - { opportunity: "=Hurry", id: hurry, solves: slow, impact: 4, effort: 2 }
                      - { opportunity: Think, id: think, solves: [] }
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysWhatIsFirstAndWhy() {
        assertThat(run(MAP, "rank", "-", "--language", "en")).isZero();
        assertThat(text(out).lines())
                .containsExactly(
                        "  1  =Hurry",
                        "     Solves a high pain · impact 4, effort 2",
                        "  2  Think",
                        "     Solves no pain on the map",
                        "",
                        "Pains without an opportunity",
                        "     Dear");
    }

    @Test
    void writesATableForSpreadsheets() {
        assertThat(run(MAP, "rank", "-", "--csv", "--language=en")).isZero();
        assertThat(text(out).lines())
                .containsExactly(
                        "\uFEFFplace,first,last,id,opportunity,stage,step,reason,score,hurt,impact,sure,effort,unknown,"
                                + "owner,due,issues",
                        "1,1,1,hurry,'=Hurry,Order,Pays,\"Solves a high pain · impact 4, effort 2\",6.4,4,4,0.8,2,,,,",
                        "2,2,2,think,Think,Order,Pays,Solves no pain on the map,0.4,0.25,,0.8,,impact effort,,,");
    }

    @Test
    void writesTheSameFiguresForPrograms() {
        assertThat(run(MAP, "rank", "-", "--json", "--language=en")).isZero();
        assertThat(text(out))
                .contains(
                        "\"thing\" : \"hurry\"",
                        "\"middle\" : 6.4",
                        "\"impact\", \"effort\"",
                        "\"withoutOpportunity\"");
    }

    @Test
    void refusesTwoFormsAtOnce() {
        assertThat(run(MAP, "rank", "-", "--csv", "--json")).isEqualTo(2);
        assertThat(text(err)).contains("Only one of --csv and --json");
    }

    @Test
    void saysThatAMapWithoutOpportunitiesHasNone() {
        assertThat(run("blueprint: B\nstages: [{ stage: S, steps: [T] }]\n", "rank", "-", "--language", "de"))
                .isZero();
        assertThat(text(out)).startsWith("Noch keine Chancen.");
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private int run(String in, String... words) {
        return Main.run(
                List.of(words),
                new Console(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
    }
}
