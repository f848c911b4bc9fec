package io.frontstage.definition.change;

import io.frontstage.blueprint.IssueKey;
import java.util.List;
import java.util.Set;

/** Replaces an issue key, after the issue was moved. */
public final class ReplaceIssue extends ItemChange {

    private final IssueKey old;
    private final IssueKey now;

    public ReplaceIssue(ItemRef item, IssueKey old, IssueKey now) {
        super(item);
        this.old = old;
        this.now = now;
    }

    @Override
    EditPlan plan(EditSession session) throws ChangeRefusedException {
        LocatedElement found = own(session);
        List<Object> issues = issues(session, found);
        Set<Integer> places = places(issues, old);
        boolean linked = issues.contains(now.value());
        if (places.isEmpty() && !linked) {
            throw new ChangeRefusedException(RefusalReason.NOT_LINKED);
        }
        if (places.isEmpty() || old.equals(now)) {
            return EditPlan.already(applied(found));
        }
        return EditPlan.edits(
                linked
                        ? List.of(new RemoveItems(found.path(), ISSUES, places))
                        : places.stream()
                                .map(place -> new WriteItem(found.path(), ISSUES, place, now.value()))
                                .toList(),
                after -> applied(found));
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.replace", old, now);
    }

    @Override
    public Message phrase() {
        return Message.of("save.replaced", old, now, title());
    }
}
