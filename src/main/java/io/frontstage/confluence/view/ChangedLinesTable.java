package io.frontstage.confluence.view;

import io.frontstage.merge.ChangedLine;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import java.util.List;

/**
 * Writes the lines in which two texts differ, folded. Used if a version cannot be drawn, so that only its text can be
 * compared.
 */
final class ChangedLinesTable {

    /** Maximum number of lines that are shown. */
    private static final int MAX_LINES = 400;

    /** Maximum number of characters of a line that are shown. */
    private static final int MAX_LENGTH = 500;

    private ChangedLinesTable() {}

    /** Writes nothing if the texts are the same. */
    static void write(String before, String after, Messages messages, MarkupWriter out) {
        List<ChangedLine> lines = ChangedLine.between(before, after);
        if (lines.isEmpty()) {
            return;
        }
        out.open("details").attribute("class", "frontstage-text-changes");
        out.open("summary").text(messages.text("compare.texts")).close();
        out.open("table").open("tbody");
        lines.stream().limit(MAX_LINES).forEach(line -> row(line, messages, out));
        out.close().close();
        if (lines.size() > MAX_LINES) {
            out.open("p")
                    .text(messages.text("compare.texts.more", lines.size() - MAX_LINES))
                    .close();
        }
        out.close();
    }

    private static void row(ChangedLine line, Messages messages, MarkupWriter out) {
        out.open("tr");
        if (line.kind() == ChangedLine.Kind.SKIPPED) {
            out.open("td").attribute("colspan", "3").attribute("class", "frontstage-carried");
            out.text(messages.text("compare.texts.skipped", line.number()))
                    .close()
                    .close();
            return;
        }
        out.open("td")
                .attribute("class", "frontstage-carried")
                .text(String.valueOf(line.number()))
                .close();
        out.open("td");
        switch (line.kind()) {
            case REMOVED -> sign("removed", "−", messages, out);
            case ADDED -> sign("added", "+", messages, out);
            default -> {}
        }
        out.close();
        String text = line.text();
        out.open("td").attribute("dir", "ltr");
        out.open("code")
                .text(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "…" : text)
                .close();
        out.close().close();
    }

    private static void sign(String word, String mark, Messages messages, MarkupWriter out) {
        out.open("span")
                .attribute("class", "frontstage-sign frontstage-sign-" + word)
                .attribute("title", messages.text("compare.texts." + word))
                .text(mark)
                .close();
    }
}
