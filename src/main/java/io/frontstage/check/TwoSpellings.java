package io.frontstage.check;

import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Step;
import io.frontstage.problem.ProblemCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds systems and roles that are written in two ways, differing only in case, blanks or hyphens. */
final class TwoSpellings implements Check {

    @Override
    public ProblemCode code() {
        return ProblemCode.TWO_SPELLINGS;
    }

    @Override
    public void run(Findings findings) {
        Map<String, String> first = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Step step : findings.blueprint().steps()) {
            for (Cell cell : step.cells()) {
                for (Card card : cell.cards()) {
                    card.with().forEach(name -> look(name, step, card, first, seen, findings));
                    card.by().forEach(name -> look(name, step, card, first, seen, findings));
                }
            }
        }
    }

    /** Checks a name, unless the same spelling was checked before: thousands of cards may inherit one name from their lane. */
    private static void look(
            String name, Step step, Card card, Map<String, String> first, Set<String> seen, Findings findings) {
        if (!seen.add(name)) {
            return;
        }
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}_.]+", "");
        String before = first.putIfAbsent(plain, name);
        if (before != null) {
            findings.addAt(step.id(), card.id(), name, before);
        }
    }
}
