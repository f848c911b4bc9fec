package io.frontstage.layout;

import io.frontstage.blueprint.Basis;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.Step;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.LegendEntry;
import io.frontstage.scene.Part;
import io.frontstage.scene.Shape;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the legend: the signs that occur on a map and are not self-explanatory. */
final class Legend {

    private static final double HEIGHT = 14;

    private final Blueprint blueprint;
    private final LayoutOptions options;
    private final Labels labels;
    private final List<LegendEntry> entries = new ArrayList<>();

    Legend(Blueprint blueprint, LayoutOptions options, Labels labels) {
        this.blueprint = blueprint;
        this.options = options;
        this.labels = labels;
    }

    List<LegendEntry> entries() {
        if (options.shows(Part.ITEMS)) {
            items();
        }
        if (blueprint.steps().stream().anyMatch(Step::momentOfTruth)) {
            add("map.legend.moment", 12, Signs.star(6, 7, 6));
        }
        boolean cards = options.level() != Level.OVERVIEW || !options.open().isEmpty();
        if (any(cards, step -> step.timing().idle().isPresent(), card -> card.timing()
                .idle()
                .isPresent())) {
            add("map.legend.wait", Signs.RING, Signs.wait(Signs.RING / 2, 7));
        }
        if (any(cards, Step::failPoint, Card::failPoint)) {
            add("map.legend.fail-point", Signs.RING, Signs.failPoint(Signs.RING / 2, 7));
        }
        if (blueprint.steps().stream().anyMatch(step -> !step.audience().paths().isEmpty())) {
            add("map.legend.path", 24, Shapes.line(0, 7, 24, 7, Tint.PERSONA_1, 1.5, Dash.DASHED));
        }
        boolean isAnswered = blueprint.steps().stream()
                .anyMatch(step -> step.experience().answered().isPresent());
        if (options.shows(Part.EMOTIONS) && isAnswered) {
            add(
                    "map.legend.answered",
                    24,
                    Shapes.line(0, 7, 24, 7, CurveMarks.ANSWERED, 1, Dash.SOLID),
                    CurveMarks.answered(12, 7));
        }
        return entries;
    }

    private boolean any(boolean cards, Predicate<Step> ofSteps, Predicate<Card> ofCards) {
        return blueprint.steps().stream()
                .anyMatch(step -> ofSteps.test(step)
                        || cards
                                && step.cells().stream()
                                        .anyMatch(cell -> cell.cards().stream().anyMatch(ofCards)));
    }

    private void items() {
        List<Item> items = blueprint.items();
        List<PainPoint> open = items.stream()
                .filter(PainPoint.class::isInstance)
                .map(PainPoint.class::cast)
                .filter(pain -> pain.fixed().isEmpty())
                .toList();
        List<Optional<PainSeverity>> severities = Stream.concat(
                        Stream.of(PainSeverity.values()).map(Optional::of), Stream.of(Optional.<PainSeverity>empty()))
                .toList();
        for (Optional<PainSeverity> severity : severities) {
            if (open.stream().anyMatch(pain -> pain.severity().equals(severity))) {
                add(
                        "map.legend.severity." + LaneColours.word(severity),
                        24,
                        Shapes.bordered(
                                0,
                                0,
                                24,
                                HEIGHT,
                                3,
                                LaneColours.pain(severity),
                                LaneColours.painEdge(severity),
                                Dash.SOLID),
                        Signs.bars(severity, 6, 11.3, LaneColours.painText(severity), LaneColours.painOff(severity)));
            }
        }
        List<Opportunity> opportunities = items.stream()
                .filter(Opportunity.class::isInstance)
                .map(Opportunity.class::cast)
                .toList();
        boolean fields = options.level() != Level.OVERVIEW || !options.open().isEmpty();
        if (fields
                && opportunities.stream()
                        .anyMatch(
                                one -> one.impact().isPresent() && one.effort().isPresent())) {
            add("map.legend.field", 27, Signs.bulb(0, 7), Signs.field(4, 2, 14, 7));
        } else if (!opportunities.isEmpty()) {
            add("map.legend.opportunity", 9, Signs.bulb(0, 7));
        }
        boolean issues = items.stream()
                .anyMatch(item -> item instanceof PainPoint pain
                                && !pain.issues().isEmpty()
                        || item instanceof Opportunity one && !one.issues().isEmpty());
        if (issues) {
            add("map.legend.issue", 8, new Shape.Circle(4, 7, 3.5, Tint.NONE, Tint.TEXT_SUBTLE, 1));
        }
        for (Basis basis : Basis.values()) {
            if (options.level() != Level.OVERVIEW
                    && items.stream().anyMatch(item -> labels.basis(item.about())
                            .filter(basis::equals)
                            .isPresent())) {
                add(
                        "map.legend.basis." + basis.name().toLowerCase(Locale.ROOT),
                        12,
                        Pen.sign(basis, 0, 7, Tint.TEXT_SUBTLE));
            }
        }
    }

    private void add(String key, double width, Shape... sign) {
        entries.add(new LegendEntry(new Drawing(width, HEIGHT, List.of(sign)), labels.text(key)));
    }
}
