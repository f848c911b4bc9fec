package io.frontstage.confluence.rest;

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
}
