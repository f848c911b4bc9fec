package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Delight;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Provenance;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws pain points, opportunities and delights as tiles: a title, and one line of signs. */
final class Tiles {

    static final double PAD_X = 8;
    private static final double PAD_Y = 6;
    private static final double CALM_PAD = 4;
    private static final double SIGNS = 15;
    private static final double SIGN_INDENT = 15;
    /** The height of initials, and their minimum width. */
    private static final double INITIALS = 16;

    private final Blueprint blueprint;
    private final Labels labels;
    private final boolean everything;
    private final Provenance inherited;

    Tiles(Blueprint blueprint, Labels labels, boolean everything) {
        this.blueprint = blueprint;
        this.labels = labels;
        this.everything = everything;
        this.inherited = blueprint.info().about().provenance();
    }

    /**
     * The tile of an item.
     *
     * @param audience the personas of its step or stage: its own are written only if they differ
     * @param keeper the owner of its step or stage: its own is written only if it differs
     * @param named whether its lane is written on it, if that is not the customer's
     */
    Block tile(Item item, List<PersonaId> audience, Optional<String> keeper, boolean named, double width) {
        Context context = new Context(audience, keeper, named, width);
        if (item instanceof PainPoint pain) {
            return pain.fixed().isPresent() ? fixed(pain, context) : pain(pain, context);
        }
        return item instanceof Opportunity opportunity
                ? opportunity(opportunity, context)
                : delight((Delight) item, context);
    }

    private record Context(List<PersonaId> audience, Optional<String> keeper, boolean named, double width) {}

    private Block pain(PainPoint pain, Context context) {
        Tint ink = LaneColours.painText(pain.severity());
        Pen pen = new Pen(labels, PAD_X, PAD_Y, context.width - 2 * PAD_X);
        String severity = LaneColours.word(pain.severity());
        pen.say(labels.text("map.pain." + severity));
        boolean strong = LaneColours.isCritical(pain.severity());
        pen.write(pain.title(), strong ? Font.TILE_STRONG : Font.TILE, ink).down(4);
        SignLine line = new SignLine(context.width - 2 * PAD_X);
        line.keep(
                Signs.BARS,
                (x, y, out) ->
                        out.add(Signs.bars(pain.severity(), x, y + 4.5, ink, LaneColours.painOff(pain.severity()))));
        if (pain.severity().isPresent()) {
            line.drop(3, text(labels.text("map.severity." + severity), Font.SMALL_STRONG, ink));
        }
        lane(pain, context, line);
        owner(pain.owner(), context, line);
        labels.basis(pain.about())
                .ifPresent(basis -> line.drop(1, Signs.EYE, (x, y, out) -> out.add(Pen.sign(basis, x, y, ink))));
        issues(pain.issues(), line);
        line.paint(PAD_X, pen.y(), pen.shapes());
        pen.down(SIGNS);
        spoken(pain, pain.owner(), pain.issues(), context, pen);
        if (everything) {
            pen.down(2);
            pain.quotes().forEach(quote -> pen.write(labels.text("map.quote", quote), Font.SMALL_ITALIC, ink));
            words(pain, pain.owner(), pain.issues(), context, ink, pen);
        }
        return boxed(
                pain,
                Role.PAIN_POINT,
                pen,
                PAD_Y,
                LaneColours.pain(pain.severity()),
                LaneColours.painEdge(pain.severity()),
                context.width);
    }

    private Block opportunity(Opportunity opportunity, Context context) {
        Pen pen = new Pen(labels, PAD_X, PAD_Y, context.width - 2 * PAD_X);
        pen.say(labels.text("map.opportunity"));
        pen.write(opportunity.title(), Font.TILE, Tint.TEXT).down(4);
        SignLine line = new SignLine(context.width - 2 * PAD_X);
        line.keep(Signs.BULB, (x, y, out) -> out.add(Signs.bulb(x, y)));
        if (opportunity.impact().isPresent() && opportunity.effort().isPresent()) {
            int impact = opportunity.impact().getAsInt();
            int effort = opportunity.effort().getAsInt();
            line.drop(4, Signs.FIELD, (x, y, out) -> out.add(Signs.field(impact, effort, x, y)));
        }
        lane(opportunity, context, line);
        owner(opportunity.owner(), context, line);
        if (opportunity.due().filter(due -> labels.isOver(due.day())).isPresent()) {
            line.drop(4, 10, (x, y, out) -> out.add(Signs.overdue(x, y)));
        }
        issues(opportunity.issues(), line);
        line.paint(PAD_X, pen.y(), pen.shapes());
        pen.down(SIGNS);
        opportunity.impact().ifPresent(score -> pen.say(labels.text("map.impact", score)));
        opportunity.effort().ifPresent(score -> pen.say(labels.text("map.effort", score)));
        spoken(opportunity, opportunity.owner(), opportunity.issues(), context, pen);
        opportunity.due().ifPresent(due -> pen.say(labels.text("map.due", due.text())));
        if (everything) {
            pen.down(2);
            details(opportunity, pen);
            words(opportunity, opportunity.owner(), opportunity.issues(), context, Tint.TEXT_SUBTLE, pen);
        }
        return boxed(opportunity, Role.OPPORTUNITY, pen, PAD_Y, Tint.GROUND, Tint.OPPORTUNITY_EDGE, context.width);
    }

