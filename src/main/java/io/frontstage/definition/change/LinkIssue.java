package io.frontstage.definition.change;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.definition.Limits;
import io.frontstage.definition.text.ListItem;
import io.frontstage.definition.text.ScalarText;
import java.util.List;

/** Adds an issue to a pain point or opportunity, which gets an {@code id} if it has none. */
public final class LinkIssue extends ItemChange {

    private final IssueKey key;

    public LinkIssue(ItemRef item, IssueKey key) {
        super(item);
        this.key = key;
    }

    @Override
    EditPlan plan(EditSession session) throws ChangeRefusedException {
        LocatedElement found = own(session);
        List<Object> issues = issues(session, found);
        boolean linked = issues.contains(key.value());
        List<TextEdit> edits = id(found);
        if (linked && edits.isEmpty()) {
            return EditPlan.already(applied(found));
        }
        if (issues.size() >= Limits.ENTRIES) {
            throw new ChangeRefusedException(RefusalReason.TOO_LONG);
        }
        if (!linked) {
            String written = ScalarText.of(key.value(), session.map().text().json());
            ListItem issue = ListItem.single(written, key.value());
            edits.add(new InsertItem(found.path(), ISSUES, issues.size(), issue, true));
        }
        return EditPlan.keys(found.path(), edits, after -> applied(found));
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.link", key);
    }

    @Override
    public Message phrase() {
        return Message.of("save.linked", key, title());
    }
}
