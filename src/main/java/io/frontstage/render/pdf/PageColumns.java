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

/** Columns on page after page, and their contents. A trial draws nothing and only counts the pages. */
final class PageColumns {

    private static final double GUTTER = 18;
    /** Minimum width of a column: about sixty characters. */
    private static final double COLUMN = 340;

    private final Pages pages;
    private final Typeface typeface;
    /** Points per unit; everything else in this class is in units. */
    private final double scale;

    private final double height;
    private int columns;
    private double width;
    private Optional<Canvas> canvas = Optional.empty();
    private int column;
    private double y;

    /** The number of pages begun, or in a trial, pages that would have been. */
    private int begun;

    /** Maximum number of pages of a trial; 0 if this is no trial. */
    private final int onTrial;

    /**
     * Columns on no page yet.
     *
     * @param scale points per unit
     * @param onTrial maximum number of pages of a trial, in which nothing is drawn; 0 to draw
     */
    PageColumns(Pages pages, Typeface typeface, double scale, int onTrial) {
        this.pages = pages;
        this.typeface = typeface;
        this.scale = scale;
        this.onTrial = onTrial;
        double room = pages.paper().roomWidth() / scale;
        columns = Math.max(1, (int) ((room + GUTTER) / (COLUMN + GUTTER)));
        width = (room - (columns - 1) * GUTTER) / columns;
        height = pages.paper().roomHeight() / scale;
        column = columns;
    }

    double scale() {
        return scale;
    }

    /** The number of pages begun, or in a trial, pages that would have been. */
    int begun() {
        return begun;
    }

    /** The height of a column. */
    double height() {
        return height;
    }

    /** The width of a column. */
    double width() {
        return width;
    }

    /** The left edge of the current column. */
    double left() {
        return column * (width + GUTTER);
    }

    /** The top of the next line. */
    double y() {
        return y;
    }

    void goTo(double wanted) {
        y = wanted;
    }

    void down(double by) {
        y += by;
    }

    /** Uses a single column from the next page on, for tables that need the width. */
    void widen() {
        if (columns > 1) {
            columns = 1;
            width = pages.paper().roomWidth() / scale;
            column = columns;
            y = height;
        }
    }

    /** Goes to the next column or page if there is not enough room; false if no page is left. */
    boolean room(double wanted) throws IOException {
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

    /** Draws a line between two rows. */
    void rule() throws IOException {
        if (onTrial == 0) {
            Canvas page = canvas.orElseThrow();
            page.beginArtifact();
            page.fill(Tint.RULE);
            page.content().addRect((float) across(left()), (float) onPaper(y), (float) (width * scale), (float)
                    (0.5 * scale));
            page.content().fill();
            page.end();
        }
        y += 1;
    }

    /** Draws a sign before a line. */
    void sign(Drawing sign, PDStructureElement element) throws IOException {
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
                        onPaper(y),
                        Sheets.LARGEST * scale);
        page.end();
    }

    /** The horizontal position on paper, in points. */
    private double across(double x) {
        return Paper.MARGIN + x * scale;
    }

    private double onPaper(double wanted) {
        return pages.paper().top() + wanted * scale;
    }

    /** An element of the document's structure; in a trial, one that belongs to no document. */
    PDStructureElement element(String tag, PDStructureElement under) {
        return onTrial > 0 ? new PDStructureElement(tag, null) : Tags.element(tag, under);
    }

    void line(List<Passage.Words> words, Passage.Style style, double x, double room, PDStructureElement element)
            throws IOException {
        line(words, style, x, room, Optional.of(element));
    }

    /** @param element the element that the line belongs to; empty for none */
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
                    onPaper(baseline),
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
                        new Area(across(at), onPaper(y), across(at + wide), onPaper(y + style.lineHeight())),
                        each.address().get());
            }
            at += wide;
        }
    }

    /** Repeats the line of a head on a further page; screen readers read it only on the first. */
    void again(List<Passage.Words> words, Passage.Style style, double x, double room) throws IOException {
        if (onTrial > 0) {
            return;
        }
        Canvas page = canvas.orElseThrow();
        page.beginArtifact();
        line(words, style, x, room, Optional.empty());
        page.end();
    }
}
