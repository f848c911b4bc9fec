package io.frontstage.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The result of an import in short: the title, personas and lanes, then each stage with its steps and their named
 * contents; {@code refused KIND} if there is none.
 */
final class MapOutline {

    private static final List<String> TITLES =
            List.of("persona", "lane", "stage", "step", "does", "pain", "delight", "opportunity");

    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> laneNames = new HashMap<>();

    private MapOutline() {}

    static String of(Imported imported) {
        if (imported.definition().isEmpty()) {
            return "refused "
                    + imported.remarks().get(imported.remarks().size() - 1).kind() + "\n";
        }
        String text = new String(imported.definition().get().bytes(), StandardCharsets.UTF_8);
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(text);
        MapOutline outline = new MapOutline();
        outline.map(mapping(tree));
        return outline.out.toString();
    }

    private void map(Map<String, Object> map) {
        out.append("= ").append(map.get("blueprint")).append('\n');
        list(map.get("personas"))
                .forEach(
                        persona -> out.append("persona ").append(title(persona)).append('\n'));
        list(map.get("lanes")).forEach(this::lane);
        for (String key : List.of("scenario", "goal", "summary", "owner", "note")) {
            if (map.containsKey(key)) {
                out.append(key).append(": ").append(value(map.get(key))).append('\n');
            }
        }
        list(map.get("stages")).forEach(this::stage);
    }

    private void lane(Object lane) {
        Map<String, Object> said = mapping(lane);
        String name = String.valueOf(said.get("name"));
        if (said.containsKey("kind")) {
            laneNames.put(String.valueOf(said.get("lane")), name);
        }
        out.append("lane ").append(name);
        out.append(said.containsKey("kind") ? " (" + said.get("kind") + ")\n" : "\n");
    }

    private void stage(Object stage) {
        out.append(title(stage)).append('\n');
        if (stage instanceof Map) {
            said(mapping(stage), "stage", "  ");
            list(mapping(stage).get("steps")).forEach(step -> {
                out.append("  ").append(title(step)).append('\n');
                if (step instanceof Map) {
                    said(mapping(step), "step", "    ");
                }
            });
        }
    }

    private void said(Map<String, Object> thing, String titleKey, String indent) {
        Map<String, Object> byName = new TreeMap<>();
        thing.forEach((key, value) -> byName.put(laneNames.getOrDefault(key, key), value));
        byName.forEach((key, value) -> {
            if (!key.equals(titleKey) && !key.equals("steps")) {
                out.append(indent).append(key).append(": ").append(value(value)).append('\n');
            }
        });
    }

    private static String value(Object value) {
        if (value instanceof Map<?, ?> map && map.keySet().stream().noneMatch(TITLES::contains)) {
            return pairs(mapping(map), "");
        }
        return String.join(" | ", list(value).stream().map(MapOutline::entry).toList());
    }

    private static String entry(Object entry) {
        if (!(entry instanceof Map)) {
            return String.valueOf(entry).replace("\n", " / ");
        }
        String title = title(entry);
        return title + " (" + pairs(mapping(entry), title) + ")";
    }

    private static String pairs(Map<String, Object> map, String except) {
        List<String> pairs = new ArrayList<>();
        new TreeMap<>(map).forEach((key, value) -> {
            if (!TITLES.contains(key) || !String.valueOf(value).equals(except)) {
                pairs.add(key + "=" + value);
            }
        });
        return String.join(", ", pairs);
    }

    private static String title(Object thing) {
        if (!(thing instanceof Map)) {
            return String.valueOf(thing);
        }
        Map<String, Object> map = mapping(thing);
        return TITLES.stream()
                .filter(map::containsKey)
                .findFirst()
                .map(key -> String.valueOf(map.get(key)))
                .orElse("?");
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Object value) {
        return value instanceof Map ? (Map<String, Object>) value : Map.of();
    }
}
