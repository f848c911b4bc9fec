package io.frontstage.cli;

import io.frontstage.definition.ReadDefinition;
import io.frontstage.messages.Messages;
import io.frontstage.ranking.RankedOpportunity;
import io.frontstage.ranking.Ranking;
import io.frontstage.ranking.RankingTexts;
import io.frontstage.ranking.ScoredOpportunity;
import io.frontstage.render.view.RankingCsv;
import io.frontstage.render.view.RankingJson;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code rank}: prints a map's opportunities, the most worthwhile first. */
final class RankCommand implements Command {

    @Override
    public String name() {
        return "rank";
    }

    @Override
    public String summary() {
        return "print what to do first, and why";
    }

    @Override
    public Set<String> options() {
        return Set.of("--language");
    }

    @Override
    public Set<String> flags() {
        return Set.of("--csv", "--json");
    }

    @Override
    public String help() {
        return """
                Usage: java -jar frontstage.jar rank FILE

                Reads a definition (YAML or JSON; a dash means standard input) and prints its opportunities in the order
                in which they are worth doing, with the reason. If something is unknown, prints the range of places that
                is possible. Then prints the pains that no opportunity solves. Jira is not asked, so no opportunity
                counts as done.

                  --csv            a table for spreadsheets: one row per opportunity, with the figures of its score
                  --json           the same figures for programs
                  --language TAG   language of the sentences: en or de (this machine's, else English)

                Problems of the definition are printed on standard error, as by the command check.

                Exit status: 0 for success, 1 if the definition has errors, 2 if a file cannot be read.
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        if (arguments.operands().size() != 1) {
            throw new UsageException("Name one definition to rank, or - for standard input.");
        }
        if (arguments.has("--csv") && arguments.has("--json")) {
            throw new UsageException("Only one of --csv and --json is possible.");
        }
        Messages messages = Messages.in(Options.locale(arguments));
        SourceFile file = new SourceFile(arguments.operands().get(0));
        ReadDefinition read = file.read(console);
        read.problems().forEach(problem -> console.err().println(file.line(problem, messages)));
        if (read.blueprint().isEmpty()) {
            console.err().println(file.name() + " cannot be ranked.");
            return ERRORS;
        }
        Ranking ranking = Ranking.of(read.blueprint().get());
        RankingTexts texts = new RankingTexts(messages);
        if (arguments.has("--csv")) {
            console.out().write(RankingCsv.of(ranking, texts));
        } else if (arguments.has("--json")) {
            console.out().write(RankingJson.of(ranking, texts));
        } else {
            print(ranking, texts, messages, console.out());
        }
        return FINE;
    }

    private static void print(Ranking ranking, RankingTexts texts, Messages messages, PrintStream out) {
        Optional<ScoredOpportunity> above = Optional.empty();
        List<RankedOpportunity> places = ranking.places(id -> false);
        if (places.isEmpty()) {
            out.println(messages.text("rank.empty"));
        }
        for (RankedOpportunity ranked : places) {
            ScoredOpportunity scored = ranked.scored();
            out.printf("%3d  %s%n", ranked.place(), oneLine(scored.opportunity().title()));
            out.println("     " + texts.reason(scored, above));
            texts.uncertainty(ranked).ifPresent(sentence -> out.println("     " + sentence));
            above = Optional.of(scored);
        }
        if (!ranking.withoutOpportunity().isEmpty()) {
            out.println();
            out.println(messages.text("rank.without"));
            ranking.withoutOpportunity()
                    .forEach(open -> out.println("     " + oneLine(open.pain().title())));
        }
    }

    private static String oneLine(String title) {
        return title.replaceAll("\\s+", " ");
    }
}
