package io.frontstage.definition.edit;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes entries of a mapping that stands in the text: adds new ones, gives another value to one, takes one out. */
public final class EntryWriter {

    private final EditedText text;

    public EntryWriter(EditedText text) {
        this.text = text;
    }

    /**
     * Adds entries: an id after the title, all others at the end.
     *
     * @return nothing if there is no safe place for them
     */
    List<Replacement> add(Mapping mapping, Key title, List<NewEntry> entries) {
        Optional<Mapping.Entry> last = Optional.empty();
        Optional<Mapping.Entry> first = Optional.empty();
        for (Mapping.Entry entry : mapping.entries()) {
            if (text.isCompact(entry.value())) {
                last = Optional.of(entry);
                if (first.isEmpty() || entry.key() == title) {
                    first = last;
                }
            }
        }
        if (first.isEmpty()) {
            return List.of();
        }
        int afterFirst = place(mapping, first.get());
        int afterLast = place(mapping, last.get());
        StringBuilder head = new StringBuilder();
        StringBuilder tail = new StringBuilder();
        for (NewEntry entry : entries) {
            boolean atHead = entry.key() == Key.ID || afterFirst == afterLast;
            (atHead ? head : tail).append(separated(mapping, entry));
        }
        List<Replacement> made = new ArrayList<>(2);
        if (!head.isEmpty()) {
            made.add(Replacement.insert(afterFirst, head.toString()));
        }
        if (!tail.isEmpty()) {
            made.add(Replacement.insert(afterLast, tail.toString()));
        }
        return made;
    }

    private int place(Mapping mapping, Mapping.Entry entry) {
        int end = text.end(entry.value());
        return text.isFlow(mapping) ? end : text.lineEnd(end);
    }

    private String separated(Mapping mapping, NewEntry entry) {
        Mapping.Entry neighbour = mapping.entries().get(0);
        if (!text.isFlow(mapping)) {
            String indent = " ".repeat(text.column(neighbour.name().start()));
            return text.lineBreak(neighbour.name().start()) + indent + entry.written(text, ": ");
        }
        String colon = colon(neighbour);
        return "," + gap(mapping, colon) + entry.written(text, colon);
    }

    /** What stands between a key and its value in the neighbourhood: in JSON as there, in YAML a colon and a blank. */
    public String colon(Mapping.Entry neighbour) {
        String between = text.part(neighbour.name().end(), neighbour.value().start());
        return text.json() && between.indexOf('\n') < 0 ? between : ": ";
    }

    /** What stands behind the comma between two entries. */
    public String gap(Mapping mapping, String colon) {
        int before = text.content(mapping) + 1;
        int after = mapping.entries().get(0).name().start();
        if (mapping.entries().size() > 1) {
            before = text.end(mapping.entries().get(0).value());
            after = mapping.entries().get(1).name().start();
            before = text.part(before, after).startsWith(",") ? before + 1 : before;
        }
        String gap = text.part(before, after);
        boolean known = gap.isBlank() && (mapping.entries().size() > 1 || gap.indexOf('\n') >= 0);
        return known ? gap : gapLike(colon);
    }

    /** What stands behind a comma where colons look like this. */
    public static String gapLike(String colon) {
        return colon.endsWith(" ") ? " " : "";
    }

    /** Gives an entry another value; what was there goes. */
    public List<Replacement> set(Mapping.Entry entry, String written) {
        Node value = entry.value();
        int end = text.end(value);
        return List.of(new Replacement(value.start(), end, (end == value.start() ? " " : "") + written));
    }

    /** Takes an entry out, with its line; where that would take more away, its value becomes {@code []}. */
    public List<Replacement> remove(Mapping mapping, Mapping.Entry entry) {
        int start = entry.name().start();
        int end = text.end(entry.value());
        if (text.isFlow(mapping)) {
            return removeFromFlow(start, end).map(List::of).orElseGet(() -> set(entry, "[]"));
        }
        boolean comments = text.part(entry.name().end(), end).indexOf('#') >= 0;
        return !text.beginsLine(start) || comments ? set(entry, "[]") : List.of(removeLines(start, end));
    }

    /** Takes one of several things out of brackets, with one comma; empty if comments stand between. */
    public Optional<Replacement> removeFromFlow(int start, int end) {
        int after = end;
        while (text.at(after) <= ' ' && after < text.text().length()) {
            after++;
        }
        if (text.at(after) == ',') {
            int next = after + 1;
            while (next < text.text().length() && text.at(next) <= ' ') {
                next++;
            }
            boolean comment = text.at(next) == '#';
            return Optional.of(Replacement.delete(start, comment ? after + 1 : next));
        }
        int before = start;
        while (before > 0 && text.at(before - 1) <= ' ') {
            before--;
        }
        return text.at(before - 1) == ',' ? Optional.of(Replacement.delete(before - 1, end)) : Optional.empty();
    }

    /** Takes lines out; a comment behind the last of them stays, on a line of its own. */
    Replacement removeLines(int start, int end) {
        int lineEnd = text.lineEnd(end);
        if (!text.isBlank(end, lineEnd)) {
            int comment = end;
            while (text.at(comment) <= ' ') {
                comment++;
            }
            return Replacement.delete(start, comment);
        }
        int first = text.lineStart(start);
        boolean lastLine = text.nextLine(end) == lineEnd;
        return lastLine && first > 0
                ? Replacement.delete(text.lineEnd(text.beforeLine(first)), lineEnd)
                : Replacement.delete(first, text.nextLine(end));
    }
}
