package io.frontstage.render.svg;

import io.frontstage.render.markup.AllowedLinks;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.sheet.Area;
import io.frontstage.render.sheet.Sheets;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Direction;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import io.frontstage.scene.VectorPath;
import java.util.List;
import java.util.Optional;

/**
 * Writes a drawing as SVG that is complete through its attributes; its classes let a style sheet replace colours and
 * fonts. It contains no ids, no definitions and no styles, so that several drawings on a page do not collide.
 */
public final class SvgWriter {

    private static final String ITEM = "data-frontstage-item";
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final MarkupWriter out;
    private final Optional<Links> links;
    private int depth;

    private SvgWriter(MarkupWriter out, Optional<Links> links) {
        this.out = out;
        this.links = links;
    }

    /** A drawing as a file of its own. */
    public static String document(Drawing drawing, String title) {
        MarkupWriter out = new MarkupWriter();
        sheet(out, drawing, title);
        return out.toString();
    }

    /** A drawing as part of a page: an image with a name. */
    public static void sheet(MarkupWriter out, Drawing drawing, String title) {
        new SvgWriter(out, Optional.empty()).svg(drawing, Optional.of(title));
    }

    /** Like {@link #sheet}, as wide as the available space, with proportional height. */
    public static void fitted(MarkupWriter out, Drawing drawing, String title) {
        out.open("svg").attribute("xmlns", NAMESPACE).attribute("width", "100%");
        new SvgWriter(out, Optional.empty()).rest(drawing, Optional.of(title));
    }

    /** One sheet of a map that is cut for paper, at its printed size. */
    public static void sheet(MarkupWriter out, Sheets.Sheet sheet, String title) {
        SvgWriter writer = new SvgWriter(out, Optional.empty());
        out.open("svg").attribute("xmlns", NAMESPACE);
        out.beginAttribute("width")
                .number(sheet.width() * sheet.scale())
                .constant("pt")
                .endAttribute();
        out.beginAttribute("height")
                .number(sheet.height() * sheet.scale())
                .constant("pt")
                .endAttribute();
        writer.begin(new Area(0, 0, sheet.width(), sheet.height()), Optional.of(title));
        sheet.panels().forEach(writer::panel);
        out.close();
    }

    /** Writes an svg inside the svg, because that clips without needing an id. */
    private void panel(Sheets.Panel panel) {
        Area area = panel.area();
        out.open("svg").attribute("x", panel.x()).attribute("y", panel.y());
        out.attribute("width", area.width()).attribute("height", area.height());
        viewBox(area);
        shapes(panel.visible());
        out.close();
    }

    /** A drawing as part of a page; its elements are links to the places where the page says more about them. */
    public static void inPage(MarkupWriter out, Drawing drawing, Links links) {
        new SvgWriter(out, Optional.of(links)).svg(drawing, Optional.empty());
    }

    /** A drawing that says nothing by itself, such as a sign beside its meaning. */
    public static void sign(MarkupWriter out, Drawing drawing) {
        new SvgWriter(out, Optional.empty()).svg(drawing, Optional.empty());
    }

    private void svg(Drawing drawing, Optional<String> title) {
        out.open("svg").attribute("xmlns", NAMESPACE).attribute("width", drawing.width());
        out.attribute("height", drawing.height());
        rest(drawing, title);
    }

    private void rest(Drawing drawing, Optional<String> title) {
        begin(new Area(0, 0, drawing.width(), drawing.height()), title);
        shapes(drawing.shapes());
        out.close();
    }

    private void begin(Area shown, Optional<String> title) {
        viewBox(shown);
        // otherwise the page's direction would flip every text around its anchor
        out.constantAttributes(" direction=\"ltr\"");
        if (title.isPresent()) {
            out.constantAttributes(" role=\"img\"").attribute("aria-label", title.get());
            out.open("title").text(title.get()).close();
        } else if (links.isEmpty()) {
            out.constantAttributes(" aria-hidden=\"true\"");
        }
    }

    private void viewBox(Area shown) {
        out.beginAttribute("viewBox").number(shown.left()).constant(" ").number(shown.top());
        out.constant(" ")
                .number(shown.width())
                .constant(" ")
                .number(shown.height())
                .endAttribute();
    }

    private void shapes(List<Shape> shapes) {
        for (Shape shape : shapes) {
            shape(shape);
        }
    }

    private void shape(Shape shape) {
        if (shape instanceof Shape.Text text) {
            text(text);
        } else if (shape instanceof Shape.Box box) {
            box(box);
        } else if (shape instanceof Shape.Group group) {
            group(group);
        } else if (shape instanceof Shape.Path path) {
            path(path);
        } else if (shape instanceof Shape.Circle circle) {
            circle(circle);
        } else if (shape instanceof Shape.Inset inset) {
            inset(inset);
        }
    }

    /**
     * Writes links to other places beside the enclosing link instead of inside it, because a link inside a link does
     * not work.
     */
    private void group(Shape.Group group) {
        Optional<String> address = links.isEmpty() ? Optional.empty() : address(group, links.get());
        if (address.isEmpty() || depth > 0) {
            begin("g", group);
            if (!group.name().isEmpty()) {
                out.constantAttributes(" role=\"img\"").attribute("aria-label", group.name());
            }
            shapes(group.children());
            out.close();
            return;
        }
        List<Shape.Group> apart = group.children().stream()
                .filter(Shape.Group.class::isInstance)
                .map(Shape.Group.class::cast)
                .filter(child -> links.flatMap(page -> address(child, page)).isPresent())
                .toList();
        link(group, address.get(), apart);
        for (Shape.Group child : apart) {
            group(child);
        }
    }

