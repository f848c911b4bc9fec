package io.frontstage.render.pdf;

import io.frontstage.render.sheet.Area;
import io.frontstage.render.sheet.Sheets;
import io.frontstage.scene.Direction;
import io.frontstage.scene.Tint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** Sets paragraphs and tables in columns, page after page. */
final class Flow {

    private static final double GUTTER = 18;
    /** How wide a column is at least: about sixty characters. */
    private static final double COLUMN = 340;
    /** The part of a row that its head takes. */
    private static final double HEAD = 0.26;

    private static final double INSIDE = 6;
    private static final double SIGN = 34;
    /** A heading is not left alone at the foot of a column. */
    private static final double WITH_HEADING = 42;

    private final Pages pages;
    private final Typeface typeface;
    private final PDStructureElement parent;
    private int columns;
    private double width;
    private Optional<Canvas> canvas = Optional.empty();
    private int column;
    private double y;

    Flow(Pages pages, Typeface typeface, PDStructureElement parent) {
        this.pages = pages;
        this.typeface = typeface;
        this.parent = parent;
        double room = pages.paper().roomWidth();
        columns = Math.max(1, (int) ((room + GUTTER) / (COLUMN + GUTTER)));
        width = (room - (columns - 1) * GUTTER) / columns;
        column = columns;
    }

    /** @return whether all of it found room */
    boolean write(List<Passage> passages) throws IOException {
        for (Passage passage : passages) {
            if (!write(passage)) {
                return false;
            }
        }
        return true;
    }

    private boolean write(Passage passage) throws IOException {
        if (passage instanceof Passage.Paragraph paragraph) {
            return paragraph(paragraph);
        }
        return passage instanceof Passage.Table table ? table(table) : grid((Passage.Grid) passage);
    }

    /** From the next page on, in one column: for tables that need it. */
    void widen() {
        if (columns > 1) {
            columns = 1;
            width = pages.paper().roomWidth();
            canvas = Optional.empty();
            column = columns;
        }
    }

    private boolean grid(Passage.Grid grid) throws IOException {
        PDStructureElement element = Tags.element("Table", parent);
        double[] widths = ColumnWidths.of(grid, typeface, width - (grid.columns() - 1) * INSIDE);
        if (!grid.heads().isEmpty()) {
            PDStructureElement row = Tags.element("TR", element);
            List<PDStructureElement> elements = new ArrayList<>();
            for (int i = 0; i < grid.heads().size(); i++) {
                elements.add(heading(row, "Column"));
            }
            if (!room(WITH_HEADING)) {
                return false;
            }
            heads(grid, widths, elements);
        }
        for (List<Passage.Cell> row : grid.rows()) {
            if (!row(row, grid, widths, Tags.element("TR", element))) {
                return false;
            }
        }
        return true;
    }

    private void heads(Passage.Grid grid, double[] widths, List<PDStructureElement> elements) throws IOException {
        double lineHeight = Passage.Style.TEXT.lineHeight();
        double x = left();
        double top = y;
        int most = 0;
        for (int i = 0; i < grid.heads().size(); i++) {
            List<SetLine> lines = lines(bold(grid.heads().get(i)), widths[i]);
            y = top;
            for (SetLine line : lines) {
                if (elements.isEmpty()) {
                    again(line, x, widths[i]);
                } else {
                    line(line.words(), line.style(), x, widths[i], elements.get(i));
                }
                y += lineHeight;
            }
            most = Math.max(most, lines.size());
            x += widths[i] + INSIDE;
        }
        y = top + most * lineHeight + 1;
    }

