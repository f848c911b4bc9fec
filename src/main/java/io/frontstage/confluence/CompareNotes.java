package io.frontstage.confluence;

import io.frontstage.messages.Messages;
import io.frontstage.problem.ProblemTexts;
import io.frontstage.problem.Severity;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.view.PaperView;
import java.util.Optional;

/** What Compare says where there is nothing to compare, or beside it. */
final class CompareNotes {

    private final Messages messages;

    CompareNotes(Messages messages) {
        this.messages = messages;
    }

    void paragraph(String text, MarkupWriter out) {
        out.open("p").attribute("class", "frontstage-compare-state").text(text).close();
    }

    /**
     * A sentence alone, for paper.
     *
     * @param mode the name of the mode
     */
    PaperView onPaper(String mode, String text) {
        MarkupWriter out = new MarkupWriter();
        out.open("div").attribute("class", "frontstage-paper");
        paragraph(text, out);
        return new PaperView(
                messages.text("compare.mode." + mode),
                Optional.empty(),
                0,
                out.close().toString());
    }

    /** Where a file cannot be drawn, and why: its first error; empty if there is none, as of a file that could not be opened. */
    Optional<String> reason(VersionReader.Opened opened) {
        return opened.read().problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .map(problem -> messages.text(
                        "compare.line", problem.span().line(), new ProblemTexts(messages).sentence(problem)));
    }
}
