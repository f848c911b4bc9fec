package io.frontstage.definition.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a change means for a map, made in its normalised JSON, where every id is written: independent of the code under
 * test.
 */
final class Oracle {

    private final Blueprint before;
    private final ObjectNode map;

    private Oracle(Blueprint before) {
        this.before = before;
        this.map = Canon.tree(before);
    }

    /** The place of an element: its list, and the owner of the list. */
    private record Found(ObjectNode owner, String word, int place) {
        ArrayNode list() {
            return (ArrayNode) owner.get(word);
        }
    }

    static Blueprint after(Blueprint before, RandomChange attempt) {
        return new Oracle(before).make(attempt);
    }

    private Blueprint make(RandomChange attempt) {
        Optional<ElementRef> thing = attempt.thing();
        switch (attempt.name()) {
            case "add" -> putIn(
                    thing.get().kind(),
                    attempt.target().get(),
                    titled(thing.get().kind(), attempt));
            case "rename" -> ((ObjectNode) node(thing.get()))
                    .put(thing.get().kind().title().word(), attempt.words().get(0));
            case "move" -> {
                JsonNode node = takeOut(find(thing.get()));
                putIn(thing.get().kind(), attempt.target().get(), node);
                follow();
            }
            case "duplicate" -> {
                Found found = find(thing.get());
                JsonNode copy = found.list().get(found.place()).deepCopy();
                strip(copy);
                found.list().insert(found.place() + 1, copy);
            }
            case "delete" -> delete(thing.get());
            case "set" -> {
                if (attempt.words().size() == 3) {
                    feel((ObjectNode) node(thing.get()), thing.get().id(), attempt.words());
                } else {
                    set((ObjectNode) node(thing.get()), attempt.words());
                }
            }
            case "connect" -> connect(attempt.words());
            default -> disconnect(attempt.words());
        }
        return read();
    }

    private Blueprint read() {
        return new DefinitionReader()
                .read(new SourceText("x", map.toString().getBytes(UTF_8)))
                .blueprint()
                .orElseThrow();
    }

    private static ObjectNode titled(ElementKind kind, RandomChange attempt) {
        return com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                .objectNode()
                .put(kind.title().word(), attempt.words().get(0));
    }

    private JsonNode node(ElementRef thing) {
        Found found = find(thing);
        return found.list().get(found.place());
    }

