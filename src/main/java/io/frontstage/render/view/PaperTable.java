package io.frontstage.render.view;

import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import java.util.List;

/** Writes plain tables for paper, with one row of heads. */
public final class PaperTable {

    private final MarkupWriter out;
    private final Prose prose;
    private final Messages messages;

    public PaperTable(MarkupWriter out, Prose prose, Messages messages) {
        this.out = out;
        this.prose = prose;
        this.messages = messages;
    }

    /** Writes a heading with the number of things below it. */
    public void heading(String key, int count) {
        out.open("h3").text(messages.text(key)).text(" (" + count + ")").close();
    }

    /** Begins a table; {@link #end()} ends it. */
    public void begin(List<String> headKeys) {
        out.open("table").attribute("class", "frontstage-rows").attribute("border", "1");
        out.open("thead").open("tr");
        for (String key : headKeys) {
            out.open("th").attribute("scope", "col").text(messages.text(key)).close();
        }
        out.close().close().open("tbody");
    }

    /** Writes the cell that names its row, in the author's words. */
    public void name(String words) {
        out.open("th").attribute("scope", "row");
        prose.words(words);
        out.close();
    }

    /** Writes a cell with words of the author. */
    public void words(String words) {
        out.open("td");
        prose.words(words);
        out.close();
    }

    /** Writes a cell with words of the product, or a number. */
    public void say(String text) {
        out.open("td").text(text).close();
    }

    public void end() {
        out.close().close();
    }
}
