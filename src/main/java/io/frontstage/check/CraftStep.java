package io.frontstage.check;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Experience;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.Places;
import io.frontstage.blueprint.Step;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceSpan;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The steps of making a service blueprint, in the usual order; the map itself shows which are done. */
public enum CraftStep {
    /** Who it is for, and in which situation. */
    SCOPE,
    STAGES,
    /** What the customer does: the steps of the map. */
    ACTIONS,
    /** Thoughts and emotions. */
    EXPERIENCE,
    FRONTSTAGE,
    BACKSTAGE,
    SUPPORT,
    ARROWS,
    /** Pains and delights. */
    ITEMS,
    OPPORTUNITIES,
    /** Owners and measures. */
    OWNERS,
    /** Physical evidence, last, because by then it is clear what matters. */
    EVIDENCE;

    /** Minimum number of stages in a meaningful map. */
    private static final int FEW_STAGES = 2;

    /** Minimum number of different steps: those of a new map all have the same title until somebody names them. */
    private static final int FEW_STEPS = 3;

    /** Its name, in the reader's language. */
    public String title(Messages messages) {
        return messages.text("craft." + key());
    }

    /** What it asks, in two sentences. */
    public String question(Messages messages) {
        return messages.text("craft." + key() + ".ask");
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the map shows that this step is done. */
    public boolean isTaken(Blueprint map) {
        return switch (this) {
            case SCOPE -> !map.personas().isEmpty()
                    && (map.info().scenario().isPresent() || map.info().goal().isPresent());
            case STAGES -> map.stages().size() >= FEW_STAGES;
            case ACTIONS -> map.steps().stream().map(Step::title).distinct().count() >= FEW_STEPS
                    && map.stages().stream().noneMatch(stage -> stage.steps().isEmpty());
            case EXPERIENCE -> map.steps().stream().filter(CraftStep::isFelt).count() * 2
                    >= Math.max(1, map.steps().size());
            case FRONTSTAGE, BACKSTAGE, SUPPORT, EVIDENCE -> card(map).isPresent();
            case ARROWS -> !map.arrows().isEmpty();
            case ITEMS -> item(map, item -> !(item instanceof Opportunity)).isPresent();
            case OPPORTUNITIES -> item(map, item -> item instanceof Opportunity).isPresent();
            case OWNERS -> map.info().owner().isPresent() && isMeasured(map);
        };
    }

    /** Where the step's result is written in the text, or where it belongs. */
    public SourceSpan place(Blueprint map, Places places) {
        SourceSpan steps = map.steps().stream()
                .findFirst()
                .map(step -> places.of(step.id()))
                .orElse(places.map());
        return switch (this) {
            case SCOPE -> map.personas().stream()
                    .findFirst()
                    .map(persona -> places.of(persona.id()))
                    .orElse(places.map());
            case STAGES -> places.of(map.stages().get(0).id());
            case ACTIONS -> map.stages().stream()
                    .filter(stage -> stage.steps().isEmpty())
                    .findFirst()
                    .map(stage -> places.of(stage.id()))
                    .orElse(steps);
            case EXPERIENCE -> map.steps().stream()
                    .filter(step -> !isFelt(step))
                    .findFirst()
                    .map(step -> places.of(step.id()))
                    .orElse(steps);
            case FRONTSTAGE, BACKSTAGE, SUPPORT, EVIDENCE -> card(map)
                    .map(card -> places.of(card.id()))
                    .orElse(steps);
            case ARROWS -> map.arrows().isEmpty() ? steps : places.ofArrow(0);
            case ITEMS -> item(map, item -> !(item instanceof Opportunity))
                    .map(item -> places.of(item.id()))
                    .orElse(steps);
            case OPPORTUNITIES -> item(map, item -> item instanceof Opportunity)
                    .map(item -> places.of(item.id()))
                    .orElse(steps);
            case OWNERS -> places.map();
        };
    }

    private static boolean isFelt(Step step) {
        Experience experience = step.experience();
        return !experience.thinks().isEmpty()
                || !experience.expects().isEmpty()
                || !experience.feels().isEmpty();
    }

    /** The first card in a lane of the kind that this step is named after. */
    private Optional<Card> card(Blueprint map) {
        LaneKind kind = LaneKind.valueOf(name());
        for (Step step : map.steps()) {
            for (Cell cell : step.cells()) {
                boolean wanted = map.lane(cell.lane())
                        .map(Lane::kind)
                        .filter(kind::equals)
                        .isPresent();
                if (wanted && !cell.cards().isEmpty()) {
                    return Optional.of(cell.cards().get(0));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Item> item(Blueprint map, Predicate<Item> wanted) {
        return map.items().stream().filter(wanted).findFirst();
    }

    private static boolean isMeasured(Blueprint map) {
        return !map.metrics().isEmpty()
                || map.stages().stream().anyMatch(stage -> !stage.metrics().isEmpty())
                || map.steps().stream().anyMatch(step -> !step.metrics().isEmpty())
                || item(
                                map,
                                item -> item instanceof Opportunity opportunity
                                        && (opportunity.measure().isPresent()
                                                || opportunity.target().isPresent()))
                        .isPresent();
    }
}
