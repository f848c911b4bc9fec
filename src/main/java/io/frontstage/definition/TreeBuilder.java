package io.frontstage.definition;

import io.frontstage.problem.ProblemCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds the located tree from a parser's events and enforces the limits on the way. */
final class TreeBuilder {

    private static final Node NO_NAME = new Scalar(0, 0, "", false);

    private final Report report;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Anchored> anchored = new HashMap<>();
    private final Set<Node> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    private Optional<Node> root = Optional.empty();
    private final Repeats repeats = new Repeats();
    /** The size of everything so far, including what aliases repeat. */
    private long values;

    private long characters;
    private long lines;

    TreeBuilder(Report report) {
        this.report = report;
    }

    /** A value with an anchor, and its size. */
    private record Anchored(Node node, Amount amount) {}

    /** A list or mapping that is not closed yet. */
    private static final class Open {
        final boolean mapping;
        final int start;
        final String anchor;
        /** The size of everything before it, if it has an anchor. */
        final Amount before;

        final List<Node> items;
        final List<Mapping.Entry> entries;
        Set<String> otherKeys = Set.of();
        /** The key whose value comes next. */
        Node name = NO_NAME;

        Open(boolean mapping, int start, String anchor, Amount before) {
            this.mapping = mapping;
            this.items = mapping ? List.of() : new ArrayList<>();
            this.entries = mapping ? new ArrayList<>() : List.of();
            this.start = start;
            this.anchor = anchor;
            this.before = before;
        }

        /**
         * Whether a key occurs for the first time in this mapping. Keys of the language are few, but there may be many others.
         */
        boolean isFirst(Key key, String word) {
            if (key == Key.OTHER) {
                otherKeys = otherKeys.isEmpty() ? new HashSet<>(4) : otherKeys;
                return otherKeys.add(word);
            }
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).key() == key) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The whole tree; empty if the text has no content. Reports aliases beyond the limits. */
    Optional<Tree> tree() {
        repeats.reportTo(report);
        return root.map(node -> new Tree(node, shared));
    }

    /** Whether the whole text has been read. */
    boolean isDone() {
        return root.isPresent();
    }

    /** Whether the next value is a key. */
    boolean atKey() {
        return !open.isEmpty() && open.peek().mapping && open.peek().name == NO_NAME;
    }

    /** Whether the next value belongs to a key. */
    boolean atValue() {
        return !open.isEmpty() && open.peek().mapping && open.peek().name != NO_NAME;
    }

    /** The key whose value comes next. */
    Node key() {
        return open.peek().name;
    }

    /** Drops the key whose value comes next. */
    void dropKey() {
        open.peek().name = NO_NAME;
    }

    void scalar(int start, int end, String text, String anchor) {
        Scalar scalar = new Scalar(start, end, text, false);
        if (!anchor.isEmpty()) {
            anchored.put(anchor, new Anchored(scalar, Amount.of(text)));
        }
        count(text);
        add(scalar);
    }

    /** Opens a list or mapping; {@code false}, with an error added, if it is nested too deeply. */
    boolean open(boolean mapping, int start, String anchor) {
        if (open.size() >= Limits.DEPTH) {
            report.add(ProblemCode.TOO_DEEP, start, start + 1, Integer.toString(Limits.DEPTH));
            return false;
        }
        open.push(new Open(mapping, start, anchor, anchor.isEmpty() ? Amount.NONE : soFar()));
        values++;
        return true;
    }

    void close(int end) {
        Open closed = open.pop();
        Node node = closed.mapping
                ? new Mapping(closed.start, end, closed.entries, false)
                : new Sequence(closed.start, end, closed.items, false);
        if (!closed.anchor.isEmpty()) {
            anchored.put(closed.anchor, new Anchored(node, soFar().minus(closed.before)));
        }
        add(node);
    }

    private Amount soFar() {
        return new Amount(values, characters, lines);
    }

    private void count(String text) {
        values++;
        characters += text.length();
        lines += Texts.lines(text);
    }

    private void count(Amount repeated) {
        values += repeated.values();
        characters += repeated.characters();
        lines += repeated.lines();
    }

    /** Closes everything that is still open, for an incomplete text. */
    void closeAll(int end) {
        while (!open.isEmpty()) {
            if (atValue()) {
                scalar(end, end, "", "");
            }
            close(end);
        }
    }

    /** Repeats the value with an anchor; leaves it out if that would exceed the limits. */
    void alias(String name, int start, int end) {
        Anchored found = anchored.get(name);
        if (found == null) {
            report.add(ProblemCode.UNKNOWN_ALIAS, start, end, name);
            String text = "*" + name;
            count(text);
            add(new Scalar(start, end, text, false));
            return;
        }
        shared.add(found.node);
        if (repeats.allow(found.amount, start, end)) {
            count(found.amount);
            add(found.node.repeatedAt(start, end));
        } else {
            count("");
            add(new Scalar(start, end, "", true));
        }
    }

    private void add(Node node) {
        if (open.isEmpty()) {
            root = Optional.of(node);
            return;
        }
        Open parent = open.peek();
        if (!parent.mapping) {
            parent.items.add(node);
        } else if (parent.name == NO_NAME) {
            parent.name = node;
        } else {
            addEntry(parent, parent.name, node);
            parent.name = NO_NAME;
        }
    }

    private void addEntry(Open mapping, Node name, Node value) {
        if (!(name instanceof Scalar scalar) || scalar.text().isEmpty()) {
            report.add(ProblemCode.KEY_NOT_TEXT, name, report.source(name));
            return;
        }
        Key key = Key.of(scalar.text());
        if (!mapping.isFirst(key, scalar.text())) {
            report.add(ProblemCode.DUPLICATE_KEY, name, scalar.text());
        } else if (scalar.text().equals("<<")) {
            report.add(ProblemCode.MERGE_KEY, name);
        } else {
            mapping.entries.add(new Mapping.Entry(key, scalar, value));
        }
    }
}
