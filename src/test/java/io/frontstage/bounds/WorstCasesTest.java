package io.frontstage.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Maps;
import io.frontstage.RenderedBlueprint;
import io.frontstage.layout.Level;
import io.frontstage.layout.View;
import io.frontstage.render.OutputLimits;
import io.frontstage.render.WellFormed;
import io.frontstage.render.pdf.PdfWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Draws every worst case several times in every view, level and output, which takes many minutes. {@link StaysUpTest}
 * draws a part of them, in the view with the most content.
 */
@Tag("laws")
class WorstCasesTest {

    /**
     * Maximum processor time of every run after the first: ten times what a usual machine takes at most (see
     * docs/performance.md), so that a slow machine passes, and whatever grows faster than its file does not.
     */
    private static final long MAX_MILLISECONDS = 30_000;

    private static final int SLOWEST = 3;

    /** How often the view with the most content is drawn: often enough to detect memory that is not released. */
    private static final int TIMES = 10;

    /** How often the other views are drawn: the second run tells how long each later one takes. */
    private static final int TIMES_OF_OTHERS = 3;

    /** The levels that are drawn; the one that fits the width is always one of them. */
    private static final List<Level> LEVELS = List.of(Level.CARDS, Level.OVERVIEW, Level.EVERYTHING);

    /**
     * Maximum size of the markup around a page's map, which its limit does not count: end tags, and remarks on the
     * file.
     */
    private static final int AROUND = 1 << 18;

    @ParameterizedTest
    @EnumSource
    void noFileTakesMuchTimeOrMemoryInAnyOutput(View view) throws Exception {
        List<ChildProcess.Measured> measured =
                ChildProcess.draw(view == View.BLUEPRINT ? TIMES : TIMES_OF_OTHERS, List.of(view), LEVELS);

        assertThat(measured).hasSize(WorstCase.values().length * DrawWorstCases.outputs(LEVELS.size()));
        assertThat(measured).allSatisfy(WorstCasesTest::isBounded);
        measured.stream()
                .sorted(Comparator.comparing(ChildProcess.Measured::milliseconds)
                        .reversed())
                .limit(SLOWEST)
                .forEach(System.out::println);
    }

    @ParameterizedTest
    @EnumSource
    void everyWorstCaseGivesAPageThatIsWellFormed(WorstCase worst) {
        RenderedBlueprint map = Maps.draw(StaysUpTest.read(worst), Locale.ENGLISH);

        for (String html : List.of(map.html(), map.whole(), map.fitted(), map.table())) {
            assertThat(html.length()).isLessThan(OutputLimits.PAGE + 10_000);
            WellFormed.parse(html);
            assertThat(html).contains("<table");
        }
        WellFormed.parse(map.svg());
    }

    static void isBounded(ChildProcess.Measured one) {
        assertThat(one.milliseconds()).as(one.toString()).isLessThanOrEqualTo(MAX_MILLISECONDS);
        assertThat(one.size()).as(one.toString()).isLessThanOrEqualTo(most(one.output()));
    }

    /**
     * Maximum size of an output: that of a page, except for outputs with several drawings and those that are not pages.
     */
    private static long most(String output) {
        return switch (output) {
            case "PREVIEW" -> Long.MAX_VALUE;
            case "FILE" -> 3L * OutputLimits.DRAWING + OutputLimits.PAGE;
            case "SHEETS" -> PdfWriter.MAX_BYTES;
            default -> OutputLimits.PAGE + AROUND;
        };
    }
}
