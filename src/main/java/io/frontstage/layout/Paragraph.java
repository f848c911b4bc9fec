package io.frontstage.layout;

import io.frontstage.scene.Direction;
import io.frontstage.scene.Font;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.Arrays;
import java.util.List;

/**
 * A text broken into lines.
 *
 * @param rightToLeft whether its lines begin at the right edge
 */
record Paragraph(LineBreaker.Lines lines, Font font, Tint tint, boolean rightToLeft) {

    private static final int ANY = Integer.MAX_VALUE;

    /** A text broken into as few lines of this width as possible, which are made equally long. */
    static Paragraph of(String text, Font font, Tint tint, double width) {
        return atMost(ANY, text, font, tint, width);
    }

    /** The same with a maximum number of lines; what does not fit is replaced by an ellipsis. */
    static Paragraph atMost(int most, String text, Font font, Tint tint, double width) {
        LineBreaker.Lines lines = LineBreaker.balanced(text, font, width);
        if (lines.texts().length > most) {
            String hyphenated = Hyphens.in(text, font, width);
            double room = hyphenated.equals(text) ? width : width - FontTable.width("-", font);
            lines = cut(LineBreaker.breakLines(hyphenated, font, room), most, font, width);
        }
        return new Paragraph(lines, font, tint, Direction.isRightToLeft(text));
    }

    /** Draws a text with a maximum number of lines, and returns its height. */
    static double write(
            String text, double x, double y, double width, int most, Font font, Tint tint, List<Shape> out) {
        Paragraph paragraph = atMost(most, text, font, tint, width);
        paragraph.paint(x, y, width, out);
        return paragraph.height();
    }

    private static LineBreaker.Lines cut(LineBreaker.Lines lines, int most, Font font, double width) {
        String[] texts = Arrays.copyOf(lines.texts(), most);
        double[] widths = Arrays.copyOf(lines.widths(), most);
        String last = texts[most - 1];
        while (last.length() > 1 && FontTable.width(last + "…", font) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).stripTrailing();
        }
        texts[most - 1] = last + "…";
        widths[most - 1] = FontTable.knows(texts[most - 1], font) ? FontTable.width(texts[most - 1], font) : 0;
        return new LineBreaker.Lines(texts, widths, lines.extent());
    }

    int count() {
        return lines.texts().length;
    }

    double height() {
        return count() * font.lineHeight();
    }

    /** The width of the widest line. */
    double extent() {
        return lines.extent();
    }

    /** Draws the text; lines that run from right to left begin at {@code x + width}. */
    void paint(double x, double y, double width, List<Shape> out) {
        paint(rightToLeft ? x + width : x, y, rightToLeft ? TextAnchor.END : TextAnchor.START, out);
    }

    void paint(double x, double y, TextAnchor anchor, List<Shape> out) {
        double baseline = y + font.ascent();
        for (int i = 0; i < count(); i++) {
            String text = lines.texts()[i];
            if (!text.isEmpty()) {
                out.add(new Shape.Text(x, baseline, text, font, tint, anchor, lines.widths()[i]));
            }
            baseline += font.lineHeight();
        }
    }
}
