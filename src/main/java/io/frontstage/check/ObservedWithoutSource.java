package io.frontstage.check;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.Basis;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Provenance;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.problem.ProblemCode;

/** Finds statements marked as observed without a source; they are reported where they are written, not where they are inherited. */
final class ObservedWithoutSource implements Check {

    @Override
    public ProblemCode code() {
        return ProblemCode.OBSERVED_WITHOUT_SOURCE;
    }

    @Override
    public void run(Findings findings) {
        About map = findings.blueprint().info().about();
        if (isOpen(map, Provenance.NONE)) {
            findings.addAtMap(findings.blueprint().info().title());
        }
        for (Stage stage : findings.blueprint().stages()) {
            if (isOpen(stage.about(), map.provenance())) {
                findings.addAt(stage.id(), stage.title());
            }
            for (Step step : stage.steps()) {
                look(step, stage.about().provenance(), findings);
            }
        }
    }

    private static void look(Step step, Provenance stage, Findings findings) {
        Provenance own = step.about().provenance();
        if (isOpen(step.about(), stage)) {
            findings.addAt(step.id(), step.id(), step.title());
        }
        for (Cell cell : step.cells()) {
            for (Card card : cell.cards()) {
                if (isOpen(card.about(), own)) {
                    findings.addAt(step.id(), card.id(), card.does());
                }
            }
        }
        for (Item item : step.items().all()) {
            if (isOpen(item.about(), own)) {
                findings.addAt(step.id(), item.id(), item.title());
            }
        }
    }

    private static boolean isOpen(About about, Provenance inherited) {
        Provenance own = about.provenance();
        return own.basis().isPresent()
                && own.basis().get() == Basis.OBSERVED
                && own.source().isEmpty()
                && !own.equals(inherited);
    }
}
