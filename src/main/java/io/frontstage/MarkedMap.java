package io.frontstage;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.difference.Change;
import io.frontstage.difference.Difference;
import io.frontstage.difference.Ghosts;
import io.frontstage.difference.MapThing;
import io.frontstage.difference.Sign;
import io.frontstage.difference.ThingKind;
import io.frontstage.issue.Issues;
import io.frontstage.layout.ChangeMark;
import java.util.HashMap;
import java.util.Map;

/** The newer of two maps, with a frame and a sign on everything that changed; what was removed is dashed, at its old place. */
public final class MarkedMap {

    private final Map<String, ChangeMark> marks = new HashMap<>();
    /** The id of each moved card in the newer map, by the id of its ghost at the old place. */
    private final Map<String, String> threads = new HashMap<>();
    /** The step or stage that contains each marked thing in the drawing, by id. */
    private final Map<String, String> homes = new HashMap<>();
    /** Maps each thing of the older map to the same thing of the newer one, if the newer one has it. */
    private final Map<MapThing, MapThing> now = new HashMap<>();

    private MarkedMap(Difference difference) {
        difference.same().forEach((after, before) -> now.put(before, after));
        for (Change change : difference.changes()) {
            change.before().ifPresent(thing -> home(Ghosts.PREFIX + thing.id(), thing));
            change.after().ifPresent(thing -> home(thing.id(), thing));
            change.before().ifPresent(thing -> ghost(thing, change.sign()));
            change.after()
                    .map(MarkedMap::drawn)
                    .ifPresent(id ->
                            marks.merge(id, ChangeMark.valueOf(change.sign().name()), MarkedMap::stronger));
            if (change.sign() == Sign.MOVED) {
                threads.put(
                        Ghosts.PREFIX + change.before().orElseThrow().id(),
                        change.after().orElseThrow().id());
            }
        }
    }

    /** The newer map with its marks, ready to be shown. */
    public static RenderedBlueprint of(Blueprint after, Difference difference, RenderOptions options, Issues issues) {
        MarkedMap marked = new MarkedMap(difference);
        return new BlueprintRenderer()
                .render(Ghosts.on(after, difference), options, issues)
                .marked(marked.marks, marked.threads, marked.homes);
    }

    private void home(String id, MapThing thing) {
        thing.parent()
                .filter(above -> above.kind() == ThingKind.STEP || above.kind() == ThingKind.STAGE)
                .ifPresent(above -> {
                    String home = id.startsWith(Ghosts.PREFIX)
                            ? now.containsKey(above) ? now.get(above).id() : Ghosts.PREFIX + above.id()
                            : above.id();
                    homes.put(id, home);
                    home(home, home.startsWith(Ghosts.PREFIX) ? above : now.getOrDefault(above, above));
                });
    }

    private void ghost(MapThing thing, Sign sign) {
        if (sign == Sign.REMOVED) {
            marks.putIfAbsent(Ghosts.PREFIX + thing.id(), ChangeMark.REMOVED);
            thing.children(ThingKind.STEP).forEach(step -> ghost(step, sign));
            thing.children(ThingKind.CARD).forEach(card -> ghost(card, sign));
        } else if (sign == Sign.MOVED) {
            marks.put(Ghosts.PREFIX + thing.id(), ChangeMark.MOVED_FROM);
        }
    }

    /** The id of what is drawn for a thing: itself, or the step of a figure or a need. */
    private static String drawn(MapThing thing) {
        return switch (thing.kind()) {
            case CARD, STEP, STAGE, PAIN, DELIGHT, OPPORTUNITY -> thing.id();
            default -> thing.within(ThingKind.STEP).map(MapThing::id).orElse(thing.id());
        };
    }

    private static ChangeMark stronger(ChangeMark one, ChangeMark other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
