package io.frontstage.definition;

import io.frontstage.problem.Problems;
import io.frontstage.source.Lines;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds what is at a position in a text that may be incomplete or broken, using the same tree as the reader, as far as
 * it can be read.
 */
public final class CursorContextFinder {

    private final Predicate<Scalar> wanted;

    private CursorContextFinder(Predicate<Scalar> wanted) {
        this.wanted = wanted;
    }

    /** The key or value that contains an index. */
    public static Optional<CursorContext> at(String text, int index) {
        return find(text, scalar -> scalar.start() <= index && index < scalar.end());
    }

    /** The key or value that contains a mark; a key contains nothing else. */
    public static Optional<CursorContext> of(String text, char mark) {
        return find(text, scalar -> scalar.text().indexOf(mark) >= 0);
    }

    private static Optional<CursorContext> find(String text, Predicate<Scalar> wanted) {
        Report report = new Report(new Lines(text), new Problems());
        boolean json = text.stripLeading().startsWith("{");
        Optional<Tree> tree = json ? JsonTree.untilBroken(report) : YamlTree.untilBroken(report);
        return tree.map(Tree::root).filter(root -> root instanceof Mapping).flatMap(root -> new CursorContextFinder(
                        wanted)
                .inMapping(root, MappingKind.MAP, Key.OTHER, MappingKind.MAP));
    }

    /** Searches a thing, or each thing in a list, that an owner has under a key; a thing that is only a text is a value of the owner. */
    private Optional<CursorContext> inMapping(Node node, MappingKind owner, Key key, MappingKind kind) {
        if (node instanceof Sequence sequence) {
            return first(sequence, item -> inMapping(item, owner, key, kind));
        }
        if (!(node instanceof Mapping mapping)) {
            return inValue(node, owner, key);
        }
        for (Mapping.Entry entry : mapping.entries()) {
            if (wanted.test(entry.name())) {
                return Optional.of(new CursorContext.AtKey(kind, mapping, entry.name()));
            }
            Optional<CursorContext> inside = inEntry(entry, kind);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    private Optional<CursorContext> inEntry(Mapping.Entry entry, MappingKind kind) {
        Key key = entry.key();
        Optional<MappingKind> under = kind == MappingKind.STEP
                        && key == Key.OTHER
                        && !Key.isIgnored(entry.name().text())
                ? Optional.of(MappingKind.CARD)
                : MappingKind.under(key).filter(child -> kind.has(key));
        if (entry.value() instanceof Mapping named && isByPersona(named, key, under)) {
            return first(
                    named,
                    said -> wanted.test(said.name())
                            ? Optional.of(new CursorContext.AtPersona(named, said.name()))
                            : inValue(said.value(), kind, key));
        }
        if (under.isPresent()) {
            return inMapping(entry.value(), kind, key, under.get());
        }
        if (entry.value() instanceof Mapping figures && key == Key.SERIES) {
            return first(figures, figure -> inValue(figure.value(), kind, key));
        }
        if (entry.value() instanceof Mapping named && key == Key.METRICS) {
            return first(named, metric -> inMapping(metric.value(), MappingKind.METRIC, Key.VALUE, MappingKind.METRIC));
        }
        return inValue(entry.value(), kind, key);
    }

    /**
     * Whether a mapping has values by persona. A mapping under {@code needs} or {@code expects} has, unless it is itself a need or an
     * expectation.
     */
    private static boolean isByPersona(Mapping mapping, Key key, Optional<MappingKind> under) {
        return switch (key) {
            case THINKS, FEELS -> true;
            case NEEDS, EXPECTS -> mapping.entries().stream()
                    .noneMatch(
                            entry -> under.filter(kind -> kind.has(entry.key())).isPresent());
            default -> false;
        };
    }

    private Optional<CursorContext> inValue(Node node, MappingKind owner, Key key) {
        if (node instanceof Sequence sequence) {
            return first(sequence, item -> inValue(item, owner, key));
        }
        return node instanceof Scalar scalar && wanted.test(scalar)
                ? Optional.of(new CursorContext.AtValue(owner, key, scalar))
                : Optional.empty();
    }

    private interface Search<T> {
        Optional<CursorContext> in(T part);
    }

    private static Optional<CursorContext> first(Sequence sequence, Search<Node> search) {
        for (Node item : sequence.items()) {
            Optional<CursorContext> found = search.in(item);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<CursorContext> first(Mapping mapping, Search<Mapping.Entry> search) {
        for (Mapping.Entry entry : mapping.entries()) {
            Optional<CursorContext> found = search.in(entry);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
