package io.frontstage.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.MapState;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.problem.Problem;
import io.frontstage.problem.ProblemCode;
import io.frontstage.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherNotationsTest {

    @ParameterizedTest
    @CsvSource({
        "5 min, 5m",
        "1 hour, 1h",
        "2 Tage, 2d",
        "1.5 h, 1h30m",
        "1-2 days, 1d-2d",
        "30-90s, 30s-90s",
        "1h 30m, 1h30m",
        "30 sec, 30s",
        "'1,5 Stunden', 1h30m",
        "2 – 6 Wochen, 2w-6w"
    })
    void aDurationIsReadAsPeopleWriteIt(String text, String written) {
        assertThat(OtherNotations.duration(text)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 months", "5", "soon", "h", "1.333 s", "5 min or so", "1.5", ""})
    void whatIsNoDurationStaysNone(String text) {
        assertThat(OtherNotations.duration(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"€12, 12 €", "EUR 5, 5 EUR", "$5, 5 $", "'12,50 €', 12.50 €", "0.30 EUR, 0.30 EUR", "'€ 3,5', 3.5 €"})
    void moneyIsReadWithTheCurrencyInFrontAndADecimalComma(String text, String written) {
        assertThat(OtherNotations.money(text)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"-1.5 worried, -2 worried", "0.4, 0", "-0.5, -1", "+1.4, +1", "'1,5 froh', 2 froh"})
    void aFeelingWithADecimalIsTheNearestWholeOne(String text, String written) {
        assertThat(OtherNotations.emotion(text)).contains(written);
    }

    @Test
    void anAmountThatCanBeReadInTwoWaysIsLeftOut() {
        ReadDefinition read = read("{ step: A, cost: 1.200 € }");

        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.TWO_READINGS);
        assertThat(read.problems().get(0).arguments()).containsExactly("1.200 €", "1200 €", "1.2 €");
    }

    @Test
    void theMapsOfTheCasesAreReadWhole() {
        ReadDefinition read = read(
                "{ step: A, time: 5 min, cost: $5 }\n      - { step: B, time: 1-2 days, cost: \"12,50 €\" }"
                        + "\n      - { step: C, time: 30 sec, cost: €12 }\n      - { step: D, time: 1h 30m, feels: -0.5 }");

        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.DECIMAL_COMMA);
    }

    @Test
    void wordsAreReadInAnyCapitalsAndIssuesAsTheyArePasted() {
        ReadDefinition read = read("step: A\n        pains:\n"
                + "          - { pain: p, severity: High, issues: \"https://jira.example.com/browse/CX-12\" }\n"
                + "          - { pain: q, issues: \"CX-12, CX-13\" }\nstate: To-Be");

        assertThat(read.problems()).isEmpty();
        var blueprint = read.blueprint().orElseThrow();
        var pains = blueprint.stages().get(0).steps().get(0).items().pains();
        assertThat(blueprint.info().state()).isEqualTo(MapState.FUTURE);
        assertThat(pains.get(0).severity()).contains(PainSeverity.HIGH);
        assertThat(pains.get(0).issues()).extracting(IssueKey::value).containsExactly("CX-12");
        assertThat(pains.get(1).issues()).extracting(IssueKey::value).containsExactly("CX-12", "CX-13");
    }

    private static ReadDefinition read(String step) {
        String text = "blueprint: B\nstages:\n  - stage: Find\n    steps:\n      - " + step + "\n";
        return new DefinitionReader().read(new SourceText("x", text.getBytes(UTF_8)));
    }
}
