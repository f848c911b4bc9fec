package io.frontstage.definition.arrange;

import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.LaneKind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Where something is to stand.
 *
 * @param into the step or stage; empty for a stage
 * @param lane for a card: the key of its lane; for a pain point, delight or opportunity: where it is felt; empty: as it says already
 * @param place among those that stand there, from 0; too large: the last
 */
public record Target(Optional<ThingRef> into, Optional<String> lane, int place) {

    public Target {
        Objects.requireNonNull(into);
        Objects.requireNonNull(lane);
        place = Math.max(0, place);
    }

    /** The way to the thing that is to have it; refused if that cannot be. */
    ThingPath owner(Sheet sheet, ThingKind kind) throws Refused {
        if (kind == ThingKind.STAGE) {
            return ThingPath.MAP;
        }
        Spot spot = found(sheet, kind).orElseThrow(() -> new Refused(Refusal.NO_PLACE));
        boolean laneFits = lane.isEmpty()
                ? kind != ThingKind.CARD
                : lane(sheet.outline(), lane.get()).isPresent();
        boolean fits = kind.standsIn(spot.ref().kind()) && laneFits;
        if (!fits) {
            throw new Refused(Refusal.NO_PLACE);
        }
        if (spot.shared()) {
            throw new Refused(Refusal.SHARED);
        }
        return spot.path();
    }

    /** What both a step and a stage may have goes to the step of that id, if there is one. */
    private Optional<Spot> found(Sheet sheet, ThingKind kind) {
        Optional<Spot> found = into.flatMap(sheet::find);
        return found.isPresent() || !kind.isItem()
                ? found
                : into.flatMap(ref -> sheet.find(new ThingRef(ThingKind.STAGE, ref.id())));
    }

    /** A lane of the map, be it one that nothing stands in yet. */
    static Optional<Lane> lane(Outline outline, String word) {
        for (LaneKind kind : LaneKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(outline.blueprint()
                        .lane(new LaneId(word))
                        .orElseGet(() ->
                                new Lane(new LaneId(word), Optional.empty(), kind, List.of(), List.of(), List.of())));
            }
        }
        return word.isEmpty() ? Optional.empty() : outline.blueprint().lane(new LaneId(word));
    }

    /** Tells where a thing stands. */
    static Made standing(Sheet sheet, Spot spot) {
        Slot slot = spot.slot();
        int of = Slot.all(slot.owner(), slot.mapping(), slot.word()).size();
        Optional<Spot> owner = sheet.outline().at(slot.owner());
        String inWhat = owner.map(Spot::title).orElse("");
        int place = slot.place() + 1;
        ThingKind kind = spot.ref().kind();
        String word = kind == ThingKind.CARD ? slot.word() : Felt.lane(sheet, spot.path());
        Optional<Telling> lane = lane(sheet.outline(), word)
                .filter(found ->
                        kind == ThingKind.CARD || kind.isItem() && isStep(owner) && !word.equals(Cells.CUSTOMER))
                .map(Telling::lane);
        if (lane.isPresent()) {
            return Made.of(spot, "arrange.stands.in-lane", spot.title(), inWhat, lane.get(), place, of);
        }
        if (kind == ThingKind.STAGE) {
            return Made.of(spot, "arrange.stands.stage", spot.title(), place, of);
        }
        String key = isStep(owner) ? "arrange.stands.in-step" : "arrange.stands.in-stage";
        return Made.of(spot, key, spot.title(), inWhat, place, of);
    }

    private static boolean isStep(Optional<Spot> owner) {
        return owner.filter(spot -> spot.ref().kind() == ThingKind.STEP).isPresent();
    }
}
