package io.frontstage.check;

import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.JourneyPath;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.definition.Nearest;
import io.frontstage.problem.ProblemCode;
import java.util.List;
import java.util.function.BiConsumer;

/** Finds paths that are not declared but have nearly the name of a declared one. */
final class UnknownPath implements Check {

    @Override
    public ProblemCode code() {
        return ProblemCode.UNKNOWN_PATH;
    }

    @Override
    public void run(Findings findings) {
        List<String> declared =
                findings.blueprint().paths().stream().map(JourneyPath::title).toList();
        if (declared.isEmpty()) {
            return;
        }
        for (Stage stage : findings.blueprint().stages()) {
            List<String> ofStage = stage.audience().paths();
            look(ofStage, List.of(), declared, (path, near) -> findings.addAt(stage.id(), path, near));
            for (Step step : stage.steps()) {
                List<String> ofStep = step.audience().paths();
                look(ofStep, ofStage, declared, (path, near) -> findings.addAt(step.id(), step.id(), path, near));
                for (Cell cell : step.cells()) {
                    for (Card card : cell.cards()) {
                        look(
                                card.paths(),
                                ofStep,
                                declared,
                                (path, near) -> findings.addAt(step.id(), card.id(), path, near));
                    }
                }
            }
        }
    }

    /** @param above the paths of the containing element, which have already been reported */
    private static void look(
            List<String> paths, List<String> above, List<String> declared, BiConsumer<String, String> report) {
        for (String path : paths) {
            if (!declared.contains(path) && !above.contains(path)) {
                Nearest.to(path, declared).ifPresent(near -> report.accept(path, near));
            }
        }
    }
}
