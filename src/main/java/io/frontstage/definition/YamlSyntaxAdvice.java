package io.frontstage.definition;

import io.frontstage.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Finds the mistake that makes YAML unreadable, and proposes a corrected line. A line is proposed only if the file can then be read beyond
 * it.
 */
final class YamlSyntaxAdvice {

    private static final Pattern KEY_LINE = Pattern.compile("( *)([a-z][a-z-]{1,20}):(?: .*)?");
    private static final Pattern ENTRY = Pattern.compile("( *- +)(?![\\[{|>#&*\"'])((?:(?!: ).)+?)\\s*");
    private static final Pattern UNSPACED = Pattern.compile("( *(?:- +)?)([A-Za-z][A-Za-z-]{1,20}):([^\\s\\h:/].*)");
    private static final Pattern LIST = Pattern.compile("([ -]*)([^\\s:#-][^:#]*): *");

    /** Number of lines above an unreadable one that may lack a space after a colon. */
    private static final int LINES_ABOVE = 2;

    private final MarkedYamlEngineException cause;
    private final CodePoints codePoints;
    private final Report report;
    private final String text;
    private final int index;
    private final int lineStart;
    private final String line;

    private YamlSyntaxAdvice(MarkedYamlEngineException cause, CodePoints codePoints, Report report) {
        this.cause = cause;
        this.codePoints = codePoints;
        this.report = report;
        this.text = report.lines().text();
        this.index = codePoints.start(cause.getProblemMark());
        int number = report.lines().lineAt(index);
        this.lineStart = report.lines().start(number);
        this.line = report.lines().line(number);
    }

    static void report(YamlEngineException cause, CodePoints codePoints, Report report) {
        if (cause instanceof MarkedYamlEngineException marked) {
            new YamlSyntaxAdvice(marked, codePoints, report).report();
        } else {
            report.add(ProblemCode.YAML_SYNTAX, 0, 0, "");
        }
    }

    private void report() {
        String problem = cause.getProblem();
        if (isTabInFront()) {
            add(ProblemCode.TAB, index);
            return;
        }
        if (UnusualBlanks.isInFront(line)) {
            UnusualBlanks.reportIndentation(lineStart, report);
            return;
        }
        if (problem.startsWith("found unknown escape character") || problem.startsWith("expected escape sequence of")) {
            add(ProblemCode.UNKNOWN_ESCAPE, index);
            return;
        }
        if (isKeyBelowText() || isUnspacedColon()) {
            return;
        }
        Optional<Proposal> proposal = proposal();
        if (proposal.isPresent()) {
            report.add(
                    proposal.get().hasColon() ? ProblemCode.UNQUOTED_COLON : ProblemCode.UNQUOTED_START,
                    index,
                    index + 1,
                    line.strip(),
                    proposal.get().line().strip());
        } else if (problem.startsWith("found unexpected end of stream") || problem.contains("document separator")) {
            add(ProblemCode.UNCLOSED_QUOTE, contextIndex());
        } else if (problem.startsWith("expected ',' or")) {
            add(ProblemCode.UNCLOSED_BRACKET, contextIndex());
        } else if (problem.startsWith("expected <block end>") || problem.startsWith("could not find expected ':'")) {
            add(ProblemCode.INDENTATION, index);
        } else {
            add(ProblemCode.YAML_SYNTAX, index);
        }
    }

    /** Reports something that is missing at the end, at the position after the last words. */
    private void add(ProblemCode code, int index) {
        boolean blank = report.lines().line(report.lines().lineAt(index)).isBlank();
        int at = blank
                ? Math.max(
                        0,
                        text.substring(0, Math.min(index, text.length()))
                                        .stripTrailing()
                                        .length()
                                - 1)
                : index;
        String shown = report.lines().line(report.lines().lineAt(at)).strip();
        report.add(code, at, Math.min(at + 1, text.length()), shown);
    }

    private int contextIndex() {
        Optional<Mark> context = cause.getContextMark();
        return context.isPresent() ? codePoints.start(context) : index;
    }

    private boolean isTabInFront() {
        int end = 0;
        while (end < line.length() && line.charAt(end) <= ' ') {
            end++;
        }
        return line.substring(0, end).indexOf('\t') >= 0;
    }

    /**
     * Reports a key below an entry that is only a text. Proposes how to write that entry if the file can then be read beyond this line.
     */
    private boolean isKeyBelowText() {
        Matcher key = KEY_LINE.matcher(line);
        int number = report.lines().lineAt(index) - 1;
        while (number > 0 && report.lines().line(number).isBlank()) {
            number--;
        }
        if (number < 1 || !key.matches() || Key.of(key.group(2)) == Key.OTHER) {
            return false;
        }
        String above = report.lines().line(number);
        Matcher entry = ENTRY.matcher(above);
        if (!entry.matches() || key.group(1).length() < indent(above)) {
            return false;
        }
        String blanks = " ".repeat(entry.group(1).length());
        for (String title : titles(number, entry.group(2))) {
            int from = report.lines().start(number);
            String mended =
                    entry.group(1) + title + text.substring(from + above.length(), lineStart) + blanks + line.strip();
            if (YamlTree.readableUntil(text.substring(0, from) + mended + text.substring(lineStart + line.length()))
                    > from + mended.length()) {
                report.add(
                        ProblemCode.KEY_BELOW_TEXT,
                        index,
                        index + 1,
                        entry.group(2),
                        key.group(2),
                        (entry.group(1) + title).strip());
                return true;
            }
        }
        return false;
    }

