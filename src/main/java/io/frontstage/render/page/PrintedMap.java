package io.frontstage.render.page;

import io.frontstage.messages.Messages;
import io.frontstage.render.OutputLimits;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.sheet.Sheets;
import io.frontstage.render.svg.SvgWriter;
import io.frontstage.scene.Drawing;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A map for paper: the overview on the first page, then everything on sheets, then the table.
 *
 * @param title of the map
 * @param overview the whole map, with its head and legend
 * @param sheets everything, for pages of {@link #WIDTH} by {@link #HEIGHT}
 * @param stages the titles of its stages, by their ids
 * @param table the head and the table: well-formed XML, one root element
 */
public record PrintedMap(
        String title, Drawing overview, List<Sheets.Sheet> sheets, Map<String, String> stages, String table) {

    /** The width of the space for a sheet on A4, landscape, in points. */
    public static final double WIDTH = 780;

    /** The height of that space below the sheet's heading, in points. */
    public static final double HEIGHT = 500;

    public PrintedMap {
        sheets = List.copyOf(sheets);
    }

    /** Well-formed XML, one root element; without sheets if they exceed the limit of characters. */
    public String write(Locale locale) {
        Messages messages = Messages.in(locale);
        MarkupWriter out = new MarkupWriter();
        out.open("div").attribute("class", "frontstage frontstage-print");
        out.attribute("lang", messages.locale().toLanguageTag()).limit(OutputLimits.DRAWING);
        out.open("section").attribute("class", "frontstage-print-overview");
        SvgWriter.fitted(out, overview, title);
        out.close();
        for (int i = 0; i < sheets.size(); i++) {
            Sheets.Sheet sheet = sheets.get(i);
            String shown = sheet.named(stages);
            out.open("section").attribute("class", "frontstage-print-sheet");
            out.open("h2")
                    .text(messages.text("print.sheet", title, i + 1, sheets.size(), shown))
                    .close();
            SvgWriter.sheet(out, sheet, messages.text("pdf.sheet", title, i + 1, sheets.size(), shown));
            out.close();
        }
        return out.isFull() ? table : out.unlimited().markup(table).close().toString();
    }
}
