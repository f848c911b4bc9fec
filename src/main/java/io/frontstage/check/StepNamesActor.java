package io.frontstage.check;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Step;
import io.frontstage.problem.ProblemCode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds steps and customer cards whose text begins with who does it: a persona, a lane or a role of the map. A step is what the customer
 * does, so the customer need not be named; another actor belongs in another lane.
 */
final class StepNamesActor implements Check {

    /** Maximum number of words in the name of an actor. */
    private static final int MAX_WORDS = 6;

    /** General words for the customer. */
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

    /** The names of all possible actors. Each role of a lane is looked at once, although it may apply to thousands of cards. */
    private static Set<String> actors(Blueprint map) {
        Set<String> names = new HashSet<>();
        map.personas().forEach(persona -> names.add(persona.title().split(",", 2)[0]));
        map.lanes().forEach(lane -> {
            lane.ownName().ifPresent(names::add);
            names.addAll(lane.by());
        });
        map.steps()
                .forEach(step -> step.cells().forEach(cell -> cell.cards().forEach(card -> names.addAll(card.by()))));
        Set<String> actors = new HashSet<>(CUSTOMER);
        names.forEach(name -> actors.add(plain(name)));
        return actors;
    }

    /** The actor with whom a text begins, as written there; empty if nothing follows the name. */
    private static Optional<String> first(String text, Set<String> actors) {
        String words = text.strip();
        int end = words.indexOf(' ');
        for (int count = 1; end > 0 && count <= MAX_WORDS; count++) {
            String start = words.substring(0, end);
            if (actors.contains(plain(start))) {
                return Optional.of(start);
            }
            end = words.indexOf(' ', end + 1);
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
