package io.frontstage.definition;

import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves references to cards: where an item is felt, what causes it, what meets a need. Call it only after all ids are assigned. */
final class CardReferences {

    /** The word for a cell in problem messages. */
    private static final String CELL = "cell";

    private final BindingContext bindingContext;
    private final References references;
    private final CauseGraph causes;

    CardReferences(BindingContext bindingContext, References references) {
        this.bindingContext = bindingContext;
        this.references = references;
        this.causes = new CauseGraph(bindingContext.report());
    }

    /** What meets a need; the customer's own actions are not accepted. */
    List<ArrowEnd> metBy(Fields fields) {
        List<ArrowEnd> found = new ArrayList<>();
        for (Node item : items(fields, Key.MET_BY)) {
            Optional<String> word = bindingContext.values().text(item);
            word.flatMap(reference -> references.target(reference, item, ProblemCode.UNKNOWN_REFERENCE))
                    .filter(end ->
                            isCard(word.orElse(""), end, item) && isOfTheOrganisation(word.orElse(""), end, item))
                    .filter(end -> !found.contains(end))
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean isCard(String word, ArrowEnd end, Node node) {
        MappingKind kind = kind(end);
        if (kind != MappingKind.CARD) {
            report(ProblemCode.NOT_A_CARD, node, word, kind.word());
        }
        return kind == MappingKind.CARD;
    }

    private MappingKind kind(ArrowEnd end) {
        return end instanceof ArrowEnd.AtElement element ? request(element.element()).kind : MappingKind.CARD;
    }

    private Ids.Request request(ElementId element) {
        return bindingContext.elements().find(element.value()).orElseThrow();
    }

    private boolean isOfTheOrganisation(String word, ArrowEnd end, Node node) {
        LaneId lane;
        int column;
        if (end instanceof ArrowEnd.AtCell cell) {
            lane = cell.lane();
            column = places().step(request(cell.step())).index();
        } else {
            CardPlaces.Place place = place(((ArrowEnd.AtElement) end).element());
            lane = place.lane();
            column = place.column();
        }
        if (kind(lane) != LaneKind.CUSTOMER) {
            return true;
        }
        report(ProblemCode.MET_BY_CUSTOMER, node, word, organisationAt(column));
        return false;
    }

    /** A reference to what the organisation does at a step: a card with a written id, else a cell. */
    private String organisationAt(int column) {
        return places().firstAt(
                        column,
                        (card, place) -> card.isWritten() && kind(place.lane()).compareTo(LaneKind.CUSTOMER) > 0)
                .map(Ids.Request::id)
                .orElseGet(() -> places().stepAt(column).id() + "."
                        + places().firstAt(
                                        column,
                                        (card, place) -> kind(place.lane()).compareTo(LaneKind.CUSTOMER) > 0)
                                .flatMap(places()::card)
                                .map(place -> place.lane().value())
                                .orElse(LaneTable.word(LaneKind.FRONTSTAGE)));
    }

    private LaneKind kind(LaneId lane) {
        return bindingContext.lanes().row(lane.value()).orElseThrow().lane.kind();
    }

    /**
     * The card at which an item is felt. It must be at, or span, one of the item's columns.
     *
     * @param from the first of the item's columns, from 0
     * @param to the column after the last one
     * @param parent the title of the step or stage that has the item
     */
    Optional<ElementId> at(Fields fields, int from, int to, String parent) {
        Optional<Node> written = fields.get(Key.AT);
        Optional<String> word = written.flatMap(bindingContext.values()::text);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (word.get().indexOf('.') >= 0) {
            report(ProblemCode.NOT_A_CARD, written.get(), word.get(), CELL);
            return Optional.empty();
        }
        Optional<Ids.Request> found = references.element(word.get(), written.get());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Optional<CardPlaces.Place> place = places().card(found.get());
        if (place.isEmpty()) {
            report(
                    ProblemCode.NOT_A_CARD,
                    written.get(),
                    word.get(),
                    found.get().kind.word());
            return Optional.empty();
        }
        if (!place.get().reaches(from, to)) {
            report(
                    ProblemCode.CARD_ELSEWHERE,
                    written.get(),
                    fields.label(),
                    found.get().title,
                    places().stepAt(place.get().column()).title,
                    parent);
            return Optional.empty();
        }
        return Optional.of(new ElementId(found.get().id()));
    }

    /** The lane of the card at which an item is felt; if the item names another lane, that is reported. */
    LaneId laneOf(ElementId at, Fields fields, Optional<LaneId> written) {
        LaneId lane = place(at).lane();
        if (written.isPresent() && !written.get().equals(lane)) {
            report(
                    ProblemCode.AT_AND_LANE,
                    fields.get(Key.LANE).orElse(fields.node()),
                    fields.label(),
                    request(at).title,
                    lane.value(),
                    written.get().value());
        }
        return lane;
    }

    /** Adds a pain point that may state its causes. */
    void addPain(Ids.Request pain, Fields fields) {
        if (fields.has(Key.CAUSE)) {
            causes.add(pain, fields);
        }
    }

    /** Resolves the causes of all pain points; call it only after all ids are assigned. */
    void findCauses() {
        causes.resolve(this::cause);
    }

    private List<CauseGraph.Cause> cause(Fields fields) {
        List<CauseGraph.Cause> found = new ArrayList<>();
        for (Node item : items(fields, Key.CAUSE)) {
            Optional<String> word = bindingContext.values().text(item);
            Optional<ArrowEnd> end =
                    word.flatMap(reference -> references.target(reference, item, ProblemCode.UNKNOWN_REFERENCE));
            if (end.isPresent() && (kind(end.get()) == MappingKind.PAIN || isCard(word.orElse(""), end.get(), item))) {
                found.add(new CauseGraph.Cause(end.get(), item));
            }
        }
        return found;
    }

    List<ArrowEnd> causesOf(Ids.Request pain) {
        return causes.of(pain);
    }

    private CardPlaces places() {
        return bindingContext.cardPlaces();
    }

    private CardPlaces.Place place(ElementId card) {
        return places().card(request(card)).orElseThrow();
    }

    private List<Node> items(Fields fields, Key key) {
        Optional<Node> written = fields.get(key);
        if (written.isEmpty() || !(written.get() instanceof Sequence sequence)) {
            return written.map(List::of).orElse(List.of());
        }
        if (sequence.items().size() <= Limits.ENTRIES) {
            return sequence.items();
        }
        report(ProblemCode.TOO_MANY_ENTRIES, sequence.items().get(Limits.ENTRIES), Integer.toString(Limits.ENTRIES));
        return sequence.items().subList(0, Limits.ENTRIES);
    }

    private void report(ProblemCode code, Node node, String... arguments) {
        bindingContext.report().add(code, node, arguments);
    }
}
