package io.frontstage.definition;

import java.util.List;
import java.util.Optional;

/** Values by key, each key once, in the order written. The list is not copied, so the caller must not change it. */
public record Mapping(int start, int end, List<Entry> entries, boolean repeated) implements Node {

    /**
     * A key and its value.
     *
     * @param key the key of the language, or {@link Key#OTHER}
     * @param name the key as written
     */
    public record Entry(Key key, Scalar name, Node value) {}

    /** The value of a key; empty if there is no such key or its value is empty. */
    public Optional<Node> get(Key key) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.key() == key) {
                return entry.value().isEmpty() ? Optional.empty() : Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    /** The entry of a key, even if its value is empty. */
    public Optional<Entry> entry(Key key) {
        for (Entry entry : entries) {
            if (entry.key() == key) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The entry of a key as written, even if its value is empty. */
    public Optional<Entry> entry(String name) {
        for (Entry entry : entries) {
            if (entry.name().text().equals(name)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    @Override
    public Node repeatedAt(int otherStart, int otherEnd) {
        return new Mapping(otherStart, otherEnd, entries, true);
    }
}
