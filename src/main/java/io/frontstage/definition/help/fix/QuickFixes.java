package io.frontstage.definition.help.fix;

import io.frontstage.definition.CommaList;
import io.frontstage.definition.Key;
import io.frontstage.definition.text.Replacement;
import io.frontstage.definition.text.ScalarText;
import io.frontstage.problem.Problem;
import io.frontstage.problem.ProblemCode;
import io.frontstage.problem.Problems;
import io.frontstage.problem.Severity;
import io.frontstage.source.Lines;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds fixes that can be made with one click. Each is tried before it is offered: it must not increase the number of problems.
 */
public final class QuickFixes {

    /** Problems that may be caused by a writing habit. */
    private static final Set<ProblemCode> HABITS = EnumSet.of(
            ProblemCode.JSON_SYNTAX,
            ProblemCode.YAML_SYNTAX,
            ProblemCode.UNQUOTED_COLON,
            ProblemCode.UNQUOTED_START,
            ProblemCode.UNCLOSED_QUOTE,
            ProblemCode.UNCLOSED_BRACKET,
            ProblemCode.UNKNOWN_ESCAPE,
            ProblemCode.INDENTATION,
            ProblemCode.TAB,
            ProblemCode.UNUSUAL_INDENTATION,
            ProblemCode.KEY_BELOW_TEXT,
            ProblemCode.UNSPACED_COLON,
            ProblemCode.BULLET,
            ProblemCode.DUPLICATE_KEY,
            ProblemCode.TAG,
            ProblemCode.SWALLOWED_COMMA,
            ProblemCode.COLON_IN_TEXT,
            ProblemCode.NOT_A_BLUEPRINT,
            ProblemCode.NO_STAGES,
            ProblemCode.MISSING_TITLE,
            ProblemCode.MISSING_BLANK,
            ProblemCode.UNUSUAL_BLANK,
            ProblemCode.BACKSLASH_IN_PATH,
            ProblemCode.UNKNOWN_KEY,
            ProblemCode.KEY_ELSEWHERE,
            ProblemCode.UNKNOWN_LANE,
            ProblemCode.EXPECTED_MAPPING,
            ProblemCode.EXPECTED_TEXT);

    /**
     * Maximum number of characters that are examined for all problems of a text together; each problem takes one pass over the whole text.
     */
    private static final long MAX_CHARACTERS = 30_000_000;

    /** A key and the space before its value, after blanks and dashes. */
    private static final Pattern KEY_OF_VALUE = Pattern.compile("([ -]*)([\\w-]+:)\\s+");

    private static final int INDENT = 2;

    private final Lines lines;
    private final FixTrials trials;
    private final boolean json;
    private Optional<List<QuickFix>> everywhere = Optional.empty();
    private Optional<MisplacedLineFixes> beside = Optional.empty();
    private long looked;
    private boolean isEverywhereTried;

    /** @param text the text in which the problems were found */
    public QuickFixes(String text) {
        this.lines = new Lines(text);
        this.trials = new FixTrials(text);
        this.json = isJson(text);
    }

    private static boolean isJson(String text) {
        String shown = text.stripLeading();
        return shown.startsWith("{") || shown.startsWith("[");
    }

    /**
     * The fix for a problem. Empty if a person must decide, and, to limit the time, for the later problems of a long text with very many.
     */
    public Optional<QuickFix> of(Problem problem) {
        if (looked > MAX_CHARACTERS || trials.areUsedUp()) {
            return Optional.empty();
        }
        looked += lines.text().length();
        List<QuickFix> candidates = new ArrayList<>();
        boolean knownWord = problem.code() == ProblemCode.UNKNOWN_KEY
                && Key.of(problem.arguments().get(1)) != Key.OTHER;
        Optional<QuickFix> atPlace = atPlace(problem);
        if (isProposedKey(problem) && (!knownWord || isAtMargin(problem))) {
            Optional<QuickFix> proposed = trials.best(problem, atPlace.stream().toList());
            if (proposed.isPresent()) {
                return proposed;
            }
        }
        if (!knownWord && problem.severity() != Severity.ERROR) {
            atPlace.ifPresent(candidates::add);
        }
        if (HABITS.contains(problem.code())) {
            candidates.addAll(habits(problem));
        }
        if (problem.code() == ProblemCode.KEY_ELSEWHERE) {
            new MisplacedKeyFix(lines).of(problem).ifPresent(candidates::add);
        }
        atPlace.ifPresent(candidates::add);
        return trials.best(problem, candidates);
    }

    /** Whether the message of a problem proposes a key; the fix is to write that key if possible. */
    private static boolean isProposedKey(Problem problem) {
        return MisspeltKeysFix.CODES.contains(problem.code()) && problem.near().isPresent();
    }

    private static boolean isAtMargin(Problem problem) {
        return problem.span().column() == 1;
    }