    private void link(Shape.Group group, String address, List<Shape.Group> apart) {
        begin("a", group);
        out.attribute("href", address);
        if (!group.name().isEmpty() && group.role() != Role.ISSUE) {
            out.attribute("aria-label", group.name());
        }
        depth++;
        for (Shape child : group.children()) {
            if (!(child instanceof Shape.Group other) || !apart.contains(other)) {
                shape(child);
            }
        }
        depth--;
        out.close();
    }

    private static Optional<String> address(Shape.Group group, Links links) {
        return switch (group.role()) {
            case ISSUE -> links.toIssue(group.name());
            case LINK -> AllowedLinks.allowed(group.name());
            case STAGE -> group.element().map(id -> '#' + links.anchors().stage(id));
            case ARROW, FEELING, TAB, ISSUE_STATUS -> Optional.empty();
            default -> group.element().map(id -> '#' + links.anchors().element(id));
        };
    }

    private void begin(String tag, Shape.Group group) {
        out.open(tag).constantAttributes(Paints.of(group.role()));
        if (group.role() == Role.DECORATION) {
            out.constantAttributes(" aria-hidden=\"true\"");
        }
        if (group.element().isPresent()) {
            String id = group.element().get();
            String attribute = attribute(group.role());
            out.attribute(attribute, id);
            if (links.isPresent() && attribute.equals(ITEM)) {
                String where = links.get().placeOf(id);
                if (!where.isEmpty()) {
                    out.attribute("data-frontstage-where", where);
                }
                List<String> related = links.get().relatedTo(id);
                if (!related.isEmpty()) {
                    out.attribute("data-frontstage-with", String.join(" ", related));
                }
            }
        }
    }

    private static String attribute(Role role) {
        return switch (role) {
            case STAGE -> "data-frontstage-stage";
            case ARROW -> "data-frontstage-ends";
            case FEELING -> "data-frontstage-feeling";
            case TAB -> "data-frontstage-pain";
            case ISSUE_STATUS -> "data-frontstage-status";
            case MORE -> "data-frontstage-more";
            case GAP -> "data-frontstage-gap";
            default -> ITEM;
        };
    }

    private void inset(Shape.Inset inset) {
        out.open("g")
                .beginAttribute("transform")
                .constant("translate(")
                .number(inset.dx())
                .constant(" ");
        out.number(inset.dy()).constant(")").endAttribute();
        shapes(inset.children());
        out.close();
    }

    private void box(Shape.Box box) {
        out.open("rect").attribute("x", box.x()).attribute("y", box.y());
        out.attribute("width", box.width()).attribute("height", box.height());
        if (box.radius() > 0) {
            out.attribute("rx", box.radius());
        }
        paint(box.fill(), box.stroke(), box.strokeWidth(), box.dash());
        out.closeEmpty();
    }

    private void circle(Shape.Circle circle) {
        out.open("circle")
                .attribute("cx", circle.x())
                .attribute("cy", circle.y())
                .attribute("r", circle.radius());
        paint(circle.fill(), circle.stroke(), circle.strokeWidth(), Dash.SOLID);
        out.closeEmpty();
    }

    private void path(Shape.Path path) {
        out.open("path").beginAttribute("d");
        VectorPath vectorPath = path.vectorPath();
        double[] coordinates = vectorPath.coordinates();
        int next = 0;
        for (int i = 0; i < vectorPath.size(); i++) {
            VectorPath.Piece piece = vectorPath.piece(i);
            out.constant(letter(piece));
            for (int end = next + piece.coordinates(), first = next; next < end; next++) {
                if (next > first) {
                    out.constant(" ");
                }
                out.number(coordinates[next]);
            }
        }
        out.endAttribute();
        paint(path.fill(), path.stroke(), path.strokeWidth(), path.dash());
        out.closeEmpty();
    }

    private static String letter(VectorPath.Piece piece) {
        return switch (piece) {
            case MOVE -> "M";
            case LINE -> "L";
            case QUADRATIC -> "Q";
            case CUBIC -> "C";
            case CLOSE -> "Z";
        };
    }

    private void paint(Tint fill, Tint stroke, double strokeWidth, Dash dash) {
        out.constantAttributes(Paints.of(fill, stroke));
        if (stroke == Tint.NONE) {
            return;
        }
        if (strokeWidth != 1) {
            out.attribute("stroke-width", strokeWidth);
        }
        if (dash != Dash.SOLID) {
            out.beginAttribute("stroke-dasharray")
                    .number(dash.drawn())
                    .constant(" ")
                    .number(dash.left());
            out.endAttribute();
        }
    }

    private void text(Shape.Text text) {
        // each line of a right-to-left text runs from right to left, whatever its own first letter is
        boolean rightToLeft = text.anchor() == TextAnchor.END || Direction.isRightToLeft(text.text());
        out.open("text").attribute("x", text.x()).attribute("y", text.y());
        out.constantAttributes(Paints.of(text.font(), text.tint()));
        out.constantAttributes(anchor(text.anchor(), rightToLeft));
        if (rightToLeft) {
            out.constantAttributes(" direction=\"rtl\"");
        }
        if (text.width() > 0) {
            out.attribute("textLength", text.width()).constantAttributes(" lengthAdjust=\"spacingAndGlyphs\"");
        }
        if (text.text().contains("  ")) {
            out.constantAttributes(" xml:space=\"preserve\"");
        }
        out.text(text.text()).close();
    }

    /** SVG's {@code start} is where reading begins: at the right for right-to-left text. */
    private static String anchor(TextAnchor anchor, boolean rightToLeft) {
        return switch (anchor) {
            case START -> rightToLeft ? " text-anchor=\"end\"" : "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> "";
        };
    }
}
