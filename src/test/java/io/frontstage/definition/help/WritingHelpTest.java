package io.frontstage.definition.help;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.messages.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In these texts ¦ marks the cursor. */
class WritingHelpTest {

    private static final String COFFEE =
            """
            blueprint: Coffee
            personas:
              - persona: Dana, the commuter
                id: dana
              - Sam
            lanes:
              - { lane: host, name: Host, kind: frontstage }
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    owner: Retail team
                    support: { does: Takes the money, id: money }
                    pains:
                      - pain: Too slow
                        id: slow
                        issues: [CX-12]
                      - Too dear
                  - step: Waits
            """;

    private final WritingHelp help = new WritingHelp(Messages.in(Locale.ENGLISH));

    @Nested
    class Keys {

        @Test
        void ofAThingAreOfferedWithoutThoseThatItHas() {
            assertThat(labels(COFFEE.replace("id: slow\n", "id: slow\n            ¦\n")))
                    .contains("severity", "owner", "fixed", "quote")
                    .doesNotContain("pain", "id", "issues", "impact", "does");
        }

        @Test
        void ofAStepAreTheLanesTooTheAuthorsOwnAmongThem() {
            assertThat(labels(COFFEE + "        fro¦\n")).contains("frontstage", "host", "feels", "pains");
        }

        @Test
        void standingBelowTheCursorAreNotOfferedEither() {
            assertThat(labels(COFFEE.replace("owner: Retail", "¦\n        owner: Retail")))
                    .contains("wait")
                    .doesNotContain("owner", "support");
        }

        @Test
        void ofAnItemThatOnlyBeginsIsItsTitle() {
            assertThat(labels(COFFEE + "      - ¦\n")).containsExactly("step");
        }

        @Test
        void areOfferedThoughTheTextIsBrokenBelow() {
            assertThat(labels(COFFEE + "        ti¦\narrows: [\n  }:")).contains("time");
        }

        @Test
        void ofANeedAreOfferedInAListAndPersonasWhereItIsTextsByPersona() {
            String step = COFFEE + "        needs:\n";
            assertThat(labels(step + "          - need: To sit\n            m¦\n"))
                    .contains("met", "met-by", "for")
                    .doesNotContain("severity");
            assertThat(labels(step + "          ¦: To sit\n")).contains("dana");
        }

        @Test
        void ofAMetricAreOfferedAndTheWordsOfItsKind() {
            String metric = COFFEE + "        metrics:\n          csat:\n            value: 3.9\n            ";
            assertThat(labels(metric + "s¦\n")).contains("series", "better", "scale", "per");
            assertThat(labels(metric + "kind: ¦\n")).containsExactly("average", "top-two", "nps", "yes-no");
            assertThat(labels(metric + "better: ¦\n")).containsExactly("higher", "lower");
        }

        @Test
        void areWrittenWithTheirColonAndTheFirstOfTheirList() {
            String text = COFFEE + "        ¦\n";

            assertThat(chosen(text, "wait")).isEqualTo(COFFEE + "        wait: \n");
            assertThat(chosen(text, "opportunities"))
                    .isEqualTo(COFFEE + "        opportunities:\n          - opportunity: \n");
        }

        @Test
        void replaceTheWholeWordAndKeepItsColon() {
            assertThat(chosen(COFFEE.replace("owner: Retail", "ow¦nr: Retail"), "owner"))
                    .isEqualTo(COFFEE);
        }

        @Test
        void standInBracesToo() {
            String text = COFFEE.replace("id: money }", "id: money, wi¦ }");

            assertThat(labels(text)).contains("with", "span", "by").doesNotContain("does", "severity");
            assertThat(chosen(text, "with")).contains("id: money, with:  }");
        }

        @Test
        void ofJsonHaveQuotes() {
            String text = "{\"blueprint\": \"Coffee\", \"stages\": [{\"stage\": \"Order\", \"st¦\"}]}";

            assertThat(labels(text)).contains("steps", "owner").doesNotContain("stage");
            assertThat(chosen(text, "steps")).contains("\"stage\": \"Order\", \"steps\": }");
        }

        @Test
        void underFeelingsArePersonas() {
            assertThat(labels(COFFEE + "        feels:\n          ¦\n")).containsExactly("dana", "sam");
            assertThat(labels(COFFEE + "        feels: { dana: 1, ¦ }\n")).containsExactly("dana", "sam");
        }
    }

    @Nested
    class TheValues {

        @Test
        void ofASeverityAreItsFour() {
            assertThat(labels(COFFEE.replace("id: slow\n", "id: slow\n            severity: ¦\n")))
                    .containsExactly("low", "medium", "high", "critical");
        }

        @Test
        void ofAKindAreThoseOfItsThing() {
            assertThat(labels(COFFEE.replace("kind: frontstage", "kind: f¦"))).contains("evidence", "support");
            assertThat(labels(COFFEE + "arrows:\n  - { from: pays, to: waits, kind: ¦ }\n"))
                    .containsExactly("exchange", "agreement");
        }

        @Test
        void ofSolvesArePainsWithAWrittenId() {
            assertThat(labels(COFFEE + "        opportunities:\n          - opportunity: Tap\n            solves: ¦\n"))
                    .containsExactly("slow");
            assertThat(labels(COFFEE
                            + "        opportunities:\n          - opportunity: Tap\n            solves: [sl¦]\n"))
                    .containsExactly("slow");
        }

