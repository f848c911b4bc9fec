package io.frontstage.check;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Step;
import io.frontstage.problem.ProblemCode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds steps, and cards of the customer, whose words begin with who does it: a persona, a lane or a role of the map. A step is what the
 * customer does, so its actor goes without saying; another actor belongs into another lane.
 */
final class StepNamesActor implements Check {

    /** What the customer is called where nobody in particular is meant. */
    private static final Set<String> CUSTOMER = Set.of("customer", "customers", "user", "kunde", "kundin", "kunden");

    @Override
    public ProblemCode code() {
        return ProblemCode.STEP_NAMES_ACTOR;
    }

    @Override
    public void run(Findings findings) {
        Set<String> actors = actors(findings.blueprint());
        for (Step step : findings.blueprint().steps()) {
            first(step.title(), actors).ifPresent(actor -> findings.addAt(step.id(), step.id(), step.title(), actor));
            for (Cell cell : step.cells()) {
                boolean isCustomers = findings.blueprint()
                        .lane(cell.lane())
                        .map(Lane::kind)
                        .filter(LaneKind.CUSTOMER::equals)
                        .isPresent();
                for (Card card : cell.cards()) {
                    boolean isOther = isCustomers && !card.does().equals(step.title());
                    Optional<String> actor = isOther ? first(card.does(), actors) : Optional.empty();
                    actor.ifPresent(name -> findings.addAt(step.id(), card.id(), card.does(), name));
                }
            }
        }
    }

    private static Set<String> actors(Blueprint map) {
        Set<String> actors = new LinkedHashSet<>(CUSTOMER);
        map.personas().forEach(persona -> actors.add(plain(persona.title().split(",", 2)[0])));
        map.lanes().forEach(lane -> {
            lane.ownName().ifPresent(name -> actors.add(plain(name)));
            lane.by().forEach(role -> actors.add(plain(role)));
        });
        map.steps().forEach(step -> step.cells()
                .forEach(cell -> cell.cards().forEach(card -> card.by().forEach(role -> actors.add(plain(role))))));
        return actors;
    }

    /** The actor with whom a text begins, as it is written there; more must follow. */
    private static Optional<String> first(String text, Set<String> actors) {
        String words = text.strip();
        String plain = plain(words);
        for (String actor : actors) {
            if (plain.startsWith(actor + " ") && plain.length() > actor.length() + 1) {
                return Optional.of(words.substring(0, actor.length()));
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
