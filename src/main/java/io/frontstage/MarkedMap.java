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

/** The newer of two maps with frames and signs at what changed; what is gone is dashed, where it was. */
public final class MarkedMap {

    private final Map<String, ChangeMark> marks = new HashMap<>();
    /** From where a card was to where it is. */
    private final Map<String, String> threads = new HashMap<>();

    private MarkedMap(Difference difference) {
        for (Change change : difference.changes()) {
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

    /** The map to be shown. */
    public static RenderedBlueprint of(Blueprint after, Difference difference, RenderOptions options, Issues issues) {
        MarkedMap marked = new MarkedMap(difference);
        return new BlueprintRenderer()
                .render(Ghosts.on(after, difference), options, issues)
                .marked(marked.marks, marked.threads);
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

    /** What is drawn of a thing: itself, or the step of a figure or a need. */
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
