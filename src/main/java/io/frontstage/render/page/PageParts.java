package io.frontstage.render.page;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.messages.Messages;
import io.frontstage.render.OutputLimits;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.AllowedLinks;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.render.table.ContentLanguage;
import io.frontstage.render.table.MapTable;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Writes what every page with a map has: its root element, the table, the line about the file, and notices. */
final class PageParts {

    private final Blueprint blueprint;
    private final PageOptions options;
    private final Messages messages;
    private final MarkupWriter out;
    private final Prose prose;

    PageParts(Blueprint blueprint, PageOptions options) {
        this.blueprint = blueprint;
        this.options = options;
        this.messages = options.words();
        this.out = new MarkupWriter();
        this.prose = new Prose(out, ContentLanguage.besides(blueprint, messages));
    }

    MarkupWriter out() {
        return out;
    }

    Prose prose() {
        return prose;
    }

    /** Opens the root element. */
    void begin(String classes) {
        out.open("div")
                .attribute("class", classes)
                .attribute("lang", messages.locale().toLanguageTag());
    }

    /** Closes the root element, and returns the page. */
    String end() {
        return out.close().toString();
    }

    /** The table in a {@code <details>}. */
    void foldedTable() {
        out.open("details").attribute("class", "frontstage-twin");
        out.open("summary").text(messages.text("table.open")).close();
        table();
        out.close();
    }

    /** The table, or as much of it as the page's limit allows. */
    void table() {
        out.limit(Math.max(0, OutputLimits.PAGE - out.length()));
        MapTable.write(out, blueprint, options);
        if (out.isFull()) {
            out.unlimited();
            notice(messages.text("page.table-cut", out.length(), OutputLimits.PAGE));
        }
        out.unlimited();
    }

    /** The line below a map: file, version, day. */
    void source(MapSource source) {
        out.open("p").attribute("class", "frontstage-source");
        prose.link(source.file(), AllowedLinks.allowed(source.address()));
        out.text(" · ").text(messages.text("page.version", source.version()));
        source.stored()
                .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(options.locale())::format)
                .ifPresent(day -> out.text(" · ").text(day));
        out.close();
    }

    /** A paragraph that says why something is not shown. */
    void notice(String reason) {
        out.open("p").attribute("class", "frontstage-reason").text(reason).close();
    }

    /** The notice that replaces a drawing of so many characters and says why there is none: one element. */
    static String noticeInsteadOfDrawing(Blueprint blueprint, PageOptions options, long characters) {
        PageParts alone = new PageParts(blueprint, options);
        alone.notice(drawingTooLarge(options, characters));
        return alone.out().toString();
    }

    /** Why a drawing of so many characters is not shown. */
    static String drawingTooLarge(PageOptions options, long characters) {
        return options.words().text("page.drawing-too-large", characters, OutputLimits.DRAWING);
    }
}
