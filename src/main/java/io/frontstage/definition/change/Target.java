package io.frontstage.definition.change;

import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.LaneKind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an element goes.
 *
 * @param into the step or stage; empty for a stage
 * @param lane for a card: the key of its lane; for a pain point, delight or opportunity: the lane where it is felt; empty: unchanged
 * @param place the index among those already there, from 0; too large: the end
 */
public record Target(Optional<ElementRef> into, Optional<String> lane, int place) {

    public Target {
        Objects.requireNonNull(into);
        Objects.requireNonNull(lane);
        place = Math.max(0, place);
    }

    /** The path of the element that will contain it; refused if that is not possible. */
    ElementPath owner(EditSession session, ElementKind kind) throws ChangeRefusedException {
        if (kind.isListedByMap()) {
            return ElementPath.MAP;
        }
        LocatedElement element =
                found(session, kind).orElseThrow(() -> new ChangeRefusedException(RefusalReason.NO_PLACE));
        boolean laneFits = lane.isEmpty()
                ? kind != ElementKind.CARD
                : lane(session.map(), lane.get()).isPresent();
        boolean fits = kind.standsIn(element.ref().kind()) && laneFits;
        if (!fits) {
            throw new ChangeRefusedException(RefusalReason.NO_PLACE);
        }
        if (element.shared()) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        return element.path();
    }

    /** For what both a step and a stage can contain, the step with that id is preferred. */
    private Optional<LocatedElement> found(EditSession session, ElementKind kind) {
        Optional<LocatedElement> found = into.flatMap(session::find);
        return found.isPresent() || !kind.isItem()
                ? found
                : into.flatMap(ref -> session.find(new ElementRef(ElementKind.STAGE, ref.id())));
    }

    /** A lane of the map, including one that is still empty. */
    static Optional<Lane> lane(LocatedMap map, String word) {
        for (LaneKind kind : LaneKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(map.blueprint()
                        .lane(new LaneId(word))
                        .orElseGet(() ->
                                new Lane(new LaneId(word), Optional.empty(), kind, List.of(), List.of(), List.of())));
            }
        }
        return word.isEmpty() ? Optional.empty() : map.blueprint().lane(new LaneId(word));
    }

    /** The message about where an element is. */
    static Applied standing(EditSession session, LocatedElement element) {
        Slot slot = element.slot();
        int of = Slot.all(slot.owner(), slot.mapping(), slot.word()).size();
        Optional<LocatedElement> owner = session.map().at(slot.owner());
        String inWhat = owner.map(LocatedElement::title).orElse("");
        int place = slot.place() + 1;
        ElementKind kind = element.ref().kind();
        String word = kind == ElementKind.CARD ? slot.word() : FeltLane.lane(session, element.path());
        Optional<Message> lane = lane(session.map(), word)
                .filter(found ->
                        kind == ElementKind.CARD || kind.isItem() && isStep(owner) && !word.equals(Cells.CUSTOMER))
                .map(Message::lane);
        if (lane.isPresent()) {
            return Applied.of(element, "arrange.stands.in-lane", element.title(), inWhat, lane.get(), place, of);
        }
        if (kind == ElementKind.STAGE) {
            return Applied.of(element, "arrange.stands.stage", element.title(), place, of);
        }
        if (kind.isListedByMap()) {
            return Applied.of(element, "arrange.stands.listed", element.title(), place, of);
        }
        String key = isStep(owner) ? "arrange.stands.in-step" : "arrange.stands.in-stage";
        return Applied.of(element, key, element.title(), inWhat, place, of);
    }

    private static boolean isStep(Optional<LocatedElement> owner) {
        return owner.filter(element -> element.ref().kind() == ElementKind.STEP).isPresent();
    }
}
