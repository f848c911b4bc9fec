package io.frontstage.issue;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PartialDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds where a map and its issues have drifted apart, as far as the reader may see. */
public final class Drifts {

    /** Days without a change after which an open issue counts as untouched: a quarter of a year. */
    static final int LONG_UNTOUCHED_DAYS = 90;

    private final Function<IssueKey, IssueSnapshot> snapshot;
    private final LocalDate today;
    private final ZoneId zone;
    private final List<Drift> found = new ArrayList<>();

    private Drifts(Function<IssueKey, IssueSnapshot> snapshot, LocalDate today, ZoneId zone) {
        this.snapshot = snapshot;
        this.today = today;
        this.zone = zone;
    }

    /**
     * All drift of a map, most urgent kinds first, each kind from left to right.
     *
     * @param snapshot what the reader may see of an issue
     * @param today the reader's day, in {@code zone}
     */
    public static List<Drift> of(
            Blueprint blueprint, Function<IssueKey, IssueSnapshot> snapshot, LocalDate today, ZoneId zone) {
        Drifts drifts = new Drifts(snapshot, today, zone);
        ActionableItem.all(blueprint).forEach(drifts::look);
        return drifts.found.stream().sorted(Comparator.comparing(Drift::kind)).toList();
    }

    private void look(ActionableItem item) {
        List<IssueSnapshot> snapshots = item.issues().stream().map(snapshot).toList();
        ItemState state = ItemState.of(snapshots);
        if (item.kind() == ActionableItem.Kind.PAIN && state == ItemState.DONE && !item.isFixed()) {
            add(Drift.Kind.DONE_BUT_OPEN, item, Optional.empty());
        }
        if (state != ItemState.DONE) {
            Optional<PartialDate> due =
                    item.item() instanceof Opportunity opportunity ? opportunity.due() : Optional.empty();
            due.filter(date -> date.day().isBefore(today))
                    .ifPresent(date -> add(Drift.Kind.OVERDUE, item, Optional.empty(), date));
        }
        for (int i = 0; i < snapshots.size(); i++) {
            if (snapshots.get(i) instanceof IssueSnapshot.Seen seen) {
                look(item, item.issues().get(i), seen.issue());
            }
        }
    }

    private void look(ActionableItem item, IssueKey written, Issue issue) {
        Optional<IssueKey> key = Optional.of(written);
        if (!issue.key().equals(written)) {
            found.add(new Drift(
                    Drift.Kind.MOVED, item.id(), item.item().title(), key, Optional.of(issue.key()), Optional.empty()));
        }
        if (issue.category() == StatusCategory.DONE || issue.category() == StatusCategory.UNKNOWN) {
            return;
        }
        if (item.isFixed()) {
            add(Drift.Kind.FIXED_BUT_REOPENED, item, key);
        }
        issue.due().filter(due -> due.isBefore(today)).ifPresent(due -> add(Drift.Kind.OVERDUE, item, key, day(due)));
        if (issue.assignee().isEmpty()) {
            add(Drift.Kind.NO_ASSIGNEE, item, key);
        }
        issue.updated()
                .map(updated -> updated.atZone(zone).toLocalDate())
                .filter(updated -> updated.isBefore(today.minusDays(LONG_UNTOUCHED_DAYS)))
                .ifPresent(updated -> add(Drift.Kind.UNTOUCHED, item, key, day(updated)));
    }

    private static PartialDate day(LocalDate day) {
        return new PartialDate(day.toString(), day);
    }

    private void add(Drift.Kind kind, ActionableItem item, Optional<IssueKey> key) {
        found.add(new Drift(kind, item.id(), item.item().title(), key, Optional.empty(), Optional.empty()));
    }

    private void add(Drift.Kind kind, ActionableItem item, Optional<IssueKey> key, PartialDate date) {
        found.add(new Drift(kind, item.id(), item.item().title(), key, Optional.empty(), Optional.of(date)));
    }
}
