package io.frontstage.confluence.rest;

import io.frontstage.confluence.change.SeenValue;
import io.frontstage.definition.change.ChangeKinds;
import io.frontstage.definition.change.MalformedChangeException;
import io.frontstage.definition.change.MapChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The changes of a map that a request contains; {@link ChangeKinds} lists all kinds. */
final class ChangeJson {

    /** Maximum number of changes in one request. */
    static final int MAX_CHANGES = 200;

    /**
     * Maximum number of changes if each sets a score, as an imported file of scores does. It is higher because the text
     * is read only once for all of them.
     */
    static final int MAX_SCORES = 2_000;

    /** The valid values of each score, by key: an invalid one is refused before anything is written. */
    private static final Map<String, Pattern> SCORES = Map.of(
            "severity", Pattern.compile("low|medium|high|critical"),
            "impact", Pattern.compile("[1-5]?"),
            "effort", Pattern.compile("[1-5]?"),
            "owner", Pattern.compile("\\P{Cntrl}{0,200}"),
            "due", Pattern.compile("(\\d{4}-\\d\\d(-\\d\\d)?)?"),
            "fixed", Pattern.compile("(\\d{4}-\\d\\d(-\\d\\d)?)?"));

    /** Maximum number of changes for each of which the text has to be read again. */
    static final int MAX_ALONE = 20;

    private ChangeJson() {}

    /** @throws JsonCodec.Malformed if there are none or too many, or if one of them cannot be understood */
    static List<MapChange> changes(List<Map<String, Object>> edits, LocalDate today) {
        List<MapChange> changes;
        try {
            changes = Input.nonEmpty(edits, most(edits)).stream()
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

    private static int most(List<Map<String, Object>> edits) {
        return edits != null && edits.stream().allMatch(ChangeJson::isScore) ? MAX_SCORES : MAX_CHANGES;
    }

    private static boolean isScore(Map<String, Object> edit) {
        return edit != null
                && "set".equals(edit.get("edit"))
                && edit.get("key") instanceof String key
                && edit.get("value") instanceof String value
                && SCORES.containsKey(key)
                && SCORES.get(key).matcher(value).matches();
    }

    /**
     * The values that the person saw before they set them, as far as the request contains them. Call it only after
     * {@link #changes} has accepted the request.
     */
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
