package io.frontstage.definition.edit;

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
import io.frontstage.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for edits of any definition, however it is written. */
class EditLawsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final IssueKey KEY = new IssueKey("NEW-1");
    private static final int DEFINITIONS = Rounds.of(5, 40);

    private final DefinitionEditor editor = new DefinitionEditor();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theTextReadAgainIsTheMapPlusTheEdit(boolean json) throws Exception {
        int made = 0;
        int refused = 0;
        for (long seed = 1; seed <= DEFINITIONS; seed++) {
            SourceText text = text(seed, json);
            Blueprint before = read(text);
            for (Map.Entry<ItemRef, Item> item : mendable(before).entrySet()) {
                for (Edit edit : edits(item.getKey(), item.getValue())) {
                    EditResult result = editor.apply(text, List.of(edit));
                    long number = seed;
                    Supplier<String> what =
                            () -> number + " " + edit + "\n" + string(text) + "\n----\n" + string(result.text());
                    if (result.outcomes().get(0) instanceof EditOutcome.Refused no) {
                        refused++;
                        assertThat(no.reason()).as(what).isEqualTo(EditRefusal.SHARED);
                        assertThat(result.text()).isEqualTo(text);
                        continue;
                    }
                    made++;
                    assertThat(NormalisedJson.of(read(result.text()))).as(what).isEqualTo(expected(before, edit));
                    assertOnlyTheItemChanged(text, result.text(), edit, what);
                    assertThat(string(editor.apply(result.text(), List.of(edit)).text()))
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
                EditResult linked = editor.apply(text, List.of(new Edit.Link(item, KEY)));
                if (linked.isChanged()) {
                    EditResult back = editor.apply(linked.text(), List.of(new Edit.Unlink(item, KEY)));
                    assertThat(back.isChanged()).isTrue();
                    assertThat(read(back.text()))
                            .as(() -> item + string(linked.text()))
                            .isEqualTo(before);
                }
            }
        }
    }

    /** Together they become the same as one after the other. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void editsTogetherAreTheSameAsOneByOne(boolean json) {
        for (long seed = 1; seed <= DEFINITIONS; seed++) {
            SourceText text = text(seed, json);
            List<Edit> edits = new ArrayList<>();
            mendable(read(text)).forEach((ref, item) -> {
                edits.add(new Edit.Link(ref, KEY));
                edits.addAll(edits(ref, item));
            });
            EditResult together = editor.apply(text, edits);
            SourceText each = text;
            List<EditOutcome> outcomes = new ArrayList<>();
            for (Edit edit : edits) {
                EditResult one = editor.apply(each, List.of(edit));
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

        EditResult result =
                editor.apply(new SourceText("x", bytes), List.of(new Edit.Link(new ItemRef("slow", "Slow", "s"), KEY)));

        assertThat(string(result.text()))
                .isEqualTo(
                        "blueprint: Bell \u0007\r\nowner: \uD83D\uDE00 Zo\u00EB\r\nstages:\r\n- stage: S\r\n  pains:\r\n"
                                + "    - pain: Slow\r\n      id: slow\r\n      issues: NEW-1");
    }

    private static List<Edit> edits(ItemRef ref, Item item) {
        List<Edit> edits = new ArrayList<>(List.of(
                new Edit.Link(ref, KEY), new Edit.Dismiss("lost-link", Optional.of(ref), "CX-1: \"no\", # he said")));
        for (IssueKey key : ChangedMap.issues(item).orElseThrow()) {
            edits.add(new Edit.ReplaceKey(ref, key, new IssueKey("NEW-2")));
            edits.add(new Edit.Unlink(ref, key));
        }
        if (item instanceof PainPoint pain) {
            edits.add(
                    pain.fixed().isPresent()
                            ? new Edit.Reopen(ref)
                            : new Edit.MarkFixed(ref, LocalDate.of(2026, 11, 21)));
        }
        return edits;
    }

    /** The map before with the edit made in it, by another way than the editor's: in its normalised JSON. */
    private static String expected(Blueprint before, Edit edit) throws JsonProcessingException {
        ObjectNode tree = (ObjectNode) JSON.readTree(NormalisedJson.of(before));
        ObjectNode item = (ObjectNode) tree.findParents("id").stream()
                .filter(node -> node.get("id")
                        .asText()
                        .equals(edit.about().orElseThrow().id()))
                .filter(node -> node.has("pain") || node.has("opportunity"))
                .findFirst()
                .orElseThrow();
        ArrayNode issues = item.has("issues") ? (ArrayNode) item.get("issues") : JSON.createArrayNode();
        if (edit instanceof Edit.Link link) {
            item.set("issues", issues.add(link.key().value()));
        } else if (edit instanceof Edit.Unlink unlink) {
            for (int i = issues.size() - 1; i >= 0; i--) {
                if (issues.get(i).asText().equals(unlink.key().value())) {
                    issues.remove(i);
                }
            }
        } else if (edit instanceof Edit.ReplaceKey replace) {
            for (int i = 0; i < issues.size(); i++) {
                if (issues.get(i).asText().equals(replace.old().value())) {
                    issues.set(i, replace.now().value());
                }
            }
        } else if (edit instanceof Edit.MarkFixed fixed) {
            item.put("fixed", fixed.day().toString());
        } else if (edit instanceof Edit.Reopen) {
            item.remove("fixed");
        } else if (edit instanceof Edit.Dismiss dismiss) {
            JsonNode list = tree.has("dismissed") ? tree.get("dismissed") : tree.putArray("dismissed");
            ((ArrayNode) list)
                    .addObject()
                    .put("check", dismiss.check())
                    .put("at", dismiss.at().orElseThrow().id())
                    .put("reason", dismiss.reason());
        }
        if (item.has("issues") && item.get("issues").isEmpty()) {
            item.remove("issues");
        }
        return NormalisedJson.of(read(new SourceText("x", JSON.writeValueAsBytes(tree))));
    }

    /** All lines but those of the item, of the key that it stands under and of what is set aside are there as before, in their order. */
    private static void assertOnlyTheItemChanged(
            SourceText before, SourceText after, Edit edit, Supplier<String> what) {
        LocatedMap map = LocatedMap.in(before).orElseThrow();
        LocatedItem item = map.items().stream()
                .filter(one -> one.item()
                        .id()
                        .value()
                        .equals(edit.about().orElseThrow().id()))
                .findFirst()
                .orElseThrow();
        EditedText text = map.text();
        int first = text.lines()
                .lineAt(
                        item.list().isPresent()
                                ? item.node().start()
                                : item.entry().name().start());
        int last = text.lines().lineAt(text.end(item.node()));
        int aside = edit instanceof Edit.Dismiss ? firstLineOfDismissals(map) : Integer.MAX_VALUE;
        List<String> old = lines(string(before));
        List<String> now = lines(string(after));
        int at = 0;
        for (int line = 1; line <= old.size(); line++) {
            if ((line < first || line > last) && line < aside) {
                int found = now.subList(at, now.size()).indexOf(old.get(line - 1));
                assertThat(found).as(what).isNotNegative();
                at += found + 1;
            }
        }
    }

    /** What is set aside stands in a list, or is added behind the last of the map. */
    private static int firstLineOfDismissals(LocatedMap map) {
        EditedText text = map.text();
        List<Mapping.Entry> entries = map.root().entries();
        return map.root()
                .entry(Key.DISMISSED)
                .map(entry -> text.lines().lineAt(entry.name().start()))
                .orElseGet(() -> text.lines()
                        .lineAt(text.end(entries.get(entries.size() - 1).value())));
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
