package io.frontstage.confluence.change;

import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.ItemValues;
import io.frontstage.confluence.saving.FileChange;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.source.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes of a map that are made only if nobody else has meanwhile set one of the same values to something different.
 * Otherwise nothing is changed, so that the person can choose.
 */
public final class ChangesUnlessConflict implements FileChange<ChangesUnlessConflict.Report> {

    private static final DefinitionReader READER = new DefinitionReader();

    private final MapChanges edits;
    private final List<SeenValue> seen;

    /**
     * @param seen the values that the person saw before they set them; values that are not listed are set even if
     *     others have changed them
     */
    public ChangesUnlessConflict(MapChanges edits, List<SeenValue> seen) {
        this.edits = edits;
        this.seen = List.copyOf(seen);
    }

    /**
     * The result of the changes.
     *
     * @param results one for each change; empty if there are conflicts
     * @param conflicts the values that others set meanwhile
     */
    public record Report(List<ChangeReport> results, List<ValueConflict> conflicts) {

        public Report {
            results = List.copyOf(results);
            conflicts = List.copyOf(conflicts);
        }
    }

    @Override
    public Result<Report> of(String name, byte[] bytes) {
        List<ValueConflict> conflicts = seen.isEmpty() ? List.of() : conflicts(new SourceText(name, bytes));
        if (!conflicts.isEmpty()) {
            return new Result.Same<>(new Report(List.of(), conflicts));
        }
        return edits.of(name, bytes).reporting(results -> new Report(results, List.of()));
    }

    private List<ValueConflict> conflicts(SourceText source) {
        Map<String, Item> items = new HashMap<>();
        READER.read(source).blueprint().ifPresent(map -> map.items()
                .forEach(item -> items.put(item.id().value(), item)));
        return seen.stream()
                .filter(value -> items.containsKey(value.id()))
                .map(value -> new ItemValue(value, items.get(value.id())))
                .filter(ItemValue::isConflict)
                .map(ItemValue::conflict)
                .toList();
    }

    /** A value that somebody sets, and its item. */
    private record ItemValue(SeenValue seen, Item item) {

        String now() {
            return ItemValues.of(item, seen.key());
        }

        boolean isConflict() {
            return !now().equals(seen.was()) && !now().equals(seen.value());
        }

        ValueConflict conflict() {
            return new ValueConflict(seen.id(), item.title(), seen.key(), seen.value(), now());
        }
    }
}