    private void details(Opportunity opportunity, Pen pen) {
        List<String> scores = new ArrayList<>(2);
        opportunity.impact().ifPresent(score -> scores.add(labels.text("map.impact", score)));
        opportunity.effort().ifPresent(score -> scores.add(labels.text("map.effort", score)));
        pen.facts(scores, Tint.TEXT_SUBTLE);
        opportunity.due().ifPresent(due -> {
            boolean late = labels.isOver(due.day());
            String text = labels.text("map.due", due.text());
            Paragraph line = Paragraph.of(
                    late ? text + Labels.SEPARATOR + labels.text("map.overdue") : text,
                    late ? Font.SMALL_STRONG : Font.SMALL,
                    late ? Tint.OVERDUE : Tint.TEXT_SUBTLE,
                    pen.width());
            pen.write(line);
        });
        String target = opportunity.target().map(value -> " → " + value.text()).orElse("");
        opportunity.measure().ifPresent(measure -> pen.small(measure + target, Tint.TEXT_SUBTLE));
    }

    private Block delight(Delight delight, Context context) {
        Pen pen = new Pen(labels, PAD_X, CALM_PAD, context.width - 2 * PAD_X);
        pen.say(labels.text("map.delight"));
        pen.draw(Signs.heart(PAD_X - 1, CALM_PAD + 8));
        calm(delight.title(), Tint.DELIGHT_TEXT, pen);
        spoken(delight, Optional.empty(), List.of(), context, pen);
        if (everything) {
            delight.quotes()
                    .forEach(quote -> pen.write(labels.text("map.quote", quote), Font.SMALL_ITALIC, Tint.DELIGHT_TEXT));
            words(delight, Optional.empty(), List.of(), context, Tint.DELIGHT_TEXT, pen);
        }
        return boxed(delight, Role.DELIGHT, pen, CALM_PAD, Tint.GROUND, Tint.DELIGHT_EDGE, context.width);
    }

    private Block fixed(PainPoint pain, Context context) {
        Pen pen = new Pen(labels, PAD_X, CALM_PAD, context.width - 2 * PAD_X);
        pen.say(labels.text("map.pain.fixed", pain.fixed().orElseThrow().text()));
        pen.draw(Signs.tick(PAD_X - 1, CALM_PAD + 8));
        calm(pain.title(), Tint.TEXT_SUBTLE, pen);
        spoken(pain, pain.owner(), pain.issues(), context, pen);
        if (everything) {
            pen.small(pain.fixed().orElseThrow().text(), Tint.TEXT_SUBTLE);
            words(pain, pain.owner(), pain.issues(), context, Tint.TEXT_SUBTLE, pen);
        }
        return boxed(pain, Role.PAIN_POINT, pen, CALM_PAD, Tint.FIXED, Tint.FIXED, context.width);
    }

    private void calm(String title, Tint tint, Pen pen) {
        Paragraph text = Paragraph.of(title, Font.TILE, tint, pen.width() - SIGN_INDENT);
        pen.write(text, SIGN_INDENT).say(title);
    }

    private Block boxed(Item item, Role role, Pen pen, double pad, Tint ground, Tint edge, double width) {
        double height = pen.y() + pad;
        List<Shape> shapes = new ArrayList<>(pen.shapes().size() + 1);
        shapes.add(Shapes.bordered(0, 0, width, height, 4, ground, edge, Dash.SOLID));
        shapes.addAll(pen.shapes());
        return new Block(role, item.title(), pen.name(), Optional.of(item.id().value()), width, height, shapes);
    }

    /** Adds the meaning of its signs for screen readers; this is not drawn. */
    private void spoken(Item item, Optional<String> owner, List<IssueKey> issues, Context context, Pen pen) {
        if (context.named && !isCustomers(item)) {
            pen.say(labels.lane(item.lane()));
        }
        if (!item.personas().isEmpty() && !item.personas().equals(context.audience)) {
            pen.say(labels.text("map.for", labels.personas(item.personas())));
        }
        owner.filter(name -> !owner.equals(context.keeper)).ifPresent(name -> pen.say(labels.text("map.owner", name)));
        labels.basis(item.about())
                .ifPresent(basis -> pen.say(labels.text("basis." + basis.name().toLowerCase(Locale.ROOT))));
        if (!issues.isEmpty()) {
            pen.say(labels.text("map.issues", labels.issues(issues)));
        }
    }