    /** The line of a head on a further page, which screen readers were told on the first. */
    private void again(SetLine line, double x, double room) throws IOException {
        Canvas page = canvas.orElseThrow();
        page.beginArtifact();
        line(line.words(), line.style(), x, room, Optional.empty());
        page.end();
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
            elements.add(cell.isHead() ? heading(element, "Row") : Tags.element("TD", element));
        }
        double whole = most * lineHeight + 3;
        if (!room(whole <= pages.paper().roomHeight() / 2 ? whole : lineHeight, grid, widths)) {
            return false;
        }
        rule();
        for (int line = 0; line < most; line++) {
            if (!room(lineHeight, grid, widths)) {
                return false;
            }
            double x = left();
            for (int i = 0; i < cells.size(); i++) {
                if (line < cells.get(i).size()) {
                    SetLine words = cells.get(i).get(line);
                    line(words.words(), words.style(), x, widths[i], elements.get(i));
                }
                x += widths[i] + INSIDE;
            }
            y += lineHeight;
        }
        y += 1;
        return true;
    }

    /** As {@link #room(double)}; a new page begins with the heads. */
    private boolean room(double height, Passage.Grid grid, double[] widths) throws IOException {
        Optional<Canvas> before = canvas;
        if (!room(height)) {
            return false;
        }
        if (!canvas.equals(before)) {
            heads(grid, widths, List.of());
        }
        return true;
    }

    private static PDStructureElement heading(PDStructureElement row, String scope) {
        PDStructureElement heading = Tags.element("TH", row);
        PDTableAttributeObject attribute = new PDTableAttributeObject();
        attribute.setScope(scope);
        heading.addAttribute(attribute);
        return heading;
    }

    private boolean paragraph(Passage.Paragraph paragraph) throws IOException {
        Passage.Style style = paragraph.style();
        double indent = paragraph.sign().isPresent() ? SIGN : 0;
        List<List<Passage.Words>> lines = LineWrap.of(paragraph, typeface, width - indent);
        PDStructureElement element = Tags.element(style.tag(), parent);
        y += style.before();
        double wanted = style.isHeading() ? style.lineHeight() + WITH_HEADING : style.lineHeight();
        for (int i = 0; i < lines.size(); i++) {
            if (!room(i == 0 ? wanted : style.lineHeight())) {
                return false;
            }
            if (i == 0 && paragraph.sign().isPresent()) {
                Canvas page = canvas.orElseThrow();
                page.beginArtifact();
                new ShapePainter(page, element, key -> Optional.empty())
                        .paint(
                                paragraph.sign().get().shapes(),
                                new Area(
                                        0,
                                        0,
                                        paragraph.sign().get().width(),
                                        paragraph.sign().get().height()),
                                left(),
                                y,
                                Sheets.LARGEST);
                page.end();
            }
            line(lines.get(i), style, left() + indent, width - indent, element);
            y += style.lineHeight();
        }
        return true;
    }

    private boolean table(Passage.Table table) throws IOException {
        PDStructureElement element = Tags.element("Table", parent);
        y += 2;
        for (Passage.Row row : table.rows()) {
            if (!row(row, Tags.element("TR", element))) {
                return false;
            }
        }
        return true;
    }

    /** A line of a cell, and the paragraph that it is of. */
    private record SetLine(List<Passage.Words> words, Passage.Style style) {}

    private boolean row(Passage.Row row, PDStructureElement element) throws IOException {
        double headWidth = width * HEAD - INSIDE;
        double cellWidth = width * (1 - HEAD);
        List<SetLine> head = lines(row.head(), headWidth);
        List<SetLine> cell = lines(row.cell(), cellWidth);
        PDStructureElement headElement = heading(element, "Row");
        PDStructureElement cellElement = Tags.element("TD", element);
        double lineHeight = Passage.Style.TEXT.lineHeight();
        if (!room(lineHeight + 2)) {
            return false;
        }
        rule();
        for (int i = 0; i < Math.max(head.size(), cell.size()); i++) {
            if (!room(lineHeight)) {
                return false;
            }
            if (i < head.size()) {
                line(head.get(i).words(), head.get(i).style(), left(), headWidth, headElement);
            }
            if (i < cell.size()) {
                line(cell.get(i).words(), cell.get(i).style(), left() + width * HEAD, cellWidth, cellElement);
            }
            y += lineHeight;
        }
        y += 1;
        return true;
    }

    private List<SetLine> lines(List<Passage.Paragraph> paragraphs, double room) {
        List<SetLine> lines = new ArrayList<>();
        for (Passage.Paragraph paragraph : paragraphs) {
            for (List<Passage.Words> words : LineWrap.of(paragraph, typeface, room)) {
                lines.add(new SetLine(words, Passage.Style.TEXT));
            }
        }
        return lines;
    }

    private void rule() throws IOException {
        Canvas page = canvas.orElseThrow();
        page.beginArtifact();
        page.fill(Tint.RULE);
        page.content().addRect((float) left(), (float) y, (float) width, 0.5f);
        page.content().fill();
        page.end();
        y += 1;
    }

    /** Goes to the next column or page if there is no room; false if no page is left. */
    private boolean room(double height) throws IOException {
        double bottom = pages.paper().top() + pages.paper().roomHeight();
        if (canvas.isPresent() && y + height <= bottom) {
            return true;
        }
        if (++column >= columns) {
            if (pages.isFull()) {
                return false;
            }
            canvas = Optional.of(pages.next());
            column = 0;
        }
        y = pages.paper().top();
        return true;
    }

    private double left() {
        return Paper.MARGIN + column * (width + GUTTER);
    }

    private void line(List<Passage.Words> words, Passage.Style style, double x, double room, PDStructureElement element)
            throws IOException {
        line(words, style, x, room, Optional.of(element));
    }

    /** @param element what the line belongs to; empty: to none */
    private void line(
            List<Passage.Words> words, Passage.Style style, double x, double room, Optional<PDStructureElement> element)
            throws IOException {
        Canvas page = canvas.orElseThrow();
        boolean rightToLeft = Direction.isRightToLeft(
                String.join("", words.stream().map(Passage.Words::text).toList()));
        List<Passage.Words> visual = new ArrayList<>(words);
        double at = x;
        if (rightToLeft) {
            Collections.reverse(visual);
            at += room
                    - words.stream()
                            .mapToDouble(each -> typeface.width(each.text(), each.bold(), style.size()))
                            .sum();
        }
        double baseline = y + style.lineHeight() * 0.76;
        for (Passage.Words each : visual) {
            double wide = typeface.width(each.text(), each.bold(), style.size());
            if (element.isPresent()) {
                page.begin(element.get());
            }
            page.text(new Canvas.Line(
                    at,
                    baseline,
                    each.text(),
                    style.size(),
                    each.bold(),
                    false,
                    rightToLeft,
                    1,
                    each.address().isPresent() ? Tint.LINK : Tint.TEXT));
            if (element.isPresent()) {
                page.end();
            }
            if (element.isPresent() && each.address().isPresent()) {
                page.link(
                        element.get(),
                        new Area(at, y, at + wide, y + style.lineHeight()),
                        each.address().get());
            }
            at += wide;
        }
    }
}
