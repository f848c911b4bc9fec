package io.frontstage.render.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.messages.Messages;
import io.frontstage.problem.Problem;
import io.frontstage.problem.ProblemCode;
import io.frontstage.render.WellFormed;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.source.SourceSpan;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ProblemListTest {

    @Test
    void showsTheLineAndMarksThePlace() {
        SourceText source = source(
                "blueprint: Coffee\nstages:\n  - stage: Order\n    steps:\n      - step: Pays\n        backstge: Queues\n");
        List<Problem> problems = new DefinitionReader().read(source).problems();
        assertThat(problems).isNotEmpty();
        Element list = list(problems, Optional.of(source));
        assertThat(list.getTextContent()).contains("line 6, column 9").contains("backstge: Queues");
        assertThat(list.getElementsByTagName("mark").item(0).getTextContent()).startsWith("backstge");
    }

    @Test
    void countsColumnsAsTheReaderDoes() {
        Element list = list(problem(1, 3, 1), Optional.of(source("\uFEFF👍 <b>&\n")));
        assertThat(list.getElementsByTagName("mark").item(0).getTextContent()).isEqualTo("<");
        assertThat(list.getElementsByTagName("pre").item(0).getTextContent()).isEqualTo("👍 <b>&");
    }

    @Test
    void cutsALongLineAroundThePlace() {
        String line = "a".repeat(5_000) + "X" + "👍".repeat(5_000);
        Element list = list(problem(1, 5_001, 1), Optional.of(source(line)));
        assertThat(list.getElementsByTagName("mark").item(0).getTextContent()).isEqualTo("X");
        assertThat(list.getElementsByTagName("pre").item(0).getTextContent().length())
                .isLessThan(200);
    }

    @Test
    void marksTheEndOfALineByASpace() {
        Element list = list(problem(1, 5, 0), Optional.of(source("abcd")));
        assertThat(list.getElementsByTagName("pre").item(0).getTextContent()).isEqualTo("abcd ");
    }

    @Test
    void showsNoLineWhereThereIsNone() {
        assertThat(list(problem(7, 1, 0), Optional.of(source("a\n")))
                        .getElementsByTagName("pre")
                        .getLength())
                .isZero();
        assertThat(list(problem(1, 1, 0), Optional.empty())
                        .getElementsByTagName("pre")
                        .getLength())
                .isZero();
    }

    @Test
    void survivesBytesThatAreNoText() {
        SourceText binary =
                new SourceText("x.yaml", new byte[] {(byte) 0xFF, 0, 1, 2, (byte) 0xED, (byte) 0xA0, (byte) 0x80, '<'});
        assertThat(list(problem(1, 2, 3), Optional.of(binary))
                        .getElementsByTagName("mark")
                        .getLength())
                .isEqualTo(1);
    }

    @Test
    void saysHowManyItLeavesOut() {
        List<Problem> many = Collections.nCopies(
                ProblemList.MAX_PROBLEMS + 3, problem(1, 1, 0).get(0));
        Element list = list(many, Optional.of(source("a")));
        assertThat(list.getElementsByTagName("li").getLength()).isEqualTo(ProblemList.MAX_PROBLEMS);
        assertThat(list.getTextContent()).contains("3");
    }

    private static List<Problem> problem(int line, int column, int length) {
        return List.of(new Problem(ProblemCode.EMPTY, new SourceSpan(line, column, 100, 100 + length), List.of()));
    }

    private static SourceText source(String text) {
        return new SourceText("test.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Element list(List<Problem> problems, Optional<SourceText> source) {
        MarkupWriter out = new MarkupWriter().open("div");
        new ProblemList(Messages.in(Locale.ENGLISH)).write(out, problems, source);
        return WellFormed.parse(out.close().toString()).getDocumentElement();
    }
}
