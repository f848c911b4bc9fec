package io.frontstage.definition.text;

import io.frontstage.definition.Node;
import java.util.ArrayList;
import java.util.List;

/** Indents the continuation lines of a text, which must have more indentation than the key of the text. */
public final class ContinuationIndent {

    private final EditedText text;

    public ContinuationIndent(EditedText text) {
        this.text = text;
    }

    /**
     * Moves the lines after the first to the right as far as needed.
     *
     * @param column the column of the key that the text will have
     * @param outer the column of the dash or key that the text has had so far; negative if unknown
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

    /** Whether a block text states its indentation as a number, as in {@code |2}. */
    private boolean saysItsIndent(int content) {
        return text.part(content, text.lineEnd(content)).matches("[|>][+-]?[0-9].*");
    }
}
