package io.frontstage.definition.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value that is being put into a list, in the forms that it can have there.
 *
 * @param above comments above it
 * @param lines its lines with a dash: the first begins with the dash, the others are indented relative to it
 * @param flow its lines in brackets, all but the first indented relative to the line on which it begins; empty: it cannot be in brackets
 * @param apart whether blank lines separate it from its neighbours
 * @param said its content
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

    /** The same lines with other content, such as that of a copy whose elements are new. */
    public ListItem saying(Object other) {
        return new ListItem(above, lines, flow, apart, other);
    }

    /** The same without the comments above. */
    public ListItem withoutComments() {
        return new ListItem(List.of(), lines, flow, apart, said);
    }

    /** All its lines for a list whose dashes are at a column. */
    public List<String> block(int column) {
        String indent = " ".repeat(column);
        List<String> block = new ArrayList<>();
        above.forEach(line -> block.add(indent + line));
        lines.forEach(line -> block.add(line.isEmpty() ? line : indent + line));
        return block;
    }

    /** The value as the only one of a key, if it fits on one line. */
    public Optional<String> alone() {
        if (!above.isEmpty() || lines.size() != 1 || flow.size() != 1) {
            return Optional.empty();
        }
        boolean brackets = flow.get(0).startsWith("{") || flow.get(0).startsWith("[");
        return Optional.of(brackets ? flow.get(0) : lines.get(0).substring(1).stripLeading());
    }

    /** Whether it can be in brackets; values with comments cannot. */
    public boolean fitsBrackets() {
        return !flow.isEmpty();
    }

    /** The value in brackets, in a line with this indentation. */
    public String inBrackets(String lineBreak, int indent) throws NotEditableException {
        if (!fitsBrackets()) {
            throw new NotEditableException();
        }
        return String.join(lineBreak + " ".repeat(indent), flow);
    }
}