    /**
     * Reports a key without a space after its colon, here or above: YAML reads it and the next line as one text. Proposes the line with the
     * space, and with the key in lower case, if the file can then be read beyond this line.
     */
    private boolean isUnspacedColon() {
        int last = report.lines().lineAt(index);
        for (int number = last; number >= Math.max(1, last - LINES_ABOVE); number--) {
            String written = report.lines().line(number);
            Matcher unspaced = UNSPACED.matcher(written);
            String key = unspaced.matches() ? unspaced.group(2).toLowerCase(Locale.ROOT) : "";
            if (Key.of(key) == Key.OTHER || UnusualBlanks.isInFront(unspaced.group(3))) {
                continue;
            }
            int from = report.lines().start(number);
            String mended = unspaced.group(1) + key + ": " + unspaced.group(3);
            int readable =
                    YamlTree.readableUntil(text.substring(0, from) + mended + text.substring(from + written.length()));
            if (readable > lineStart + line.length() + mended.length() - written.length()) {
                int start = from + indent(written);
                report.add(ProblemCode.UNSPACED_COLON, start, from + written.length(), written.strip(), mended.strip());
                return true;
            }
        }
        return false;
    }

    /** Ways to write an entry's text as a key with a value: with a blank after its colon, else after the title key of its list. */
    private List<String> titles(int number, String entry) {
        int colon = entry.indexOf(':');
        if (colon > 0 && Key.of(entry.substring(0, colon)) != Key.OTHER) {
            return List.of(entry.substring(0, colon + 1) + " " + entry.substring(colon + 1));
        }
        return List.of(titleKey(number).word() + ": " + (entry.contains(": ") ? Quotes.quoted(entry) : entry));
    }

    /** The title key of the things in the innermost list that contains an entry; that of cards if the list belongs to a lane. */
    private Key titleKey(int entry) {
        int indent = indent(report.lines().line(entry));
        for (int above = entry - 1; above > 0; above--) {
            Matcher list = LIST.matcher(report.lines().line(above));
            if (list.matches()) {
                String front = list.group(1);
                if (front.length() < indent || front.length() == indent && front.isBlank()) {
                    return MappingKind.under(Key.of(list.group(2)))
                            .orElse(MappingKind.CARD)
                            .title();
                }
            }
        }
        return Key.DOES;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /**
     * A proposed line.
     *
     * @param hasColon whether the quoted text has a colon that splits it
     */
    private record Proposal(String line, boolean hasColon) {}

    /** The first way of quoting a text on the line that makes the file readable beyond it. */
    private Optional<Proposal> proposal() {
        for (Proposal candidate : candidates()) {
            if (readsPast(candidate.line())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private List<Proposal> candidates() {
        List<Proposal> candidates = new ArrayList<>();
        int begin = afterDashes();
        int column = index - lineStart;
        int open = lastOf("{[,", Math.min(column, line.length()));
        int close = firstOf(",}]", column);
        if (open > begin && close > open) {
            quoteValue(candidates, open + 1, close);
            quote(candidates, open + 1, close);
        }
        int end = endOfValue(begin);
        quoteValue(candidates, begin, end);
        if (begin > 0 && !beginsWithKey(begin)) {
            quote(candidates, begin, end);
        }
        return candidates;
    }

    private boolean beginsWithKey(int begin) {
        int colon = line.indexOf(':', begin);
        return colon > 0 && Key.of(line.substring(begin, colon)) != Key.OTHER;
    }

    private void quoteValue(List<Proposal> candidates, int from, int to) {
        int colon = line.indexOf(": ", from);
        if (colon >= 0 && colon + 2 < to) {
            quote(candidates, colon + 2, to);
        }
    }

    /** The index where the line's content begins: after white space and list dashes. */
    private int afterDashes() {
        int i = 0;
        while (i < line.length() && (line.charAt(i) == ' ' || line.startsWith("- ", i) || line.startsWith("? ", i))) {
            i++;
        }
        return i;
    }

    private int endOfValue(int begin) {
        int comment = line.indexOf(" #", begin);
        return comment < 0 ? line.length() : comment;
    }

    private void quote(List<Proposal> candidates, int from, int to) {
        String value = line.substring(from, to);
        String stripped = value.strip();
        if (!stripped.isEmpty()) {
            int begin = from + value.indexOf(stripped);
            candidates.add(new Proposal(
                    line.substring(0, begin) + Quotes.quoted(stripped) + line.substring(begin + stripped.length()),
                    stripped.contains(": ")));
        }
    }

    private int lastOf(String characters, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (characters.indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private int firstOf(String characters, int from) {
        for (int i = Math.max(0, from); i < line.length(); i++) {
            if (characters.indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean readsPast(String candidate) {
        String mended = text.substring(0, lineStart) + candidate + text.substring(lineStart + line.length());
        return YamlTree.readableUntil(mended) > lineStart + candidate.length();
    }
}
