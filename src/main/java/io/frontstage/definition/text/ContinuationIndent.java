package io.frontstage.definition.text;

import io.frontstage.definition.Node;
import java.util.ArrayList;
import java.util.List;

/** The further lines of a text that goes over several: they must stand further in than the key that the text belongs to. */
public final class ContinuationIndent {

    private final EditedText text;

    public ContinuationIndent(EditedText text) {
        this.text = text;
    }

    /**
     * Moves the lines after the first to the right, as far as is needed.
     *
     * @param column of the key that the text gets
     * @param outer of what it belonged to so far: its dash or key; below 0 if that is not known
     */
    public List<Replacement> indent(Node value, int column, int outer) {
        int content = text.content(value);
        int end = text.end(value);
        boolean block = text.at(content) == '|' || text.at(content) == '>';
        List<Integer> starts = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (int line = text.nextLine(value.start()); line < end; line = text.nextLine(line)) {
            boolean blank = text.isBlank(line, text.lineEnd(line));
            if (!blank) {
                least = Math.min(least, indent(line));
            }
            if (!blank || block && text.lineEnd(line) > line) {
                starts.add(line);
            }
        }
        int by = least > column ? 0 : column + 2 - least;
        if (block && saysItsIndent(content)) {
            by = outer < 0 ? 0 : column - outer;
        }
        List<Replacement> made = new ArrayList<>();
        for (int start : starts) {
            if (by > 0) {
                made.add(Replacement.insert(start, " ".repeat(by)));
            }
        }
        return made;
    }

    private int indent(int line) {
        int at = line;
        while (text.at(at) == ' ') {
            at++;
        }
        return at - line;
    }

    /** {@code |2}: how far in its lines begin is said in numbers. */
    private boolean saysItsIndent(int content) {
        return text.part(content, text.lineEnd(content)).matches("[|>][+-]?[0-9].*");
    }
}
