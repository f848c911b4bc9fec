package io.frontstage.definition.change;

import io.frontstage.definition.text.NotEditableException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a change will write.
 *
 * @param forms edits that give lists the form that the other edits need
 * @param expanded the elements that get keys
 * @param edits the edits; empty: the text already has what is wanted
 * @param outcome determines the result afterwards
 */
record EditPlan(List<TextEdit> forms, Set<ElementPath> expanded, List<TextEdit> edits, Outcome outcome) {

    EditPlan {
        forms = List.copyOf(forms);
        expanded = Set.copyOf(expanded);
        edits = List.copyOf(edits);
    }

    /** Determines the result of the edits, or throws if it is not what was wanted. */
    interface Outcome {
        Applied in(EditSession session) throws ChangeRefusedException;
    }

    /** A plan without edits: the text already has what is wanted. */
    static EditPlan already(Applied applied) {
        return new EditPlan(List.of(), Set.of(), List.of(), session -> applied);
    }

    /** Edits of existing values. */
    static EditPlan edits(List<? extends TextEdit> edits, Outcome outcome) {
        return new EditPlan(List.of(), Set.of(), List.copyOf(edits), outcome);
    }

    /** Edits that write keys of an element. */
    static EditPlan keys(ElementPath element, List<? extends TextEdit> edits, Outcome outcome) {
        return new EditPlan(List.of(), Set.of(element), List.copyOf(edits), outcome);
    }

    boolean changesSomething() {
        return !edits.isEmpty();
    }

    Applied result(EditSession session) throws ChangeRefusedException {
        return outcome.in(session);
    }

    /** Carries out plans that touch different elements, reading the text at most four times for all of them. */
    static void make(EditSession session, List<EditPlan> plans) throws ChangeRefusedException, NotEditableException {
        List<TextEdit> forms = new ArrayList<>();
        Set<ElementPath> expanded = new LinkedHashSet<>();
        List<TextEdit> edits = new ArrayList<>();
        for (EditPlan plan : plans) {
            forms.addAll(plan.forms);
            expanded.addAll(plan.expanded);
            edits.addAll(plan.edits);
        }
        session.makeAll(forms);
        session.expand(expanded);
        session.makeAll(edits);
    }
}
