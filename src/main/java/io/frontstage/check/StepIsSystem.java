package io.frontstage.check;

import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Step;
import io.frontstage.problem.ProblemCode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds steps named after a system: one that the map uses, or a general word for a system. Neither is something that the customer does. */
final class StepIsSystem implements Check {

    /** General words for systems. */
    private static final Set<String> KINDS =
            Set.of("api", "backend", "crm", "database", "datenbank", "erp", "sap", "server");

    /** Maximum number of words in a system's name; a longer title probably describes what somebody does with the system. */
    private static final int NAME = 2;

    @Override
    public ProblemCode code() {
        return ProblemCode.STEP_IS_SYSTEM;
    }

    @Override
    public void run(Findings findings) {
        Set<String> named = new HashSet<>();
        for (Step step : findings.blueprint().steps()) {
            for (Cell cell : step.cells()) {
                boolean isSupport = findings.blueprint()
                        .lane(cell.lane())
                        .map(Lane::kind)
                        .filter(LaneKind.SUPPORT::equals)
                        .isPresent();
                for (Card card : cell.cards()) {
                    named.addAll(card.with());
                    if (isSupport) {
                        named.add(card.does());
                    }
                }
            }
        }
        Set<String> systems = named.stream().map(StepIsSystem::plain).collect(Collectors.toSet());
        for (Step step : findings.blueprint().steps()) {
            if (systems.contains(plain(step.title())) || isKind(step.title())) {
                findings.addAt(step.id(), step.id(), step.title());
            }
        }
    }

    private static boolean isKind(String title) {
        List<String> words = List.of(plain(title).split("\\s+"));
        return words.size() <= NAME && KINDS.contains(words.get(words.size() - 1));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
