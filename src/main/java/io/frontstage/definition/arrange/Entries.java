package io.frontstage.definition.arrange;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.edit.EditedText;
import io.frontstage.definition.edit.EntryWriter;
import io.frontstage.definition.edit.Replacement;
import io.frontstage.definition.edit.ScalarText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes keys into what a thing says, and takes them out. */
final class Entries {

    private final EditedText text;
    private final Mapping mapping;
    private final EntryWriter writer;

    Entries(EditedText text, Mapping mapping) {
        this.text = text;
        this.mapping = mapping;
        this.writer = new EntryWriter(text);
    }

    /** The column of its keys, if it stands in blocks. */
    int column() {
        return text.column(mapping.entries().get(0).name().start());
    }

    /**
     * Adds a key.
     *
     * @param value as it is written, with what is to stand in further lines indented as it must be; empty: nothing
     */
    Replacement add(KeyOrder order, String word, String value) throws Refused {
        List<String> there = new ArrayList<>();
        mapping.entries().forEach(entry -> there.add(entry.name().text()));
        Optional<Mapping.Entry> before = order.before(word, there).flatMap(other -> mapping.entry(other));
        if (before.isEmpty()) {
            throw new Refused(Refusal.BY_HAND);
        }
        int end = end(before.get());
        String name = ScalarText.of(word, text.json());
        if (text.isFlow(mapping)) {
            String colon = writer.colon(mapping.entries().get(0));
            return Replacement.insert(end, "," + writer.gap(mapping, colon) + name + colon + value);
        }
        Region region = Region.of(text, text.lines().lineAt(before.get().name().start()), end, column());
        String pair = name + ":" + (value.isEmpty() || value.startsWith("\n") || value.startsWith("\r") ? "" : " ");
        return Replacement.insert(region.end(), text.lineBreak(end) + " ".repeat(column()) + pair + value);
    }

    private int end(Mapping.Entry entry) {
        return Math.max(entry.name().end(), text.end(entry.value()));
    }

    /** Takes a key and its value out. */
    List<Replacement> strike(Mapping.Entry entry) throws Refused {
        return strike(entry, List.of());
    }

    /** Takes a key and its value out; comments beside them and within stay. */
    List<Replacement> strikeKeepingComments(Mapping.Entry entry) throws Refused {
        return strike(entry, text.isFlow(mapping) ? List.of() : comments(entry, text.lineEnd(end(entry))));
    }

    private List<String> comments(Mapping.Entry entry, int until) {
        return Comments.of(text, entry.value(), entry.name().end(), until);
    }

    private List<Replacement> strike(Mapping.Entry entry, List<String> kept) throws Refused {
        int start = entry.name().start();
        if (text.isFlow(mapping)) {
            return List.of(writer.removeFromFlow(start, withoutComments(entry))
                    .orElseThrow(() -> new Refused(Refusal.BY_HAND)));
        }
        if (text.beginsLine(start)) {
            return List.of(lines(entry, kept, text.lineEnd(end(entry))));
        }
        int next = mapping.entries().indexOf(entry) + 1;
        if (next >= mapping.entries().size()) {
            throw new Refused(Refusal.BY_HAND);
        }
        int until = mapping.entries().get(next).name().start();
        if (!comments(entry, until).isEmpty()) {
            throw new Refused(Refusal.BY_HAND);
        }
        return List.of(Replacement.delete(start, until));
    }

    /** Where a value ends that holds no comment. */
    private int withoutComments(Mapping.Entry entry) throws Refused {
        if (!comments(entry, end(entry)).isEmpty()) {
            throw new Refused(Refusal.BY_HAND);
        }
        return end(entry);
    }

    /** Takes the lines of a key out that has but one value left; what comments are not the value's own stay. */
    List<Replacement> strike(Slot slot, Region own) throws Refused {
        Mapping.Entry entry = slot.entry();
        if (!text.beginsLine(entry.name().start())) {
            return strike(entry);
        }
        List<String> kept = new ArrayList<>();
        int keyLine = text.lines().lineAt(entry.name().start());
        if (slot.list().isPresent()) {
            String beside =
                    text.part(entry.name().end(), text.lineEnd(entry.name().end()));
            keep(beside.substring(beside.indexOf(':') + 1), kept);
            for (int line = keyLine + 1; line < own.first(); line++) {
                keep(text.lines().line(line), kept);
            }
        }
        return List.of(lines(entry, kept, text.lines().end(own.last())));
    }

    private static void keep(String line, List<String> kept) {
        int comment = line.indexOf('#');
        if (comment >= 0) {
            kept.add(line.substring(comment));
        }
    }

    private Replacement lines(Mapping.Entry entry, List<String> kept, int until) {
        int from = text.lineStart(entry.name().start());
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
