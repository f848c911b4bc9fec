package io.frontstage.render.pdf;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.render.markup.AllowedLinks;
import io.frontstage.render.sheet.Area;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.util.Matrix;

/** Draws a part of a drawing on a page, as SVG would; addresses and issues become links. */
final class ShapePainter {

    /** The distance of the control points of a quarter circle from its ends, as a fraction of the radius. */
    private static final double ROUND = 0.5523;

    private final Canvas canvas;
    private final PDPageContentStream content;
    private final PDStructureElement figure;
    private final Function<IssueKey, Optional<URI>> issues;
    private Area part = new Area(0, 0, 0, 0);
    private double scale = 1;
    private double left;
    private double top;
    private double dx;
    private double dy;

    /** @param figure the element to which its links belong */
    ShapePainter(Canvas canvas, PDStructureElement figure, Function<IssueKey, Optional<URI>> issues) {
        this.canvas = canvas;
        this.content = canvas.content();
        this.figure = figure;
        this.issues = issues;
    }

    /**
     * Draws what lies inside a part of a drawing.
     *
     * @param visible the part, in CSS pixels
     * @param x the horizontal position of its upper left corner on the page
     * @param y the vertical position of that corner
     * @param points points per CSS pixel
     */
    void paint(List<Shape> shapes, Area visible, double x, double y, double points) throws IOException {
        part = visible;
        scale = points;
        left = x;
        top = y;
        Matrix place = new Matrix((float) points, 0, 0, (float) points, (float) (x - visible.left() * points), (float)
                (y - visible.top() * points));
        content.saveGraphicsState();
        content.transform(place);
        content.addRect(
                (float) visible.left(), (float) visible.top(), (float) visible.width(), (float) visible.height());
        content.clip();
        paint(shapes);
        content.restoreGraphicsState();
    }

