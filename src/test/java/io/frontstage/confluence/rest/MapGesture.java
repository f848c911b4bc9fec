package io.frontstage.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** A random action on the map, derived from its outline; it covers all kinds of changes. */
final class MapGesture {

    static final List<String> KINDS =
            List.of("add", "rename", "move", "duplicate", "delete", "set", "connect", "disconnect");

    private static final List<String> ITEMS = List.of("pain", "delight", "opportunity");
    private static final List<String> LANES = List.of("evidence", "customer", "frontstage", "backstage", "support");

    private final JsonNode outline;
    private final Random random;
    private final List<Thing> things = new ArrayList<>();

    private MapGesture(JsonNode outline, Random random) {
        this.outline = outline;
        this.random = random;
        for (JsonNode stage : outline.get("stages")) {
            things.add(new Thing("stage", stage));
            items(stage);
            for (JsonNode step : stage.get("steps")) {
                things.add(new Thing("step", step));
                step.get("cells")
                        .forEach(cell -> cell.get("cards").forEach(card -> things.add(new Thing("card", card))));
                items(step);
            }
        }
    }

    /** An element of the map. */
    record Thing(String what, JsonNode node) {
        String id() {
            return node.get("id").asText();
        }
    }

    /**
     * A change in the form in which it is sent.
     *
     * @param kind one of {@link #KINDS}
     * @param about the title of the changed element; empty if the change concerns none
     */
    record Made(String kind, String about, ObjectNode edit) {}

    /**
     * A change of a kind; empty if the map has no element for it.
     *
     * @param mark a text that is part of all words that the change adds
     */
    static Optional<Made> of(String kind, JsonNode outline, Random random, String mark) {
        return new MapGesture(outline, random).make(kind, mark);
    }

    private void items(JsonNode owner) {
        ITEMS.forEach(what -> owner.get(list(what)).forEach(item -> things.add(new Thing(what, item))));
    }

    private static String list(String what) {
        return what.equals("opportunity") ? "opportunities" : what + "s";
    }

    private Optional<Made> make(String kind, String mark) {
        ObjectNode edit = JsonNodeFactory.instance.objectNode().put("edit", kind);
        Thing thing = any(things);
        switch (kind) {
            case "add" -> {
                List<String> all = List.of("stage", "step", "card", "pain", "delight", "opportunity");
                String what = all.get(random.nextInt(all.size()));
                edit.put("what", what).put("title", title(what, mark));
                return into(edit, what) ? Optional.of(new Made(kind, "", edit)) : Optional.empty();
            }
            case "connect" -> {
                List<Thing> ends = things.stream()
                        .filter(one -> one.what().equals("card") || one.what().equals("step"))
                        .toList();
                edit.put("from", any(ends).id()).put("to", any(ends).id()).put("label", mark);
                return Optional.of(new Made(kind, "", edit));
            }
            case "disconnect" -> {
                JsonNode arrows = outline.get("arrows");
                if (arrows.isEmpty()) {
                    return Optional.empty();
                }
                JsonNode arrow = arrows.get(random.nextInt(arrows.size()));
                edit.put("from", arrow.get("from").asText())
                        .put("to", arrow.get("to").asText());
                return Optional.of(new Made(kind, "", edit));
            }
            default -> edit.put("what", thing.what()).put("id", thing.id());
        }
        boolean possible =
                switch (kind) {
                    case "rename" -> edit.put("title", title(thing.what(), mark)) != null;
                    case "move" -> into(edit, thing.what());
                    case "set" -> edit.put("key", "note").put("value", mark) != null;
                    default -> true;
                };
        return possible ? Optional.of(new Made(kind, thing.node().get("title").asText(), edit)) : Optional.empty();
    }

    /** Chooses a position; false if there is none. */
    private boolean into(ObjectNode edit, String what) {
        edit.put("place", random.nextInt(4));
        if (what.equals("stage")) {
            return true;
        }
        boolean item = ITEMS.contains(what);
        List<Thing> owners = things.stream()
                .filter(one -> one.what().equals(what.equals("step") ? "stage" : "step")
                        || item && one.what().equals("stage"))
                .toList();
        if (owners.isEmpty()) {
            return false;
        }
        Thing owner = any(owners);
        edit.put("into", owner.id());
        if (item && owner.what().equals("stage")) {
            edit.put("intoWhat", "stage");
        }
        if (what.equals("card")) {
            edit.put("lane", LANES.get(random.nextInt(LANES.size())));
        }
        if (item && random.nextBoolean()) {
            edit.put("lane", LANES.get(random.nextInt(LANES.size())));
        }
        return true;
    }

    private static String title(String what, String mark) {
        return what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) + " " + mark;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
