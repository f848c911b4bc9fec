package io.frontstage.confluence.rest;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.Reader;
import io.frontstage.issue.Drift;
import io.frontstage.issue.Drifts;
import io.frontstage.issue.Mendable;
import io.frontstage.issue.ProgressTexts;
import io.frontstage.issue.Sight;
import io.frontstage.words.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where map and Jira no longer say the same.
 *
 * @param code the kind of drift
 * @param key the issue as the file names it; absent if all of the item's are meant
 * @param text a sentence
 * @param offer what can be done about it here; absent: nothing
 */
record DriftJson(String code, ItemJson item, String key, String text, OfferJson offer) {

    /**
     * A way to mend it.
     *
     * @param action {@code mark-fixed} or {@code update-key}
     * @param with the key to be written; only for that
     */
    record OfferJson(String action, String label, String with) {}

    static List<DriftJson> of(Blueprint map, Map<IssueKey, Sight> sights, Reader person, Words words) {
        Map<String, ItemJson> items = Mendable.all(map).stream()
                .collect(Collectors.toMap(item -> item.id().value(), ItemJson::of));
        Function<IssueKey, Sight> sight = key -> sights.getOrDefault(key, new Sight.Unknown());
        ProgressTexts texts = new ProgressTexts(words);
        return Drifts.of(map, sight, person.today(), person.zone()).stream()
                .map(drift -> new DriftJson(
                        drift.kind().word(),
                        items.get(drift.item().value()),
                        drift.key().map(IssueKey::value).orElse(null),
                        texts.of(drift),
                        offer(drift, words)))
                .toList();
    }

    private static OfferJson offer(Drift drift, Words words) {
        return switch (drift.kind()) {
            case DONE_BUT_OPEN -> new OfferJson("mark-fixed", words.text("drift.offer.mark-fixed"), null);
            case MOVED -> new OfferJson(
                    "update-key",
                    words.text("drift.offer.update-key"),
                    drift.now().map(IssueKey::value).orElse(null));
            case FIXED_BUT_REOPENED, OVERDUE, NO_ASSIGNEE, UNTOUCHED -> null;
        };
    }
}
