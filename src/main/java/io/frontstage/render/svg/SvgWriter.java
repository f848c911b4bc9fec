package io.frontstage.render.svg;

import io.frontstage.render.Anchors;
import io.frontstage.render.markup.Direction;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Outline;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.List;
import java.util.Optional;

/**
 * Writes a drawing as SVG that is whole by its attributes, and whose classes let a style sheet replace colours and fonts. It holds no
 * ids, no definitions and no styles, so that several drawings on a page do not collide.
 */
public final class SvgWriter {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final MarkupWriter out;
    private final Optional<Anchors> anchors;
    private boolean inLink;

    private SvgWriter(MarkupWriter out, Optional<Anchors> anchors) {
        this.out = out;
        this.anchors = anchors;
    }

    /** A file of its own. */
    public static String document(Drawing drawing, String title) {
        MarkupWriter out = new MarkupWriter(guess(drawing.shapes()));
        new SvgWriter(out, Optional.empty()).svg(drawing, Optional.of(title));
        return out.toString();
    }

    /** Part of a page: what can be gone to is a link to where the page says more of it. */
    public static void inPage(MarkupWriter out, Drawing drawing, Anchors anchors) {
        new SvgWriter(out, Optional.of(anchors)).svg(drawing, Optional.empty());
    }

    /** Part of a page that says nothing by itself, such as a sign beside its meaning. */
    public static void sign(MarkupWriter out, Drawing drawing) {
        new SvgWriter(out, Optional.empty()).svg(drawing, Optional.empty());
    }

    /** About how many characters some shapes take: growing by copies would cost as much as writing. */
    private static int guess(List<Shape> shapes) {
        int characters = 256;
        for (Shape shape : shapes) {
            characters += shape instanceof Shape.Group group ? guess(group.children()) : 288;
        }
        return characters;
    }

    private void svg(Drawing drawing, Optional<String> title) {
        out.open("svg").attribute("xmlns", NAMESPACE).attribute("width", drawing.width());
        out.attribute("height", drawing.height())
                .beginAttribute("viewBox")
                .constant('0')
                .constant(' ')
                .constant('0');
        out.constant(' ')
                .number(drawing.width())
                .constant(' ')
                .number(drawing.height())
                .endAttribute();
        // the page's own direction would turn every text around its anchor
        out.constantAttributes(" direction=\"ltr\"");
        if (title.isPresent()) {
            out.constantAttributes(" role=\"img\"").attribute("aria-label", title.get());
            out.open("title").text(title.get()).close();
        } else if (anchors.isEmpty()) {
            out.constantAttributes(" aria-hidden=\"true\"");
        }
        shapes(drawing.shapes());
        out.close();
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
        }
    }

    private void group(Shape.Group group) {
        boolean link = anchors.isPresent() && group.element().isPresent() && !inLink;
        out.open(link ? "a" : "g").attribute("class", "frontstage-" + Paints.word(group.role()));
        if (group.role() == Role.DECORATION) {
            out.constantAttributes(" aria-hidden=\"true\"");
        }
        if (group.element().isPresent()) {
            element(group.role(), group.element().get(), link);
        }
        if (!group.name().isEmpty()) {
            out.constantAttributes(link ? "" : " role=\"img\"").attribute("aria-label", group.name());
        }
        inLink |= link;
        shapes(group.children());
        inLink &= !link;
        out.close();
    }

    private void element(Role role, String id, boolean link) {
        boolean stage = role == Role.STAGE;
        out.attribute(stage ? "data-frontstage-stage" : "data-frontstage-item", id);
        if (link) {
            Anchors page = anchors.orElseThrow();
            out.attribute("href", '#' + (stage ? page.stage(id) : page.element(id)));
        }
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
        Outline outline = path.outline();
        double[] coordinates = outline.coordinates();
        int next = 0;
        for (int i = 0; i < outline.size(); i++) {
            Outline.Piece piece = outline.piece(i);
            out.constant(letter(piece));
            for (int end = next + piece.coordinates(), first = next; next < end; next++) {
                if (next > first) {
                    out.constant(' ');
                }
                out.number(coordinates[next]);
            }
        }
        out.endAttribute();
        paint(path.fill(), path.stroke(), path.strokeWidth(), path.dash());
        out.closeEmpty();
    }

    private static char letter(Outline.Piece piece) {
        return switch (piece) {
            case MOVE -> 'M';
            case LINE -> 'L';
            case QUADRATIC -> 'Q';
            case CUBIC -> 'C';
            case CLOSE -> 'Z';
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
                    .constant(' ')
                    .number(dash.left());
            out.endAttribute();
        }
    }

    private void text(Shape.Text text) {
        boolean rightToLeft = Direction.isRightToLeft(text.text());
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

    /** SVG's start is where reading begins: at the right, if that is how the text runs. */
    private static String anchor(TextAnchor anchor, boolean rightToLeft) {
        return switch (anchor) {
            case START -> rightToLeft ? " text-anchor=\"end\"" : "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> rightToLeft ? "" : " text-anchor=\"end\"";
        };
    }
}
