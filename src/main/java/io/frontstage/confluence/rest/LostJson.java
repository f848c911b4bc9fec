package io.frontstage.confluence.rest;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.linking.LinkedVersions;
import io.frontstage.definition.change.ItemRef;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.lostlink.LostLink;
import io.frontstage.messages.Messages;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Links that earlier versions of the file have and the newest lacks.
 *
 * @param text what happened, in a sentence
 */
record LostJson(String text, List<LinkJson> links) {

    /**
     * One link.
     *
     * @param version the number of the newest version that has it
     * @param item as the newest version names it, or the earlier one if it is gone
     * @param issue the issue, as the person may see it
     * @param back whether it can be restored, because its item still exists
     */
    record LinkJson(int version, ItemJson item, String key, IssueJson issue, boolean back) {

        static LinkJson of(LostLink link, IssueSnapshot issueSnapshot, Messages messages) {
            ItemRef item = link.home().orElse(link.item());
            return new LinkJson(
                    link.version(),
                    new ItemJson(item.id(), item.title(), item.step(), link.stepTitle()),
                    link.key().value(),
                    IssueJson.of(link.key(), issueSnapshot, messages),
                    link.home().isPresent());
        }
    }

    /** {@code null}, and so absent in JSON, if nothing is lost. */
    static LostJson of(LinkedVersions.Lost lost, Function<IssueKey, IssueSnapshot> snapshot, Messages messages) {
        if (lost.links().isEmpty()) {
            return null;
        }
        return new LostJson(
                text(lost, messages),
                lost.links().stream()
                        .map(link -> LinkJson.of(link, snapshot.apply(link.key()), messages))
                        .toList());
    }

    private static String text(LinkedVersions.Lost lost, Messages messages) {
        List<Integer> versions =
                lost.links().stream().map(LostLink::version).distinct().sorted().toList();
        if (versions.size() == 1) {
            return messages.text(lost.oldestKept() ? "lost.text.oldest" : "lost.text", versions.get(0));
        }
        String numbers = versions.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return messages.text(lost.oldestKept() ? "lost.text.several.oldest" : "lost.text.several", numbers);
    }
}