    private Found find(ElementRef thing) {
        ArrayNode stages = (ArrayNode) map.get("stages");
        for (int i = 0; i < stages.size(); i++) {
            if (thing.kind() == ElementKind.STAGE) {
                if (stages.get(i).get("id").asText().equals(thing.id())) {
                    return new Found(map, "stages", i);
                }
                continue;
            }
            Optional<Found> found = find((ObjectNode) stages.get(i), thing);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new AssertionError(thing);
    }

    private static Optional<Found> find(ObjectNode owner, ElementRef thing) {
        List<String> words = new ArrayList<>();
        owner.fieldNames().forEachRemaining(words::add);
        for (String word : words) {
            JsonNode list = owner.get(word);
            for (int i = 0; list.isArray() && i < list.size(); i++) {
                if (list.get(i) instanceof ObjectNode one && one.has("id")) {
                    if (one.get("id").asText().equals(thing.id())) {
                        return Optional.of(new Found(owner, word, i));
                    }
                    Optional<Found> inner = find(one, thing);
                    if (inner.isPresent()) {
                        return inner;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static JsonNode takeOut(Found found) {
        JsonNode node = found.list().remove(found.place());
        if (found.list().isEmpty()) {
            found.owner().remove(found.word());
        }
        return node;
    }

    private void putIn(ElementKind kind, Target target, JsonNode node) {
        ObjectNode owner = target.into().map(into -> (ObjectNode) node(into)).orElse(map);
        ArrayNode list = owner.withArray(kind.listWord(target.lane()));
        list.insert(Math.min(target.place(), list.size()), node);
        if (kind.isItem()) {
            target.lane().ifPresent(lane -> ((ObjectNode) node).put("lane", lane));
        }
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode thing) {
            thing.remove(List.of("id", "issues"));
        }
        node.forEach(Oracle::strip);
    }

    private static void set(ObjectNode node, List<String> words) {
        if (words.get(1).isEmpty()) {
            node.remove(words.get(0));
        } else if (node.get(words.get(0)) instanceof ObjectNode persona) {
            persona.put(persona.fieldNames().next(), words.get(1));
        } else {
            node.put(words.get(0), words.get(1));
        }
    }

    /** Changes one persona's feeling; the previous shared feeling remains for the others. */
    private void feel(ObjectNode node, String step, List<String> words) {
        List<String> whom = before.steps().stream()
                .filter(one -> one.id().value().equals(step))
                .flatMap(one -> one.audience().personas().stream())
                .map(PersonaId::value)
                .toList();
        if (whom.isEmpty()) {
            whom = before.personas().stream().map(one -> one.id().value()).toList();
        }
        JsonNode feels = node.get("feels");
        ObjectNode each = feels instanceof ObjectNode said ? said : node.objectNode();
        if (!(feels instanceof ObjectNode) && whom.equals(List.of(words.get(2)))) {
            set(node, words);
            return;
        }
        if (feels != null && feels.isTextual()) {
            whom.forEach(one -> each.put(one, feels.asText()));
        }
        each.remove(words.get(2));
        if (!words.get(1).isEmpty()) {
            each.put(words.get(2), words.get(1));
        }
        node.set("feels", each);
        if (each.isEmpty()) {
            node.remove("feels");
        }
    }

    private void delete(ElementRef thing) {
        Set<String> gone = new HashSet<>(takeOut(find(thing)).findValuesAsText("id"));
        map.path("arrows").forEach(arrow -> {
            for (String key : List.of("from", "to")) {
                if (gone.contains(element(arrow.get(key).asText()))) {
                    ((ObjectNode) arrow).put(key, "nothing-at-all");
                }
            }
        });
        dismiss();
    }

    private static String element(String reference) {
        return reference.replaceFirst("\\..*", "");
    }

    /** Removes dismissals of elements that no longer exist. */
    private void dismiss() {
        Blueprint after = read();
        Set<String> ids = new HashSet<>(Canon.tree(after).get("stages").findValuesAsText("id"));
        Set<String> arrows = new HashSet<>();
        after.arrows().forEach(arrow -> arrows.add(Canon.end(arrow.from()) + " -> " + Canon.end(arrow.to())));
        JsonNode list = map.path("dismissed");
        for (int i = list.size() - 1; i >= 0; i--) {
            String at = list.get(i).path("at").asText();
            boolean there = at.isEmpty() || (at.contains("->") ? arrows.contains(at) : ids.contains(element(at)));
            if (!there) {
                ((ArrayNode) list).remove(i);
            }
        }
    }

    private void connect(List<String> words) {
        ObjectNode arrow = map.withArray("arrows").addObject();
        arrow.put("from", words.get(0)).put("to", words.get(1));
        arrow.put("kind", words.get(2).isEmpty() ? "exchange" : words.get(2)).put("label", words.get(3));
    }

    private void disconnect(List<String> words) {
        ArrayNode arrows = (ArrayNode) map.get("arrows");
        for (int i = arrows.size() - 1; i >= 0; i--) {
            JsonNode arrow = arrows.get(i);
            List<String> ends =
                    List.of(arrow.get("from").asText(), arrow.get("to").asText());
            boolean back =
                    arrow.path("kind").asText().equals("agreement") && ends.equals(List.of(words.get(1), words.get(0)));
            if (back || ends.equals(words)) {
                arrows.remove(i);
            }
        }
        dismiss();
    }

    /** An arrow at a cell that is now empty ends at the card that was there. */
    private void follow() {
        Cells after = new Cells(read());
        for (int i = 0; i < before.arrows().size(); i++) {
            Arrow arrow = before.arrows().get(i);
            ObjectNode node = (ObjectNode) map.get("arrows").get(i);
            String old = ends(node);
            follow(node, "from", arrow.from(), after);
            follow(node, "to", arrow.to(), after);
            map.path("dismissed").forEach(dismissal -> {
                if (dismissal.path("at").asText().equals(old)) {
                    ((ObjectNode) dismissal).put("at", ends(node));
                }
            });
        }
    }

    private static String ends(JsonNode arrow) {
        return arrow.get("from").asText() + " -> " + arrow.get("to").asText();
    }

    private void follow(ObjectNode arrow, String key, ArrowEnd end, Cells after) {
        if (end instanceof ArrowEnd.AtCell cell && !after.isFilled(cell)) {
            arrow.put(key, new Cells(before).card(cell).orElseThrow().value());
        }
    }
}
