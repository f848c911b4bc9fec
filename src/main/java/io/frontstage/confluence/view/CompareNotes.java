package io.frontstage.confluence.view;

import io.frontstage.confluence.attachment.VersionReader;
import io.frontstage.messages.Messages;
import io.frontstage.problem.ProblemTexts;
import io.frontstage.problem.Severity;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.view.PaperView;
import java.util.Optional;

/** The sentences that Compare shows when there is nothing to compare, or beside a comparison. */
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

    /**
     * The place and text of the first error of a file that cannot be drawn; empty if no error is known, because the
     * file could not be opened.
     */
    Optional<String> reason(VersionReader.Opened opened) {
        return opened.read().problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .map(problem -> messages.text(
                        "compare.line", problem.span().line(), new ProblemTexts(messages).sentence(problem)));
    }
}