    /** Writes what is only drawn if everything is shown; screen readers already have it. */
    private void words(Item item, Optional<String> owner, List<IssueKey> issues, Context context, Tint tint, Pen pen) {
        if (!item.personas().isEmpty() && !item.personas().equals(context.audience)) {
            quietly(labels.text("map.for", labels.personas(item.personas())), tint, pen);
        }
        owner.filter(name -> !owner.equals(context.keeper))
                .ifPresent(name -> quietly(labels.text("map.owner", name), tint, pen));
        item.about().note().ifPresent(note -> quietly(note, tint, pen));
        quietly(labels.source(item.about().provenance(), inherited), tint, pen);
        item.about().url().ifPresent(url -> pen.link(url.toString()));
        for (IssueKey issue : issues.subList(Math.min(1, issues.size()), issues.size())) {
            double wide = FontTable.width(issue.value(), Font.SMALL_STRONG) + CHIP;
            chip(issue.value(), wide, PAD_X, pen.y() + 9.5, pen.shapes());
            pen.down(18);
        }
    }

    private static void quietly(String text, Tint tint, Pen pen) {
        if (!text.isEmpty()) {
            pen.write(Paragraph.of(text, Font.SMALL, tint, pen.width()));
        }
    }

    private boolean isCustomers(Item item) {
        return kind(item) == LaneKind.CUSTOMER;
    }

    private LaneKind kind(Item item) {
        return blueprint.lane(item.lane()).map(Lane::kind).orElse(LaneKind.CUSTOMER);
    }

    private void lane(Item item, Context context, SignLine line) {
        if (context.named && !isCustomers(item)) {
            LaneKind kind = kind(item);
            String name = labels.lane(item.lane());
            double text = FontTable.width(name, Font.SMALL);
            line.shrink(text + 6, (x, y, width, out) -> {
                out.add(Shapes.area(x, y - 7, width, 14, 3, LaneColours.card(kind)));
                Paragraph.atMost(1, name, Font.SMALL, LaneColours.ink(kind), width - 5.5)
                        .paint(x + 3, y - 7, TextAnchor.START, out);
            });
        }
    }

    private static void owner(Optional<String> owner, Context context, SignLine line) {
        if (owner.isPresent() && !owner.equals(context.keeper)) {
            String letters = initials(owner.get());
            line.drop(2, initialsWidth(letters), (x, y, out) -> initials(letters, x, y, out));
        }
    }

    /** A name's first letters, two at most. */
    static String initials(String name) {
        StringBuilder letters = new StringBuilder(2);
        for (String word : name.strip().split("[\\s-]+")) {
            if (letters.codePointCount(0, letters.length()) < 2 && !word.isEmpty()) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return letters.toString();
    }

    static double initialsWidth(String letters) {
        return Math.max(INITIALS, FontTable.width(letters, Font.COUNT) + 6);
    }

    /** Draws letters on a background with round ends, 16 high. */
    static void initials(String letters, double x, double y, List<Shape> out) {
        double width = initialsWidth(letters);
        out.add(Shapes.area(x, y - INITIALS / 2, width, INITIALS, INITIALS / 2, Tint.TRACK));
        out.add(Shapes.text(x + width / 2, y + 3.5, letters, Font.COUNT, Tint.STAGE_TEXT, TextAnchor.MIDDLE));
    }

    /** Adds the first issue, and the number of others if there is room; keeps room for the sign of its status. */
    private static void issues(List<IssueKey> issues, SignLine line) {
        if (issues.isEmpty()) {
            return;
        }
        String key = issues.get(0).value();
        double one = FontTable.width(key, Font.SMALL_STRONG) + CHIP;
        line.right(one, (x, y, out) -> chip(key, one, x, y, out));
        if (issues.size() > 1) {
            String more = "+" + (issues.size() - 1);
            double both = one + FontTable.width(more, Font.SMALL_STRONG) + 4;
            line.rather(both, (x, y, out) -> {
                chip(key, both, x, y, out);
                out.add(Shapes.text(x + one, y + 4, more, Font.SMALL_STRONG, Tint.TEXT_SUBTLE, TextAnchor.START));
            });
        }
    }

    /** The width of a chip in addition to its key: room at the left, and at the right for the sign of a status. */
    static final double CHIP = 16;

    static void chip(String key, double width, double x, double y, List<Shape> out) {
        double text = FontTable.width(key, Font.SMALL_STRONG);
        out.add(Shapes.area(x, y - 7.5, width, 15, 3, Tint.STAGE));
        out.add(new Shape.Circle(x + 3 + text + 7, y, 3.2, Tint.NONE, Tint.TEXT_SUBTLE, 1));
        out.add(new Shape.Group(
                Role.ISSUE,
                key,
                Optional.empty(),
                List.of(Shapes.text(x + 3, y + 4, key, Font.SMALL_STRONG, Tint.LINK, TextAnchor.START))));
    }

    private static SignLine.Sign text(String text, Font font, Tint tint) {
        return new SignLine.Sign(
                FontTable.width(text, font),
                (x, y, out) -> out.add(Shapes.text(x, y + 4, text, font, tint, TextAnchor.START)));
    }
}
