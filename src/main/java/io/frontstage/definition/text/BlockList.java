package io.frontstage.definition.text;

import io.frontstage.definition.Node;
import io.frontstage.definition.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list that has a dash for each of its values. */
public final class BlockList {

    private final EditedText text;
    private final Sequence list;
    private final int column;

    public BlockList(EditedText text, Sequence list) throws NotEditableException {
        this.text = text;
        this.list = list;
        int dash = text.text().indexOf('-', text.content(list));
        if (dash < 0 || !text.beginsLine(dash)) {
            throw new NotEditableException();
        }
        this.column = text.column(dash);
    }

    /** The column of its dashes. */
    public int column() {
        return column;
    }

    /** The lines of the value with an index. */
    public Region region(int index) throws NotEditableException {
        Node node = list.items().get(index);
        int line = text.lines().lineAt(node.start());
        while (!isDash(line)) {
            if (--line < 1) {
                throw new NotEditableException();
            }
        }
        return Region.of(text, line, Math.max(text.end(node), node.start() + 1), column);
    }

    private boolean isDash(int line) {
        String here = text.lines().line(line);
        boolean dash = Region.indent(here) == column && here.startsWith("-", column);
        return dash && (here.length() == column + 1 || here.charAt(column + 1) <= ' ');
    }

    /** Whether blank lines separate its values. */
    public boolean isApart() throws NotEditableException {
        return list.items().size() > 1 && region(1).isBlankAbove();
    }

    /** Removes the lines of a value; if there are blank lines on both sides, those below are removed, too. */
    public Replacement remove(int index) throws NotEditableException {
        Region region = region(index);
        int after = region.last() + 1;
        int count = text.lines().lineAt(text.text().length());
        boolean twice = region.isBlankAbove() || index == 0 && list.items().size() > 1;
        while (twice && after < count && text.lines().line(after).isBlank()) {
            after++;
        }
        if (after > count) {
            int from = region.first() > 1 ? text.lines().end(region.first() - 1) : region.start();
            return Replacement.delete(from, text.text().length());
        }
        return Replacement.delete(region.start(), text.lines().start(after));
    }

    /** Like {@link #remove}, but a comment at the end of the value's line stays, on a line of its own. */
    public Replacement removeKeepingComment(int index) throws NotEditableException {
        Region region = region(index);
        Optional<String> behind = behind(index);
        return behind.isEmpty()
                ? remove(index)
                : new Replacement(region.start(), region.end(), " ".repeat(column) + behind.get());
    }

    /** The comment after a value on its line. A value of several lines has none: its comments are inside it. */
    public Optional<String> behind(int index) throws NotEditableException {
        Node node = list.items().get(index);
        int dash = text.lines().start(region(index).head());
        int end = Math.max(text.end(node), dash + column + 1);
        String rest = text.part(end, text.lineEnd(end)).strip();
        return text.isSameLine(dash, end) && rest.startsWith("#") ? Optional.of(rest) : Optional.empty();
    }

    /** Inserts a value's lines before the value with this index, or at the end. */
    public Replacement putIn(int index, ListItem piece) throws NotEditableException {
        List<String> lines = new ArrayList<>(piece.block(column));
        boolean apart = list.items().size() > 1 ? isApart() : piece.apart();
        if (index < list.items().size()) {
            int at = region(index).start();
            lines.addAll(apart ? List.of("") : List.of());
            String lineBreak = text.lineBreak(at);
            return Replacement.insert(at, String.join(lineBreak, lines) + lineBreak);
        }
        Region last = region(list.items().size() - 1);
        lines.addAll(0, apart ? List.of("") : List.of());
        String lineBreak = text.lineBreak(last.start());
        return Replacement.insert(last.end(), lineBreak + String.join(lineBreak, lines));
    }
}