    /**
     * The fix that solves all problems of a kind at once; empty unless the given problem is the first of its kind. The fix never leaves
     * more problems than there were.
     */
    public Optional<QuickFix> ofAllLike(Problem problem) {
        if (isEverywhereTried
                || !MisspeltKeysFix.CODES.contains(problem.code())
                || looked > MAX_CHARACTERS
                || trials.areUsedUp()) {
            return Optional.empty();
        }
        isEverywhereTried = true;
        looked += lines.text().length();
        return MisspeltKeysFix.of(lines.text(), text -> new QuickFixes(text)::atPlace)
                .flatMap(fix -> trials.best(problem, List.of(fix)));
    }

    /** Fixes for writing habits that cause such a problem. */
    private List<QuickFix> habits(Problem problem) {
        int number = problem.span().line();
        int start = lines.start(number);
        WholeTextFixes wholeText = new WholeTextFixes(lines.text());
        if (json) {
            List<QuickFix> found =
                    new ArrayList<>(wholeText.straightQuotes(0, lines.text().length()));
            found.addAll(wholeText.doubledBackslashes(start, lines.end(number)));
            return found;
        }
        List<QuickFix> found = new ArrayList<>(everywhere(wholeText));
        if (problem.code() == ProblemCode.UNSPACED_COLON) {
            found.removeIf(fix -> fix.kind() != QuickFix.Kind.BLANK_AFTER_COLON);
            return found;
        }
        found.addAll(wholeText.straightQuotes(start, lines.end(number)));
        found.addAll(wholeText.doubledBackslashes(start, lines.end(number)));
        MisplacedLineFixes around = lineFixes();
        found.addAll(around.of(number));
        if (problem.severity() == Severity.ERROR) {
            for (int above = number - 1; above > Math.max(0, number - 3); above--) {
                found.addAll(around.of(above));
            }
        }
        return found;
    }

    private List<QuickFix> everywhere(WholeTextFixes wholeText) {
        if (everywhere.isEmpty()) {
            everywhere = Optional.of(wholeText.all());
        }
        return everywhere.get();
    }

    private MisplacedLineFixes lineFixes() {
        if (beside.isEmpty()) {
            beside = Optional.of(new MisplacedLineFixes(lines));
        }
        return beside.get();
    }

    /** The fix that only changes the text at the problem's place. */
    private Optional<QuickFix> atPlace(Problem problem) {
        return switch (problem.code()) {
            case UNKNOWN_KEY, UNKNOWN_LANE, NO_SUCH_LANE -> near(problem, 1).or(() -> own(problem));
            case SHARE_FORM, DATE_FORM, EMOTION_FORM -> whole(problem);
            case UNKNOWN_VALUE, UNKNOWN_REFERENCE, UNKNOWN_CHECK, LANE_WITHOUT_KIND -> near(problem, 0);
            case UNKNOWN_PERSONA -> ids(problem).or(() -> near(problem, 0));
            case ID_FORM -> word(
                    problem, problem.arguments().get(0), problem.arguments().get(1));
            case SPAN_CLIPPED -> word(
                    problem, problem.arguments().get(1), problem.arguments().get(2));
            case DECIMAL_COMMA -> instead(problem);
            case COMMA_LIST -> split(problem);
            case COLON_IN_TEXT -> quoted(problem);
            case UNQUOTED_COLON, UNQUOTED_START -> line(problem, QuickFix.Kind.QUOTE);
            case UNSPACED_COLON -> line(problem, QuickFix.Kind.BLANK_AFTER_COLON);
            case SWALLOWED_COMMENT -> swallowed(problem);
            case CONTROL_CHARACTER -> deleted(problem);
            case TAB -> blanks(problem);
            case UNKNOWN_ESCAPE -> backslash(problem);
            default -> Optional.empty();
        };
    }

    /** Replaces the whole text at the problem's place by the suggested value. */
    private Optional<QuickFix> whole(Problem problem) {
        String there = there(problem);
        int start = problem.span().start();
        boolean json = there.startsWith("\"");
        return problem.near()
                .flatMap(near ->
                        fix(QuickFix.Kind.WRITE, start, start + there.length(), json ? ScalarText.quoted(near) : near));
    }

    /** Replaces the value as it is read. */
    private Optional<QuickFix> instead(Problem problem) {
        String there = there(problem);
        int start = problem.span().start();
        String now = problem.arguments().get(1);
        return fix(
                QuickFix.Kind.WRITE,
                start,
                start + there.length(),
                there.startsWith("\"") ? ScalarText.quoted(now) : now);
    }

    /** A list with the texts between the commas, one per line. */
    private Optional<QuickFix> split(Problem problem) {
        Matcher key = KEY_OF_VALUE
                .matcher(lines.text())
                .region(lines.start(problem.span().line()), problem.span().start());
        List<String> parts = CommaList.parts(there(problem));
        if (!key.matches()) {
            return Optional.empty();
        }
        String front = "\n" + " ".repeat(key.group(1).length() + INDENT) + "- ";
        String list =
                parts.stream().map(part -> front + ScalarText.of(part, false)).collect(Collectors.joining());
        Replacement change = new Replacement(
                key.end(2), problem.span().start() + there(problem).length(), list);
        return Optional.of(new QuickFix(change, QuickFix.Kind.SPLIT, Integer.toString(parts.size())));
    }

