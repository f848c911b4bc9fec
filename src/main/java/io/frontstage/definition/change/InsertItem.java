package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.Sequence;
import io.frontstage.definition.text.BlockList;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.EntryEditor;
import io.frontstage.definition.text.FlowStyle;
import io.frontstage.definition.text.FlowText;
import io.frontstage.definition.text.KeyPlacement;
import io.frontstage.definition.text.ListItem;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Replacement;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts a value into an existing or a new list.
 *
 * @param owner the element that has the list; it must be written with keys
 * @param word the key of the list
 * @param place the index among the existing values
 * @param alone whether the value may be written without a list while it is the only one
 */
record InsertItem(ElementPath owner, String word, int place, ListItem item, boolean alone) implements TextEdit {

    /** Maximum length of the line of a new list of words in brackets, in characters. */
    private static final int MAX_LINE = 120;

    /** Keys of lists of ids, issue keys or words. */
    private static final Set<Key> WORDS = EnumSet.of(
            Key.ISSUES,
            Key.SOLVES,
            Key.FOR,
            Key.PATH,
            Key.CHANNEL,
            Key.BY,
            Key.WITH,
            Key.JARGON,
            Key.CAUSE,
            Key.MET_BY);

    @Override
    public void on(DocumentTree tree) {
        tree.putIn(owner, word, place, item.said());
    }

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        EditedText text = map.text();
        Mapping mapping = AuthorStyle.mapping(map, owner);
        Optional<Mapping.Entry> entry = mapping.entry(word);
        if (entry.isEmpty()) {
            return List.of(newKey(map, mapping));
        }
        Node value = entry.get().value();
        if (map.isShared(value)) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        List<Slot> slots = Slot.all(owner, mapping, word);
        if (slots.isEmpty()) {
            return List.of(inNothing(map, mapping, entry.get()));
        }
        if (value instanceof Scalar one && isOfWords()) {
            return newList(map, mapping, entry.get(), one);
        }
        if (!(value instanceof Sequence list)) {
            throw new NotEditableException();
        }
        int index =
                place < slots.size() ? slots.get(place).index() : list.items().size();
        return List.of(
                text.isFlow(list)
                        ? inBrackets(text, entry.get(), list, index)
                        : new BlockList(text, list).putIn(index, item));
    }

    private boolean isOfWords() {
        return isOfWords(Key.of(word));
    }

    /** Whether a key has a list of ids, issue keys or words. */
    static boolean isOfWords(Key key) {
        return WORDS.contains(key);
    }

    private Replacement newKey(LocatedMap map, Mapping mapping) throws NotEditableException {
        EditedText text = map.text();
        EntryEditor entries = new EntryEditor(text, mapping);
        KeyPlacement order = AuthorStyle.order(map, owner);
        if (text.isFlow(mapping)) {
            int indent =
                    AuthorStyle.indentOf(text, mapping.entries().get(0).name().start());
            String written = item.inBrackets(text.lineBreak(mapping.start()), indent);
            boolean bare = alone && item.flow().size() == 1;
            return entries.add(order, word, bare ? written : "[" + written + "]");
        }
        return entries.add(order, word, block(map, entries.column()));
    }

    /** The value in block style after a key. */
    private String block(LocatedMap map, int column) {
        Optional<String> line = alone ? item.alone() : Optional.empty();
        String lineBreak = map.text().lineBreak(0);
        return line.orElseGet(() -> lineBreak + String.join(lineBreak, item.block(column + AuthorStyle.dashes(map))));
    }

    /** Inserts the value where the key has no value or an empty list. */
    private Replacement inNothing(LocatedMap map, Mapping mapping, Mapping.Entry entry) throws NotEditableException {
        EditedText text = map.text();
        Node value = entry.value();
        int end = text.end(value);
        boolean brackets = value instanceof Sequence list && text.isFlow(list);
        if (brackets && isOfWords()) {
            return Replacement.insert(text.content(value) + 1, item.inBrackets("", 0));
        }
        if (text.isFlow(mapping) || text.json()) {
            int indent = AuthorStyle.indentOf(text, entry.name().start());
            String written = item.inBrackets(text.lineBreak(entry.name().start()), indent);
            boolean bare = alone && isOfWords() && item.flow().size() == 1;
            return new Replacement(
                    value.start(), end, (end == value.start() ? " " : "") + (bare ? written : "[" + written + "]"));
        }
        String written = block(map, new EntryEditor(text, mapping).column());
        boolean lines = written.startsWith("\n") || written.startsWith("\r");
        int colon = text.text().indexOf(':', entry.name().end()) + 1;
        if (!lines) {
            return new Replacement(colon, Math.max(colon, end), " " + written);
        }
        String rest = text.part(Math.max(colon, end), text.lineEnd(Math.max(colon, end)));
        return new Replacement(colon, text.lineEnd(Math.max(colon, end)), rest.stripTrailing() + written);
    }

    /** Turns a single word into a list of two: in brackets if the line stays within the maximum length, else in lines. */
    private List<Replacement> newList(LocatedMap map, Mapping mapping, Mapping.Entry entry, Scalar one)
            throws ChangeRefusedException, NotEditableException {
        EditedText text = map.text();
        int start = one.start();
        int end = text.end(one);
        String first = new FlowText(text).of(one).orElseThrow(() -> new ChangeRefusedException(RefusalReason.SHARED));
        String second = item.inBrackets("", 0);
        String gap = "," + FlowStyle.gapLike(new FlowStyle(text).colon(entry));
        String list = place == 0 ? "[" + second + gap + first + "]" : "[" + first + gap + second + "]";
        boolean oneLine = text.isSameLine(entry.name().end(), end);
        int length = text.lineEnd(end) - text.lineStart(start) - (end - start) + list.length();
        if (text.isFlow(mapping) || text.json() || !oneLine || length <= MAX_LINE) {
            return List.of(new Replacement(start, end, list));
        }
        int colon = text.text().indexOf(':', entry.name().end()) + 1;
        String dash = text.lineBreak(end)
                + " ".repeat(new EntryEditor(text, mapping).column() + AuthorStyle.dashes(map)) + "- ";
        return place == 0
                ? List.of(new Replacement(colon, start, dash + second + dash))
                : List.of(new Replacement(colon, start, dash), Replacement.insert(text.lineEnd(end), dash + second));
    }

    private Replacement inBrackets(EditedText text, Mapping.Entry entry, Sequence list, int index)
            throws NotEditableException {
        if (list.items().isEmpty()) {
            return Replacement.insert(text.content(list) + 1, item.inBrackets("", 0));
        }
        String gap = new FlowStyle(text).gap(entry, list);
        int lineBreak = Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r'));
        Node neighbour = list.items().get(Math.min(index, list.items().size() - 1));
        int indent = lineBreak >= 0 ? gap.length() - lineBreak - 1 : AuthorStyle.indentOf(text, neighbour.start());
        String written = item.inBrackets(text.lineBreak(list.start()), indent);
        return index < list.items().size()
                ? Replacement.insert(neighbour.start(), written + "," + gap)
                : Replacement.insert(text.end(neighbour), "," + gap + written);
    }
}
