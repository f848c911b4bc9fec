package io.frontstage.definition.arrange;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Sequence;
import io.frontstage.definition.edit.EditedText;
import io.frontstage.definition.edit.EntryWriter;
import io.frontstage.definition.edit.Replacement;
import java.util.List;
import java.util.Optional;

/**
 * A value is put into a list: into one that is there, or into a new one.
 *
 * @param owner the thing that has the list, written with its keys
 * @param word the key of the list
 * @param place among the values that are there
 * @param alone whether it may stand without a list as long as it is the only one
 */
record PutIn(ThingPath owner, String word, int place, Piece piece, boolean alone) implements Stroke {

    @Override
    public void on(Said said) {
        said.putIn(owner, word, place, piece.said());
    }

    @Override
    public List<Replacement> in(Outline outline) throws Refused {
        EditedText text = outline.text();
        Mapping mapping = Layouts.mapping(outline, owner);
        Optional<Mapping.Entry> entry = mapping.entry(word);
        if (entry.isEmpty()) {
            return List.of(newKey(outline, mapping));
        }
        Node value = entry.get().value();
        if (outline.isShared(value)) {
            throw new Refused(Refusal.SHARED);
        }
        List<Slot> slots = Slot.all(owner, mapping, word);
        if (slots.isEmpty()) {
            return List.of(inNothing(outline, mapping, entry.get()));
        }
        if (!(value instanceof Sequence list)) {
            throw new Refused(Refusal.BY_HAND);
        }
        int index =
                place < slots.size() ? slots.get(place).index() : list.items().size();
        return List.of(
                text.isFlow(list)
                        ? inBrackets(text, entry.get(), list, index)
                        : new BlockList(text, list).putIn(index, piece));
    }

    private Replacement newKey(Outline outline, Mapping mapping) throws Refused {
        EditedText text = outline.text();
        Entries entries = new Entries(text, mapping);
        KeyOrder order = Layouts.order(outline, owner);
        if (text.isFlow(mapping)) {
            int indent = Layouts.indentOf(text, mapping.entries().get(0).name().start());
            String written = piece.inBrackets(text.lineBreak(mapping.start()), indent);
            boolean bare = alone && piece.flow().size() == 1;
            return entries.add(order, word, bare ? written : "[" + written + "]");
        }
        return entries.add(order, word, block(outline, entries.column()));
    }

    /** As it stands behind a key in blocks. */
    private String block(Outline outline, int column) {
        Optional<String> line = alone ? piece.alone() : Optional.empty();
        String lineBreak = outline.text().lineBreak(0);
        return line.orElseGet(() -> lineBreak + String.join(lineBreak, piece.block(column + Layouts.dashes(outline))));
    }

    /** Where the key says nothing, or that there is nothing. */
    private Replacement inNothing(Outline outline, Mapping mapping, Mapping.Entry entry) throws Refused {
        EditedText text = outline.text();
        Node value = entry.value();
        int end = text.end(value);
        if (text.isFlow(mapping) || text.json()) {
            int indent = Layouts.indentOf(text, entry.name().start());
            String written = "[" + piece.inBrackets(text.lineBreak(entry.name().start()), indent) + "]";
            return new Replacement(value.start(), end, (end == value.start() ? " " : "") + written);
        }
        String written = block(outline, new Entries(text, mapping).column());
        boolean lines = written.startsWith("\n") || written.startsWith("\r");
        int colon = text.text().indexOf(':', entry.name().end()) + 1;
        if (!lines) {
            return new Replacement(colon, Math.max(colon, end), " " + written);
        }
        String rest = text.part(Math.max(colon, end), text.lineEnd(Math.max(colon, end)));
        return new Replacement(colon, text.lineEnd(Math.max(colon, end)), rest.stripTrailing() + written);
    }

    private Replacement inBrackets(EditedText text, Mapping.Entry entry, Sequence list, int index) throws Refused {
        String gap = gap(text, entry, list);
        int lineBreak = Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r'));
        Node neighbour = list.items().get(Math.min(index, list.items().size() - 1));
        int indent = lineBreak >= 0 ? gap.length() - lineBreak - 1 : Layouts.indentOf(text, neighbour.start());
        String written = piece.inBrackets(text.lineBreak(list.start()), indent);
        return index < list.items().size()
                ? Replacement.insert(neighbour.start(), written + "," + gap)
                : Replacement.insert(text.end(neighbour), "," + gap + written);
    }

    /** What stands between a comma and the next value. */
    private static String gap(EditedText text, Mapping.Entry entry, Sequence list) {
        int before = text.content(list) + 1;
        int after = list.items().get(0).start();
        boolean several = list.items().size() > 1;
        if (several) {
            before = text.end(list.items().get(0));
            after = list.items().get(1).start();
        }
        String gap = text.part(before, after).replaceFirst("^\\s*,", "");
        boolean lines = gap.indexOf('\n') >= 0 || gap.indexOf('\r') >= 0;
        if (gap.isBlank() && (several || lines)) {
            return gap;
        }
        return EntryWriter.gapLike(new EntryWriter(text).colon(entry));
    }
}
