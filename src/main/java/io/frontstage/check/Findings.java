package io.frontstage.check;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Dismissal;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.Places;
import io.frontstage.blueprint.StageId;
import io.frontstage.problem.ProblemCode;
import io.frontstage.problem.Problems;
import io.frontstage.source.SourceSpan;
import java.time.LocalDate;
import java.util.Optional;

/** The input of one check and the collector of its findings; drops findings that the author has set aside. */
final class Findings {

    private final Blueprint blueprint;
    private final Optional<Places> places;
    private final LocalDate today;
    private final ProblemCode code;
    private final Problems problems;

    Findings(Blueprint blueprint, Optional<Places> places, LocalDate today, ProblemCode code, Problems problems) {
        this.blueprint = blueprint;
        this.places = places;
        this.today = today;
        this.code = code;
        this.problems = problems;
    }

    Blueprint blueprint() {
        return blueprint;
    }

    LocalDate today() {
        return today;
    }

    /** Adds a finding about the whole map. */
    void addAtMap(String... arguments) {
        add(places.map(Places::map).orElse(SourceSpan.BEGINNING), arguments);
    }

    /**
     * Adds a finding about a step or something in it, unless it is set aside there. A check set aside at a step is set aside for everything
     * in it.
     */
    void addAt(ElementId step, ElementId element, String... arguments) {
        if (!isDismissedAt(step.value()) && !isDismissedAt(element.value())) {
            add(places.map(known -> known.of(element)).orElse(SourceSpan.BEGINNING), arguments);
        }
    }

    /** Adds a finding about a stage, for which checks cannot be set aside. */
    void addAt(StageId stage, String... arguments) {
        add(places.map(known -> known.of(stage)).orElse(SourceSpan.BEGINNING), arguments);
    }

    /**
     * Adds a finding about an arrow, unless a dismissal names the same arrow by its ends, as in {@code pays -> queue}.
     *
     * @param index the arrow's index among the arrows of the map, from 0
     */
    void addAtArrow(int index, Arrow arrow, String... arguments) {
        boolean isDismissed = blueprint.dismissals().stream()
                .filter(dismissal -> dismissal.check().equals(code.id()))
                .flatMap(dismissal -> dismissal.at().stream())
                .anyMatch(at -> isArrow(at, arrow));
        if (!isDismissed) {
            add(places.map(known -> known.ofArrow(index)).orElse(SourceSpan.BEGINNING), arguments);
        }
    }

    private boolean isArrow(String at, Arrow arrow) {
        String[] ends = at.strip().split("\\s*<?->\\s*");
        return ends.length == 2 && isEnd(ends[0], arrow.from()) && isEnd(ends[1], arrow.to());
    }

    private static boolean isEnd(String written, ArrowEnd end) {
        if (end instanceof ArrowEnd.AtCell cell) {
            String step = cell.step().value();
            return written.equals(step + "." + cell.lane().value())
                    || written.equals(step) && cell.lane().equals(Lane.CUSTOMER);
        }
        return written.equals(((ArrowEnd.AtElement) end).element().value());
    }

    private void add(SourceSpan span, String... arguments) {
        problems.add(code, span, arguments);
    }

    private boolean isDismissedAt(String id) {
        for (Dismissal dismissal : blueprint.dismissals()) {
            if (dismissal.check().equals(code.id())
                    && dismissal.at().isPresent()
                    && (dismissal.at().get().equals(id) || dismissal.at().get().startsWith(id + "."))) {
                return true;
            }
        }
        return false;
    }
}
