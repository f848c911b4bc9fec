package io.frontstage.definition.text;

import io.frontstage.source.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a thing in block style, with the comments that belong to it.
 *
 * @param lines the lines of the whole text
 * @param first its first line, including the comments directly above
 * @param head the line on which the thing itself begins
 * @param last its last line, including comments with more indentation
 * @param column the column of its dash or key
 */
public record Region(Lines lines, int first, int head, int last, int column) {

    /** @param until the index after the last character of the thing */
    public static Region of(EditedText text, int headLine, int until, int column) {
        Lines lines = text.lines();
        int count = lines.lineAt(text.text().length());
        int first = headLine;
        while (first > 1 && isComment(lines.line(first - 1)) && indent(lines.line(first - 1)) <= column) {
            first--;
        }
        int last = lines.lineAt(Math.max(until - 1, lines.start(headLine)));
        for (int line = last + 1; line <= count; line++) {
            String here = lines.line(line);
            if (isComment(here) && indent(here) > column) {
                last = line;
            } else if (!here.isBlank()) {
                break;
            }
        }
        return new Region(lines, first, headLine, last, column);
    }

    public static boolean isComment(String line) {
        return line.stripLeading().startsWith("#");
    }

    public static int indent(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The comments above it, without their indentation. */
    public List<String> above() {
        List<String> above = new ArrayList<>();
        for (int line = first; line < head; line++) {
            above.add(lines.line(line).strip());
        }
        return above;
    }

    /** The lines of the thing, moved to the left by at most this number of blanks. */
    public List<String> body(int by) {
        List<String> body = new ArrayList<>();
        for (int line = head; line <= last; line++) {
            String here = lines.line(line);
            body.add(here.substring(Math.min(by, indent(here))));
        }
        return body;
    }

    public int start() {
        return lines.start(first);
    }

    /** The index before the line break of its last line. */
    public int end() {
        return lines.end(last);
    }

    public boolean isBlankAbove() {
        return first > 1 && lines.line(first - 1).isBlank();
    }

    /** Removes all its lines. */
    public Replacement out(EditedText text) {
        boolean lastLine = text.nextLine(end()) == end();
        return lastLine && first > 1
                ? Replacement.delete(lines.end(first - 1), end())
                : Replacement.delete(start(), text.nextLine(end()));
    }
}
