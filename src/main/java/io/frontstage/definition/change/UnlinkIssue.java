package io.frontstage.definition.change;

import io.frontstage.blueprint.IssueKey;
import java.util.List;
import java.util.Set;

/** Removes an issue from a pain point or opportunity. */
public final class UnlinkIssue extends ItemChange {

    private final IssueKey key;

    public UnlinkIssue(ItemRef item, IssueKey key) {
        super(item);
        this.key = key;
    }

    @Override
    EditPlan plan(EditSession session) throws ChangeRefusedException {
        LocatedElement found = own(session);
        Set<Integer> places = places(issues(session, found), key);
        return places.isEmpty()
                ? EditPlan.already(applied(found))
                : EditPlan.edits(List.of(new RemoveItems(found.path(), ISSUES, places)), after -> applied(found));
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.unlink", key);
    }

    @Override
    public Message phrase() {
        return Message.of("save.unlinked", key, title());
    }
}
