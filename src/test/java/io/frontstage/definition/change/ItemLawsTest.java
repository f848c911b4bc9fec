package io.frontstage.definition.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.frontstage.Rounds;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.RandomBlueprint;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.NormalisedJson;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.Styler;
import io.frontstage.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws for changes of items in any definition, in whatever style it is written. */
@Tag("slow")
class ItemLawsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final IssueKey KEY = new IssueKey("NEW-1");
    private static final int DEFINITIONS = Rounds.of(5, 40);

    private final MapEditor editor = new MapEditor();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theTextReadAgainIsTheMapPlusTheEdit(boolean json) throws Exception {
        int made = 0;
        int refused = 0;
        for (long seed = 1; seed <= DEFINITIONS; seed++) {
            SourceText text = text(seed, json);
            Blueprint before = read(text);
            for (Map.Entry<ItemRef, Item> item : mendable(before).entrySet()) {
                for (ItemAttempt edit : edits(item.getKey(), item.getValue())) {
                    ChangeResult result = editor.apply(text, List.of(edit.change()));
                    long number = seed;
                    Supplier<String> what =
                            () -> number + " " + edit + "\n" + string(text) + "\n----\n" + string(result.text());
                    if (!result.outcomes().get(0).made()) {
                        refused++;
                        assertThat(result.outcomes().get(0).refusal()).as(what).contains(RefusalReason.SHARED);
                        assertThat(result.text()).isEqualTo(text);
                        continue;
                    }
                    made++;
                    assertThat(NormalisedJson.of(read(result.text()))).as(what).isEqualTo(expected(before, edit));
                    assertOnlyTheItemChanged(text, result.text(), edit, what);
                    assertThat(string(editor.apply(result.text(), List.of(edit.change()))
                                    .text()))
                            .as(what)
                            .isEqualTo(string(result.text()));
                }
            }
        }
        assertThat(made).isGreaterThan(12 * DEFINITIONS);
        assertThat(refused).isBetween(0, made / 8);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void unlinkingWhatWasLinkedGivesTheMapBack(boolean json) {
        for (long seed = 1; seed <= DEFINITIONS; seed++) {
            SourceText text = text(seed, json);
            Blueprint before = read(text);
            for (ItemRef item : mendable(before).keySet()) {
                ChangeResult linked = editor.apply(text, List.of(new LinkIssue(item, KEY)));
                if (linked.changed()) {
                    ChangeResult back = editor.apply(linked.text(), List.of(new UnlinkIssue(item, KEY)));
                    assertThat(back.changed()).isTrue();
                    assertThat(read(back.text()))
                            .as(() -> item + string(linked.text()))
                            .isEqualTo(before);
                }
            }
        }
    }

    /** Several changes made together have the same result as one after the other. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void editsTogetherAreTheSameAsOneByOne(boolean json) {
        for (long seed = 1; seed <= DEFINITIONS; seed++) {
            SourceText text = text(seed, json);
            List<MapChange> edits = new ArrayList<>();
            mendable(read(text)).forEach((ref, item) -> {
                edits.add(new LinkIssue(ref, KEY));
                edits(ref, item).forEach(edit -> edits.add(edit.change()));
            });
            ChangeResult together = editor.apply(text, edits);
            SourceText each = text;
            List<ChangeResult.Outcome> outcomes = new ArrayList<>();
            for (MapChange edit : edits) {
                ChangeResult one = editor.apply(each, List.of(edit));
                outcomes.addAll(one.outcomes());
                each = one.text();
            }
            assertThat(together.outcomes()).isEqualTo(outcomes);
            assertThat(sorted(read(together.text()))).isEqualTo(sorted(read(each)));
        }
    }

    @Test
    void aByteThatReadingMendsStaysAsItIs() {
        byte[] bytes =
                ("blueprint: Bell \u0007\r\nowner: \uD83D\uDE00 Zo\u00EB\r\nstages:\r\n- stage: S\r\n  pains: Slow")
                        .getBytes(UTF_8);

        ChangeResult result =
                editor.apply(new SourceText("x", bytes), List.of(new LinkIssue(new ItemRef("slow", "Slow", "s"), KEY)));

        assertThat(string(result.text()))
                .isEqualTo(
                        "blueprint: Bell \u0007\r\nowner: \uD83D\uDE00 Zo\u00EB\r\nstages:\r\n- stage: S\r\n  pains:\r\n"
                                + "  - pain: Slow\r\n    id: slow\r\n    issues: NEW-1");
    }

    /** A change, and the words that it writes. */
    private record ItemAttempt(String name, ItemRef item, MapChange change, List<String> words) {}

    private static List<ItemAttempt> edits(ItemRef ref, Item item) {
        String reason = "CX-1: \"no\", # he said";
        List<ItemAttempt> edits = new ArrayList<>(List.of(
                new ItemAttempt("link", ref, new LinkIssue(ref, KEY), List.of(KEY.value())),
                new ItemAttempt(
                        "dismiss",
                        ref,
                        new Dismiss("lost-link", Optional.of(ref), reason),
                        List.of("lost-link", reason))));
        for (IssueKey key : item instanceof PainPoint pain ? pain.issues() : ((Opportunity) item).issues()) {
            edits.add(new ItemAttempt(
                    "replace", ref, new ReplaceIssue(ref, key, new IssueKey("NEW-2")), List.of(key.value(), "NEW-2")));
            edits.add(new ItemAttempt("unlink", ref, new UnlinkIssue(ref, key), List.of(key.value())));
        }
        if (item instanceof PainPoint pain) {
            LocalDate day = LocalDate.of(2026, 11, 21);
            edits.add(
                    pain.fixed().isPresent()
                            ? new ItemAttempt(
                                    "reopen",
                                    ref,
                                    new SetKey(new ElementRef(ElementKind.PAIN, ref.id()), Key.FIXED, ""),
                                    List.of())
                            : new ItemAttempt("fixed", ref, new MarkFixed(ref, day), List.of(day.toString())));
        }
        return edits;
    }

    /** The old map with the edit made in its normalised JSON, independently of the editor. */
    private static String expected(Blueprint before, ItemAttempt edit) throws JsonProcessingException {
        ObjectNode tree = (ObjectNode) JSON.readTree(NormalisedJson.of(before));
        ObjectNode item = (ObjectNode) tree.findParents("id").stream()
                .filter(node -> node.get("id").asText().equals(edit.item().id()))
                .filter(node -> node.has("pain") || node.has("opportunity"))
                .findFirst()
                .orElseThrow();
        ArrayNode issues = item.has("issues") ? (ArrayNode) item.get("issues") : JSON.createArrayNode();
        List<String> words = edit.words();
        switch (edit.name()) {
            case "link" -> item.set("issues", issues.add(words.get(0)));
            case "unlink" -> {
                for (int i = issues.size() - 1; i >= 0; i--) {
                    if (issues.get(i).asText().equals(words.get(0))) {
                        issues.remove(i);
                    }
                }
            }
            case "replace" -> {
                for (int i = 0; i < issues.size(); i++) {
                    if (issues.get(i).asText().equals(words.get(0))) {
                        issues.set(i, words.get(1));
                    }
                }
            }
            case "fixed" -> item.put("fixed", words.get(0));
            case "reopen" -> item.remove("fixed");
            default -> {
                JsonNode list = tree.has("dismissed") ? tree.get("dismissed") : tree.putArray("dismissed");
                ((ArrayNode) list)
                        .addObject()
                        .put("check", words.get(0))
                        .put("at", edit.item().id())
                        .put("reason", words.get(1));
            }
        }
        if (item.has("issues") && item.get("issues").isEmpty()) {
            item.remove("issues");
        }
        return NormalisedJson.of(read(new SourceText("x", JSON.writeValueAsBytes(tree))));
    }

    /**
     * All lines except those of the item, of the key that contains it and of dismissals are unchanged and in the same
     * order; and so are comments, except those directly above a removed line.
     */
    private static void assertOnlyTheItemChanged(
            SourceText before, SourceText after, ItemAttempt edit, Supplier<String> what) {
        LocatedMap map = LocatedMap.in(before).orElseThrow();
        LocatedElement item = map.element(edit.item().id()).orElseThrow();
        EditedText text = map.text();
        int first = text.lines()
                .lineAt(
                        item.slot().list().isPresent()
                                ? item.node().start()
                                : item.slot().entry().name().start());
        int last = text.lines().lineAt(text.end(item.node()));
        Optional<Mapping.Entry> aside =
                edit.name().equals("dismiss") ? map.root().entry(Key.DISMISSED) : Optional.empty();
        int asideFirst =
                aside.map(entry -> text.lines().lineAt(entry.name().start())).orElse(Integer.MAX_VALUE);
        int asideLast =
                aside.map(entry -> text.lines().lineAt(text.end(entry.value()))).orElse(0);
        List<String> old = lines(string(before));
        List<String> now = lines(string(after));
        int at = 0;
        for (int line = 1; line <= old.size(); line++) {
            boolean touched = line >= first && line <= last || line >= asideFirst && line <= asideLast;
            if (!touched && !(aside(edit, map) && isLastOfFlow(map, line))) {
                int found = now.subList(at, now.size()).indexOf(old.get(line - 1));
                assertThat(found).as(what).isNotNegative();
                at += found + 1;
            }
        }
    }

    /** Whether the edit adds a first dismissal to a map in brackets, so that the key before it gets a comma. */
    private static boolean aside(ItemAttempt edit, LocatedMap map) {
        return edit.name().equals("dismiss")
                && map.root().entry(Key.DISMISSED).isEmpty()
                && map.text().isFlow(map.root());
    }

    private static boolean isLastOfFlow(LocatedMap map, int line) {
        return map.root().entries().stream()
                .anyMatch(entry -> map.text().lines().lineAt(map.text().end(entry.value())) == line);
    }

    private static List<String> lines(String text) {
        return List.of((text.endsWith("\n") || text.endsWith("\r") ? text : text + breakOf(text))
                .split("(?<=\r\n)|(?<=\r)(?!\n)|(?<=\n)"));
    }

    private static String breakOf(String text) {
        return text.contains("\r\n") ? "\r\n" : text.contains("\r") ? "\r" : "\n";
    }

    private static Map<ItemRef, Item> mendable(Blueprint map) {
        Map<ItemRef, Item> items = new LinkedHashMap<>();
        for (Stage stage : map.stages()) {
            for (Step step : stage.steps()) {
                for (Item item : step.items().all()) {
                    if (item instanceof PainPoint || item instanceof Opportunity) {
                        items.put(
                                new ItemRef(
                                        item.id().value(),
                                        item.title(),
                                        step.id().value()),
                                item);
                    }
                }
            }
        }
        return items;
    }

    private static List<Object> sorted(Blueprint map) {
        return List.of(map.stages(), map.arrows(), java.util.Set.copyOf(map.dismissals()));
    }

    private static SourceText text(long seed, boolean json) {
        try {
            Map<?, ?> tree = JSON.readValue(NormalisedJson.of(RandomBlueprint.rich(seed)), Map.class);
            String text = json ? Styler.json(tree, seed) : Styler.yaml(tree, seed);
            return new SourceText("x", text.getBytes(UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Blueprint read(SourceText text) {
        ReadDefinition read = new DefinitionReader().read(text);
        return read.blueprint().orElseThrow(() -> new AssertionError(read.problems() + "\n" + string(text)));
    }

    private static String string(SourceText text) {
        return new String(text.bytes(), UTF_8);
    }
}
