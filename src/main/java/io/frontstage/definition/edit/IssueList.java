package io.frontstage.definition.edit;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes the issue keys that an item names: one, a list in brackets, or a list by lines. */
final class IssueList {

    private final EditedText text;
    private final EntryWriter entries;
    private final Mapping item;
    private final Mapping.Entry entry;

    /** The keys that the item names under an entry of its own. */
    IssueList(EditedText text, Mapping item, Mapping.Entry entry) {
        this.text = text;
        this.entries = new EntryWriter(text);
        this.item = item;
        this.entry = entry;
    }

    /** The values that name a key. */
    private List<Node> named(IssueKey key) {
        List<Node> found = new ArrayList<>();
        for (Node node : values()) {
            if (node instanceof Scalar scalar && scalar.text().equals(key.value())) {
                found.add(node);
            }
        }
        return found;
    }

    private List<Node> values() {
        return entry.value() instanceof Sequence sequence ? sequence.items() : List.of(entry.value());
    }

    private String written(IssueKey key) {
        return ScalarText.of(key.value(), text.json());
    }

    /** Adds a key at the end; nothing if that cannot be done here. */
    List<Replacement> add(IssueKey key) {
        if (entry.value() instanceof Sequence sequence) {
            return text.isFlow(sequence) ? addInBrackets(sequence, key) : addLine(sequence, key);
        }
        if (entry.value().isEmpty()) {
            return entries.set(entry, written(key));
        }
        if (!(entry.value() instanceof Scalar one)) {
            return List.of();
        }
        char first = text.at(text.content(one));
        String source = text.part(one.start(), text.end(one));
        boolean bare = text.json() || first == '"' || first == '\'' || source.matches("[^\\[\\]{},\\s]+");
        String kept = bare && first != '|' && first != '>' ? source : ScalarText.quoted(one.text());
        String gap = EntryWriter.gapLike(entries.colon(entry));
        return entries.set(entry, "[" + kept + "," + gap + written(key) + "]");
    }

    private List<Replacement> addInBrackets(Sequence list, IssueKey key) {
        if (list.items().isEmpty()) {
            return List.of(Replacement.insert(text.content(list) + 1, written(key)));
        }
        Node last = list.items().get(list.items().size() - 1);
        int end = text.end(last);
        String gap = EntryWriter.gapLike(entries.colon(entry));
        if (text.beginsLine(last.start()) && text.isBlank(end, text.lineEnd(end))) {
            gap = text.lineBreak(end) + text.part(text.lineStart(last.start()), last.start());
        }
        return List.of(Replacement.insert(end, "," + gap + written(key)));
    }

    private List<Replacement> addLine(Sequence list, IssueKey key) {
        Node last = list.items().get(list.items().size() - 1);
        int dash = text.text().indexOf('-', text.content(list));
        int end = text.lineEnd(text.end(last));
        String indent = " ".repeat(text.column(dash));
        return List.of(Replacement.insert(end, text.lineBreak(end) + indent + "- " + written(key)));
    }

    /** Takes a key out, each time that it is named; nothing if that cannot be done here. */
    List<Replacement> remove(IssueKey key) {
        List<Node> named = named(key);
        long said = values().stream().filter(node -> !node.isEmpty()).count();
        if (named.size() == said) {
            return removeAll(named);
        }
        if (!(entry.value() instanceof Sequence list)) {
            return List.of();
        }
        if (text.isFlow(list)) {
            return named.size() == 1 ? List.of(removeFromBrackets(named.get(0))) : List.of(without(list, named));
        }
        return removeLines(named);
    }

    private List<Replacement> removeAll(List<Node> named) {
        boolean block = entry.value() instanceof Sequence list && !text.isFlow(list);
        boolean comments =
                text.part(entry.name().end(), text.end(entry.value())).indexOf('#') >= 0;
        return block && comments ? removeLines(named) : entries.remove(item, entry);
    }

    private List<Replacement> removeLines(List<Node> named) {
        List<Replacement> made = new ArrayList<>();
        for (Node node : named) {
            int dash = text.lineStart(node.start());
            while (text.at(dash) == ' ') {
                dash++;
            }
            if (text.at(dash) != '-' || !text.isBlank(dash + 1, node.start())) {
                return List.of();
            }
            made.add(entries.removeLines(dash, text.end(node)));
        }
        return made;
    }

    private Replacement removeFromBrackets(Node node) {
        int end = text.end(node);
        Optional<Replacement> removed = entries.removeFromFlow(node.start(), end);
        return removed.orElseGet(() -> Replacement.delete(node.start(), end));
    }

    private Replacement without(Sequence list, List<Node> named) {
        List<String> kept = new ArrayList<>();
        for (Node node : list.items()) {
            if (!named.contains(node)) {
                kept.add(text.part(node.start(), text.end(node)));
            }
        }
        String gap = EntryWriter.gapLike(entries.colon(entry));
        return new Replacement(text.content(list), text.end(list), "[" + String.join("," + gap, kept) + "]");
    }

    /** Writes another key in place of one, in the same quotes. */
    List<Replacement> replace(IssueKey old, IssueKey now) {
        List<Replacement> made = new ArrayList<>();
        for (Node node : named(old)) {
            int at = text.part(node.start(), text.end(node)).lastIndexOf(old.value());
            if (at < 0) {
                return List.of();
            }
            int start = node.start() + at;
            made.add(new Replacement(start, start + old.value().length(), now.value()));
        }
        return made;
    }
}
