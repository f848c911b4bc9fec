package io.frontstage.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A change as output over REST and by the command line.
 *
 * @param kind {@code added}, {@code removed}, {@code moved} or {@code changed}
 * @param thing the id of what changed; for an arrow, its ends
 * @param step the id of its step; empty if it has none
 * @param was the older value in words; empty if there was none
 * @param now the newer value in words; empty if there is none
 * @param sentence the description of the change
 */
public record DifferenceEntry(String kind, String thing, String step, String was, String now, String sentence) {

    /** All changes, in the order of the map. */
    public static List<DifferenceEntry> of(Difference difference, ChangeTexts texts) {
        List<DifferenceEntry> entries = new ArrayList<>();
        for (Change change : difference.changes()) {
            MapThing thing = change.thing();
            String id = thing.kind() == ThingKind.ARROW ? thing.text("from") + " " + thing.text("to") : thing.id();
            entries.add(new DifferenceEntry(
                    word(change.sign()),
                    id,
                    thing.within(ThingKind.STEP).map(MapThing::id).orElse(""),
                    texts.was(change).orElse(""),
                    texts.now(change).orElse(""),
                    texts.sentence(change)));
        }
        return entries;
    }

    /** The number of changes of each kind, including 0. */
    public static Map<String, Integer> counts(Difference difference) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Sign sign : Sign.values()) {
            counts.put(word(sign), difference.count(sign));
        }
        return counts;
    }

    private static String word(Sign sign) {
        return sign.name().toLowerCase(Locale.ROOT);
    }
}
