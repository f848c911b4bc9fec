package io.frontstage.merge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.frontstage.Rounds;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.RandomBlueprint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.NormalisedJson;
import io.frontstage.definition.change.ChangeResult;
import io.frontstage.definition.change.ItemRef;
import io.frontstage.definition.change.LinkIssue;
import io.frontstage.definition.change.MapChange;
import io.frontstage.definition.change.MapEditor;
import io.frontstage.definition.change.MarkFixed;
import io.frontstage.definition.text.Styler;
import io.frontstage.issue.ActionableItem;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever two people do, both changes are in the result, or in a choice that contains both; none is lost. */
@Tag("slow")
class MergeLawsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAIRS = Rounds.of(20, 300);

    private final ThreeWayMerge merge = new ThreeWayMerge();
    private final MapEditor editor = new MapEditor();

    @Test
    void editsOfTwoPeopleAreBothThereOrToBeChosen() throws IOException {
        int whole = 0;
        int open = 0;
        for (long seed = 1; seed <= PAIRS; seed++) {
            Random random = new Random(seed);
            Map<?, ?> tree = JSON.readValue(NormalisedJson.of(RandomBlueprint.rich(seed % 12 + 1)), Map.class);
            String base = (seed % 3 == 0 ? Styler.json(tree, seed) : Styler.yaml(tree, seed))
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
            Optional<Blueprint> map = read(base);
            List<ActionableItem> items = map.map(ActionableItem::all).orElse(List.of());
            if (items.size() < 2) {
                continue;
            }
            MapChange one = edit(items.get(random.nextInt(items.size())), random, "MINE-1");
            MapChange other = edit(items.get(random.nextInt(items.size())), random, "THEIRS-1");
            String mine = made(base, one);
            String theirs = made(base, other);

            Merged merged = merge.of(base, mine, theirs);

            String what = seed + " " + one + " " + other;
            if (merged instanceof Merged.Whole both) {
                whole++;
                assertThat(said(both.text())).as(what).isIn(said(made(mine, other)), said(made(theirs, one)));
            } else {
                open++;
                assertBothAreThere(((Merged.Open) merged).pieces(), mine, theirs, what);
            }
        }
        assertThat(whole).isGreaterThan(PAIRS / 2);
        assertThat(open).isPositive();
    }

    @Test
    void linesOfTwoPeopleAreAllThere() {
        for (long seed = 1; seed <= 400; seed++) {
            Random random = new Random(seed);
            List<String> base = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                base.add("x-" + random.nextInt(6) + ": " + random.nextInt(3) + "\n");
            }
            List<String> one = changed(base, random, "mine");
            List<String> other = changed(base, random, "theirs");
            String mine = String.join("", one);
            String theirs = String.join("", other);

            Merged merged = merge.of(String.join("", base), mine, theirs);

            if (merged instanceof Merged.Open open) {
                assertBothAreThere(open.pieces(), mine, theirs, "" + seed);
            } else {
                assertThat(((Merged.Whole) merged).text()).isIn(mine, theirs);
            }
        }
    }

    /** What either person added is in a choice, or in the merged text. */
    private static void assertBothAreThere(List<MergeChunk> pieces, String mine, String theirs, String what) {
        assertThat(ThreeWayMerge.lines(text(pieces, MergeChunk.Choice::mine)))
                .as(what)
                .containsAll(ThreeWayMerge.lines(mine).stream()
                        .filter(line -> line.contains("mine") || line.contains("MINE"))
                        .toList());
        assertThat(ThreeWayMerge.lines(text(pieces, MergeChunk.Choice::theirs)))
                .as(what)
                .containsAll(ThreeWayMerge.lines(theirs).stream()
                        .filter(line -> line.contains("theirs") || line.contains("THEIRS"))
                        .toList());
        assertThat(pieces).as(what).anyMatch(MergeChunk.Choice.class::isInstance);
    }

    private static String text(List<MergeChunk> pieces, Function<MergeChunk.Choice, String> chosen) {
        return pieces.stream()
                .map(mergeChunk -> mergeChunk instanceof MergeChunk.Choice choice
                        ? chosen.apply(choice)
                        : ((MergeChunk.Agreed) mergeChunk).text())
                .collect(Collectors.joining());
    }

    private static List<String> changed(List<String> base, Random random, String by) {
        List<String> lines = new ArrayList<>(base);
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(3)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, "x-new: " + by + i + "\n");
                default -> lines.set(at, "x-other: " + by + i + "\n");
            }
        }
        return lines;
    }

    private static MapChange edit(ActionableItem item, Random random, String key) {
        String place = item.step()
                .map(step -> step.id().value())
                .orElse(item.stage().id().value());
        ItemRef ref = new ItemRef(item.id().value(), item.item().title(), place);
        return item.kind() == ActionableItem.Kind.PAIN && random.nextInt(4) == 0
                ? new MarkFixed(ref, LocalDate.of(2026, 1, 1 + random.nextInt(28)))
                : new LinkIssue(ref, new IssueKey(key));
    }

    private String made(String text, MapChange edit) {
        ChangeResult result = editor.apply(new SourceText("x", text.getBytes(UTF_8)), List.of(edit));
        return new String(result.text().bytes(), UTF_8);
    }

    private static String said(String text) {
        return read(text).map(NormalisedJson::of).orElseThrow();
    }

    private static Optional<Blueprint> read(String text) {
        return new DefinitionReader()
                .read(new SourceText("x", text.getBytes(UTF_8)))
                .blueprint();
    }
}
