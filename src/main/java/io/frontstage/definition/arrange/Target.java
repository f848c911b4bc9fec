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
 * @param lane for a card: the key of its lane
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
        boolean fits = kind.standsIn(spot.ref().kind()) && (kind != ThingKind.CARD || isLane(sheet.outline()));
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

    private boolean isLane(Outline outline) {
        return lane.isPresent() && lane(outline, lane.get()).isPresent();
    }

    /** A lane of the map, be it one that nothing stands in yet. */
    static Optional<Lane> lane(Outline outline, String word) {
        for (LaneKind kind : LaneKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(outline.blueprint()
                        .lane(new LaneId(word))
                        .orElseGet(() -> new Lane(new LaneId(word), Optional.empty(), kind, List.of(), List.of())));
            }
        }
        return word.isEmpty() ? Optional.empty() : outline.blueprint().lane(new LaneId(word));
    }

    /** Tells where a thing stands. */
    static Made standing(Sheet sheet, Spot spot) {
        Slot slot = spot.slot();
        int of = Outline.slots(slot.owner(), slot.mapping(), slot.word()).size();
        Optional<Spot> owner = sheet.outline().at(slot.owner());
        String inWhat = owner.map(Spot::title).orElse("");
        int place = slot.place() + 1;
        ThingKind kind = spot.ref().kind();
        if (kind == ThingKind.CARD) {
            Telling lane = lane(sheet.outline(), slot.word()).map(Telling::lane).orElseThrow();
            return Made.of(spot, "arrange.stands.card", spot.title(), inWhat, lane, place, of);
        }
        if (kind == ThingKind.STAGE) {
            return Made.of(spot, "arrange.stands.stage", spot.title(), place, of);
        }
        boolean inStage = owner.map(Spot::ref)
                .map(ThingRef::kind)
                .filter(ThingKind.STAGE::equals)
                .isPresent();
        String key = inStage ? "arrange.stands.in-stage" : "arrange.stands.in-step";
        return Made.of(spot, key, spot.title(), inWhat, place, of);
    }
}
