package io.frontstage.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Turns a part of a definition into a whole one. */
final class Fragments {

    private static final DumpSettings BLOCKS =
            DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build();

    private Fragments() {}

    /**
     * Puts {@code step: …} or {@code map: …}, whose value contains keys of a step or map, into the smallest definition
     * around it.
     */
    static String wrap(String fragment) {
        Map<?, ?> part = (Map<?, ?>) Schema.load(fragment);
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put("blueprint", "Order-ahead coffee");
        map.put("personas", List.of("Dana, the commuter", "Sam, a visitor"));
        map.put("lanes", List.of(Map.of("lane", "host", "kind", "frontstage")));
        map.put("stages", stagesWith(part.containsKey("step") ? part.get("step") : "Picks a café"));
        if (part.get("map") instanceof Map<?, ?> keys) {
            map.putAll(keys);
        }
        return new Dump(BLOCKS).dumpToString(map);
    }

    private static List<Object> stagesWith(Object step) {
        Map<Object, Object> stage = new LinkedHashMap<>();
        stage.put("stage", "Order");
        stage.put("steps", new ArrayList<>(List.of(step)));
        return List.of(stage);
    }
}
