package io.frontstage.check;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Experience;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Step;
import io.frontstage.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds words that the map lists as jargon in what the customer does, thinks and expects. Quotes are not checked, because they are literal.
 */
final class JargonInCustomerWords implements Check {

    @Override
    public ProblemCode code() {
        return ProblemCode.JARGON_IN_CUSTOMER_WORDS;
    }

    @Override
    public void run(Findings findings) {
        List<String> jargon = findings.blueprint().info().jargon();
        if (jargon.isEmpty()) {
            return;
        }
        Set<LaneId> customerLanes = customerLanes(findings.blueprint());
        for (Step step : findings.blueprint().steps()) {
            look(step.id(), step.id(), words(step), jargon, findings);
            for (Cell cell : step.cells()) {
                for (Card card : customerLanes.contains(cell.lane()) ? cell.cards() : List.<Card>of()) {
                    look(step.id(), card.id(), List.of(card.does()), jargon, findings);
                }
            }
        }
    }

    private static Set<LaneId> customerLanes(Blueprint blueprint) {
        Set<LaneId> lanes = new HashSet<>();
        for (Lane lane : blueprint.lanes()) {
            if (lane.kind() == LaneKind.CUSTOMER) {
                lanes.add(lane.id());
            }
        }
        return lanes;
    }

    private static List<String> words(Step step) {
        Experience experience = step.experience();
        List<String> words = new ArrayList<>();
        words.add(step.title());
        experience.thinks().everybody().ifPresent(words::addAll);
        experience.thinks().byPersona().values().forEach(words::addAll);
        words.addAll(experience.needs().allWords());
        words.addAll(experience.expects().allWords());
        return words;
    }

    private static void look(
            ElementId step, ElementId element, List<String> texts, List<String> jargon, Findings findings) {
        for (String text : texts) {
            wordIn(text, jargon).ifPresent(word -> findings.addAt(step, element, text, word));
        }
    }

    /** The first word of the list that occurs in a text as a whole word, ignoring case. */
    static Optional<String> wordIn(String text, List<String> jargon) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : jargon) {
            String wanted = word.toLowerCase(Locale.ROOT);
            for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
                if (isEdge(lower, at) && isEdge(lower, at + wanted.length())) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isEdge(String text, int at) {
        return at == 0
                || at >= text.length()
                || !Character.isLetterOrDigit(text.codePointBefore(at))
                || !Character.isLetterOrDigit(text.codePointAt(at));
    }
}
