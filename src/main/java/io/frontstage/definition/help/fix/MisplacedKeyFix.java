package io.frontstage.definition.help.fix;

import io.frontstage.definition.MappingKind;
import io.frontstage.definition.text.Replacement;
import io.frontstage.problem.Problem;
import io.frontstage.source.Lines;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves a key that is written at a card or item, with its value, to the step or stage around it, where it belongs. */
record MisplacedKeyFix(Lines lines) {

    /** The value of a key in braces: texts in quotes, lists, and everything else up to a comma or brace. */
    private static final Pattern PART = Pattern.compile(
            "[\\w-]++: *(?:\"(?:\\\\.|[^\"\\\\])*+\"|'[^']*+'|\\[[^\\[\\]]*+\\]|[^,{}\\[\\]\"'\\n]++)*+");

    private static final Pattern BEFORE = Pattern.compile(", *$");
    private static final Pattern AFTER = Pattern.compile("^ *, *");

    /** The move; empty if the key is neither alone on its line nor in braces, or if nothing around it can have it. */
    Optional<QuickFix> of(Problem problem) {
        MappingKind holder = MappingKind.valueOf(problem.arguments().get(2).toUpperCase(Locale.ROOT));
        int number = problem.span().line();
        Optional<Integer> around = around(number, holder);
        Optional<Part> part = part(problem, number);
        if (around.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        int above = around.get();
        TextLine line = TextLine.of(lines.line(above));
        int start = lines.end(above);
        String now = "\n" + " ".repeat(line.content()) + part.get().text()
                + lines.text().substring(start, part.get().start());
        return Optional.of(
                new QuickFix(new Replacement(start, part.get().end(), now), QuickFix.Kind.MOVE_OUT, line.value()));
    }

    /** A key with its value, and the range of text to remove with it. */
    private record Part(String text, int start, int end) {}

    private Optional<Part> part(Problem problem, int number) {
        int key = problem.span().start();
        int lineStart = lines.start(number);
        int lineEnd = lines.end(number);
        String before = lines.text().substring(lineStart, key);
        if (before.isBlank()) {
            String text = lines.text().substring(key, lineEnd).strip();
            return text.endsWith(":") ? Optional.empty() : Optional.of(new Part(text, lineStart - 1, lineEnd));
        }
        Matcher part = PART.matcher(lines.text()).region(key, lineEnd);
        if (!part.lookingAt() || before.indexOf('{') < 0) {
            return Optional.empty();
        }
        Matcher comma = BEFORE.matcher(before);
        if (comma.find()) {
            return Optional.of(new Part(
                    part.group().strip(),
                    lineStart + comma.start(),
                    key + part.group().stripTrailing().length()));
        }
        Matcher next = AFTER.matcher(lines.text().substring(part.end(), lineEnd));
        return next.find()
                ? Optional.of(new Part(part.group().strip(), key, part.end() + next.end()))
                : Optional.empty();
    }

    /** The number of the line above at which the containing thing begins. */
    private Optional<Integer> around(int number, MappingKind holder) {
        int indent = TextLine.of(lines.line(number)).indent();
        for (int above = number - 1; above > 0; above--) {
            TextLine line = TextLine.of(lines.line(above));
            if (!line.isBlank() && line.indent() < indent) {
                indent = line.indent();
                if (line.dash()
                        && line.key().filter(holder.title().word()::equals).isPresent()) {
                    return Optional.of(above);
                }
            }
        }
        return Optional.empty();
    }
}
