package io.frontstage.layout;

import io.frontstage.gap.Gap;
import io.frontstage.gap.GapSeverity;
import io.frontstage.messages.Messages;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the gaps of one step as a stack of chips. */
final class GapChips {

    /** Maximum number of chips; if there are more gaps, a number below them tells how many others. */
    private static final int MAX_CHIPS = 3;

    private static final double HEIGHT = 19;
    private static final double STEP = 22;
    private static final Font FONT = Font.SMALL_STRONG;

    private final Messages messages;

    GapChips(Messages messages) {
        this.messages = messages;
    }

    /** The height of the chips for a number of gaps. */
    static double height(int count) {
        return Math.min(count, MAX_CHIPS) * STEP + (count > MAX_CHIPS ? FONT.lineHeight() : 0);
    }

    /** @param lines the name of each gap's line in the list, in the order of the gaps */
    void paint(List<Gap> gaps, List<String> lines, double x, double y, double width, List<Shape> out) {
        for (int i = 0; i < Math.min(MAX_CHIPS, gaps.size()); i++) {
            out.add(chip(gaps.get(i), lines.get(i), x, y + i * STEP, width));
        }
        if (gaps.size() > MAX_CHIPS) {
            String more = "+" + (gaps.size() - MAX_CHIPS);
            double baseline = y + MAX_CHIPS * STEP + FONT.ascent();
            double wide = FontTable.width(more, FONT);
            out.add(new Shape.Text(x + width / 2, baseline, more, FONT, Tint.TEXT, TextAnchor.MIDDLE, wide));
        }
    }

    private Shape chip(Gap gap, String line, double x, double y, double width) {
        GapSeverity severity = gap.severity();
        List<Shape> shapes = new ArrayList<>();
        Dash dash = severity == GapSeverity.NOT_KNOWN ? Dash.SHORT : Dash.SOLID;
        shapes.add(new Shape.Box(x, y, width, HEIGHT, HEIGHT / 2, ground(severity), edge(severity), 1, dash));
        sign(severity, x + 11, y + HEIGHT / 2, shapes);
        String word = messages.text("gap.chip." + gap.code().id());
        // in a narrow column only the sign is drawn: the list has the words
        if (FontTable.width(word, FONT) <= width - 22) {
            shapes.add(Shapes.text(x + 18, y + HEIGHT / 2 + 4, word, FONT, ink(severity), TextAnchor.START));
        }
        return new Shape.Group(Role.GAP, gap.sentence(), Optional.of(line), shapes);
    }

    /** Draws a sign that is full, half, or empty and dashed, so that it does not depend on colour. */
    static void sign(GapSeverity severity, double x, double y, List<Shape> out) {
        double r = 4.5;
        switch (severity) {
            case HURTS_NOW -> out.add(new Shape.Circle(x, y, r, Tint.PAIN_TEXT, Tint.PAIN_TEXT, 1));
            case COULD_FAIL -> {
                out.add(new Shape.Circle(x, y, r, Tint.GROUND, Tint.OPPORTUNITY_BAR, 1));
                double bend = r * 1.33;
                VectorPath half = VectorPath.from(x, y - r)
                        .cubic(x - bend, y - r, x - bend, y + r, x, y + r)
                        .close()
                        .build();
                out.add(Shapes.filled(half, Tint.OPPORTUNITY_BAR));
            }
            case NOT_KNOWN -> out.add(
                    new Shape.Box(x - r, y - r, 2 * r, 2 * r, r, Tint.GROUND, Tint.TEXT_SUBTLE, 1, Dash.DOTTED));
        }
    }

    private static Tint ground(GapSeverity severity) {
        return switch (severity) {
            case HURTS_NOW -> Tint.PAIN;
            case COULD_FAIL -> Tint.OPPORTUNITY;
            case NOT_KNOWN -> Tint.GROUND;
        };
    }

    private static Tint edge(GapSeverity severity) {
        return switch (severity) {
            case HURTS_NOW -> Tint.PAIN_TEXT;
            case COULD_FAIL -> Tint.OPPORTUNITY_BAR;
            case NOT_KNOWN -> Tint.TEXT_SUBTLE;
        };
    }

    private static Tint ink(GapSeverity severity) {
        return switch (severity) {
            case HURTS_NOW -> Tint.PAIN_TEXT;
            case COULD_FAIL -> Tint.OPPORTUNITY_TEXT;
            case NOT_KNOWN -> Tint.TEXT_SUBTLE;
        };
    }
}
