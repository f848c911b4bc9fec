package io.frontstage.definition;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.LaneId;
import io.frontstage.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves references, once all ids are assigned: {@code reference = id | step "." lane}. */
final class References {

    private final Report report;
    private final Values values;
    private final Ids elements;
    private final LaneTable lanes;
    private final CardPlaces places;

    References(Report report, Values values, Ids elements, LaneTable lanes, CardPlaces places) {
        this.report = report;
        this.values = values;
        this.elements = elements;
        this.lanes = lanes;
        this.places = places;
    }

    /** The pain points that an opportunity names. */
    List<ElementId> pains(Fields fields) {
        Optional<Node> written = fields.get(Key.SOLVES);
        if (written.isEmpty()) {
            return List.of();
        }
        List<ElementId> pains = new ArrayList<>();
        for (Node item : written.get() instanceof Sequence sequence ? sequence.items() : List.of(written.get())) {
            Optional<String> word = values.text(item);
            Optional<Ids.Request> found = word.flatMap(id -> element(id, item));
            if (found.isPresent() && found.get().kind != MappingKind.PAIN) {
                report.add(ProblemCode.NOT_A_PAIN, item, word.orElse(""));
            } else {
                found.map(pain -> new ElementId(pain.id()))
                        .filter(pain -> !pains.contains(pain))
                        .ifPresent(pains::add);
            }
        }
        return pains;
    }

    /** The end of an arrow; empty if the reference names nothing, which is reported. */
    Optional<ArrowEnd> end(String reference, Node node) {
        return target(reference, node, ProblemCode.ARROW_TO_EMPTY_CELL);
    }

    /**
     * What a reference names; empty if it names nothing, which is reported.
     *
     * @param emptyCell the problem to report for an empty cell
     */
    Optional<ArrowEnd> target(String reference, Node node, ProblemCode emptyCell) {
        int dot = reference.indexOf('.');
        Optional<Ids.Request> found = element(dot < 0 ? reference : reference.substring(0, dot), node);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ElementId id = new ElementId(found.get().id());
        if (found.get().kind == MappingKind.STEP) {
            CardPlaces.Column column = places.step(found.get());
            String lane = dot < 0 ? column.titleLane().value() : reference.substring(dot + 1);
            return cell(id, column.index(), lane, reference, node, emptyCell);
        }
        if (dot >= 0) {
            report.add(ProblemCode.UNKNOWN_REFERENCE, node, reference);
            return Optional.empty();
        }
        return Optional.of(new ArrowEnd.AtElement(id));
    }

    private Optional<ArrowEnd> cell(
            ElementId step, int column, String laneWord, String reference, Node node, ProblemCode emptyCell) {
        Optional<LaneTable.Row> row = lanes.row(laneWord);
        if (row.isEmpty()) {
            report.addNear(ProblemCode.NO_SUCH_LANE, node, laneWord, lanes.words(), reference, laneWord);
            return Optional.empty();
        }
        LaneId lane = row.get().lane.id();
        if (!places.isFilled(lane, column)) {
            report.add(emptyCell, node, reference);
            return Optional.empty();
        }
        return Optional.of(new ArrowEnd.AtCell(step, lane));
    }

    /** The element with this id, if references may use it; otherwise reports why not. */
    Optional<Ids.Request> element(String id, Node node) {
        Optional<Ids.Request> found = elements.find(id);
        if (found.isEmpty()) {
            if (!report.problems().isFull()) {
                report.addNear(ProblemCode.UNKNOWN_REFERENCE, node, id, referable(), id);
            }
            return Optional.empty();
        }
        if (!found.get().isReferable()) {
            report.add(ProblemCode.DERIVED_REFERENCE, node, id, found.get().title);
            return Optional.empty();
        }
        return found;
    }

    private List<String> referable() {
        List<String> ids = new ArrayList<>();
        for (Ids.Request request : elements.all()) {
            if (request.isReferable()) {
                ids.add(request.id());
            }
        }
        return ids;
    }

    /** Whether the target of a dismissal exists: a reference or an arrow of the map. */
    boolean exists(String at, Node node, List<Arrow> arrows) {
        Optional<ArrowText> arrow = ArrowText.of(at);
        if (arrow.isEmpty()) {
            int dot = at.indexOf('.');
            return element(dot < 0 ? at : at.substring(0, dot), node).isPresent();
        }
        Optional<ArrowEnd> from = end(arrow.get().from(), node);
        Optional<ArrowEnd> to = end(arrow.get().to(), node);
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        for (Arrow candidate : arrows) {
            if (candidate.from().equals(from.get()) && candidate.to().equals(to.get())) {
                return true;
            }
        }
        report.add(ProblemCode.UNKNOWN_REFERENCE, node, at);
        return false;
    }
}