    /** Ids on one line with commas between them, as a list. */
    private Optional<QuickFix> ids(Problem problem) {
        String there = there(problem);
        List<String> parts = CommaList.parts(there.replace("\"", ""));
        String ids = parts.stream()
                .map(part -> ScalarText.of(
                        part.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-"), there.startsWith("\"")))
                .collect(Collectors.joining(", ", "[", "]"));
        int start = problem.span().start();
        return parts.size() < 2 ? Optional.empty() : fix(QuickFix.Kind.WRITE, start, start + there.length(), ids);
    }

    private Optional<QuickFix> near(Problem problem, int written) {
        return problem.near().flatMap(near -> word(problem, problem.arguments().get(written), near));
    }

    /** Makes an unknown key at the margin a note of the author's own, as its message says. */
    private Optional<QuickFix> own(Problem problem) {
        String key = problem.arguments().get(1);
        return problem.code() == ProblemCode.UNKNOWN_KEY && problem.near().isEmpty() && isAtMargin(problem)
                ? word(problem, key, "x-" + key)
                : Optional.empty();
    }

    /** Replaces a word at the problem's place by another, if the word occurs there once. */
    private Optional<QuickFix> word(Problem problem, String old, String now) {
        OptionalInt at = onlyWhole(there(problem), old);
        if (at.isEmpty()) {
            return Optional.empty();
        }
        int start = problem.span().start() + at.getAsInt();
        return fix(QuickFix.Kind.WRITE, start, start + old.length(), now);
    }

    private static OptionalInt onlyWhole(String there, String word) {
        OptionalInt found = OptionalInt.empty();
        for (int at = there.indexOf(word); at >= 0 && !word.isEmpty(); at = there.indexOf(word, at + 1)) {
            if (isWhole(there, at, word)) {
                if (found.isPresent()) {
                    return OptionalInt.empty();
                }
                found = OptionalInt.of(at);
            }
        }
        return found;
    }

    private static boolean isWhole(String there, int at, String word) {
        int end = at + word.length();
        return at >= 0
                && (at == 0 || !isOfWord(there.charAt(at - 1)))
                && (end == there.length() || !isOfWord(there.charAt(end)));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private Optional<QuickFix> quoted(Problem problem) {
        String there = there(problem);
        int start = problem.span().start();
        return fix(QuickFix.Kind.QUOTE, start, start + there.length(), ScalarText.quoted(there.strip()));
    }

    /** Replaces the line by the one that the problem proposes. */
    private Optional<QuickFix> line(Problem problem, QuickFix.Kind kind) {
        String old = problem.arguments().get(0);
        String now = problem.arguments().get(1);
        int number = problem.span().line();
        int start = lines.start(number) + lines.line(number).indexOf(old);
        return lines.line(number).strip().equals(old) && isWhole(now)
                ? fix(kind, start, start + old.length(), now)
                : Optional.empty();
    }

    /** Whether a problem's argument is complete, not shortened. */
    private static boolean isWhole(String argument) {
        return argument.codePointCount(0, argument.length()) < Problems.MAX_ARGUMENT;
    }

    /** Quotes a text whose end YAML read as a comment. */
    private Optional<QuickFix> swallowed(Problem problem) {
        String quoted = problem.arguments().get(1);
        int number = problem.span().line();
        int from = lines.start(number);
        for (int at = from; at < problem.span().start(); at++) {
            String rest = lines.text().substring(at, lines.end(number)).stripTrailing();
            if (isWhole(quoted) && ScalarText.quoted(rest).equals(quoted)) {
                return fix(QuickFix.Kind.QUOTE, at, at + rest.length(), quoted);
            }
        }
        return Optional.empty();
    }

    private Optional<QuickFix> deleted(Problem problem) {
        return problem.span().end() - problem.span().start() == 1
                ? fix(
                        QuickFix.Kind.DELETE,
                        problem.span().start(),
                        problem.span().end(),
                        "")
                : Optional.empty();
    }

    private Optional<QuickFix> blanks(Problem problem) {
        int number = problem.span().line();
        String line = lines.line(number);
        String front = line.substring(0, line.length() - line.stripLeading().length());
        int start = lines.start(number);
        return front.indexOf('\t') >= 0
                ? fix(QuickFix.Kind.BLANKS, start, start + front.length(), front.replace("\t", "  "))
                : Optional.empty();
    }

    private Optional<QuickFix> backslash(Problem problem) {
        int at = lines.text().lastIndexOf('\\', problem.span().start());
        return at >= lines.start(problem.span().line()) ? fix(QuickFix.Kind.BACKSLASH, at, at, "\\") : Optional.empty();
    }

    private String there(Problem problem) {
        return lines.text()
                .substring(problem.span().start(), problem.span().end())
                .stripTrailing();
    }

    private static Optional<QuickFix> fix(QuickFix.Kind kind, int start, int end, String text) {
        return Optional.of(new QuickFix(new Replacement(start, end, text), kind));
    }
}
