package io.frontstage.confluence.rest;

import io.frontstage.confluence.linking.SeenValue;
import io.frontstage.definition.change.ChangeKinds;
import io.frontstage.definition.change.MalformedChangeException;
import io.frontstage.definition.change.MapChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The changes of a map that a request asks for; {@link ChangeKinds} knows them all. */
final class ChangeJson {

    /** How many one request may have. */
    static final int MAX_CHANGES = 200;

    /** How many of them may need readings of the text of their own. */
    static final int MAX_ALONE = 20;

    private ChangeJson() {}

    /** @throws JsonCodec.Malformed if one of them cannot be understood, or there are none, or too many */
    static List<MapChange> changes(List<Map<String, Object>> edits, LocalDate today) {
        List<MapChange> changes;
        try {
            changes = Input.nonEmpty(edits, MAX_CHANGES).stream()
                    .map(fields -> ChangeKinds.change(fields, today))
                    .toList();
        } catch (MalformedChangeException none) {
            throw new JsonCodec.Malformed();
        }
        if (changes.stream().filter(change -> !change.sharesReadings()).count() > MAX_ALONE) {
            throw new JsonCodec.Malformed();
        }
        return changes;
    }

    /** What the person saw of the values that they set, as far as the request says it; its changes are well-formed. */
    static List<SeenValue> seen(List<Map<String, Object>> edits) {
        return edits.stream()
                .filter(edit -> edit.get("was") != null)
                .map(edit -> new SeenValue(text(edit, "id"), text(edit, "key"), text(edit, "was"), text(edit, "value")))
                .toList();
    }

    /** @throws JsonCodec.Malformed if it is not a text */
    private static String text(Map<String, Object> edit, String field) {
        Object value = edit.getOrDefault(field, "");
        if (value instanceof String text) {
            return text;
        }
        throw new JsonCodec.Malformed();
    }
}
