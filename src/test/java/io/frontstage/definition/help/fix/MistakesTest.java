package io.frontstage.definition.help.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.NormalForm;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.problem.Problem;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two hundred mistakes that people make out of habit, each with the remedy that they would want first. */
@Tag("slow")
class MistakesTest {

    private static final Path FILE = Path.of("src/test/resources/definition/mistakes.tsv");
    private static final Path EXAMPLES = Path.of("docs/examples");
    /** The number of right answers when the list was written, before any improvement. */
    private static final int RIGHT_BEFORE = 40;

    private static final int RIGHT_NOW = 233;

    /** The wanted definitions, each read once: most mistakes want the same one, the example itself. */
    private static final Map<String, ReadDefinition> MEANT = new HashMap<>();

    /** @param says the code of the problem that is reported without a remedy; empty otherwise */
    private record Mistake(String habit, String typed, String wanted, Optional<String> says) {}

    @Test
    void thereAreTwoHundred() throws IOException {
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void theRightRemedyIsOfferedFirstInNineOfTen() throws IOException {
        List<Mistake> mistakes = mistakes();
        Map<String, List<String>> wrong = new TreeMap<>();
        for (Mistake mistake : mistakes) {
            answer(mistake).ifPresent(answer -> wrong.computeIfAbsent(mistake.habit(), habit -> new ArrayList<>())
                    .add(answer));
        }
        int right =
                mistakes.size() - wrong.values().stream().mapToInt(List::size).sum();

        assertThat((double) right / mistakes.size())
                .as(right + " of " + mistakes.size() + " are right; wrong are " + shown(wrong))
                .isGreaterThanOrEqualTo(0.9);
        assertThat(right).as("never fewer than before").isGreaterThan(RIGHT_BEFORE);
        assertThat(right)
                .as("as many as now, of %s%s", mistakes.size(), shown(wrong))
                .isEqualTo(RIGHT_NOW);
    }

    /**
     * For all remedies, not only the first: there are no more problems than before. If the file could not be read, so
     * that only the first mistake was known, there are no more in the lines that the remedy writes.
     */
    @Test
    void noRemedyLeavesMoreProblemsThanBefore() throws IOException {
        int tried = 0;
        for (Mistake mistake : mistakes()) {
            ReadDefinition before = read(mistake.typed());
            QuickFixes fixes = new QuickFixes(mistake.typed());
            for (Problem problem : before.problems()) {
                List<QuickFix> all = Stream.of(fixes.of(problem), fixes.ofAllLike(problem))
                        .flatMap(Optional::stream)
                        .toList();
                for (QuickFix fix : all) {
                    tried++;
                    ReadDefinition after = read(made(mistake.typed(), fix));
                    long left =
                            before.blueprint().isPresent() ? after.problems().size() : inside(fix, after);
                    assertThat(left)
                            .as("%s at %s: %s, then %s", problem, place(mistake), fix, codes(after))
                            .isLessThanOrEqualTo(before.problems().size());
                    assertThat(before.blueprint().isPresent()
                                    && after.blueprint().isEmpty())
                            .isFalse();
                }
            }
        }
        assertThat(tried).isGreaterThan(200);
    }

    private static long inside(QuickFix fix, ReadDefinition after) {
        int start = fix.change().start();
        int end = start + fix.change().text().length();
        return after.problems().stream()
                .filter(problem ->
                        problem.span().start() >= start && problem.span().start() <= end)
                .count();
    }

    private static String shown(Map<String, List<String>> wrong) {
        StringBuilder text = new StringBuilder();
        wrong.forEach((habit, answers) -> {
            text.append("\n").append(habit).append(": ").append(answers.size());
            answers.forEach(answer -> text.append("\n    ").append(answer));
        });
        return text.toString();
    }

    /** What is wrong with the answer to a mistake; empty if nothing is wrong. */
    private static Optional<String> answer(Mistake mistake) {
        ReadDefinition read = read(mistake.typed());
        if (mistake.says().isPresent()) {
            boolean said = !read.problems().isEmpty()
                    && read.problems().get(0).code().id().equals(mistake.says().get())
                    && read.blueprint().isEmpty();
            return said ? Optional.empty() : Optional.of("says " + codes(read));
        }
        QuickFixes fixes = new QuickFixes(mistake.typed());
        Optional<QuickFix> first = read.problems().stream()
                .flatMap(problem -> fixes.of(problem).stream())
                .findFirst();
        if (first.isEmpty()) {
            return Optional.of("no remedy " + codes(read) + " " + place(mistake));
        }
        String mended = made(mistake.typed(), first.get());
        ReadDefinition now = read(mended);
        assertThat(now.blueprint().isPresent() && read.blueprint().isEmpty()
                        || now.problems().size() <= read.problems().size())
                .as("no more problems than before: " + first.get() + codes(now))
                .isTrue();
        ReadDefinition meant = MEANT.computeIfAbsent(mistake.wanted(), MistakesTest::read);
        boolean right =
                now.blueprint().map(NormalForm::of).equals(meant.blueprint().map(NormalForm::of))
                        && now.problems().size() <= meant.problems().size();
        return right
                ? Optional.empty()
                : Optional.of(first.get().kind() + " "
                        + first.get()
                                .change()
                                .text()
                                .strip()
                                .lines()
                                .findFirst()
                                .orElse("") + " -> " + codes(now) + " " + place(mistake));
    }

    private static String made(String text, QuickFix fix) {
        return text.substring(0, fix.change().start())
                + fix.change().text()
                + text.substring(fix.change().end());
    }

    private static String place(Mistake mistake) {
        List<String> typed = mistake.typed().lines().toList();
        List<String> wanted = mistake.wanted().lines().toList();
        int line = 0;
        while (line < Math.min(typed.size(), wanted.size()) && typed.get(line).equals(wanted.get(line))) {
            line++;
        }
        return (line + 1) + " <" + (line < typed.size() ? typed.get(line) : "") + ">";
    }

    private static List<String> codes(ReadDefinition read) {
        return read.problems().stream()
                .map(Problem::code)
                .map(code -> code.id())
                .toList();
    }

    private static ReadDefinition read(String text) {
        return new DefinitionReader().read(new SourceText("x", text.getBytes(UTF_8)));
    }

    private static List<Mistake> mistakes() throws IOException {
        List<Mistake> mistakes = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            if (!line.startsWith("#")) {
                String[] row = line.split("\t", -1);
                mistakes.add(mistake(row[0], row[1], plain(row[2]), plain(row[3]), row[4]));
            }
        }
        return mistakes;
    }

    private static Mistake mistake(String habit, String example, String has, String typed, String wanted)
            throws IOException {
        Optional<String> says =
                wanted.startsWith("says:") ? Optional.of(wanted.substring("says:".length())) : Optional.empty();
        if (example.equals("-")) {
            return new Mistake(habit, typed, says.isPresent() ? "" : plain(wanted), says);
        }
        String text = Files.readString(EXAMPLES.resolve(example + ".yaml"));
        assertThat(text.split(java.util.regex.Pattern.quote(has), -1)).as(has).hasSize(2);
        return new Mistake(
                habit, text.replace(has, typed), wanted.equals("=") ? text : text.replace(has, plain(wanted)), says);
    }

    private static String plain(String field) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            char next = c == '\\' && i + 1 < field.length() ? field.charAt(++i) : 0;
            switch (next) {
                case 'n' -> plain.append('\n');
                case 't' -> plain.append('\t');
                case 'u' -> {
                    plain.append((char) Integer.parseInt(field.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }
}
