package io.frontstage.definition.help.fix;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.problem.Problem;
import io.frontstage.problem.ProblemCode;
import io.frontstage.problem.Problems;
import io.frontstage.problem.Severity;
import io.frontstage.source.Lines;
import io.frontstage.source.SourceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads a text with each possible fix, to find the best one. The total length read is limited, because a text may have many problems. */
final class FixTrials {

    /** Maximum number of characters that are read for all problems of a text. */
    private static final long MAX_CHARACTERS = 3_000_000;

    /** Errors of a text that can be parsed but is not a map. */
    private static final Set<ProblemCode> NO_MAP =
            EnumSet.of(ProblemCode.NOT_A_BLUEPRINT, ProblemCode.NO_STAGES, ProblemCode.UNUSUAL_INDENTATION);

    /** Number of lines above an error that may have caused it. */
    private static final int LINES_ABOVE = 4;

    private final String text;
    private Optional<Outcome> known = Optional.empty();
    private Optional<KeptContent> kept = Optional.empty();
    private long read;

    FixTrials(String text) {
        this.text = text;
    }

    /**
     * The result of reading a text.
     *
     * @param map what was read; empty if it is not a map
     * @param unread 0 if it can be read; 1 if all of it can be parsed but is not a map; else 1 plus the number of non-blank characters from
     *     the position of the error
     */
    private record Outcome(String text, Optional<Blueprint> map, int unread, List<Problem> problems) {

        static Outcome of(String text) {
            ReadDefinition read = new DefinitionReader().read(new SourceText("", text.getBytes(UTF_8)));
            List<Problem> problems = read.problems();
            int unread = problems.stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .mapToInt(problem -> NO_MAP.contains(problem.code())
                            ? 1
                            : 1 + shown(text, problem.span().start()))
                    .max()
                    .orElse(0);
            return new Outcome(text, read.blueprint(), unread, problems);
        }

        /**
         * The number of non-blank characters from an index on. Blanks do not count, because otherwise less indentation would look like
         * progress.
         */
        private static int shown(String text, int from) {
            return (int) text.chars().skip(from).filter(c -> c > ' ').count();
        }

        /** What was read: the whole map, or the part before the error. */
        Optional<Blueprint> part() {
            return map.or(() -> DefinitionReader.readUntilBroken(text, new Problems()));
        }

        KeptContent content() {
            if (map.isPresent()) {
                return KeptContent.of(new Lines(text), problems, map);
            }
            Problems found = new Problems();
            Optional<Blueprint> part = DefinitionReader.readUntilBroken(text, found);
            List<Problem> all = new ArrayList<>(found.byPlace());
            all.addAll(problems);
            return KeptContent.of(new Lines(text), all, part);
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

    /**
     * The first of the candidates that leave the fewest problems; empty if none solves the problem without adding others or losing what the
     * lines without problems say.
     */
    Optional<QuickFix> best(Problem problem, List<QuickFix> candidates) {
        Optional<QuickFix> best = Optional.empty();
        if (candidates.isEmpty()) {
            return best; // the usual case: the text need not be read
        }
        Outcome before = before();
        Outcome least = before;
        List<WithoutLine> others = withoutLine(problem);
        for (QuickFix candidate : candidates) {
            if (areUsedUp()) {
                break;
            }
            read += text.length();
            Outcome after = Outcome.of(candidate.madeIn(text));
            if (mends(problem, before, after)
                    && (best.isEmpty() || after.isBetterThan(least))
                    && keeps(others, candidate, after)) {
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

    /** The content of all lines but one. */
    private record WithoutLine(int line, KeptContent content) {}

    /**
     * Removes the line of the problem or, if the text cannot be read, one of the few lines above it, and gives the content that is left if
     * the map becomes better. Several results if removing different lines is equally good; none if no removal helps.
     */
    private List<WithoutLine> withoutLine(Problem problem) {
        Lines lines = new Lines(text);
        int last = problem.span().line();
        int first = problem.severity() == Severity.ERROR ? Math.max(1, last - LINES_ABOVE) : last;
        Map<Integer, Outcome> found = new TreeMap<>();
        for (int line = first; line <= last; line++) {
            read += text.length();
            Outcome without = Outcome.of(text.substring(0, lines.start(line)) + text.substring(lines.end(line)));
            if (without.isReadable() && without.isBetterThan(before())) {
                found.put(line, without);
            }
        }
        return found.entrySet().stream()
                .filter(one -> found.values().stream().noneMatch(other -> other.isBetterThan(one.getValue())))
                .map(one -> new WithoutLine(one.getKey(), one.getValue().content()))
                .toList();
    }

    /**
     * Whether a fix keeps the content of all lines except the wrong one. If several lines may be wrong, those that the fix changes are
     * taken.
     */
    private boolean keeps(List<WithoutLine> others, QuickFix fix, Outcome after) {
        Optional<Blueprint> map = after.part();
        Lines lines = new Lines(text);
        int first = lines.lineAt(fix.change().start());
        int last = lines.lineAt(fix.change().end());
        List<WithoutLine> changed = others.stream()
                .filter(without -> without.line() >= first && without.line() <= last)
                .toList();
        List<WithoutLine> relevant = changed.isEmpty() ? others : changed;
        return kept().isIn(map)
                && (relevant.isEmpty()
                        || relevant.stream()
                                .anyMatch(without -> without.content().isIn(map)));
    }

    private KeptContent kept() {
        if (kept.isEmpty()) {
            kept = Optional.of(before().content());
        }
        return kept.get();
    }

    /** Whether a fix solves a problem and makes nothing worse; if the file could not be read before, whether more of it can be read now. */
    private static boolean mends(Problem problem, Outcome before, Outcome after) {
        if (before.isReadable()) {
            return after.isReadable()
                    && after.problems().size() <= before.problems().size()
                    && after.count(problem.code()) < before.count(problem.code())
                    && after.count(ProblemCode.DUPLICATE_KEY) <= before.count(ProblemCode.DUPLICATE_KEY);
        }
        return after.unread() < before.unread();
    }
}
