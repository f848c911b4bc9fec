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

/** Reads a text with each possible fix, to find the best one. The total length read is limited, because a text may have many problems. */
final class Trials {

    /** Maximum number of characters that are read for all problems of a text. */
    private static final long MAX_CHARACTERS = 3_000_000;

    /** Errors of a text that can be parsed but is not a map. */
    private static final Set<ProblemCode> NO_MAP =
            EnumSet.of(ProblemCode.NOT_A_BLUEPRINT, ProblemCode.NO_STAGES, ProblemCode.UNUSUAL_INDENTATION);

    private final String text;
    private Optional<Outcome> known = Optional.empty();
    private long read;

    Trials(String text) {
        this.text = text;
    }

    /**
     * The result of reading a text.
     *
     * @param unread 0 if it can be read; 1 if all of it can be parsed but is not a map; else 1 plus the number of non-blank characters from
     *     the position of the error
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

        /**
         * The number of non-blank characters from an index on. Blanks do not count, because otherwise less indentation would look like
         * progress.
         */
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

    /** The first of the candidates that leave the fewest problems; empty if none solves the problem without adding others. */
    Optional<QuickFix> best(Problem problem, List<QuickFix> candidates) {
        Optional<QuickFix> best = Optional.empty();
        if (candidates.isEmpty()) {
            return best; // the usual case: the text need not be read
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

    /** Whether the limit is used up, so that no more fixes are found. */
    boolean areUsedUp() {
        return read > MAX_CHARACTERS;
    }

    private Outcome before() {
        if (known.isEmpty()) {
            known = Optional.of(Outcome.of(text));
        }
        return known.get();
    }

    /** Whether a problem is solved and nothing else is worse; if the file could not be read before, whether more of it can be read. */
    private static boolean mends(Problem problem, Outcome before, Outcome after) {
        if (before.isReadable()) {
            return after.isReadable()
                    && after.problems().size() <= before.problems().size()
                    && after.count(problem.code()) < before.count(problem.code());
        }
        return after.unread() < before.unread();
    }
}
