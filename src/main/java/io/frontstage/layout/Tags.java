package io.frontstage.layout;

import io.frontstage.scene.Dash;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Short texts one behind the other, on as many lines as they need: a step's number and channels, paths, issue keys. */
final class Tags implements BlockContent {

    /** What a tag looks like. */
    enum Kind {
        NUMBER(0, 20, 0),
        CHIP(8, 20, 0),
        AUDIENCE(8, 20, 0),
        ISSUE(0, 16, 10),
        PLAIN(0, 20, 0);

        private final double pad;
        private final double height;
        /** What stays free behind it: there the page's script puts the status of an issue. */
        private final double behind;

        Kind(double pad, double height, double behind) {
            this.pad = pad;
            this.height = height;
            this.behind = behind;
        }
    }

    private static final double GAP = 6;
    private static final double LINE_GAP = 4;

    private record Tag(Kind kind, String text) {}

    private static final class Placed {
        private final Tag tag;
        private final LineBreaker.Lines lines;
        private final double width;
        private final double height;
        private double x;
        private double y;

        Placed(Tag tag, double most) {
            this.tag = tag;
            this.lines = LineBreaker.breakLines(tag.text, font(tag.kind), most - 2 * tag.kind.pad);
            double extent = Math.ceil(lines.extent()) + 2 * tag.kind.pad;
            this.width = tag.kind == Kind.NUMBER ? Math.max(20, extent + 10) : extent;
            this.height = tag.kind.height
                    + (lines.texts().length - 1) * font(tag.kind).lineHeight();
        }
    }

    private final List<Tag> tags = new ArrayList<>(4);
    private final double gap;
    private Placed[] placed = {};

    Tags(double gap) {
        this.gap = gap;
    }

    Tags add(Kind kind, String text) {
        tags.add(new Tag(kind, text));
        return this;
    }

    boolean isEmpty() {
        return tags.isEmpty();
    }

    /** What they say, one after the other. */
    String texts() {
        return tags.stream().map(Tag::text).collect(Collectors.joining("; "));
    }

    @Override
    public double need() {
        double most = 0;
        for (Tag tag : tags) {
            most = Math.max(most, FontTable.width(tag.text, font(tag.kind)) + 2 * tag.kind.pad + 1);
        }
        return most;
    }

    @Override
    public double fit(double width) {
        placed = new Placed[tags.size()];
        double x = 0;
        double y = gap;
        double line = 0;
        for (int i = 0; i < placed.length; i++) {
            Placed next = new Placed(tags.get(i), width);
            if (x > 0 && x + next.width + next.tag.kind.behind > width) {
                x = 0;
                y += line + LINE_GAP;
                line = 0;
            }
            next.x = x;
            next.y = y;
            x += next.width + next.tag.kind.behind + GAP;
            line = Math.max(line, next.height);
            placed[i] = next;
        }
        return y + line;
    }

    @Override
    public void paint(double x, double y, double width, List<Shape> out) {
        for (Placed tag : placed) {
            paint(tag, x + tag.x, y + tag.y, out);
        }
    }

    private static void paint(Placed placed, double x, double y, List<Shape> out) {
        switch (placed.tag.kind) {
            case NUMBER -> out.add(
                    new Shape.Box(x, y, placed.width, placed.height, 10, Tint.NUMBER, Tint.NONE, 0, Dash.SOLID));
            case CHIP -> out.add(new Shape.Box(
                    x + 0.5,
                    y + 0.5,
                    placed.width - 1,
                    placed.height - 1,
                    9.5,
                    Tint.CHIP,
                    Tint.CHIP_EDGE,
                    1,
                    Dash.SOLID));
            case AUDIENCE -> out.add(
                    new Shape.Box(x, y, placed.width, placed.height, 4, Tint.AUDIENCE, Tint.NONE, 0, Dash.SOLID));
            case ISSUE -> {
                List<Shape> text = new ArrayList<>(1);
                lines(placed, x, y, Tint.LINK, text);
                out.add(new Shape.Group(Role.ISSUE, placed.tag.text, Optional.empty(), text));
                return;
            }
            case PLAIN -> {
                // words alone
            }
        }
        lines(placed, x, y, tint(placed.tag.kind), out);
    }

    private static void lines(Placed placed, double x, double y, Tint tint, List<Shape> out) {
        Font font = font(placed.tag.kind);
        LineBreaker.Lines lines = placed.lines;
        double baseline = y + (placed.tag.kind.height - font.lineHeight()) / 2 + font.ascent();
        for (int i = 0; i < lines.texts().length; i++) {
            if (placed.tag.kind == Kind.NUMBER) {
                out.add(new Shape.Text(
                        x + placed.width / 2,
                        baseline,
                        lines.texts()[i],
                        font,
                        tint,
                        TextAnchor.MIDDLE,
                        lines.widths()[i]));
            } else {
                out.add(new Shape.Text(
                        x + placed.tag.kind.pad,
                        baseline,
                        lines.texts()[i],
                        font,
                        tint,
                        TextAnchor.START,
                        lines.widths()[i]));
            }
            baseline += font.lineHeight();
        }
    }

    private static Font font(Kind kind) {
        return kind == Kind.NUMBER || kind == Kind.ISSUE ? Font.SMALL_STRONG : Font.SMALL;
    }

    private static Tint tint(Kind kind) {
        return switch (kind) {
            case NUMBER -> Tint.NUMBER_TEXT;
            case CHIP -> Tint.CHIP_TEXT;
            case AUDIENCE -> Tint.AUDIENCE_TEXT;
            case ISSUE -> Tint.LINK;
            case PLAIN -> Tint.TEXT_SUBTLE;
        };
    }
}
