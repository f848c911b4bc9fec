package io.frontstage.definition.edit;

import io.frontstage.definition.Mapping;
import java.util.ArrayList;
import java.util.List;

/** Writes keys into a pain point, delight or opportunity; one that is only a text becomes a mapping, its text as it stands. */
final class ItemWriter {

    private final EditedText text;
    private final EntryWriter entries;

    ItemWriter(EditedText text) {
        this.text = text;
        this.entries = new EntryWriter(text);
    }

    /**
     * Adds keys that it does not have.
     *
     * @return nothing if that cannot be done here
     */
    List<Replacement> add(LocatedItem item, List<NewEntry> added) {
        if (added.isEmpty()) {
            return List.of();
        }
        if (item.mapping(text).isPresent()) {
            return entries.add(item.mapping(text).get(), item.titleKey(), added);
        }
        boolean flow = item.list().isPresent() ? text.isFlow(item.list().get()) : text.isFlow(item.parent());
        if (flow) {
            return text.json()
                            && item.list().isPresent()
                            && text.beginsLine(item.node().start())
                    ? wrapInLines(item, added)
                    : wrapInBraces(item, added);
        }
        return item.list().isPresent() ? wrapInList(item, added) : wrapWithoutList(item, added);
    }

    private String titleWritten(LocatedItem item, String colon) {
        String name = item.titleKey().word();
        return (text.json() ? '"' + name + '"' : name) + colon;
    }

    /** {@code [a, b]} becomes <code>[{pain: a, id: a}, b]</code>. */
    private List<Replacement> wrapInBraces(LocatedItem item, List<NewEntry> added) {
        String colon = entries.colon(item.entry());
        String gap = EntryWriter.gapLike(colon);
        StringBuilder tail = new StringBuilder();
        for (NewEntry entry : added) {
            tail.append(',').append(gap).append(entry.written(text, colon));
        }
        return wrapped(item, "{" + titleWritten(item, colon), tail.append('}').toString());
    }

    /** The same in JSON that has a line for each: as many lines, indented as the neighbours. */
    private List<Replacement> wrapInLines(LocatedItem item, List<NewEntry> added) {
        int start = item.node().start();
        String colon = entries.colon(item.entry());
        String indent = text.part(text.lineStart(start), start);
        int outer = item.list().orElseThrow().start();
        String outerIndent = text.part(text.lineStart(outer), outer).replaceFirst("\\S.*", "");
        String unit = indent.startsWith(outerIndent) ? indent.substring(outerIndent.length()) : "  ";
        String inner = text.lineBreak(start) + indent + unit;
        StringBuilder tail = new StringBuilder();
        for (NewEntry entry : added) {
            tail.append(',').append(inner).append(entry.written(text, colon));
        }
        tail.append(text.lineBreak(start)).append(indent).append('}');
        return wrapped(item, "{" + inner + titleWritten(item, colon), tail.toString());
    }

    /** {@code - a} becomes {@code - pain: a} with more lines. */
    private List<Replacement> wrapInList(LocatedItem item, List<NewEntry> added) {
        int start = item.node().start();
        String before = text.part(text.lineStart(start), start);
        int dash = before.lastIndexOf('-');
        return wrapped(item, start, titleWritten(item, ": "), before.length(), dash, added);
    }

    /** {@code pains: a} becomes {@code pains:} with a list of one. */
    private List<Replacement> wrapWithoutList(LocatedItem item, List<NewEntry> added) {
        int start = item.node().start();
        int name = item.entry().name().start();
        int outer = text.column(name);
        String head = "- " + titleWritten(item, ": ");
        if (!text.isSameLine(item.entry().name().end(), start)) {
            return wrapped(item, start, head, text.column(start) + 2, outer, added);
        }
        int colon = text.text().indexOf(':', item.entry().name().end());
        String lead = text.lineBreak(name) + " ".repeat(outer + 2);
        return wrapped(item, colon + 1, lead + head, outer + 4, outer, added);
    }

    private List<Replacement> wrapped(
            LocatedItem item, int from, String head, int column, int outer, List<NewEntry> added) {
        int end = text.end(item.node());
        String lead = text.lineBreak(end) + " ".repeat(column);
        StringBuilder tail = new StringBuilder();
        for (NewEntry entry : added) {
            tail.append(lead).append(entry.written(text, ": "));
        }
        List<Replacement> made = new ArrayList<>();
        made.add(new Replacement(from, item.node().start(), head));
        if (item.node() instanceof Mapping) {
            made.add(quoted(item));
        } else {
            made.addAll(new Continuation(text).indent(item.node(), column, outer));
        }
        made.add(Replacement.insert(text.lineEnd(end), tail.toString()));
        return made;
    }

    private List<Replacement> wrapped(LocatedItem item, String head, String tail) {
        List<Replacement> made = new ArrayList<>();
        made.add(Replacement.insert(item.node().start(), head));
        if (item.node() instanceof Mapping) {
            made.add(quoted(item));
        }
        made.add(Replacement.insert(text.end(item.node()), tail));
        return made;
    }

    /** A text that YAML splits at its colon gets the quotes that it needs. */
    private Replacement quoted(LocatedItem item) {
        return new Replacement(
                item.node().start(),
                text.end(item.node()),
                ScalarText.quoted(item.item().title()));
    }
}
