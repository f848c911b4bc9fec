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
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Needs;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.StageId;
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
 * Adds to the newer map what was removed, at its old place: stages, steps, cards and pain points, and the old places of cards that moved. A
 * ghost has only its title, and an id that begins with {@link #PREFIX}. What was in a removed lane has no place and no ghost.
 */
public final class Ghosts {

    /** The beginning of a ghost's id; no id of a map begins with it. */
    public static final String PREFIX = "-";

    private final Blueprint after;
    private final Renames renames;
    /** The things of the older map that the newer one still has, wherever they are now. */
    private final Set<MapThing> kept;

    private final Set<LaneId> lanes;
    /** Ghosts by the id of their step. */
    private final Map<String, List<MapThing>> cards = new LinkedHashMap<>();
    /** Removed steps by the id of their stage. */
    private final Map<String, List<MapThing>> steps = new LinkedHashMap<>();
    /** Removed pains by the id of their step. */
    private final Map<String, List<MapThing>> pains = new LinkedHashMap<>();

    private final List<MapThing> stages = new ArrayList<>();

    private Ghosts(Blueprint after, Difference difference) {
        this.after = after;
        this.renames = difference.renames();
        this.kept = Set.copyOf(difference.same().values());
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
        } else if (sign == Sign.REMOVED && thing.kind() == ThingKind.PAIN) {
            pains.computeIfAbsent(renames.id(ThingKind.STEP, parent), first -> new ArrayList<>())
                    .add(thing);
        } else if (sign == Sign.REMOVED && thing.kind() == ThingKind.STAGE) {
            stages.add(thing);
        } else if (thing.kind() == ThingKind.STEP && sign == Sign.REMOVED) {
            steps.computeIfAbsent(renames.id(ThingKind.STAGE, parent), first -> new ArrayList<>())
                    .add(thing);
        }
    }

    private Blueprint blueprint() {
        List<Stage> all = new ArrayList<>();
        after.stages().forEach(stage -> all.add(stage(stage)));
        for (MapThing gone : stages) {
            int place = gone.parent().orElseThrow().children(ThingKind.STAGE).indexOf(gone);
            all.add(Math.min(place, all.size()), ghostOfStage(gone));
        }
        return new Blueprint(
                after.info(),
                after.personas(),
                after.paths(),
                after.lanes(),
                all,
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
        return stage.with(all);
    }

    private Step step(Step step) {
        List<MapThing> gone = cards.getOrDefault(step.id().value(), List.of());
        List<MapThing> hurt = pains.getOrDefault(step.id().value(), List.of());
        return gone.isEmpty() && hurt.isEmpty()
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
                        items(step.items(), hurt));
    }

    private static Items items(Items own, List<MapThing> gone) {
        List<PainPoint> pains = new ArrayList<>(own.pains());
        gone.forEach(pain -> pains.add(pain(pain)));
        return new Items(pains, own.delights(), own.opportunities());
    }

    private static PainPoint pain(MapThing thing) {
        return new PainPoint(
                new ElementId(PREFIX + thing.id()),
                thing.title(),
                About.NOTHING,
                Lane.CUSTOMER,
                List.of(),
                Optional.of(PainSeverity.LOW),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private Stage ghostOfStage(MapThing stage) {
        return new Stage(
                new StageId(PREFIX + stage.id()),
                stage.title(),
                About.NOTHING,
                Audience.ALL,
                Optional.empty(),
                Needs.NONE,
                stage.children(ThingKind.STEP).stream()
                        .filter(step -> !kept.contains(step))
                        .map(this::ghost)
                        .toList(),
                List.of(),
                Items.NONE);
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
                cells(
                        List.of(),
                        step.children(ThingKind.CARD).stream()
                                .filter(card -> !isCustomers(card))
                                .toList()),
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

    /** Whether a card is the customer's; the step's title already says what that is. */
    private boolean isCustomers(MapThing card) {
        return after.lane(new LaneId(renames.id(ThingKind.LANE, card.lane())))
                .filter(lane -> lane.kind() == LaneKind.CUSTOMER)
                .isPresent();
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
