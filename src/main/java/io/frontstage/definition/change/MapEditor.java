package io.frontstage.definition.change;

import io.frontstage.definition.text.NotEditableException;
import io.frontstage.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Changes a map in its text: only the lines concerned change, comments move with what they belong to, and references to an element stay
 * valid. The result is read again before it is returned. Holds no state: one editor serves all threads.
 */
public final class MapEditor {

    /** Maximum number of attempts: writing ids can make other ids necessary, but a third attempt that fails would be a bug. */
    private static final int MAX_ATTEMPTS = 3;

    private final MapReader reader;

    public MapEditor() {
        this(LocatedMap::in);
    }

    MapEditor(MapReader reader) {
        this.reader = reader;
    }

    /**
     * Makes those changes that can be made, in order. Changes of different elements share their readings of the text.
     *
     * @param source a definition; if it has errors, it is left as it is and all changes are refused
     */
    public ChangeResult apply(SourceText source, List<? extends MapChange> changes) {
        return new Work(source, changes).run();
    }

    /** The text while the changes are made. */
    private final class Work {

        private final SourceText original;
        private final List<? extends MapChange> changes;
        private final ChangeResult.Outcome[] outcomes;
        private SourceText source;
        private Optional<LocatedMap> map;

        Work(SourceText source, List<? extends MapChange> changes) {
            this.original = source;
            this.source = source;
            this.changes = changes;
            this.outcomes = new ChangeResult.Outcome[changes.size()];
            this.map = changes.isEmpty() ? Optional.empty() : reader.read(source);
        }

        ChangeResult run() {
            int from = 0;
            while (from < changes.size()) {
                if (map.isEmpty()) {
                    outcomes[from] = ChangeResult.Outcome.refused(
                            RefusalReason.UNREADABLE, "", changes.get(from).byHand());
                    from++;
                    continue;
                }
                int to = from + 1;
                while (changes.get(from) instanceof PlannedChange
                        && to < changes.size()
                        && changes.get(to) instanceof PlannedChange) {
                    to++;
                }
                make(from, to);
                from = to;
            }
            return new ChangeResult(source, source != original, List.of(outcomes));
        }

        /**
         * Makes one change, or several planned ones in rounds. If a round fails, it is repeated with half as many changes; a round of one
         * change that fails is refused.
         */
        private void make(int from, int to) {
            int most = to - from;
            List<Integer> round = round(from, to, most);
            while (!round.isEmpty()) {
                try {
                    make(round);
                    most = Math.min(to - from, 2 * most);
                } catch (ChangeRefusedException refused) {
                    most = settle(round, refused);
                } catch (NotEditableException notInPlace) {
                    most = settle(round, new ChangeRefusedException(RefusalReason.BY_HAND));
                }
                round = round(from, to, most);
            }
        }

        private int settle(List<Integer> round, ChangeRefusedException refusal) {
            if (round.size() > 1) {
                return round.size() / 2;
            }
            refuse(round.get(0), refusal);
            return 2;
        }

        private void refuse(int change, ChangeRefusedException refusal) {
            MapChange refused = changes.get(change);
            String about = refusal.about().isEmpty() ? refused.about(map.orElseThrow()) : refusal.about();
            outcomes[change] = ChangeResult.Outcome.refused(refusal.reason(), about, refused.byHand());
        }

        /**
         * The next changes that can be made together, at most {@code most}: none touches an element that an earlier change, still to be
         * made, touches.
         */
        private List<Integer> round(int from, int to, int most) {
            List<Integer> round = new ArrayList<>();
            TouchedPaths touched = new TouchedPaths();
            for (int i = from; i < to && round.size() < most; i++) {
                boolean open = outcomes[i] == null;
                boolean free = open
                        && (!(changes.get(i) instanceof PlannedChange planned)
                                || touched.add(planned.touches(map.orElseThrow())));
                if (free) {
                    round.add(i);
                }
            }
            return round;
        }

        /** Makes a round. If it would rename elements that something refers to, their ids are written first and the round is repeated. */
        private void make(List<Integer> round) throws ChangeRefusedException, NotEditableException {
            Set<ElementRef> ids = new LinkedHashSet<>();
            for (int i = 0; i < MAX_ATTEMPTS; i++) {
                EditSession session = new EditSession(source, map.orElseThrow(), reader);
                session.writeIds(ids);
                try {
                    if (changes.get(round.get(0)) instanceof StepwiseChange alone) {
                        makeAlone(session, round.get(0), alone);
                    } else {
                        makePlanned(session, round);
                    }
                    source = session.source();
                    map = Optional.of(session.map());
                    return;
                } catch (EditSession.NeedsIds needed) {
                    ids.addAll(needed.elements());
                }
            }
            throw new NotEditableException();
        }

        private void makeAlone(EditSession session, int number, StepwiseChange change)
                throws ChangeRefusedException, NotEditableException, EditSession.NeedsIds {
            Applied applied = change.on(session);
            session.settle();
            outcomes[number] = ChangeResult.Outcome.made(applied, session.source() != source);
        }

        private void makePlanned(EditSession session, List<Integer> round)
                throws ChangeRefusedException, NotEditableException, EditSession.NeedsIds {
            List<Integer> planned = new ArrayList<>();
            List<EditPlan> plans = new ArrayList<>();
            for (int change : round) {
                try {
                    plans.add(((PlannedChange) changes.get(change)).plan(session));
                    planned.add(change);
                } catch (ChangeRefusedException refused) {
                    refuse(change, refused);
                }
            }
            EditPlan.make(session, plans);
            session.settle();
            List<ChangeResult.Outcome> made = new ArrayList<>();
            for (EditPlan plan : plans) {
                made.add(ChangeResult.Outcome.made(plan.result(session), plan.changesSomething()));
            }
            for (int i = 0; i < planned.size(); i++) {
                outcomes[planned.get(i)] = made.get(i);
            }
        }
    }
}
