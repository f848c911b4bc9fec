package io.frontstage.confluence.rest;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.compare.LostLink;
import io.frontstage.confluence.linking.LinkedVersions;
import io.frontstage.definition.change.ItemRef;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.messages.Messages;
import java.util.List;
import java.util.function.Function;

/**
 * Links that an earlier version of the file has and the newest lacks.
 *
 * @param version the earlier version's number
 * @param text what happened, in a sentence
 */
record LostJson(int version, String text, List<LinkJson> links) {

    /**
     * One link.
     *
     * @param item as the newest version names it, or the earlier one if it is gone
     * @param issue the issue, as the person may see it
     * @param back whether it can be put back: its item is still there
     */
    record LinkJson(ItemJson item, String key, IssueJson issue, boolean back) {

        static LinkJson of(LostLink link, IssueSnapshot issueSnapshot, Messages messages) {
            ItemRef item = link.home()
                    .orElseGet(() ->
                            new ItemRef(link.item().id().value(), link.item().title(), link.step()));
            return new LinkJson(
                    new ItemJson(item.id(), item.title(), item.step(), link.stepTitle()),
                    link.key().value(),
                    IssueJson.of(link.key(), issueSnapshot, messages),
                    link.home().isPresent());
        }
    }

    /** Absent in JSON if nothing is lost. */
    static LostJson of(LinkedVersions.Lost lost, Function<IssueKey, IssueSnapshot> sight, Messages messages) {
        if (lost.links().isEmpty()) {
            return null;
        }
        String key = lost.oldestKept() ? "lost.text.oldest" : "lost.text";
        return new LostJson(
                lost.version(),
                messages.text(key, lost.version()),
                lost.links().stream()
                        .map(link -> LinkJson.of(link, sight.apply(link.key()), messages))
                        .toList());
    }
}
