package io.frontstage.definition.change;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Dismissal;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.definition.ArrowText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The elements of a map to which something refers by id: arrows, {@code solves}, dismissals, and Jira issues. */
final class IncomingReferences {

    private final Set<ElementRef> elements = new LinkedHashSet<>();
    private final LocatedMap located;

    IncomingReferences(LocatedMap located) {
        this.located = located;
        Blueprint map = located.blueprint();
        for (Arrow arrow : map.arrows()) {
            add(element(arrow.from()));
            add(element(arrow.to()));
        }
        for (Stage stage : map.stages()) {
            add(stage.items().pains(), stage.items().opportunities());
            for (Step step : stage.steps()) {
                add(step.items().pains(), step.items().opportunities());
            }
        }
        for (Dismissal dismissal : map.dismissals()) {
            dismissal.at().ifPresent(at -> elements(at).forEach(this::add));
        }
        PersonaReferences.in(located.root()).stream()
                .map(id -> new ElementRef(ElementKind.PERSONA, id))
                .filter(persona -> located.find(persona).isPresent())
                .forEach(elements::add);
    }

    private void add(List<PainPoint> pains, List<Opportunity> opportunities) {
        pains.stream()
                .filter(pain -> !pain.issues().isEmpty())
                .forEach(pain -> add(pain.id().value()));
        for (Opportunity opportunity : opportunities) {
            opportunity.solves().stream().map(ElementId::value).forEach(this::add);
            if (!opportunity.issues().isEmpty()) {
                add(opportunity.id().value());
            }
        }
    }

    private void add(String element) {
        located.element(element).map(LocatedElement::ref).ifPresent(elements::add);
    }

    /** All elements to which something refers. */
    Set<ElementRef> elements() {
        return elements;
    }

    /** The id in the end of an arrow. */
    static String element(ArrowEnd end) {
        return end instanceof ArrowEnd.AtCell cell
                ? cell.step().value()
                : ((ArrowEnd.AtElement) end).element().value();
    }

    /** The ids in the place of a dismissal. */
    static Set<String> elements(String at) {
        Set<String> elements = new LinkedHashSet<>();
        ArrowText.of(at)
                .ifPresentOrElse(
                        arrow -> {
                            elements.add(element(arrow.from()));
                            elements.add(element(arrow.to()));
                        },
                        () -> elements.add(element(at)));
        return elements;
    }

    private static String element(String reference) {
        int dot = reference.indexOf('.');
        return dot < 0 ? reference : reference.substring(0, dot);
    }
}
