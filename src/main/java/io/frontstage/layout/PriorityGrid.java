package io.frontstage.layout;

import io.frontstage.blueprint.Opportunity;
import io.frontstage.messages.Messages;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out opportunities in a grid of five by five: effort to the right, impact upwards. Opportunities without either are left out. */
public final class PriorityGrid {

    private static final int STEPS = 5;
    private static final double CELL = 112;
    private static final double MIN_HEIGHT = 64;
    private static final double LEFT = 76;
    private static final double BOTTOM = 44;
    private static final double GAP = 4;
    private static final double PADDING = 5;
    private static final Font CARD = Font.SMALL;

    /** Maximum number of lines of a card's title. */
    private static final int MAX_LINES = 2;

    /** Maximum number of cards in a cell; if there are more, the cell shows one card fewer and the number of the others. */
    private static final int MAX_CARDS = 4;

    private final List<Shape> ground = new ArrayList<>();
    private final List<Shape> cards = new ArrayList<>();
    private final List<Opportunity> opportunities;
    private final Messages messages;

    private PriorityGrid(List<Opportunity> opportunities, Messages messages) {
        this.opportunities = opportunities;
        this.messages = messages;
    }

    /** @param opportunities the opportunities in the order in which those of a cell are shown */
    public static Drawing of(List<Opportunity> opportunities, Messages messages) {
        return new PriorityGrid(opportunities, messages).layOut();
    }

    private Drawing layOut() {
        double y = 1;
        for (int impact = STEPS; impact >= 1; impact--) {
            double height = height(impact);
            for (int effort = 1; effort <= STEPS; effort++) {
                cell(impact, effort, LEFT + (effort - 1) * CELL, y, height);
            }
            text(LEFT - 12, y + height / 2 + 4, String.valueOf(impact), Font.BODY, Tint.TEXT_SUBTLE, TextAnchor.MIDDLE);
            y += height;
        }
        for (int effort = 1; effort <= STEPS; effort++) {
            double middle = LEFT + (effort - 0.5) * CELL;
            text(middle, y + 17, String.valueOf(effort), Font.BODY, Tint.TEXT_SUBTLE, TextAnchor.MIDDLE);
        }
        text(
                LEFT + STEPS * CELL / 2,
                y + 36,
                messages.text("table.effort") + " →",
                Font.STRONG,
                Tint.TEXT,
                TextAnchor.MIDDLE);
        text(0, 14, "↑", Font.STRONG, Tint.TEXT, TextAnchor.START);
        text(0, 30, messages.text("table.impact"), Font.SMALL_STRONG, Tint.TEXT, TextAnchor.START);
        List<Shape> all = new ArrayList<>();
        all.add(new Shape.Group(Role.DECORATION, "", Optional.empty(), ground));
        all.addAll(cards);
        return new Drawing(LEFT + STEPS * CELL + 1, y + BOTTOM, all);
    }

    private double height(int impact) {
        double most = 0;
        for (int effort = 1; effort <= STEPS; effort++) {
            List<Opportunity> here = in(impact, effort);
            double height = PADDING + (corner(impact, effort).isPresent() ? 16 : 0);
            for (int i = 0; i < shown(here.size()); i++) {
                height += height(lines(here.get(i).title())) + GAP;
            }
            most = Math.max(most, height + (shown(here.size()) < here.size() ? 18 : 0));
        }
        return Math.max(MIN_HEIGHT, most);
    }

    private void cell(int impact, int effort, double x, double y, double height) {
        ground.add(new Shape.Box(x, y, CELL, height, 0, tint(impact, effort), Tint.RULE, 1, Dash.SOLID));
        double top = y + PADDING;
        Optional<String> corner = corner(impact, effort);
        if (corner.isPresent()) {
            text(x + PADDING, top + 11, corner.get(), Font.SMALL_STRONG, Tint.TEXT_SUBTLE, TextAnchor.START);
            top += 16;
        }
        List<Opportunity> here = in(impact, effort);
        int shown = shown(here.size());
        for (Opportunity opportunity : here.subList(0, shown)) {
            top += card(opportunity, x + PADDING, top) + GAP;
        }
        if (shown < here.size()) {
            text(x + PADDING, top + 12, "+" + (here.size() - shown), Font.SMALL_STRONG, Tint.TEXT, TextAnchor.START);
        }
    }

    private double card(Opportunity opportunity, double x, double y) {
        List<String> lines = lines(opportunity.title());
        double width = CELL - 2 * PADDING;
        double height = height(lines);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(x, y, width, height, 3, Tint.OPPORTUNITY, Tint.OPPORTUNITY_BAR, 1, Dash.SOLID));
        for (int i = 0; i < lines.size(); i++) {
            double baseline = y + 4 + i * CARD.lineHeight() + CARD.ascent();
            shapes.add(new Shape.Text(
                    x + 7,
                    baseline,
                    lines.get(i),
                    CARD,
                    Tint.OPPORTUNITY_TEXT,
                    TextAnchor.START,
                    FontTable.knows(lines.get(i), CARD) ? FontTable.width(lines.get(i), CARD) : 0));
        }
        String name = messages.text(
                "priorities.card",
                opportunity.title(),
                opportunity.impact().orElse(0),
                opportunity.effort().orElse(0));
        cards.add(new Shape.Group(
                Role.OPPORTUNITY, name, Optional.of(opportunity.id().value()), shapes));
        return height;
    }

    private static double height(List<String> lines) {
        return lines.size() * CARD.lineHeight() + 8;
    }

    /** The first lines of a title; the list next to the grid has the full title. */
    private static List<String> lines(String title) {
        String[] lines =
                LineBreaker.balanced(title, CARD, CELL - 2 * PADDING - 14).texts();
        if (lines.length <= MAX_LINES) {
            return List.of(lines);
        }
        return List.of(lines[0], lines[1].stripTrailing() + "…");
    }

    private List<Opportunity> in(int impact, int effort) {
        return opportunities.stream()
                .filter(one -> one.impact().orElse(0) == impact && one.effort().orElse(0) == effort)
                .toList();
    }

    private static int shown(int count) {
        return count > MAX_CARDS ? MAX_CARDS - 1 : count;
    }

    private Optional<String> corner(int impact, int effort) {
        if (impact == STEPS && effort == 1) {
            return Optional.of(messages.text("priorities.corner.first"));
        } else if (impact == STEPS && effort == STEPS) {
            return Optional.of(messages.text("priorities.corner.much"));
        }
        return impact == 1 && effort == STEPS ? Optional.of(messages.text("priorities.corner.last")) : Optional.empty();
    }

    private static Tint tint(int impact, int effort) {
        if (impact >= 4) {
            return effort <= 2 ? Tint.EMOTION_GOOD : effort >= 4 ? Tint.CUSTOMER_CARD : Tint.GROUND;
        }
        return impact <= 2 && effort >= 4 ? Tint.STAGE : Tint.GROUND;
    }

    private void text(double x, double y, String words, Font font, Tint tint, TextAnchor anchor) {
        ground.add(new Shape.Text(x, y, words, font, tint, anchor, FontTable.width(words, font)));
    }
}
