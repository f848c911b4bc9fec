package io.frontstage.definition.help.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.messages.Messages;
import io.frontstage.problem.Problem;
import io.frontstage.problem.ProblemCode;
import io.frontstage.problem.ProblemTexts;
import io.frontstage.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lines without indentation below a map's last step: the message about their keys agrees with the fix that is offered.
 */
class MarginKeysTest {

    private static final String MAP = "blueprint: B\npersonas:\n  - Kim\nstages:\n  - stage: S\n    steps:\n"
            + "      - step: Searches\n      - Asks\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Step: a;       key-elsewhere; ; '      - step: a'",
                "Foo: b;        unknown-key;   ; x-Foo: b",
                "Bar: c;        unknown-key;   ; x-Bar: c",
                "Goal: d;       unknown-key;   goal; goal: d",
                "Persona: x;    key-elsewhere; ; ",
                "Paths: x;      unknown-key;   paths; paths: x",
                "owners: y;     unknown-key;   owner; owner: y",
                "Stages: z;     unknown-key;   stages; ",
                "lane: q;       unknown-key;   lanes; lanes: q",
            })
    void theFixIsWhatTheMessageProposes(String line, String code, String near, String fixed) {
        String text = MAP + line + "\n";
        Problem problem = read(text).get(0);

        assertThat(read(text)).hasSize(1);
        assertThat(problem.code().id()).isEqualTo(code);
        assertThat(problem.near()).isEqualTo(Optional.ofNullable(near));
        assertThat(new QuickFixes(text).of(problem).map(fix -> fix.madeIn(text)))
                .isEqualTo(Optional.ofNullable(fixed).map(made -> MAP + made + "\n"));
    }

    @Test
    void severalOfThemAreNotMadePartsOfEachOther() {
        String text = MAP + "Foo: b\nBar: c\nGoal: d\nPersona: x\nowners: y\nStages: z\nlane: q\n";
        QuickFixes fixes = new QuickFixes(text);

        assertThat(read(text)).hasSize(7);
        for (Problem problem : read(text)) {
            fixes.of(problem).ifPresent(fix -> {
                assertThat(fix.kind()).isEqualTo(QuickFix.Kind.WRITE);
                assertThat(fix.change().text())
                        .isEqualTo(
                                problem.near().orElse("x-" + problem.arguments().get(1)));
            });
        }
    }

    @Test
    void aKeyOfAStepInCapitalsIsNoNoteOfTheAuthor() {
        assertThat(new ProblemTexts(Messages.in(Locale.ENGLISH))
                        .sentence(read(MAP + "Step: x\n").get(0)))
                .isEqualTo("“B” is the map, but “step” is a key of a step, so it is left out. Write it there.");
    }

    /** The line that a message proposes for the text above a key is the one that the fix writes. */
    @ParameterizedTest
    @CsvSource({"6", "8", "10", "12"})
    void theLineProposedForATextAboveAKeyIsTheOneThatIsWritten(int indent) {
        String text = "blueprint: B\nstages:\n  - stage: S\n    steps:\n      - step: Finds\n        delights:\n"
                + "          - Nice\n      - Searches\n" + " ".repeat(indent) + "frontstage: Shows\n";
        Problem problem = read(text).get(0);
        QuickFix fix = new QuickFixes(text).of(problem).orElseThrow();

        assertThat(problem.code()).isEqualTo(ProblemCode.KEY_BELOW_TEXT);
        assertThat(problem.arguments().get(2)).isEqualTo("- step: Searches");
        assertThat(fix.madeIn(text)).contains("      - step: Searches\n        frontstage: Shows\n");
    }

    private static List<Problem> read(String text) {
        return new DefinitionReader()
                .read(new SourceText("x", text.getBytes(UTF_8)))
                .problems();
    }
}
