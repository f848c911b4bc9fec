package io.frontstage.definition.edit;

import io.frontstage.blueprint.Dismissal;
import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds a check to those set aside: the last of {@code dismissed}, whatever form that has; at the end of the file if it has none. */
final class DismissalWriter {

    private final EditedText text;
    private final Mapping map;
    private final EntryWriter entries;

    DismissalWriter(EditedText text, Mapping map) {
        this.text = text;
        this.map = map;
        this.entries = new EntryWriter(text);
    }

    /** Nothing if it cannot be done here. */
    List<Replacement> add(Dismissal dismissal) {
        List<NewEntry> keys = keys(dismissal);
        Optional<Mapping.Entry> entry = map.entry(Key.DISMISSED);
        if (entry.isEmpty()) {
            return text.isFlow(map) ? addToFlowMap(keys) : addToMap(keys);
        }
        Node value = entry.get().value();
        if (value instanceof Sequence list && !list.items().isEmpty()) {
            return text.isFlow(list) ? addInBrackets(entry.get(), list, keys) : addToList(list, keys);
        }
        boolean nothing = text.end(value) == value.start();
        if (nothing && !text.isFlow(map)) {
            int end = text.lineEnd(value.start());
            return List.of(Replacement.insert(end, lines(column() + 2, keys, end)));
        }
        if (value.isEmpty() || value instanceof Sequence) {
            return entries.set(entry.get(), "[" + inBraces(keys, colon()) + "]");
        }
        return value instanceof Mapping only && !text.isFlow(only) ? addToOnly(only, keys) : addInBrackets(value, keys);
    }

    private List<NewEntry> keys(Dismissal dismissal) {
        List<NewEntry> keys = new ArrayList<>(3);
        keys.add(NewEntry.of(Key.CHECK, dismissal.check(), text));
        dismissal.at().ifPresent(at -> keys.add(NewEntry.of(Key.AT, at, text)));
        dismissal.reason().ifPresent(reason -> keys.add(NewEntry.of(Key.REASON, reason, text)));
        return keys;
    }

    private int column() {
        return text.column(map.entries().get(0).name().start());
    }

    private String colon() {
        return entries.colon(map.entries().get(0));
    }

    private String lines(int column, List<NewEntry> keys, int place) {
        StringBuilder lines = new StringBuilder();
        for (NewEntry key : keys) {
            String lead = lines.isEmpty() ? "- " : "  ";
            lines.append(text.lineBreak(place))
                    .append(" ".repeat(column))
                    .append(lead)
                    .append(key.written(text, ": "));
        }
        return lines.toString();
    }

    private String inBraces(List<NewEntry> keys, String colon) {
        StringBuilder braces = new StringBuilder("{");
        for (NewEntry key : keys) {
            braces.append(braces.length() == 1 ? "" : "," + EntryWriter.gapLike(colon))
                    .append(key.written(text, colon));
        }
        return braces.append('}').toString();
    }

    private List<Replacement> addToFlowMap(List<NewEntry> keys) {
        return entries.add(
                map, Key.BLUEPRINT, List.of(new NewEntry(Key.DISMISSED, "[" + inBraces(keys, colon()) + "]")));
    }

    /** After all that the map says and the comments that follow, before the end of the document. */
    private List<Replacement> addToMap(List<NewEntry> keys) {
        int end = text.lineEnd(text.end(map));
        for (int line = text.nextLine(end); line < text.text().length(); line = text.nextLine(line)) {
            String here = text.part(line, text.lineEnd(line));
            if (here.startsWith("...") || here.startsWith("---")) {
                break;
            }
            end = here.isBlank() ? end : text.lineEnd(line);
        }
        String head = text.lineBreak(end) + " ".repeat(column()) + Key.DISMISSED.word() + ":";
        return List.of(Replacement.insert(end, head + lines(column() + 2, keys, end)));
    }

    private List<Replacement> addToList(Sequence list, List<NewEntry> keys) {
        int dash = text.text().indexOf('-', text.content(list));
        int end = text.lineEnd(text.end(list));
        return List.of(Replacement.insert(end, lines(text.column(dash), keys, end)));
    }

    private List<Replacement> addInBrackets(Mapping.Entry entry, Sequence list, List<NewEntry> keys) {
        Node last = list.items().get(list.items().size() - 1);
        String colon = entries.colon(entry);
        int end = text.end(last);
        String gap = EntryWriter.gapLike(colon);
        if (text.beginsLine(last.start()) && text.isBlank(end, text.lineEnd(end))) {
            gap = text.lineBreak(end) + text.part(text.lineStart(last.start()), last.start());
        }
        return List.of(Replacement.insert(end, "," + gap + inBraces(keys, colon)));
    }

    /** What stands alone gets brackets. */
    private List<Replacement> addInBrackets(Node only, List<NewEntry> keys) {
        String colon = colon();
        return List.of(
                Replacement.insert(only.start(), "["),
                Replacement.insert(text.end(only), "," + EntryWriter.gapLike(colon) + inBraces(keys, colon) + "]"));
    }

    /** What stands alone in lines gets a dash, and its lines move. */
    private List<Replacement> addToOnly(Mapping only, List<NewEntry> keys) {
        int start = only.entries().get(0).name().start();
        int end = text.end(only);
        List<Replacement> made = new ArrayList<>();
        made.add(Replacement.insert(start, "- "));
        for (int line = text.nextLine(start); line < end; line = text.nextLine(line)) {
            if (!text.isBlank(line, text.lineEnd(line))) {
                made.add(Replacement.insert(line, "  "));
            }
        }
        int lineEnd = text.lineEnd(end);
        made.add(Replacement.insert(lineEnd, lines(text.column(start), keys, lineEnd)));
        return made;
    }
}
