package io.frontstage.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** Sets tables in columns: rows of a head and a cell, or grids with heads that each page repeats. */
final class TableSetter {

    /** The fraction of a row that its head takes. */
    private static final double HEAD = 0.26;

    private static final double INSIDE = 6;

    private final PageColumns columns;
    private final Typeface typeface;
    private final PDStructureElement parent;

    TableSetter(PageColumns columns, Typeface typeface, PDStructureElement parent) {
        this.columns = columns;
        this.typeface = typeface;
        this.parent = parent;
    }

    /** @return whether everything fitted */
    boolean table(Passage.Table table) throws IOException {
        PDStructureElement element = columns.element("Table", parent);
        columns.down(2);
        for (Passage.Row row : table.rows()) {
            if (!row(row, columns.element("TR", element))) {
                return false;
            }
        }
        return true;
    }

    /** @return whether everything fitted */
    boolean grid(Passage.Grid grid) throws IOException {
        PDStructureElement element = columns.element("Table", parent);
        double[] widths = ColumnWidths.of(grid, typeface, columns.width() - (grid.columns() - 1) * INSIDE);
        if (!grid.heads().isEmpty()) {
            PDStructureElement row = columns.element("TR", element);
            List<PDStructureElement> elements = new ArrayList<>();
            for (int i = 0; i < grid.heads().size(); i++) {
                elements.add(heading(row, "Column"));
            }
            if (!columns.room(Flow.WITH_HEADING)) {
                return false;
            }
            heads(grid, widths, elements);
        }
        for (List<Passage.Cell> row : grid.rows()) {
            if (!row(row, grid, widths, columns.element("TR", element))) {
                return false;
            }
        }
        return true;
    }

    private void heads(Passage.Grid grid, double[] widths, List<PDStructureElement> elements) throws IOException {
        double lineHeight = Passage.Style.TEXT.lineHeight();
        double x = columns.left();
        double top = columns.y();
        int most = 0;
        for (int i = 0; i < grid.heads().size(); i++) {
            List<SetLine> lines = lines(bold(grid.heads().get(i)), widths[i]);
            columns.goTo(top);
            for (SetLine line : lines) {
                if (elements.isEmpty()) {
                    columns.again(line.words(), line.style(), x, widths[i]);
                } else {
                    columns.line(line.words(), line.style(), x, widths[i], elements.get(i));
                }
                columns.down(lineHeight);
            }
            most = Math.max(most, lines.size());
            x += widths[i] + INSIDE;
        }
        columns.goTo(top + most * lineHeight + 1);
    }

    private static List<Passage.Paragraph> bold(List<Passage.Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> paragraph.as(paragraph.style()))
                .toList();
    }

    private boolean row(List<Passage.Cell> row, Passage.Grid grid, double[] widths, PDStructureElement element)
            throws IOException {
        double lineHeight = Passage.Style.TEXT.lineHeight();
        List<List<SetLine>> cells = new ArrayList<>();
        List<PDStructureElement> elements = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < row.size(); i++) {
            Passage.Cell cell = row.get(i);
            List<SetLine> lines = lines(cell.isHead() ? bold(cell.words()) : cell.words(), widths[i]);
            cells.add(lines);
            most = Math.max(most, lines.size());
            elements.add(cell.isHead() ? heading(element, "Row") : columns.element("TD", element));
        }
        double whole = most * lineHeight + 3;
        if (!room(whole <= columns.height() / 2 ? whole : lineHeight, grid, widths)) {
            return false;
        }
        columns.rule();
        for (int line = 0; line < most; line++) {
            if (!room(lineHeight, grid, widths)) {
                return false;
            }
            double x = columns.left();
            for (int i = 0; i < cells.size(); i++) {
                if (line < cells.get(i).size()) {
                    SetLine words = cells.get(i).get(line);
                    columns.line(words.words(), words.style(), x, widths[i], elements.get(i));
                }
                x += widths[i] + INSIDE;
            }
            columns.down(lineHeight);
        }
        columns.down(1);
        return true;
    }

    /** Like {@link PageColumns#room(double)}; a new page begins with the heads. */
    private boolean room(double wanted, Passage.Grid grid, double[] widths) throws IOException {
        int before = columns.begun();
        if (!columns.room(wanted)) {
            return false;
        }
        if (columns.begun() > before) {
            heads(grid, widths, List.of());
        }
        return true;
    }

    private boolean row(Passage.Row row, PDStructureElement element) throws IOException {
        double headWidth = columns.width() * HEAD - INSIDE;
        double cellWidth = columns.width() * (1 - HEAD);
        List<SetLine> head = lines(row.head(), headWidth);
        List<SetLine> cell = lines(row.cell(), cellWidth);
        PDStructureElement headElement = heading(element, "Row");
        PDStructureElement cellElement = columns.element("TD", element);
        double lineHeight = Passage.Style.TEXT.lineHeight();
        if (!columns.room(lineHeight + 2)) {
            return false;
        }
        columns.rule();
        for (int i = 0; i < Math.max(head.size(), cell.size()); i++) {
            if (!columns.room(lineHeight)) {
                return false;
            }
            if (i < head.size()) {
                columns.line(head.get(i).words(), head.get(i).style(), columns.left(), headWidth, headElement);
            }
            if (i < cell.size()) {
                columns.line(
                        cell.get(i).words(),
                        cell.get(i).style(),
                        columns.left() + columns.width() * HEAD,
                        cellWidth,
                        cellElement);
            }
            columns.down(lineHeight);
        }
        columns.down(1);
        return true;
    }

    private PDStructureElement heading(PDStructureElement row, String scope) {
        PDStructureElement heading = columns.element("TH", row);
        PDTableAttributeObject attribute = new PDTableAttributeObject();
        attribute.setScope(scope);
        heading.addAttribute(attribute);
        return heading;
    }

    /** A line of a cell, and the style of its paragraph. */
    private record SetLine(List<Passage.Words> words, Passage.Style style) {}

    private List<SetLine> lines(List<Passage.Paragraph> paragraphs, double room) {
        List<SetLine> lines = new ArrayList<>();
        for (Passage.Paragraph paragraph : paragraphs) {
            for (List<Passage.Words> words : LineWrap.of(paragraph, typeface, room)) {
                lines.add(new SetLine(words, Passage.Style.TEXT));
            }
        }
        return lines;
    }
}
