package io.frontstage.definition;

import io.frontstage.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Finds the mistake that makes YAML unreadable, and the line as it should be. A line is proposed only if the file can
 * then be read beyond it.
 */
final class YamlSyntaxAdvice {

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
        if (problem.startsWith("found unknown escape character")) {
            add(ProblemCode.UNKNOWN_ESCAPE, index);
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
     * A proposed line.
     *
     * @param hasColon whether the quoted text has a colon that splits it
     */
    private record Proposal(String line, boolean hasColon) {}

    /** The first way of quoting a text on the line after which the file can be read beyond it. */
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
        if (begin > 0) {
            quote(candidates, begin, end);
        }
        return candidates;
    }

    private void quoteValue(List<Proposal> candidates, int from, int to) {
        int colon = line.indexOf(": ", from);
        if (colon >= 0 && colon + 2 < to) {
            quote(candidates, colon + 2, to);
        }
    }

    /** The index where the line's own words begin: after white space and list dashes. */
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
