package io.frontstage.layout;

import io.frontstage.scene.Direction;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text in a block, broken into lines; a sign may stand before its first line. */
final class Paragraph implements BlockContent {

    /** The room that a sign takes, with the gap behind it. */
    private static final double INDENT = Icon.SIZE + 5;

    private final String text;
    private final Font font;
    private final Tint tint;
    private final List<Shape> sign;
    private final double gap;
    private final boolean link;
    private LineBreaker.Lines lines = LineBreaker.NONE;

    private Paragraph(String text, Font font, Tint tint, List<Shape> sign, double gap, boolean link) {
        this.text = text;
        this.font = font;
        this.tint = tint;
        this.sign = sign;
        this.gap = gap;
        this.link = link;
    }

    static Paragraph of(String text, Font font, Tint tint) {
        return new Paragraph(text, font, tint, List.of(), 0, false);
    }

    /** A text with a sign of at most {@link Icon#SIZE} pixels before it, drawn from its upper left corner. */
    static Paragraph withSign(List<Shape> sign, String text, Font font, Tint tint) {
        return new Paragraph(text, font, tint, sign, 0, false);
    }

    static Paragraph withSign(Icon icon, String text, Font font, Tint tint) {
        return withSign(List.of(icon.at(0, 0)), text, font, tint);
    }

    /** An address: the text is what is shown of it, the sign says that it leads away. */
    static Paragraph link(String url) {
        return new Paragraph(url, Font.SMALL, Tint.LINK, List.of(Icon.LINK.at(0, 0)), 0, true);
    }

    /** The same, that far below what stands above it. */
    Paragraph below(double distance) {
        return new Paragraph(text, font, tint, sign, distance, link);
    }

    private double indent() {
        return sign.isEmpty() ? 0 : INDENT;
    }

    @Override
    public double need() {
        if (link) {
            // an address breaks anywhere and makes no column wider
            return 0;
        }
        FontTable table = FontTable.of(font);
        int whole = 0;
        int word = 0;
        int longest = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            int width = table.known(character);
            if (width == 0) {
                width = Character.isLowSurrogate(character) ? 0 : FontTable.estimated(character);
            }
            whole += width;
            word = character <= ' ' ? 0 : word + width;
            longest = Math.max(longest, word);
        }
        // a text of some words reads best in up to three lines
        return indent() + Math.max(longest, whole / 3.0) * font.size() / FontTable.EM + 1;
    }

    @Override
    public double fit(double width) {
        lines = LineBreaker.breakLines(text, font, width - indent());
        return gap + lines.texts().length * font.lineHeight();
    }

    @Override
    public void paint(double x, double y, double width, List<Shape> out) {
        double top = y + gap;
        if (!sign.isEmpty()) {
            out.add(new Shape.Inset(x, top + (font.lineHeight() - Icon.SIZE) / 2 - 0.5, sign));
        }
        if (link) {
            List<Shape> texts = new ArrayList<>(lines.texts().length);
            paintLines(x + indent(), top, TextAnchor.START, texts);
            out.add(new Shape.Group(Role.LINK, text, Optional.empty(), texts));
        } else if (width > 0 && sign.isEmpty() && Direction.isRightToLeft(text)) {
            paintLines(x + width, top, TextAnchor.END, out);
        } else {
            paintLines(x + indent(), top, TextAnchor.START, out);
        }
    }

    private void paintLines(double x, double top, TextAnchor anchor, List<Shape> out) {
        String[] texts = lines.texts();
        double baseline = top + font.ascent();
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                out.add(new Shape.Text(x, baseline, texts[i], font, tint, anchor, lines.widths()[i]));
            }
            baseline += font.lineHeight();
        }
    }
}
