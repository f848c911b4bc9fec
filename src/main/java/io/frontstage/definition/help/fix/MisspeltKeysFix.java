package io.frontstage.definition.help.fix;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.text.Replacement;
import io.frontstage.problem.Problem;
import io.frontstage.problem.ProblemCode;
import io.frontstage.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Corrects all keys of a text that are misspelt or words of other tools. What is inside an unknown key is only examined once that key
 * is known, so the text is read again after each round.
 */
final class MisspeltKeysFix {

    static final Set<ProblemCode> CODES = EnumSet.of(ProblemCode.UNKNOWN_KEY, ProblemCode.UNKNOWN_LANE);

    private static final int MAX_ROUNDS = 6;

    private final Function<String, Function<Problem, Optional<QuickFix>>> fixes;
    private String text;
    private List<Problem> problems;
    private int written;

    private MisspeltKeysFix(String text, Function<String, Function<Problem, Optional<QuickFix>>> fixes) {
        this.text = text;
        this.fixes = fixes;
        this.problems = problems(text);
    }

    /**
     * The fix; empty if there are fewer than two such keys.
     *
     * @param fixes gives, for a text, the function that finds the fix for one of its problems
     */
    static Optional<QuickFix> of(String text, Function<String, Function<Problem, Optional<QuickFix>>> fixes) {
        MisspeltKeysFix keys = new MisspeltKeysFix(text, fixes);
        int rounds = 0;
        while (rounds < MAX_ROUNDS && keys.round()) {
            rounds++;
        }
        return keys.written < 2
                ? Optional.empty()
                : Optional.of(
                        new QuickFix(between(text, keys.text), QuickFix.Kind.KEYS, Integer.toString(keys.written)));
    }

    /** Corrects the keys that are reported now, unless that would create duplicate keys. */
    private boolean round() {
        List<Replacement> changes = problems.stream()
                .filter(problem -> CODES.contains(problem.code()))
                .flatMap(problem -> fixes.apply(text).apply(problem).stream())
                .map(QuickFix::change)
                .sorted(Comparator.comparingInt(Replacement::start).reversed())
                .toList();
        StringBuilder now = new StringBuilder(text);
        int before = text.length() + 1;
        for (Replacement change : changes) {
            if (change.end() <= before) {
                now.replace(change.start(), change.end(), change.text());
                before = change.start();
            }
        }
        List<Problem> left = problems(now.toString());
        if (changes.isEmpty() || count(left, ProblemCode.DUPLICATE_KEY) > count(problems, ProblemCode.DUPLICATE_KEY)) {
            return false;
        }
        text = now.toString();
        problems = left;
        written += changes.size();
        return true;
    }

    private static List<Problem> problems(String text) {
        return new ArrayList<>(new DefinitionReader()
                .read(new SourceText("", text.getBytes(UTF_8)))
                .problems());
    }

    private static long count(List<Problem> problems, ProblemCode code) {
        return problems.stream().filter(problem -> problem.code() == code).count();
    }

    /** The smallest single replacement that turns one text into another. */
    private static Replacement between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new Replacement(start, before.length() - end, after.substring(start, after.length() - end));
    }
}
