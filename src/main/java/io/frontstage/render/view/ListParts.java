package io.frontstage.render.view;

import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;

/** Writes what several views that are lists have. */
final class ListParts {

    private ListParts() {}

    /** A list's heading with the number of its entries. */
    static void heading(MarkupWriter out, String element, String text, int count) {
        out.open(element).attribute("class", "frontstage-list-head").text(text).text(" ");
        out.open("span")
                .attribute("class", "frontstage-number")
                .text(String.valueOf(count))
                .close();
        out.close();
    }

    /** A folded field from which a text can be copied without script. */
    static void copyField(MarkupWriter out, Messages messages, String text) {
        out.open("details").attribute("class", "frontstage-as-text");
        out.open("summary").text(messages.text("compare.copy")).close();
        out.open("textarea")
                .attribute("readonly", "readonly")
                .attribute("rows", "8")
                .attribute("aria-label", messages.text("compare.copy"))
                .text(text)
                .close();
        out.close();
    }
}
