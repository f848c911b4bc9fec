package io.frontstage.cli;

import io.frontstage.check.AllProblems;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.gap.Gap;
import io.frontstage.gap.Gaps;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.messages.Messages;
import io.frontstage.problem.Problem;
import io.frontstage.problem.Severity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code check}: reports the problems of definitions. */
final class CheckCommand implements Command {

    /** Minimum number of files for which progress is printed. */
    private static final int MANY = 10;

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String summary() {
        return "print the problems of definitions";
    }

    @Override
    public Set<String> options() {
        return Set.of("--language", "--today", "--fail-on");
    }

    @Override
    public String help() {
        return """
                Usage: java -jar frontstage.jar check FILE …

                Reads definitions (YAML or JSON) and prints their problems, one per line:

                  FILE:LINE:COLUMN SEVERITY CODE: SENTENCE

                A dash means standard input. SEVERITY is error (it cannot be drawn), warning (something is left out or
                guessed) or hint. Lines and columns are counted from 1.

                  --language TAG   language of the sentences: en or de (this machine's, else English)
                  --today DATE     the day on which to check whether a review is overdue (today)

                  --fail-on WORD   the mildest finding that makes the exit status 1: error, warning, hint or gap (error);
                                   with gap, gaps are printed, too, except those set aside

                Exit status: 0 if there is no such finding, 1 if there is one, 2 if a file cannot be read.
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        List<String> files = arguments.operands();
        if (files.isEmpty()) {
            throw new UsageException("Name the definitions to check, or - for standard input.");
        }
        Messages messages = Messages.in(Options.locale(arguments));
        LocalDate today = Options.today(arguments);
        FailOn failOn = FailOn.of(arguments.option("--fail-on").orElse("error"));
        int gaps = 0;
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (int i = 0; i < files.size(); i++) {
            if (files.size() >= MANY) {
                console.err().printf("%d of %d: %s%n", i + 1, files.size(), files.get(i));
            }
            SourceFile file = new SourceFile(files.get(i));
            ReadDefinition read = file.read(console);
            for (Problem problem : AllProblems.of(read, today)) {
                console.out().println(file.line(problem, messages));
                counts.merge(problem.severity(), 1, Integer::sum);
            }
            if (failOn == FailOn.GAP) {
                gaps += printGaps(file, read, today, messages, console);
            }
        }
        console.err()
                .println(summary(files.size(), counts) + (failOn == FailOn.GAP ? ", " + counted(gaps, "gap") : ""));
        return gaps > 0 || failOn.isFailure(counts.keySet()) ? ERRORS : FINE;
    }

    /** @return the number of gaps that are not set aside */
    private static int printGaps(
            SourceFile file, ReadDefinition read, LocalDate today, Messages messages, Console console)
            throws IOException {
        if (read.blueprint().isEmpty()) {
            return 0;
        }
        int count = 0;
        RecentAnswers felt =
                RecentAnswers.of(MeasuresCommand.answers(read.blueprint().get(), file.name()), today);
        for (Gap gap : Gaps.of(read.blueprint().get(), felt, messages)) {
            if (!gap.isSetAside()) {
                console.out().println(file.line(gap, read));
                count++;
            }
        }
        return count;
    }

    private static String summary(int files, Map<Severity, Integer> counts) {
        StringBuilder summary = new StringBuilder(counted(files, "file")).append(": ");
        for (Severity severity : Severity.values()) {
            summary.append(severity.ordinal() == 0 ? "" : ", ")
                    .append(counted(
                            counts.getOrDefault(severity, 0), severity.name().toLowerCase(Locale.ROOT)));
        }
        return summary.toString();
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
