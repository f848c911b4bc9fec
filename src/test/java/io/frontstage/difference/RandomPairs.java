package io.frontstage.difference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.frontstage.blueprint.RandomBlueprint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.NormalForm;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Two random maps: the second is the first with a few changes, and some ids are written and some not. */
record RandomPairs(ComparedMap before, ComparedMap after) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefinitionReader READER = new DefinitionReader();

    @SuppressWarnings("unchecked")
    static Optional<RandomPairs> of(long seed) {
        Random random = new Random(seed);
        Map<String, Object> old = map(seed, random);
        if (random.nextInt(3) > 0) {
            withoutIds(old, random, random.nextDouble());
        }
        Map<String, Object> now = random.nextInt(10) == 0 ? map(seed + 1, random) : JSON.convertValue(old, Map.class);
        for (int i = random.nextInt(12); i > 0; i--) {
            mutate(now, random);
        }
        Optional<ComparedMap> before = read(old);
        Optional<ComparedMap> after = read(now);
        return before.isPresent() && after.isPresent()
                ? Optional.of(new RandomPairs(before.get(), after.get()))
                : Optional.empty();
    }

    /** Small, so that many can be tried; with everything in the language. */
    private static Map<String, Object> map(long seed, Random random) {
        int stages = 1 + random.nextInt(2);
        int steps = stages + random.nextInt(2);
        int cards = 1 + random.nextInt(3);
        return NormalForm.of(RandomBlueprint.rich(new RandomBlueprint.Size(stages, steps, 5, cards, 1, 2), seed));
    }

    static Optional<ComparedMap> read(Map<String, Object> definition) {
        try {
            byte[] text = JSON.writeValueAsString(definition).getBytes(StandardCharsets.UTF_8);
            return ComparedMap.of(READER.read(new SourceText("map.json", text)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void withoutIds(Object value, Random random, double chance) {
        if (value instanceof Map<?, ?> map) {
            if (random.nextDouble() < chance) {
                map.remove("id");
            }
            map.values().forEach(each -> withoutIds(each, random, chance));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> withoutIds(each, random, chance));
        }
    }

    /** Makes one change at one place: something is removed, duplicated, moved, reversed or reworded. */
    private static void mutate(Map<String, Object> map, Random random) {
        List<List<Object>> lists = new ArrayList<>();
        List<Map<String, Object>> maps = new ArrayList<>();
        collect(map, lists, maps);
        if (lists.isEmpty() || maps.isEmpty()) {
            return; // everything was removed
        }
        List<Object> list = lists.get(random.nextInt(lists.size()));
        List<Object> other = lists.get(random.nextInt(lists.size()));
        Map<String, Object> entries = maps.get(random.nextInt(maps.size()));
        switch (random.nextInt(6)) {
            case 0 -> list.remove(random.nextInt(list.size()));
            case 1 -> list.add(random.nextInt(list.size() + 1), copy(list.get(random.nextInt(list.size()))));
            case 2 -> move(list, other, random);
            case 3 -> Collections.shuffle(list, random);
            case 4 -> entries.remove(List.copyOf(entries.keySet()).get(random.nextInt(entries.size())));
            default -> reword(entries, random);
        }
    }

    private static void move(List<Object> from, List<Object> to, Random random) {
        Object moved = from.remove(random.nextInt(from.size()));
        boolean isAlike = !to.isEmpty() && !kind(moved).isEmpty() && kind(moved).equals(kind(to.get(0)));
        List<Object> target = isAlike ? to : from;
        target.add(random.nextInt(target.size() + 1), moved);
    }

    /** The first key of a mapping; empty for a text. */
    private static String kind(Object thing) {
        return thing instanceof Map<?, ?> map && !map.isEmpty()
                ? map.keySet().iterator().next().toString()
                : "";
    }

    private static void reword(Map<String, Object> entries, Random random) {
        String key = List.copyOf(entries.keySet()).get(random.nextInt(entries.size()));
        if (entries.get(key) instanceof String text && !key.equals("id")) {
            entries.put(key, text + " " + random.nextInt(10));
        }
    }

    private static Object copy(Object value) {
        Object copied = JSON.convertValue(value, Object.class);
        withoutIds(copied, new Random(1), 1);
        return copied;
    }

    @SuppressWarnings("unchecked")
    private static void collect(Object value, List<List<Object>> lists, List<Map<String, Object>> maps) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            maps.add((Map<String, Object>) map);
            map.values().forEach(each -> collect(each, lists, maps));
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            lists.add((List<Object>) list);
            list.forEach(each -> collect(each, lists, maps));
        }
    }
}
