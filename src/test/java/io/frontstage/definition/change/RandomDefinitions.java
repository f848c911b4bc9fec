package io.frontstage.definition.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.frontstage.blueprint.RandomBlueprint;
import io.frontstage.definition.NormalisedJson;
import io.frontstage.definition.text.Styler;
import io.frontstage.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Definitions as people write them: ids only for things that are referred to, short forms, dismissed checks, all styles
 * of YAML and JSON.
 */
final class RandomDefinitions {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> TITLES = Set.of("stage", "step", "does", "pain", "delight", "opportunity");

    private final Random random;
    private final Set<String> referred = new HashSet<>();

    private RandomDefinitions(long seed) {
        this.random = new Random(seed);
    }

    static SourceText of(long seed, boolean json) {
        try {
            return new RandomDefinitions(seed).text(seed, json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private SourceText text(long seed, boolean json) throws JsonProcessingException {
        RandomBlueprint.Size size = new RandomBlueprint.Size(
                1 + random.nextInt(3), 3 + random.nextInt(4), 1 + random.nextInt(7), random.nextInt(20), 0, 4);
        RandomBlueprint.Size arrows = size.cards() < 2
                ? size
                : new RandomBlueprint.Size(size.stages(), size.steps(), size.lanes(), size.cards(), 5, 4);
        ObjectNode map = (ObjectNode) JSON.readTree(NormalisedJson.of(RandomBlueprint.rich(arrows, seed)));
        refer(map);
        setAside(map);
        shorten(map);
        Map<?, ?> tree = JSON.convertValue(map, Map.class);
        return new SourceText("x", (json ? Styler.json(tree, seed) : Styler.yaml(tree, seed)).getBytes(UTF_8));
    }

    private void refer(ObjectNode map) {
        map.path("arrows").forEach(arrow -> {
            referred.add(arrow.get("from").asText().replaceFirst("\\..*", ""));
            referred.add(arrow.get("to").asText().replaceFirst("\\..*", ""));
        });
        map.findValues("solves").forEach(solves -> solves.forEach(one -> referred.add(one.asText())));
    }

    /** Dismisses some checks at steps and arrows. */
    private void setAside(ObjectNode map) {
        ArrayNode list = map.withArray("dismissed");
        List<String> steps = new ArrayList<>();
        map.get("stages").forEach(stage -> stage.path("steps")
                .forEach(step -> steps.add(step.get("id").asText())));
        String step = steps.get(random.nextInt(steps.size()));
        referred.add(step);
        list.addObject().put("check", "step-without-emotion").put("at", step);
        JsonNode arrow = map.path("arrows").path(0);
        if (!arrow.isMissingNode()) {
            list.addObject()
                    .put("check", "arrow-backwards")
                    .put(
                            "at",
                            arrow.get("from").asText() + " -> "
                                    + arrow.get("to").asText());
        }
    }

    private void shorten(JsonNode node) {
        if (node instanceof ObjectNode thing) {
            boolean named = TITLES.stream().anyMatch(thing::has);
            if (named && thing.has("id") && !referred.contains(thing.get("id").asText()) && random.nextInt(4) > 0) {
                thing.remove("id");
            }
            List<String> names = new ArrayList<>();
            thing.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                shorten(thing.get(name));
                if (thing.get(name) instanceof ArrayNode list && isOfThings(list)) {
                    titlesAlone(list);
                    if (list.size() == 1 && random.nextBoolean()) {
                        thing.set(name, list.get(0));
                    }
                }
            }
        } else {
            node.forEach(this::shorten);
        }
    }

    private static boolean isOfThings(ArrayNode list) {
        return !list.isEmpty() && list.get(0).isObject() && TITLES.stream().anyMatch(list.get(0)::has);
    }

    private void titlesAlone(ArrayNode list) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).size() == 1 && random.nextInt(4) > 0) {
                list.set(i, list.get(i).elements().next());
            }
        }
    }
}
