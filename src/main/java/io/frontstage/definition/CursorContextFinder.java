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
        return tree.map(Tree::root)
                .filter(root -> root instanceof Mapping)
                .flatMap(root -> new CursorContextFinder(wanted).inThing(root, Thing.MAP, Key.OTHER, Thing.MAP));
    }

    /** Searches a thing, or each thing in a list, that an owner has under a key; a thing that is only a text is a value of the owner. */
    private Optional<CursorContext> inThing(Node node, Thing owner, Key key, Thing thing) {
        if (node instanceof Sequence sequence) {
            return first(sequence, item -> inThing(item, owner, key, thing));
        }
        if (!(node instanceof Mapping mapping)) {
            return inValue(node, owner, key);
        }
        for (Mapping.Entry entry : mapping.entries()) {
            if (wanted.test(entry.name())) {
                return Optional.of(new CursorContext.AtKey(thing, mapping, entry.name()));
            }
            Optional<CursorContext> inside = inEntry(entry, thing);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    private Optional<CursorContext> inEntry(Mapping.Entry entry, Thing thing) {
        Key key = entry.key();
        Optional<Thing> under = thing == Thing.STEP
                        && key == Key.OTHER
                        && !Key.isIgnored(entry.name().text())
                ? Optional.of(Thing.CARD)
                : Thing.under(key).filter(kind -> thing.has(key));
        if (entry.value() instanceof Mapping named && isByPersona(named, key, under)) {
            return first(
                    named,
                    said -> wanted.test(said.name())
                            ? Optional.of(new CursorContext.AtPersona(named, said.name()))
                            : inValue(said.value(), thing, key));
        }
        if (under.isPresent()) {
            return inThing(entry.value(), thing, key, under.get());
        }
        if (entry.value() instanceof Mapping figures && key == Key.SERIES) {
            return first(figures, figure -> inValue(figure.value(), thing, key));
        }
        if (entry.value() instanceof Mapping named && key == Key.METRICS) {
            return first(named, metric -> inThing(metric.value(), Thing.METRIC, Key.VALUE, Thing.METRIC));
        }
        return inValue(entry.value(), thing, key);
    }

    /**
     * Whether a mapping has values by persona. A mapping under {@code needs} or {@code expects} has, unless it is itself a need or an
     * expectation.
     */
    private static boolean isByPersona(Mapping mapping, Key key, Optional<Thing> under) {
        return switch (key) {
            case THINKS, FEELS -> true;
            case NEEDS, EXPECTS -> mapping.entries().stream()
                    .noneMatch(entry ->
                            under.filter(thing -> thing.has(entry.key())).isPresent());
            default -> false;
        };
    }

    private Optional<CursorContext> inValue(Node node, Thing owner, Key key) {
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
