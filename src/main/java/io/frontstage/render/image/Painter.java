package io.frontstage.render.image;

import io.frontstage.render.sheet.Area;
import io.frontstage.render.sheet.Sheets;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Direction;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.TextHitInfo;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws shapes with Java2D as SVG would. */
final class Painter {

    /** The line around the name of a character that no font has, in CSS pixels. */
    private static final float NAME_LINE = 0.5f;

    private final Graphics2D graphics;
    private final Fonts fonts;
    private final Set<String> named = new LinkedHashSet<>();
    private final Map<Tint, Color> colours = new EnumMap<>(Tint.class);

    Painter(Graphics2D graphics, Fonts fonts) {
        this.graphics = graphics;
        this.fonts = fonts;
    }

    /** The texts so far with a character that no font has; the character is drawn as its name. */
    Set<String> named() {
        return named;
    }

    /** Paints a part of a drawing, clipped to its area. */
    void paint(Sheets.Panel panel) {
        AffineTransform before = graphics.getTransform();
        java.awt.Shape clip = graphics.getClip();
        Area area = panel.area();
        graphics.translate(panel.x() - area.left(), panel.y() - area.top());
        graphics.clip(new Rectangle2D.Double(area.left(), area.top(), area.width(), area.height()));
        paint(panel.visible());
        graphics.setTransform(before);
        graphics.setClip(clip);
    }

    void paint(List<Shape> shapes) {
        for (Shape shape : shapes) {
            paint(shape);
        }
    }

    private void paint(Shape shape) {
        if (shape instanceof Shape.Text text) {
            text(text);
        } else if (shape instanceof Shape.Box box) {
            fill(outline(box), box.fill(), box.stroke(), box.strokeWidth(), box.dash());
        } else if (shape instanceof Shape.Group group) {
            paint(group.children());
        } else if (shape instanceof Shape.Path path) {
            fill(outline(path.vectorPath()), path.fill(), path.stroke(), path.strokeWidth(), path.dash());
        } else if (shape instanceof Shape.Circle circle) {
            double radius = circle.radius();
            Ellipse2D round = new Ellipse2D.Double(circle.x() - radius, circle.y() - radius, 2 * radius, 2 * radius);
            fill(round, circle.fill(), circle.stroke(), circle.strokeWidth(), Dash.SOLID);
        } else if (shape instanceof Shape.Inset inset) {
            graphics.translate(inset.dx(), inset.dy());
            paint(inset.children());
            graphics.translate(-inset.dx(), -inset.dy());
        }
    }

    private void fill(java.awt.Shape area, Tint fill, Tint stroke, double width, Dash dash) {
        if (fill != Tint.NONE) {
            graphics.setColor(colour(fill));
            graphics.fill(area);
        }
        if (stroke != Tint.NONE) {
            graphics.setColor(colour(stroke));
            graphics.setStroke(stroke(width, dash));
            graphics.draw(area);
        }
    }

    private static BasicStroke stroke(double width, Dash dash) {
        float[] pattern = dash == Dash.SOLID ? null : new float[] {dash.drawn(), dash.left()};
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, pattern, 0);
    }

    private static java.awt.Shape outline(Shape.Box box) {
        return box.radius() > 0
                ? new RoundRectangle2D.Double(
                        box.x(), box.y(), box.width(), box.height(), 2 * box.radius(), 2 * box.radius())
                : new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static Path2D outline(VectorPath vectorPath) {
        Path2D path = new Path2D.Double();
        double[] at = vectorPath.coordinates();
        int next = 0;
        for (int i = 0; i < vectorPath.size(); i++) {
            VectorPath.Piece piece = vectorPath.piece(i);
            switch (piece) {
                case MOVE -> path.moveTo(at[next], at[next + 1]);
                case LINE -> path.lineTo(at[next], at[next + 1]);
                case QUADRATIC -> path.quadTo(at[next], at[next + 1], at[next + 2], at[next + 3]);
                case CUBIC -> path.curveTo(
                        at[next], at[next + 1], at[next + 2], at[next + 3], at[next + 4], at[next + 5]);
                case CLOSE -> path.closePath();
            }
            next += piece.coordinates();
        }
        return path;
    }

    private void text(Shape.Text text) {
        if (text.text().isBlank()) {
            return;
        }
        FontRuns runs = new FontRuns(text.text(), text.font(), fonts);
        if (!runs.names().isEmpty()) {
            named.add(text.text());
        }
        if (runs.isEmpty()) {
            return;
        }
        graphics.setColor(colour(text.tint()));
        boolean rightToLeft = text.anchor() == TextAnchor.END || Direction.isRightToLeft(text.text());
        TextLayout line = new TextLayout(runs.attributed(rightToLeft).getIterator(), graphics.getFontRenderContext());
        double natural = line.getAdvance();
        double squeeze = text.width() > 0 && natural > text.width() ? text.width() / natural : 1;
        double width = natural * squeeze;
        double left =
                switch (text.anchor()) {
                    case START -> text.x();
                    case MIDDLE -> text.x() - width / 2;
                    case END -> text.x() - width;
                };
        AffineTransform before = graphics.getTransform();
        graphics.translate(left, text.y());
        graphics.scale(squeeze, 1);
        if (text.font().halo()) {
            rim(line);
            graphics.setColor(colour(text.tint()));
        }
        line.draw(graphics, 0, 0);
        graphics.setStroke(new BasicStroke(NAME_LINE));
        for (FontRuns.Name name : runs.names()) {
            graphics.draw(
                    line.getVisualHighlightShape(TextHitInfo.leading(name.begin()), TextHitInfo.leading(name.end()))
                            .getBounds2D());
        }
        graphics.setTransform(before);
    }

    private void rim(TextLayout line) {
        graphics.setColor(colour(Tint.GROUND));
        graphics.setStroke(new BasicStroke(
                (float) (2 * io.frontstage.scene.Font.RIM), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(line.getOutline(null));
    }

    private Color colour(Tint tint) {
        return colours.computeIfAbsent(tint, name -> {
            Color whole = Color.decode(name.light());
            return new Color(whole.getRed(), whole.getGreen(), whole.getBlue(), (int) Math.round(255 * name.opacity()));
        });
    }
}
