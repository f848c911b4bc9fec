package io.frontstage.confluence.rest;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.page.Reader;
import io.frontstage.issue.ActionableItem;
import io.frontstage.issue.Drift;
import io.frontstage.issue.Drifts;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.ProgressTexts;
import io.frontstage.messages.Messages;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A place where map and Jira disagree.
 *
 * @param code the kind of drift
 * @param key the issue as named in the file; absent if all issues of the item are meant
 * @param text a sentence
 * @param offer what can be done about it here; absent if nothing can
 */
record DriftJson(String code, ItemJson item, String key, String text, OfferJson offer) {

    /**
     * A way to resolve it.
     *
     * @param action {@code mark-fixed} or {@code update-key}
     * @param with the new key; only for {@code update-key}
     */
    record OfferJson(String action, String label, String with) {}

    static List<DriftJson> of(Blueprint map, Map<IssueKey, IssueSnapshot> snapshots, Reader person, Messages messages) {
        Map<String, ItemJson> items = ActionableItem.all(map).stream()
                .collect(Collectors.toMap(item -> item.id().value(), ItemJson::of));
        Function<IssueKey, IssueSnapshot> snapshot = key -> snapshots.getOrDefault(key, new IssueSnapshot.Unknown());
        ProgressTexts texts = new ProgressTexts(messages);
        return Drifts.of(map, snapshot, person.today(), person.zone()).stream()
                .map(drift -> new DriftJson(
                        drift.kind().word(),
                        items.get(drift.item().value()),
                        drift.key().map(IssueKey::value).orElse(null),
                        texts.of(drift),
                        offer(drift, messages)))
                .toList();
    }

    private static OfferJson offer(Drift drift, Messages messages) {
        return switch (drift.kind()) {
            case DONE_BUT_OPEN -> new OfferJson("mark-fixed", messages.text("drift.offer.mark-fixed"), null);
            case MOVED -> new OfferJson(
                    "update-key",
                    messages.text("drift.offer.update-key"),
                    drift.now().map(IssueKey::value).orElse(null));
            case FIXED_BUT_REOPENED, OVERDUE, NO_ASSIGNEE, UNTOUCHED -> null;
        };
    }
}