    private void paint(List<Shape> shapes) throws IOException {
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Group group) {
                paint(group.children());
                link(group);
            } else if (shape instanceof Shape.Inset inset) {
                dx += inset.dx();
                dy += inset.dy();
                paint(inset.children());
                dx -= inset.dx();
                dy -= inset.dy();
            } else if (isVisible(shape)) {
                leaf(shape);
            }
        }
    }

    private boolean isVisible(Shape shape) {
        return Area.of(shape, canvas.typeface()::width)
                .filter(area -> area.moved(dx, dy).meets(part))
                .isPresent();
    }

    private void link(Shape.Group group) throws IOException {
        Optional<String> address =
                switch (group.role()) {
                    case ISSUE -> IssueKey.isKey(group.name())
                            ? issues.apply(new IssueKey(group.name())).flatMap(AllowedLinks::allowed)
                            : Optional.empty();
                    case LINK -> AllowedLinks.allowed(group.name());
                    default -> Optional.empty();
                };
        Optional<Area> area = address.isEmpty()
                ? Optional.empty()
                : Area.of(group, canvas.typeface()::width)
                        .map(all -> all.moved(dx, dy))
                        .filter(part::meets);
        if (area.isPresent()) {
            Area seen = area.get();
            double x = left + (Math.max(seen.left(), part.left()) - part.left()) * scale;
            double y = top + (Math.max(seen.top(), part.top()) - part.top()) * scale;
            double right = left + (Math.min(seen.right(), part.right()) - part.left()) * scale;
            double bottom = top + (Math.min(seen.bottom(), part.bottom()) - part.top()) * scale;
            canvas.link(figure, new Area(x, y, right, bottom), address.get());
        }
    }

    private void leaf(Shape shape) throws IOException {
        if (shape instanceof Shape.Text text) {
            text(text);
        } else if (shape instanceof Shape.Box box) {
            area(() -> outline(box), box.fill(), box.stroke(), box.strokeWidth(), box.dash());
        } else if (shape instanceof Shape.Circle circle) {
            double radius = circle.radius();
            Shape.Box around = new Shape.Box(
                    circle.x() - radius,
                    circle.y() - radius,
                    2 * radius,
                    2 * radius,
                    radius,
                    circle.fill(),
                    circle.stroke(),
                    circle.strokeWidth(),
                    Dash.SOLID);
            area(() -> outline(around), circle.fill(), circle.stroke(), circle.strokeWidth(), Dash.SOLID);
        } else if (shape instanceof Shape.Path path) {
            area(() -> outline(path.vectorPath()), path.fill(), path.stroke(), path.strokeWidth(), path.dash());
        }
    }

    /** Adds a path to the page. */
    private interface Outline {
        void draw() throws IOException;
    }

    private void area(Outline outline, Tint fill, Tint stroke, double width, Dash dash) throws IOException {
        if (fill != Tint.NONE) {
            boolean clear = fill.opacity() < 1;
            if (clear) {
                content.saveGraphicsState();
                canvas.clear(fill.opacity());
            }
            canvas.fill(fill);
            outline.draw();
            content.fill();
            if (clear) {
                content.restoreGraphicsState();
            }
        }
        if (stroke != Tint.NONE) {
            canvas.stroke(stroke);
            content.setLineWidth((float) width);
            content.setLineDashPattern(dash == Dash.SOLID ? new float[0] : new float[] {dash.drawn(), dash.left()}, 0);
            outline.draw();
            content.stroke();
        }
    }

    private void outline(Shape.Box box) throws IOException {
        double radius = Math.min(box.radius(), Math.min(box.width(), box.height()) / 2);
        double x = box.x();
        double y = box.y();
        double right = x + box.width();
        double bottom = y + box.height();
        if (radius <= 0) {
            content.addRect((float) (x + dx), (float) (y + dy), (float) box.width(), (float) box.height());
            return;
        }
        double handle = radius * (1 - ROUND);
        move(x + radius, y);
        line(right - radius, y);
        curve(right - handle, y, right, y + handle, right, y + radius);
        line(right, bottom - radius);
        curve(right, bottom - handle, right - handle, bottom, right - radius, bottom);
        line(x + radius, bottom);
        curve(x + handle, bottom, x, bottom - handle, x, bottom - radius);
        line(x, y + radius);
        curve(x, y + handle, x + handle, y, x + radius, y);
        content.closePath();
    }

    private void outline(VectorPath path) throws IOException {
        double[] at = path.coordinates();
        int next = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < path.size(); i++) {
            VectorPath.Piece piece = path.piece(i);
            switch (piece) {
                case MOVE -> move(at[next], at[next + 1]);
                case LINE -> line(at[next], at[next + 1]);
                case QUADRATIC -> curve(
                        x + (at[next] - x) * 2 / 3,
                        y + (at[next + 1] - y) * 2 / 3,
                        at[next + 2] + (at[next] - at[next + 2]) * 2 / 3,
                        at[next + 3] + (at[next + 1] - at[next + 3]) * 2 / 3,
                        at[next + 2],
                        at[next + 3]);
                case CUBIC -> curve(at[next], at[next + 1], at[next + 2], at[next + 3], at[next + 4], at[next + 5]);
                case CLOSE -> content.closePath();
            }
            next += piece.coordinates();
            if (piece.coordinates() > 0) {
                x = at[next - 2];
                y = at[next - 1];
            }
        }
    }

    private void move(double x, double y) throws IOException {
        content.moveTo((float) (x + dx), (float) (y + dy));
    }

    private void line(double x, double y) throws IOException {
        content.lineTo((float) (x + dx), (float) (y + dy));
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        content.curveTo(
                (float) (x1 + dx), (float) (y1 + dy), (float) (x2 + dx), (float) (y2 + dy), (float) (x + dx), (float)
                        (y + dy));
    }

    private void text(Shape.Text text) throws IOException {
        if (text.text().isBlank()) {
            return;
        }
        double natural = canvas.typeface()
                .width(text.text(), text.font().bold(), text.font().size());
        double width = canvas.typeface().width(text);
        double x = Area.left(text, width) + dx;
        if (text.font().halo()) {
            rim(x, text.y() + dy, width, text.font().size());
        }
        canvas.text(new Canvas.Line(
                x,
                text.y() + dy,
                text.text(),
                text.font().size(),
                text.font().bold(),
                text.font().italic(),
                Typeface.isRightToLeft(text),
                natural > 0 ? width / natural : 1,
                text.tint()));
    }

    /** Draws a light background, so that a text is legible over lines; outlined letters would be a second text. */
    private void rim(double x, double y, double width, double size) throws IOException {
        content.saveGraphicsState();
        canvas.clear(0.8);
        canvas.fill(Tint.GROUND);
        content.addRect((float) (x - 1), (float) (y - size * 0.8), (float) (width + 2), (float) size);
        content.fill();
        content.restoreGraphicsState();
    }
}
