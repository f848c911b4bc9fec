package io.frontstage.definition.text;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds keys to a mapping and removes them. */
public final class EntryEditor {

    private final EditedText text;
    private final Mapping mapping;
    private final FlowStyle flow;

    public EntryEditor(EditedText text, Mapping mapping) {
        this.text = text;
        this.mapping = mapping;
        this.flow = new FlowStyle(text);
    }

    /** The column of the mapping's keys, if it is in block style. */
    public int column() {
        return text.column(mapping.entries().get(0).name().start());
    }

    /**
     * Adds a key after the last existing key that precedes it in the order.
     *
     * @param value the value as written, with further lines already indented; may be empty
     */
    public Replacement add(KeyPlacement order, String word, String value) throws NotEditableException {
        List<String> present = new ArrayList<>();
        mapping.entries().forEach(entry -> present.add(entry.name().text()));
        Mapping.Entry before =
                order.before(word, present).flatMap(mapping::entry).orElseThrow(NotEditableException::new);
        int end = end(before);
        String name = ScalarText.of(word, text.json());
        if (text.isFlow(mapping)) {
            String colon = flow.colon(mapping.entries().get(0));
            return Replacement.insert(end, "," + flow.gap(mapping) + name + colon + value);
        }
        String pair = name + ":" + (value.isEmpty() || value.startsWith("\n") || value.startsWith("\r") ? "" : " ");
        return Replacement.insert(region(before).end(), text.lineBreak(end) + " ".repeat(column()) + pair + value);
    }

    private int end(Mapping.Entry entry) {
        return Math.max(entry.name().end(), text.end(entry.value()));
    }

    private Region region(Mapping.Entry entry) {
        return Region.of(text, text.lines().lineAt(entry.name().start()), end(entry), column());
    }

    /** Removes a key and its value, with all comments inside and directly above. */
    public Replacement remove(Mapping.Entry entry) throws NotEditableException {
        return remove(entry, List.of());
    }

    /** Like {@link #remove(Mapping.Entry)}, but comments after and inside the value stay, on lines of their own. */
    public Replacement removeKeepingComments(Mapping.Entry entry) throws NotEditableException {
        return remove(entry, text.isFlow(mapping) ? List.of() : comments(entry, text.lineEnd(end(entry))));
    }

    private List<String> comments(Mapping.Entry entry, int until) {
        return Comments.of(text, entry.value(), entry.name().end(), until);
    }

    private Replacement remove(Mapping.Entry entry, List<String> kept) throws NotEditableException {
        int start = entry.name().start();
        if (text.isFlow(mapping)) {
            if (!comments(entry, end(entry)).isEmpty()) {
                throw new NotEditableException();
            }
            return flow.remove(start, end(entry)).orElseThrow(NotEditableException::new);
        }
        if (text.beginsLine(start)) {
            return lines(region(entry).start(), entry, kept, end(entry));
        }
        int next = mapping.entries().indexOf(entry) + 1;
        if (next >= mapping.entries().size()) {
            throw new NotEditableException();
        }
        int until = mapping.entries().get(next).name().start();
        if (!comments(entry, until).isEmpty()) {
            throw new NotEditableException();
        }
        return Replacement.delete(start, until);
    }

    /**
     * Removes the lines of a key, all of whose values are removed. Comments that belong to no value stay.
     *
     * @param values the lines of each value, from first to last
     * @param behind comments after values that stay
     */
    public Replacement remove(Mapping.Entry entry, List<Region> values, List<String> behind)
            throws NotEditableException {
        if (!text.beginsLine(entry.name().start())) {
            return remove(entry);
        }
        List<String> kept = new ArrayList<>();
        if (entry.value() instanceof Sequence) {
            int keyLine = text.lines().lineAt(entry.name().start());
            String beside =
                    text.part(entry.name().end(), text.lineEnd(entry.name().end()));
            comment(beside.substring(beside.indexOf(':') + 1)).ifPresent(kept::add);
            int line = keyLine + 1;
            for (Region value : values) {
                for (; line < value.first(); line++) {
                    comment(text.lines().line(line)).ifPresent(kept::add);
                }
                line = value.last() + 1;
            }
        }
        kept.addAll(behind);
        int last = values.get(values.size() - 1).last();
        return lines(
                text.lineStart(entry.name().start()), entry, kept, text.lines().end(last));
    }

    private static Optional<String> comment(String line) {
        int sign = line.indexOf('#');
        return sign < 0 ? Optional.empty() : Optional.of(line.substring(sign));
    }

    private Replacement lines(int from, Mapping.Entry entry, List<String> kept, int until) {
        int end = text.lineEnd(until);
        String indent = " ".repeat(text.column(entry.name().start()));
        if (!kept.isEmpty()) {
            return new Replacement(from, end, indent + String.join(text.lineBreak(from) + indent, kept));
        }
        boolean lastLine = text.nextLine(end) == end;
        return lastLine && from > 0
                ? Replacement.delete(text.lineEnd(text.beforeLine(from)), end)
                : Replacement.delete(from, text.nextLine(end));
    }
}
