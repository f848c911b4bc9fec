package io.frontstage.definition;

import io.frontstage.blueprint.Lane;
import java.util.List;

/** Makes keys for lanes that are not built in. */
public final class LaneKeys {

    /** The key of a lane whose name has neither letters nor digits. */
    private static final String NAMELESS = "lane";

    private LaneKeys() {}

    /** A key for a new lane, made from its name. It differs from all keys of a step and of the map's other lanes. */
    public static String of(String name, List<Lane> lanes) {
        String derived = Ids.derive(name);
        String base = derived.isEmpty() ? NAMELESS : derived;
        String key = base;
        for (int i = 2; isTaken(key, lanes); i++) {
            key = base + "-" + i;
        }
        return key;
    }

    private static boolean isTaken(String key, List<Lane> lanes) {
        return Key.of(key) != Key.OTHER
                || Key.isIgnored(key)
                || lanes.stream().anyMatch(lane -> lane.id().value().equals(key));
    }
}
