package io.frontstage.render.view;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.issue.ProgressTexts;
import io.frontstage.messages.Messages;
import io.frontstage.render.PageOptions;
import io.frontstage.render.csv.CsvWriter;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.render.table.ContentLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes every pain point, delight and opportunity as a row: on a page, and as a file for spreadsheets. */
public final class ItemTableWriter {

    /** The columns on a page, in this order. */
    private static final List<String> SHOWN =
            List.of("kind", "text", "step", "severity", "reach", "impact", "effort", "owner", "due", "fixed", "issues");

    /** The columns in a file for customers. */
    private static final List<String> FOR_CUSTOMERS = List.of("id", "kind", "text", "stage", "step");

    private ItemTableWriter() {}

    /**
     * One element.
     *
     * @param file the address of the same rows for spreadsheets
     */
    public static String write(Blueprint blueprint, String file, PageOptions options) {
        Messages messages = options.words();
        MarkupWriter out = new MarkupWriter();
        Prose prose = new Prose(out, ContentLanguage.besides(blueprint, messages));
        List<ItemRow> rows = ItemRow.all(blueprint);
        out.open("div").attribute("class", "frontstage-drawing frontstage-items");
        if (rows.isEmpty()) {
            return out.open("p")
                    .text(messages.text("items.empty"))
                    .close()
                    .close()
                    .toString();
        }
        out.open("p").attribute("class", "frontstage-table-file").open("a").attribute("class", "frontstage-link");
        out.attribute("href", file).attribute("download", "download");
        out.text(messages.text("items.file")).close().close();
        out.open("div").attribute("class", "frontstage-items-scroller").attribute("tabindex", "0");
        out.attribute("role", "region")
                .attribute(
                        "aria-label",
                        messages.text("items.label", blueprint.info().title()));
        out.open("table").attribute("class", "frontstage-rows").open("thead").open("tr");
        for (String column : SHOWN) {
            out.open("th")
                    .attribute("scope", "col")
                    .attribute("data-frontstage-column", column)
                    .text(messages.text("items.head." + column))
                    .close();
        }
        out.close().close().open("tbody");
        rows.forEach(row -> row(out, prose, row, options));
        return out.close().close().close().close().toString();
    }

    /**
     * Writes the rows for paper: one element.
     *
     * @param leftOut the ids of rows that are not shown
     */
    public static String onPaper(Blueprint blueprint, Set<String> leftOut, PageOptions options) {
        Messages messages = options.words();
        MarkupWriter out = new MarkupWriter();
        Prose prose = new Prose(out, ContentLanguage.besides(blueprint, messages));
        PaperTable table = new PaperTable(out, prose, messages);
        List<ItemRow> all = ItemRow.all(blueprint);
        List<ItemRow> rows =
                all.stream().filter(row -> !leftOut.contains(row.cell("id"))).toList();
        out.open("div").attribute("class", "frontstage-paper");
        if (all.isEmpty()) {
            return out.open("p")
                    .text(messages.text("items.empty"))
                    .close()
                    .close()
                    .toString();
        }
        if (rows.size() < all.size()) {
            out.open("p")
                    .text(messages.text("paper.filtered", rows.size(), all.size()))
                    .close();
        }
        table.begin(SHOWN.stream().map(column -> "items.head." + column).toList());
        for (ItemRow row : rows) {
            out.open("tr");
            for (String column : SHOWN) {
                cell(out, prose, row, column, messages);
            }
            out.close();
        }
        table.end();
        return out.close().toString();
    }

    private static void row(MarkupWriter out, Prose prose, ItemRow row, PageOptions options) {
        String id = row.item().id().value();
        out.open("tr").attribute("id", options.anchors().element(id)).attribute("data-frontstage-item", id);
        out.attribute("data-frontstage-kind", row.kind());
        for (String column : SHOWN) {
            cell(out, prose, row, column, options.words());
        }
        out.close();
    }

    /**
     * Writes a cell, with data for the page's script that its words do not give: the value as in a definition, a number
     * to sort by.
     */
    private static void cell(MarkupWriter out, Prose prose, ItemRow row, String column, Messages messages) {
        String value = row.cell(column);
        out.open(column.equals("text") ? "th" : "td");
        switch (column) {
            case "text" -> {
                out.attribute("scope", "row");
                prose.words(value);
            }
            case "kind" -> out.text(messages.text("items.kind." + value));
            case "due", "fixed" -> {
                out.attribute("class", "frontstage-day");
                out.text(value);
            }
            case "severity" -> {
                out.attribute("data-frontstage-value", value);
                row.order(column).ifPresent(order -> out.attribute("data-frontstage-order", number(order)));
                out.text(value.isEmpty() ? "" : messages.text("table.severity." + value));
            }
            default -> {
                row.order(column).ifPresent(order -> out.attribute("data-frontstage-order", number(order)));
                prose.words(column.equals("step") && value.isEmpty() ? row.cell("stage") : value);
            }
        }
        out.close();
    }

    private static String number(double order) {
        return String.format(Locale.ROOT, "%.4f", order);
    }

    /** The rows for spreadsheets, with the words of a definition, and with ids, so that changed scores can be read back. */
    public static byte[] csv(Blueprint blueprint) {
        return csv(blueprint, Set.of(), ItemRow.COLUMNS);
    }

    /**
     * The rows for spreadsheets with their state on a day, as a reader sees it: {@code done}, {@code in-progress},
     * {@code to-do}, {@code not-started}, {@code hidden} or {@code unknown}; a delight has no status.
     *
     * @param rows which rows are shown
     */
    public static byte[] csv(Blueprint blueprint, PaperRows rows, LocalDate day) {
        List<String> columns = Stream.concat(ItemRow.COLUMNS.stream(), Stream.of("status", "as-of"))
                .toList();
        CsvWriter csv = new CsvWriter().row(columns);
        for (ItemRow row : ItemRow.all(blueprint)) {
            if (rows.shows(row.cell("id"))) {
                String status = Optional.ofNullable(rows.states().get(row.item().id()))
                        .map(ProgressTexts::word)
                        .orElse("");
                csv.row(Stream.concat(
                                ItemRow.COLUMNS.stream().map(row::cell),
                                Stream.of(status, status.isEmpty() ? "" : day.toString()))
                        .toList());
            }
        }
        return csv.bytes();
    }

    /** The rows for customers, with fewer columns because customers see no more of a map. */
    public static byte[] csvForCustomers(Blueprint shown, Set<String> leftOut) {
        return csv(shown, leftOut, FOR_CUSTOMERS);
    }

    private static byte[] csv(Blueprint blueprint, Set<String> leftOut, List<String> columns) {
        CsvWriter csv = new CsvWriter().row(columns);
        for (ItemRow row : ItemRow.all(blueprint)) {
            if (!leftOut.contains(row.cell("id"))) {
                csv.row(columns.stream().map(row::cell).toList());
            }
        }
        return csv.bytes();
    }
}
