package io.frontstage.difference;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.Audience;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Experience;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.blueprint.Timing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The newer map with what is gone drawn where it was: removed steps and cards, and cards that moved at their old place. A ghost has its
 * words alone, and an id that begins with {@link #PREFIX}. What stood in a lane or stage that is gone has no place and no ghost.
 */
public final class Ghosts {

    /** The beginning of a ghost's id; ids of a map cannot begin so. */
    public static final String PREFIX = "-";

    private final Blueprint after;
    private final Renames renames;
    private final Set<LaneId> lanes;
    /** Ghosts by the id of their step. */
    private final Map<String, List<MapThing>> cards = new LinkedHashMap<>();
    /** Removed steps by the id of their stage. */
    private final Map<String, List<MapThing>> steps = new LinkedHashMap<>();

    private Ghosts(Blueprint after, Difference difference) {
        this.after = after;
        this.renames = difference.renames();
        this.lanes = after.lanes().stream().map(Lane::id).collect(Collectors.toSet());
        for (Change change : difference.changes()) {
            if (change.sign() == Sign.REMOVED || change.sign() == Sign.MOVED) {
                change.before().ifPresent(thing -> remember(thing, change.sign()));
            }
        }
    }

    /** The map to be drawn. */
    public static Blueprint on(Blueprint after, Difference difference) {
        return new Ghosts(after, difference).blueprint();
    }

    private void remember(MapThing thing, Sign sign) {
        String parent = thing.parent().map(MapThing::id).orElse("");
        if (thing.kind() == ThingKind.CARD) {
            cards.computeIfAbsent(renames.id(ThingKind.STEP, parent), first -> new ArrayList<>())
                    .add(thing);
        } else if (thing.kind() == ThingKind.STEP && sign == Sign.REMOVED) {
            steps.computeIfAbsent(renames.id(ThingKind.STAGE, parent), first -> new ArrayList<>())
                    .add(thing);
        }
    }

    private Blueprint blueprint() {
        List<Stage> stages = after.stages().stream().map(this::stage).toList();
        return new Blueprint(
                after.info(),
                after.personas(),
                after.paths(),
                after.lanes(),
                stages,
                after.arrows(),
                after.metrics(),
                after.dismissals());
    }

    private Stage stage(Stage stage) {
        List<Step> all = new ArrayList<>();
        stage.steps().forEach(step -> all.add(step(step)));
        for (MapThing gone : steps.getOrDefault(stage.id().value(), List.of())) {
            int place = gone.parent().orElseThrow().children(ThingKind.STEP).indexOf(gone);
            all.add(Math.min(place, all.size()), ghost(gone));
        }
        return new Stage(
                stage.id(),
                stage.title(),
                stage.about(),
                stage.audience(),
                stage.owner(),
                stage.needs(),
                all,
                stage.metrics(),
                stage.items());
    }

    private Step step(Step step) {
        List<MapThing> gone = cards.getOrDefault(step.id().value(), List.of());
        return gone.isEmpty()
                ? step
                : new Step(
                        step.id(),
                        step.title(),
                        step.about(),
                        step.audience(),
                        step.owner(),
                        step.channels(),
                        step.policies(),
                        cells(step.cells(), gone),
                        step.experience(),
                        step.timing(),
                        step.tolerance(),
                        step.failPoint(),
                        step.momentOfTruth(),
                        step.metrics(),
                        step.items());
    }

    private Step ghost(MapThing step) {
        return new Step(
                new ElementId(PREFIX + step.id()),
                step.title(),
                About.NOTHING,
                Audience.ALL,
                Optional.empty(),
                List.of(),
                List.of(),
                cells(List.of(), step.children(ThingKind.CARD)),
                Experience.NONE,
                Timing.NONE,
                Optional.empty(),
                false,
                false,
                List.of(),
                Items.NONE);
    }

    private List<Cell> cells(List<Cell> own, List<MapThing> gone) {
        Map<LaneId, List<Card>> cells = new LinkedHashMap<>();
        own.forEach(cell -> cells.put(cell.lane(), new ArrayList<>(cell.cards())));
        for (MapThing thing : gone) {
            LaneId lane = new LaneId(renames.id(ThingKind.LANE, thing.lane()));
            if (lanes.contains(lane)) {
                cells.computeIfAbsent(lane, first -> new ArrayList<>()).add(card(thing));
            }
        }
        return cells.entrySet().stream()
                .map(cell -> new Cell(cell.getKey(), cell.getValue()))
                .toList();
    }

    private static Card card(MapThing thing) {
        return new Card(
                new ElementId(PREFIX + thing.id()),
                thing.title(),
                About.NOTHING,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                Timing.NONE,
                1);
    }
}
