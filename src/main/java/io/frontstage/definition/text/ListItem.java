package io.frontstage.definition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value on its way into a list, in the forms that it may take there.
 *
 * @param above comments that stand above it
 * @param lines as it stands with a dash: the first begins with that, the others are indented from it
 * @param flow as it stands in brackets: lines, all but the first indented from where the first one's line begins; none: it cannot stand so
 * @param apart whether blank lines stood between its neighbours
 * @param said what it says
 */
public record ListItem(List<String> above, List<String> lines, List<String> flow, boolean apart, Object said) {

    /** A value on one line, the same in brackets and in lines. */
    public static ListItem single(String written, Object said) {
        return new ListItem(List.of(), List.of("- " + written), List.of(written), false, said);
    }

    public ListItem {
        above = List.copyOf(above);
        lines = List.copyOf(lines);
        flow = List.copyOf(flow);
    }

    /** The same lines as something else, such as a copy of which nobody knows yet. */
    public ListItem saying(Object other) {
        return new ListItem(above, lines, flow, apart, other);
    }

    /** The same without the comments above. */
    public ListItem withoutComments() {
        return new ListItem(List.of(), lines, flow, apart, said);
    }

    /** All lines for a list whose dashes stand in a column. */
    public List<String> block(int column) {
        String indent = " ".repeat(column);
        List<String> block = new ArrayList<>();
        above.forEach(line -> block.add(indent + line));
        lines.forEach(line -> block.add(line.isEmpty() ? line : indent + line));
        return block;
    }

    /** What stands behind a key that has only this value, if that is one line. */
    public Optional<String> alone() {
        if (!above.isEmpty() || lines.size() != 1 || flow.size() != 1) {
            return Optional.empty();
        }
        boolean brackets = flow.get(0).startsWith("{") || flow.get(0).startsWith("[");
        return Optional.of(brackets ? flow.get(0) : lines.get(0).substring(1).stripLeading());
    }

    /** Whether it can stand in brackets: comments cannot. */
    public boolean fitsBrackets() {
        return !flow.isEmpty();
    }

    /** As it stands in brackets, in a line that is indented so. */
    public String inBrackets(String lineBreak, int indent) throws NotEditableException {
        if (!fitsBrackets()) {
            throw new NotEditableException();
        }
        return String.join(lineBreak + " ".repeat(indent), flow);
    }
}
