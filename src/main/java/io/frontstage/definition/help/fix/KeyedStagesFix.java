package io.frontstage.definition.help.fix;

import io.frontstage.definition.Key;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts stages that are written as keys, each with its steps below it, to the list that is meant. */
final class KeyedStagesFix {

    private static final Pattern STAGES = Pattern.compile("( *)stages: *");
    private static final Pattern NAMED =
            Pattern.compile("( *)([\\p{L}\\p{Nd}][^:#\\[\\]{}]{0,200}|\"[^\"]{1,200}\"): *(\\[.*])? *");
    private static final Pattern KEY = Pattern.compile(" *([a-z-]{1,30}):(?: .*)?");

    /** Indentation of a stage's keys, relative to its dash. */
    private static final int ENTRY = 2;

    /** Indentation of a stage's steps, relative to its dash. */
    private static final int STEPS = 4;

    private final String[] lines;
    private final StringBuilder out = new StringBuilder();

    private KeyedStagesFix(String text) {
        this.lines = text.split("\n", -1);
    }

    /** The text with its stages as a list; the same text if they already are a list or are written in another way. */
    static String listed(String text) {
        KeyedStagesFix stages = new KeyedStagesFix(text);
        return stages.list() ? stages.out.toString() : text;
    }

    private boolean list() {
        int at = 0;
        Matcher stages = STAGES.matcher("");
        while (at < lines.length && !stages.reset(lines[at]).matches()) {
            at++;
        }
        int first = next(at + 1);
        if (first == lines.length || !NAMED.matcher(lines[first]).matches()) {
            return false;
        }
        int outer = stages.group(1).length();
        int indent = indent(lines[first]);
        if (indent <= outer || isKeyOfStage(lines[first])) {
            return false;
        }
        int end = first;
        while (end < lines.length && (lines[end].isBlank() || indent(lines[end]) > outer)) {
            end++;
        }
        append(0, first, 0, 0);
        for (int line = first; line < end; ) {
            int below = line + 1;
            while (below < end && !begins(lines[below], indent)) {
                below++;
            }
            if (!stage(line, below, indent)) {
                return false;
            }
            line = below;
        }
        append(end, lines.length, 0, 0);
        out.setLength(out.length() - 1);
        return true;
    }

    private static boolean begins(String line, int indent) {
        return !line.isBlank() && indent(line) == indent && "-#".indexOf(line.charAt(indent)) < 0;
    }

    /** Writes one stage with the lines below it, up to the next stage. */
    private boolean stage(int line, int end, int indent) {
        Matcher named = NAMED.matcher(lines[line]);
        if (!named.matches()) {
            return false;
        }
        out.append(" ".repeat(indent))
                .append("- stage: ")
                .append(named.group(2))
                .append('\n');
        String within = " ".repeat(indent + ENTRY);
        int first = next(line + 1);
        if (named.group(3) != null) {
            out.append(within).append("steps: ").append(named.group(3)).append('\n');
            append(line + 1, end, 0, indent);
        } else if (first < end && isKeyOfStage(lines[first])) {
            append(line + 1, end, indent + ENTRY - indent(lines[first]), indent);
        } else if (first < end) {
            out.append(within).append("steps:\n");
            append(line + 1, end, indent + STEPS - indent(lines[first]), indent);
        }
        return true;
    }

    private static boolean isKeyOfStage(String line) {
        Matcher key = KEY.matcher(line);
        return key.matches() && Key.of(key.group(1)) != Key.OTHER;
    }

    /** @param least a comment indented no further than this belongs to a stage and is not shifted */
    private void append(int from, int to, int by, int least) {
        for (int i = from; i < to; i++) {
            String line = lines[i];
            if (line.isBlank()) {
                out.append(line);
            } else {
                int indent = indent(line);
                boolean beside = line.charAt(indent) == '#' && indent <= least;
                out.append(" ".repeat(Math.max(0, beside ? indent : indent + by)))
                        .append(line.substring(indent));
            }
            out.append('\n');
        }
    }

    private int next(int from) {
        int line = from;
        while (line < lines.length && lines[line].isBlank()) {
            line++;
        }
        return Math.min(line, lines.length);
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
