package io.frontstage.future;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.difference.Difference;
import io.frontstage.difference.MapThing;
import io.frontstage.difference.ThingKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines up the steps of both maps in one row: those of the future map, and removed ones at their old place. */
final class FutureColumns {

    private final Difference difference;
    private final Map<String, Step> todaySteps = new HashMap<>();
    private final List<FutureColumn> columns = new ArrayList<>();
    /** The columns of today's steps that already have one. */
    private final Map<MapThing, FutureColumn> placed = new HashMap<>();

    private FutureColumns(Difference difference, Blueprint today) {
        this.difference = difference;
        today.steps().forEach(step -> todaySteps.put(step.id().value(), step));
    }

    static List<FutureColumn> of(Difference difference, Blueprint today, Blueprint future) {
        return new FutureColumns(difference, today).lineUp(future);
    }

    private List<FutureColumn> lineUp(Blueprint future) {
        Map<String, MapThing> before = new HashMap<>();
        difference.same().forEach((now, old) -> {
            if (now.kind() == ThingKind.STEP) {
                before.put(now.id(), old);
            }
        });
        for (Stage stage : future.stages()) {
            for (Step step : stage.steps()) {
                MapThing old = before.get(step.id().value());
                FutureColumn column =
                        new FutureColumn(stage.title(), Optional.ofNullable(old).map(this::today), Optional.of(step));
                columns.add(column);
                if (old != null) {
                    placed.put(old, column);
                }
            }
        }
        MapThing last = null;
        for (MapThing old : FutureLines.steps(difference.before())) {
            if (!placed.containsKey(old)) {
                FutureColumn gone = new FutureColumn(stage(old), Optional.of(today(old)), Optional.empty());
                columns.add(place(gone, old, last), gone);
                placed.put(old, gone);
            }
            last = old;
        }
        return List.copyOf(columns);
    }

    /** The index for a removed step: after the step it came after; the first step of a stage comes before the other steps of that stage. */
    private int place(FutureColumn gone, MapThing old, MapThing last) {
        if (last != null && last.parent().equals(old.parent())) {
            return columns.indexOf(placed.get(last)) + 1;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).stage().equals(gone.stage())) {
                return i;
            }
        }
        return last == null ? 0 : columns.indexOf(placed.get(last)) + 1;
    }

    private Step today(MapThing step) {
        return todaySteps.get(step.id());
    }

    /** The title of a removed step's stage: that of the future map if it has the stage. */
    private String stage(MapThing step) {
        MapThing stage = step.parent().orElseThrow();
        return difference.same().entrySet().stream()
                .filter(pair -> pair.getValue() == stage)
                .map(pair -> pair.getKey().title())
                .findFirst()
                .orElse(stage.title());
    }
}
