package io.frontstage.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.messages.Messages;
import io.frontstage.problem.Problem;
import io.frontstage.problem.ProblemCode;
import io.frontstage.render.WellFormed;
import io.frontstage.render.notice.ProblemList;
import io.frontstage.source.SourceSpan;
import io.frontstage.source.SourceText;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private static final Problem PROBLEM = new Problem(ProblemCode.EMPTY, new SourceSpan(14, 3, 200, 210), List.of());

    private static final Optional<SourceText> SOURCE = Optional.of(new SourceText("a.yaml", new byte[0]));

    private final Notices notices = new Notices(Messages.in(Locale.ENGLISH));

    @Test
    void namesLineAndSentenceOfEachProblem() {
        String text = text(notices.problems(List.of(PROBLEM), SOURCE));

        assertThat(text).contains("Error", "line 14", "This file is empty.");
    }

    @Test
    void namesNoPlaceInAFileThatWasNotOpened() {
        String text = text(notices.problems(List.of(PROBLEM), Optional.empty()));

        assertThat(text).contains("This file is empty.").doesNotContain("line 14");
    }

    @Test
    void saysHowManyProblemsItLeavesOut() {
        String text = text(notices.problems(Collections.nCopies(ProblemList.MAX_PROBLEMS + 7, PROBLEM), SOURCE));

        assertThat(text).contains("And 7 more.");
        assertThat(text.split("line 14", -1)).hasSize(ProblemList.MAX_PROBLEMS + 1);
    }

    @Test
    void hasNothingToSayOfAFileWithoutProblems() {
        assertThat(notices.remarks(List.of(), Optional.empty())).isEmpty();
        assertThat(notices.problems(List.of(), Optional.empty())).isEmpty();
    }

    @Test
    void keepsRemarksQuiet() {
        assertThat(WellFormed.parse(notices.remarks(List.of(PROBLEM), Optional.empty()))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("details");
    }

    @Test
    void countsHintsApartFromProblems() {
        Problem hint = new Problem(ProblemCode.BULLET, new SourceSpan(14, 3, 200, 210), List.of());

        assertThat(text(notices.remarks(List.of(hint, hint), SOURCE)))
                .startsWith("Hints for the authors of this map: 2");
        assertThat(text(notices.remarks(List.of(PROBLEM), SOURCE))).startsWith("Problems in this definition: 1Error");
        assertThat(text(notices.remarks(List.of(PROBLEM, hint, hint), SOURCE)))
                .startsWith("Problems in this definition: 1, hints: 2");
    }

    @Test
    void showsMarkupInNamesAsText() {
        String html = notices.several(List.of("<script>alert(1)</script>.yaml", "a\u0000\uD800.yaml"));

        assertThat(html).doesNotContain("<script");
        assertThat(text(html)).contains("<script>alert(1)</script>.yaml");
    }

    @Test
    void offersAnExampleWhereThereIsNothingYet() {
        assertThat(text(notices.empty())).contains("blueprint:", "stages:");
    }

    private static String text(String html) {
        return WellFormed.parse(html).getDocumentElement().getTextContent();
    }
}
