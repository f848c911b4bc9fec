package io.frontstage.definition.help;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.problem.Problem;
import io.frontstage.problem.ProblemCode;
import io.frontstage.problem.Severity;
import io.frontstage.source.SourceText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a text as it would be after remedies, to find the best of them; within limits, for a text may have many. */
final class Trials {

    /** As many characters as are read for all problems of a text. */
    private static final long MOST_CHARACTERS = 3_000_000;

    /** Errors of a text that is valid: its keys are wrong. */
    private static final Set<ProblemCode> NO_MAP =
            EnumSet.of(ProblemCode.NOT_A_BLUEPRINT, ProblemCode.NO_STAGES, ProblemCode.UNUSUAL_INDENTATION);

    private final String text;
    private Optional<Outcome> known = Optional.empty();
    private long read;

    Trials(String text) {
        this.text = text;
    }

    /**
     * What becomes of a text.
     *
     * @param unread 0 if it can be read; 1 if all of it is valid but no map; else one more than the characters from
     *     where it cannot be read on, blanks aside
     */
    private record Outcome(int unread, List<Problem> problems) {

        static Outcome of(String text) {
            List<Problem> problems = new DefinitionReader()
                    .read(new SourceText("", text.getBytes(UTF_8)))
                    .problems();
            int unread = problems.stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .mapToInt(problem -> NO_MAP.contains(problem.code())
                            ? 1
                            : 1 + shown(text, problem.span().start()))
                    .max()
                    .orElse(0);
            return new Outcome(unread, problems);
        }

        /** The characters of a text from an index on, blanks aside: else a line further out would be read further. */
        private static int shown(String text, int from) {
            return (int) text.chars().skip(from).filter(c -> c > ' ').count();
        }

        boolean isReadable() {
            return unread == 0;
        }

        long count(ProblemCode code) {
            return problems.stream().filter(problem -> problem.code() == code).count();
        }

        boolean isBetterThan(Outcome other) {
            return isReadable() != other.isReadable() ? isReadable() : problems.size() < other.problems.size();
        }
    }

    /** The first of the candidates that leave the fewest problems; empty if none mends the problem without new ones. */
    Optional<QuickFix> best(Problem problem, List<QuickFix> candidates) {
        Optional<QuickFix> best = Optional.empty();
        if (candidates.isEmpty()) {
            return best; // most problems: the text need not be read for them
        }
        Outcome before = before();
        Outcome least = before;
        for (QuickFix candidate : candidates) {
            if (areUsedUp()) {
                break;
            }
            read += text.length();
            Outcome after = Outcome.of(candidate.madeIn(text));
            if (mends(problem, before, after) && (best.isEmpty() || after.isBetterThan(least))) {
                best = Optional.of(candidate);
                least = after;
                if (after.problems().isEmpty()) {
                    break;
                }
            }
        }
        return best;
    }

    /** Whether as much as allowed was read: nothing better is found any more. */
    boolean areUsedUp() {
        return read > MOST_CHARACTERS;
    }

    private Outcome before() {
        if (known.isEmpty()) {
            known = Optional.of(Outcome.of(text));
        }
        return known.get();
    }

    /** Whether a problem is gone and nothing else is worse; of an unreadable file, whether it can be read beyond it. */
    private static boolean mends(Problem problem, Outcome before, Outcome after) {
        if (before.isReadable()) {
            return after.isReadable()
                    && after.problems().size() <= before.problems().size()
                    && after.count(problem.code()) < before.count(problem.code());
        }
        return after.unread() < before.unread();
    }
}
