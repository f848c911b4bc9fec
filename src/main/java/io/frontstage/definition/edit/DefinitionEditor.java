package io.frontstage.definition.edit;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.definition.Limits;
import io.frontstage.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes small changes of a definition in its text: only the lines concerned change, all else stays byte for byte. What was written is read
 * again before it is handed out: it gives the map before plus the edits, or the edit is refused. Holds no state: one editor serves all
 * threads.
 */
public final class DefinitionEditor {

    /**
     * Makes those of some edits that can be made. Edits of one item are made in their order.
     *
     * @param source a definition; one with errors is left as it is, and all edits are refused
     */
    public EditResult apply(SourceText source, List<Edit> edits) {
        return new Work(source, edits).run();
    }

    /** A text on its way through the edits. */
    private static final class Work {
        private final List<Edit> edits;
        private final List<Optional<EditOutcome>> outcomes = new ArrayList<>();
        private SourceText source;
        private Optional<LocatedMap> map;

        Work(SourceText source, List<Edit> edits) {
            this.source = source;
            this.edits = edits;
            this.map = LocatedMap.in(source);
            for (Edit edit : edits) {
                outcomes.add(
                        map.isPresent()
                                ? Optional.empty()
                                : Optional.of(new EditOutcome.Refused(EditRefusal.UNREADABLE, edit)));
            }
        }

        EditResult run() {
            int alone = 0;
            while (outcomes.contains(Optional.<EditOutcome>empty())) {
                Map<Integer, Change> round = round(alone > 0 ? 1 : edits.size());
                alone--;
                if (!round.isEmpty() && !make(round)) {
                    alone = round.size();
                }
            }
            return new EditResult(
                    source, outcomes.stream().map(Optional::orElseThrow).toList());
        }

        /** Open edits that do not get in each other's way, by number; settles those that need no change. */
        private Map<Integer, Change> round(int most) {
            EditPlanner planner = new EditPlanner(map.orElseThrow());
            Map<Integer, Change> round = new LinkedHashMap<>();
            Set<Optional<ElementId>> busy = new HashSet<>();
            for (int i = 0; i < edits.size() && round.size() < most; i++) {
                Optional<ElementId> item = planner.target(edits.get(i));
                if (outcomes.get(i).isPresent() || item.isPresent() && busy.contains(item)) {
                    continue;
                }
                EditPlanner.Plan plan = planner.plan(edits.get(i));
                if (plan instanceof EditPlanner.Plan.Settled settled) {
                    outcomes.set(i, Optional.of(settled.outcome()));
                } else if (plan instanceof EditPlanner.Plan.ToDo toDo) {
                    busy.add(item);
                    if (round.values().stream().noneMatch(toDo.change()::touches)) {
                        round.put(i, toDo.change());
                    }
                }
            }
            return round;
        }

        /** Makes changes together; false if that fails, which may be the fault of one of several. */
        private boolean make(Map<Integer, Change> round) {
            LocatedMap before = map.orElseThrow();
            List<Replacement> replacements = new ArrayList<>();
            Set<ElementId> newIds = new HashSet<>();
            Blueprint meant = before.blueprint();
            boolean possible = true;
            for (Change change : round.values()) {
                possible = possible && !change.replacements().isEmpty();
                replacements.addAll(change.replacements());
                meant = change.meaning().apply(meant);
                if (change.newId()) {
                    change.item().ifPresent(newIds::add);
                }
            }
            SourceText text = possible ? EditedBytes.replaced(source, replacements) : source;
            if (possible && !Limits.isTooLarge(text.bytes().length)) {
                Optional<LocatedMap> after = LocatedMap.in(text);
                Optional<Blueprint> read = after.map(LocatedMap::blueprint)
                        .map(blueprint -> ChangedMap.without(newIds, blueprint, before.blueprint()));
                if (read.isPresent() && read.get().equals(meant)) {
                    source = text;
                    map = after;
                    round.forEach((i, change) -> outcomes.set(i, Optional.of(new EditOutcome.Changed(change.item()))));
                    return true;
                }
            }
            if (round.size() == 1) {
                boolean tooLong = Limits.isTooLarge(text.bytes().length);
                int i = round.keySet().iterator().next();
                outcomes.set(
                        i,
                        Optional.of(new EditOutcome.Refused(
                                tooLong ? EditRefusal.TOO_LONG : EditRefusal.BY_HAND, edits.get(i))));
                return true;
            }
            return false;
        }
    }
}
