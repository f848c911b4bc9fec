package io.frontstage.render.pdf;

import io.frontstage.render.sheet.Area;
import io.frontstage.render.sheet.Sheets;
import io.frontstage.scene.Direction;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Tint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** Sets paragraphs and tables in columns, page after page; smaller, where there would be more pages than are left. */
final class Flow {

    /** How small: letters of 3.2 points. */
    private static final double SMALLEST = 0.4;

    /** In so many steps a size is looked for. */
    private static final int STEPS = 4;

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
    /** Points to a unit; everything else here is in units. */
    private final double scale;

    private final double height;
    private int columns;
    private double width;
    private Optional<Canvas> canvas = Optional.empty();
    private int column;
    private double y;

    /** The pages that were begun, or would have been. */
    private int begun;

    /** How many of them there may be where nothing is drawn; 0: it is drawn. */
    private final int onTrial;

    private Flow(Pages pages, Typeface typeface, PDStructureElement parent, double scale, int onTrial) {
        this.pages = pages;
        this.typeface = typeface;
        this.parent = parent;
        this.scale = scale;
        this.onTrial = onTrial;
        double room = pages.paper().roomWidth() / scale;
        columns = Math.max(1, (int) ((room + GUTTER) / (COLUMN + GUTTER)));
        width = (room - (columns - 1) * GUTTER) / columns;
        height = pages.paper().roomHeight() / scale;
        column = columns;
    }

    /** One that has room for these sections on the pages that are left, if letters may be so small. */
    static Flow of(List<List<Passage>> sections, Pages pages, Typeface typeface, PDStructureElement parent)
            throws IOException {
        double scale = 1;
        for (int step = 0; step < STEPS && scale > SMALLEST; step++) {
            // of more than these, not even the smallest letters have room
            int most = (int) (pages.left() / (SMALLEST * SMALLEST) * scale * scale) + 1;
            Flow trial = new Flow(pages, typeface, parent, scale, most);
            boolean ends = trial.write(sections);
            if (ends && trial.begun <= pages.left()) {
                break;
            }
            double fits = ends ? 0.97 * scale * Math.sqrt((double) pages.left() / trial.begun) : SMALLEST;
            scale = Math.max(SMALLEST, fits);
        }
        return new Flow(pages, typeface, parent, scale, 0);
    }

    /** Whether letters are smaller than usual. */
    boolean isSmall() {
        return scale < 1;
    }

    /** @return whether all of it found room */
    boolean write(List<List<Passage>> sections) throws IOException {
        for (List<Passage> section : sections) {
            if (section.stream().anyMatch(Passage.Grid.class::isInstance)) {
                widen();
            }
            for (Passage passage : section) {
                if (!write(passage)) {
                    return false;
                }
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
    private void widen() {
        if (columns > 1) {
            columns = 1;
            width = pages.paper().roomWidth() / scale;
            column = columns;
            y = height;
        }
    }

    private boolean grid(Passage.Grid grid) throws IOException {
        PDStructureElement element = element("Table", parent);
        double[] widths = ColumnWidths.of(grid, typeface, width - (grid.columns() - 1) * INSIDE);
        if (!grid.heads().isEmpty()) {
            PDStructureElement row = element("TR", element);
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
            if (!row(row, grid, widths, element("TR", element))) {
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
        if (onTrial > 0) {
            return;
        }
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
            elements.add(cell.isHead() ? heading(element, "Row") : element("TD", element));
        }
        double whole = most * lineHeight + 3;
        if (!room(whole <= height / 2 ? whole : lineHeight, grid, widths)) {
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
    private boolean room(double wanted, Passage.Grid grid, double[] widths) throws IOException {
        int before = begun;
        if (!room(wanted)) {
            return false;
        }
        if (begun > before) {
            heads(grid, widths, List.of());
        }
        return true;
    }

    private PDStructureElement heading(PDStructureElement row, String scope) {
        PDStructureElement heading = element("TH", row);
        PDTableAttributeObject attribute = new PDTableAttributeObject();
        attribute.setScope(scope);
        heading.addAttribute(attribute);
        return heading;
    }

    private boolean paragraph(Passage.Paragraph paragraph) throws IOException {
        Passage.Style style = paragraph.style();
        double indent = paragraph.sign().isPresent() ? SIGN : 0;
        List<List<Passage.Words>> lines = LineWrap.of(paragraph, typeface, width - indent);
        PDStructureElement element = element(style.tag(), parent);
        y += style.before();
        double wanted = style.isHeading() ? style.lineHeight() + WITH_HEADING : style.lineHeight();
        for (int i = 0; i < lines.size(); i++) {
            if (!room(i == 0 ? wanted : style.lineHeight())) {
                return false;
            }
            if (i == 0 && paragraph.sign().isPresent()) {
                sign(paragraph.sign().get(), element);
            }
            line(lines.get(i), style, left() + indent, width - indent, element);
            y += style.lineHeight();
        }
        return true;
    }

    private void sign(Drawing sign, PDStructureElement element) throws IOException {
        if (onTrial > 0) {
            return;
        }
        Canvas page = canvas.orElseThrow();
        page.beginArtifact();
        new ShapePainter(page, element, key -> Optional.empty())
                .paint(
                        sign.shapes(),
                        new Area(0, 0, sign.width(), sign.height()),
                        across(left()),
                        down(y),
                        Sheets.LARGEST * scale);
        page.end();
    }

    private boolean table(Passage.Table table) throws IOException {
        PDStructureElement element = element("Table", parent);
        y += 2;
        for (Passage.Row row : table.rows()) {
            if (!row(row, element("TR", element))) {
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
        PDStructureElement cellElement = element("TD", element);
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
        if (onTrial == 0) {
            Canvas page = canvas.orElseThrow();
            page.beginArtifact();
            page.fill(Tint.RULE);
            page.content()
                    .addRect((float) across(left()), (float) down(y), (float) (width * scale), (float) (0.5 * scale));
            page.content().fill();
            page.end();
        }
        y += 1;
    }

    /** Goes to the next column or page if there is no room; false if no page is left. */
    private boolean room(double wanted) throws IOException {
        if (begun > 0 && y + wanted <= height) {
            return true;
        }
        if (++column >= columns) {
            if (onTrial > 0 ? begun == onTrial : pages.left() == 0) {
                return false;
            }
            begun++;
            column = 0;
            if (onTrial > 0) {
                pages.inTime();
            } else {
                canvas = Optional.of(pages.next());
            }
        }
        y = 0;
        return true;
    }

    private double left() {
        return column * (width + GUTTER);
    }

    /** Where something is on the paper. */
    private double across(double x) {
        return Paper.MARGIN + x * scale;
    }

    private double down(double wanted) {
        return pages.paper().top() + wanted * scale;
    }

    /** A part of the document; where nothing is drawn, of nothing. */
    private PDStructureElement element(String tag, PDStructureElement under) {
        return onTrial > 0 ? new PDStructureElement(tag, null) : Tags.element(tag, under);
    }

    private void line(List<Passage.Words> words, Passage.Style style, double x, double room, PDStructureElement element)
            throws IOException {
        line(words, style, x, room, Optional.of(element));
    }

    /** @param element what the line belongs to; empty: to none */
    private void line(
            List<Passage.Words> words, Passage.Style style, double x, double room, Optional<PDStructureElement> element)
            throws IOException {
        if (onTrial > 0) {
            return;
        }
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
                    across(at),
                    down(baseline),
                    each.text(),
                    style.size() * scale,
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
                        new Area(across(at), down(y), across(at + wide), down(y + style.lineHeight())),
                        each.address().get());
            }
            at += wide;
        }
    }
}
