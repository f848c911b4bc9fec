package io.frontstage.definition.text;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Sequence;
import io.frontstage.source.Lines;

/** A text that is to be edited: finds the ends, indentation and line breaks of its lines. */
public record EditedText(Lines lines, boolean json) {

    public String text() {
        return lines.text();
    }

    /** The characters from one index to another. */
    public String part(int start, int end) {
        return text().substring(start, end);
    }

    public char at(int index) {
        return index < text().length() ? text().charAt(index) : '\n';
    }

    /** The index after a value's last character, not including the line breaks after a block text. */
    public int end(Node node) {
        int end = node.end();
        while (end > node.start() && text().charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }

    /** The index at which a value begins, after its anchor and tag. */
    public int content(Node node) {
        int at = node.start();
        while (!node.repeated() && at < node.end() && (at(at) == '&' || at(at) == '!')) {
            while (at < node.end() && at(at) > ' ') {
                at++;
            }
            at = afterGap(at, node.end());
        }
        return at;
    }

    private int afterGap(int start, int end) {
        int at = start;
        while (at < end && (at(at) <= ' ' || at(at) == '#')) {
            at = at(at) == '#' ? lineEnd(at) : at + 1;
        }
        return at;
    }

    /** Whether a list or mapping is written in brackets or braces. */
    public boolean isFlow(Node node) {
        char first = at(content(node));
        return node instanceof Sequence && first == '[' || node instanceof Mapping && first == '{';
    }

    public int lineStart(int index) {
        return lines.start(lines.lineAt(index));
    }

    /** The index of the line break that ends the line, or of the end of the text. */
    public int lineEnd(int index) {
        return lines.end(lines.lineAt(index));
    }

    /** The index at which the next line begins, or the end of the text. */
    public int nextLine(int index) {
        int end = lineEnd(index);
        return end + breakAt(end).length();
    }

    /** An index in the previous line. */
    public int beforeLine(int lineStart) {
        return lines.start(lines.lineAt(lineStart) - 1);
    }

    /** The number of characters between the beginning of the line and an index. */
    public int column(int index) {
        return index - lineStart(index);
    }

    public boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text().charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    public boolean isSameLine(int one, int other) {
        return lines.lineAt(one) == lines.lineAt(other);
    }

    /** Whether only blanks come before an index in its line. */
    public boolean beginsLine(int index) {
        return isBlank(lineStart(index), index);
    }

    /** The line break at the end of the line; for the last line, the one that the text uses elsewhere. */
    public String lineBreak(int index) {
        String here = breakAt(lineEnd(index));
        return here.isEmpty() ? firstBreak() : here;
    }

    private String firstBreak() {
        String first = breakAt(lines.end(1));
        return first.isEmpty() ? "\n" : first;
    }

    private String breakAt(int end) {
        if (text().startsWith("\r\n", end)) {
            return "\r\n";
        }
        return end < text().length() ? text().substring(end, end + 1) : "";
    }
}
