package io.frontstage.layout;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.Basis;
import io.frontstage.blueprint.Provenance;
import io.frontstage.scene.Direction;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the contents of one block, line by line, and collects its text for screen readers. Used for one block only. */
final class Pen {

    private static final double SIGN = 15;

    private final Labels labels;
    private final double left;
    private final double width;
    private final List<Shape> shapes = new ArrayList<>(6);
    private final List<String> said = new ArrayList<>(4);
    private double y;

    /**
     * @param left the x at which lines begin
     * @param top the y at which the first line begins
     * @param width the maximum length of lines
     */
    Pen(Labels labels, double left, double top, double width) {
        this.labels = labels;
        this.left = left;
        this.width = width;
        this.y = top;
    }

    double y() {
        return y;
    }

    double left() {
        return left;
    }

    double width() {
        return width;
    }

    List<Shape> shapes() {
        return shapes;
    }

    String name() {
        return String.join("; ", said);
    }

    Pen say(String text) {
        if (!text.isEmpty()) {
            said.add(text);
        }
        return this;
    }

    Pen down(double distance) {
        y += distance;
        return this;
    }

    Pen draw(Shape shape) {
        shapes.add(shape);
        return this;
    }

    /** Writes a text that screen readers also read. */
    Pen write(String text, Font font, Tint tint) {
        write(Paragraph.of(text, font, tint, width));
        return say(text);
    }

    Pen write(Paragraph paragraph) {
        paragraph.paint(left, y, width, shapes);
        y += paragraph.height();
        return this;
    }

    Pen write(Paragraph paragraph, double indent) {
        paragraph.paint(left + indent, y, width - indent, shapes);
        y += paragraph.height();
        return this;
    }

    /** Writes short facts in small print, as many on a line as fit; separators are between facts, never at the end of a line. */
    Pen facts(List<String> facts, Tint tint) {
        if (!facts.isEmpty()) {
            write(Paragraph.of(flow(facts), Font.SMALL, tint, width));
        }
        return this;
    }

    private String flow(List<String> facts) {
        StringBuilder text = new StringBuilder();
        double used = 0;
        for (String fact : facts) {
            double wide = FontTable.width(fact, Font.SMALL);
            boolean fits = used > 0 && used + 10 + wide <= width;
            text.append(used == 0 ? "" : fits ? Labels.SEPARATOR : "\n").append(fact);
            used = fits ? used + 10 + wide : wide;
        }
        return text.toString();
    }

    Pen small(String text, Tint tint) {
        return text.isEmpty() ? this : write(text, Font.SMALL, tint);
    }

    /** Writes the wait, after a W in a ring, the usual sign for it in blueprints. */
    Pen wait(String span) {
        double middle = y + Font.SMALL.lineHeight() / 2.0;
        shapes.add(Signs.wait(left + Signs.RING / 2, middle));
        Paragraph.of(span, Font.SMALL_STRONG, Tint.WAIT, width - SIGN).paint(left + SIGN, y, width - SIGN, shapes);
        y += Font.SMALL.lineHeight();
        return this;
    }

    /** Writes that it tends to go wrong, after an F in a ring, the usual sign for fail points. */
    Pen failPoint() {
        return failPoint(0);
    }

    /** The same with the ring left of the text, so that the words have the full width. */
    Pen failPointBefore() {
        return failPoint(SIGN);
    }

    private Pen failPoint(double before) {
        String words = labels.text("map.fail-point");
        double indent = SIGN - before;
        shapes.add(Signs.failPoint(left - before + Signs.RING / 2, y + Font.SMALL.lineHeight() / 2.0));
        write(Paragraph.of(words, Font.SMALL_STRONG, Tint.OVERDUE, width - indent), indent);
        return say(words);
    }

    /** Writes what any element can have: note, source, basis if it differs from the map's, address. */
    Pen about(About about, Provenance inherited, Tint tint) {
        about.note().ifPresent(note -> small(note, tint));
        small(labels.source(about.provenance(), inherited), tint);
        labels.basis(about).ifPresent(basis -> basis(basis, tint));
        about.url().ifPresent(url -> link(url.toString()));
        return this;
    }

    Pen basis(Basis basis, Tint tint) {
        double middle = y + Font.SMALL.lineHeight() / 2.0;
        shapes.add(sign(basis, left, middle, tint));
        String word = labels.text("basis." + basis.name().toLowerCase(Locale.ROOT));
        write(Paragraph.of(word, Font.SMALL, tint, width - SIGN), SIGN);
        return say(word);
    }

    static Shape sign(Basis basis, double x, double y, Tint tint) {
        return switch (basis) {
            case OBSERVED -> Signs.eye(x, y, tint);
            case ASSUMED -> Signs.assumed(x, y, tint);
            case PROPOSED -> Signs.proposed(x, y, tint);
        };
    }

    /** Writes an address, which may break anywhere. */
    Pen link(String url) {
        shapes.add(Signs.link(left, y + Font.SMALL.lineHeight() / 2.0));
        LineBreaker.Lines lines = LineBreaker.breakLines(url, Font.SMALL, width - SIGN);
        List<Shape> texts = new ArrayList<>(2);
        Paragraph paragraph = new Paragraph(lines, Font.SMALL, Tint.LINK, Direction.isRightToLeft(url));
        paragraph.paint(left + SIGN, y, io.frontstage.scene.TextAnchor.START, texts);
        shapes.add(new Shape.Group(Role.LINK, url, Optional.empty(), texts));
        y += paragraph.height();
        return this;
    }
}
