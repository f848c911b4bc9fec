package io.frontstage.render.view;

import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;

/** Writes the part above a comparison: the switch between its modes, and links to choose versions. */
public final class CompareHeadWriter {

    private final MarkupWriter out;
    private final Messages messages;
    private final String address;

    /**
     * @param address the view as a document, to which a query can be added. The links work without script; the page's
     *     script takes them over by their attribute
     */
    public CompareHeadWriter(MarkupWriter out, Messages messages, String address) {
        this.out = out;
        this.messages = messages;
        this.address = address;
    }

    /** The switch between the modes. */
    public void modes(List<String> words, String shown) {
        out.open("nav").attribute("class", "frontstage-modes").attribute("aria-label", messages.text("compare.modes"));
        for (String word : words) {
            link("mode=" + word, messages.text("compare.mode." + word), word.equals(shown));
        }
        out.close();
    }

    /** The switch between the levels of the drawing. */
    public void levels(List<String> words, String shown, String query) {
        out.open("nav").attribute("class", "frontstage-modes").attribute("aria-label", messages.text("level.label"));
        for (String word : words) {
            link(query + "&level=" + word, messages.text("level." + word), word.equals(shown));
        }
        out.close();
    }

    /**
     * A list from which a version is chosen: folded, opened by mouse and keyboard.
     *
     * @param label the current choice
     * @param days days that can also be chosen, by their names
     * @param query the beginning of a query, up to the sign before the number or day
     */
    public void versions(
            String label, Map<String, LocalDate> days, List<VersionChoice> choices, String query, int chosen) {
        out.open("details").attribute("class", "frontstage-picker");
        out.open("summary").text(label).close();
        out.open("ul");
        days.forEach((name, day) -> {
            out.open("li");
            link(query + day, name, false);
            out.close();
        });
        for (VersionChoice choice : choices) {
            out.open("li");
            link(query + choice.number(), name(choice), choice.number() == chosen);
            if (!choice.isReadable()) {
                out.text(" ").open("em").text(messages.text("compare.broken")).close();
            }
            out.close();
        }
        out.close().close();
    }

    /**
     * A list from which one thing is chosen.
     *
     * @param label the current choice
     * @param choices the names of the choices, by the query of their address
     * @param chosen the query of the current choice
     */
    public void choice(String label, Map<String, String> choices, String chosen) {
        out.open("details").attribute("class", "frontstage-picker");
        out.open("summary").text(label).close();
        out.open("ul");
        choices.forEach((query, name) -> {
            out.open("li");
            link(query, name, query.equals(chosen));
            out.close();
        });
        out.close().close();
    }

    /** Number, day, person and comment of a version. */
    public String name(VersionChoice choice) {
        StringBuilder name = new StringBuilder(messages.text("compare.version", choice.number()));
        choice.day().ifPresent(day -> name.append(" · ").append(day(day)));
        choice.who().ifPresent(who -> name.append(" · ").append(who));
        return choice.comment().isBlank()
                ? name.toString()
                : name.append(" · ").append(choice.comment()).toString();
    }

    /** A day in the reader's language. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(messages.locale())
                .format(day);
    }

    /** A link to another comparison. */
    public void link(String query, String text, boolean isShown) {
        out.open("a")
                .attribute("class", "frontstage-link")
                .attribute("data-frontstage-compare", query)
                .attribute("href", address + "&" + query);
        if (isShown) {
            out.attribute("aria-current", "true");
        }
        out.text(text).close();
    }
}