        @Test
        void ofAnArrowAreStepsAndWrittenIdsThenTheLanesOfAStep() {
            assertThat(labels(COFFEE + "arrows:\n  - ¦\n")).contains("from");
            assertThat(labels(COFFEE + "arrows:\n  - pays -> ¦\n")).containsExactly("pays", "money", "slow", "waits");
            assertThat(labels(COFFEE + "arrows:\n  - pays.¦ -> waits\n")).containsExactly("pays.support");
        }

        @Test
        void ofAnArrowsLabelAreTheAuthorsAlone() {
            assertThat(found(COFFEE + "arrows:\n  - pays -> waits: mo¦\n")).isEmpty();
        }

        @Test
        void ofIssuesAreThoseOnTheMap() {
            assertThat(labels(COFFEE.replace("- Too dear", "- { pain: Too dear, issues: ¦ }")))
                    .containsExactly("CX-12");
        }

        @Test
        void ofAnOwnerAreThoseNamedBeforeAndReplaceAllThatIsTyped() {
            String text = COFFEE + "        owner: Retail te¦\n";

            assertThat(chosen(text, "Retail team")).isEqualTo(COFFEE + "        owner: Retail team\n");
        }

        @Test
        void ofFeelingsAreFiveWithTheirWords() {
            assertThat(found(COFFEE + "        feels: ¦\n").orElseThrow().choices())
                    .extracting(Choice::label, Choice::detail)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple("+2", "very good"),
                            org.assertj.core.groups.Tuple.tuple("-1", "bad"));
        }

        @Test
        void inJsonHaveQuotesButNumbersHaveNone() {
            String text =
                    "{\"blueprint\": \"C\", \"stages\": [{\"stage\": \"O\", \"pains\": [{\"pain\": \"P\", \"severity\": \"h¦\"}],"
                            + " \"opportunities\": [{\"opportunity\": \"T\", \"impact\": ¦}]}]}";
            int second = text.lastIndexOf('¦');

            assertThat(chosen(text.substring(0, second) + text.substring(second + 1), "high"))
                    .contains("\"severity\": \"high\"}");
            assertThat(chosen(text.replaceFirst("¦", ""), "4")).contains("\"impact\": 4}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blueprint: Cof¦",
                "blueprint: C\n# a com¦ment\nstages: []",
                "blueprint: C\nstages:\n  - stage: Order\n    note: |\n      some wor¦ds\n",
                "¦{]",
                "{\"blueprint\": \"C¦",
                "- [¦"
            })
    void whereAnyTextMayStandNothingIsOffered(String text) {
        assertThat(found(text)).isEmpty();
    }

    /** Whatever has been typed so far, at any position: there is an answer, and it would replace the word there. */
    @ParameterizedTest
    @ValueSource(strings = {"", "x", "pai", "\"", "{", "[", ": ", "- "})
    void noPlaceIsTooStrange(String typed) {
        for (int i = 0; i <= COFFEE.length(); i++) {
            int cursor = i + typed.length();
            String text = COFFEE.substring(0, i) + typed + COFFEE.substring(i);
            Optional<Completion> found = help.completion(text, cursor);
            found.ifPresent(completion -> {
                assertThat(completion.from()).isLessThanOrEqualTo(cursor);
                assertThat(completion.to()).isGreaterThanOrEqualTo(cursor);
                assertThat(text.substring(completion.from(), completion.to())).doesNotContain("\n");
            });
            help.meaning(text, cursor);
        }
    }

    @Nested
    class TheMeaning {

        @Test
        void ofAKeyIsThatOfItsThing() {
            assertThat(meaning("¦issues:"))
                    .contains("the Jira issues that fix it")
                    .contains("Keys of Jira issues: CX-12");
            assertThat(meaning("pa¦ins:")).contains("where it hurts").contains("");
        }

        @Test
        void saysWhichValuesThereAre() {
            assertThat(meaning("k¦ind: frontstage"))
                    .contains("One of: evidence, customer, frontstage, backstage, support");
        }

        @Test
        void isKnownInATextThatIsBrokenBelow() {
            int at = COFFEE.indexOf("owner");

            assertThat(help.meaning(COFFEE + "\n  - }{", at)).isPresent();
        }

        @Test
        void isThatOfNothingElse() {
            assertThat(help.meaning(COFFEE, COFFEE.indexOf("Retail"))).isEmpty();
            assertThat(help.meaning("blueprint: C\nnonsense: 1", 14)).isEmpty();
        }

        @Test
        void isThereInGerman() {
            assertThat(new WritingHelp(Messages.in(Locale.GERMAN)).meaning(COFFEE, COFFEE.indexOf("issues")))
                    .map(Meaning::says)
                    .contains("die Jira-Vorgänge, die ihn beheben");
        }

        private List<String> meaning(String where) {
            int at = COFFEE.indexOf(where.replace("¦", "")) + where.indexOf('¦');
            return help.meaning(COFFEE, at)
                    .map(found -> List.of(found.says(), found.form()))
                    .orElseThrow();
        }
    }

    private Optional<Completion> found(String text) {
        return help.completion(text.replace("¦", ""), text.indexOf('¦'));
    }

    private List<String> labels(String text) {
        return found(text).orElseThrow().choices().stream().map(Choice::label).toList();
    }

    private String chosen(String text, String label) {
        Completion completion = found(text).orElseThrow();
        Choice choice = completion.choices().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
        String plain = text.replace("¦", "");
        return plain.substring(0, completion.from()) + choice.insert() + plain.substring(completion.to());
    }
}
