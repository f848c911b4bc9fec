package io.frontstage.cli;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.gap.Gap;
import io.frontstage.gap.Gaps;
import io.frontstage.gap.GapsJson;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.messages.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** {@code gaps}: prints where the service does not answer what the customer experiences. */
final class GapsCommand implements Command {

    @Override
    public String name() {
        return "gaps";
    }

    @Override
    public String summary() {
        return "print where the service does not answer the journey";
    }

    @Override
    public Set<String> options() {
        return Set.of("--language", "--today");
    }

    @Override
    public Set<String> flags() {
        return Set.of("--json");
    }

    @Override
    public String help() {
        return """
                Usage: java -jar frontstage.jar gaps FILE [--json]

                Reads a definition (YAML or JSON) and prints its gaps, one per line:

                  FILE:LINE:COLUMN gap CODE: SENTENCE

                Also reads the files of customers' answers that the definition names, from the same folder.
                A dash means standard input. Gaps that the author set aside are left out.

                  --json           all gaps as JSON, including those set aside, with the reason
                  --today DATE     the last of the 90 days whose answers are used (today)
                  --language TAG   language of the sentences: en or de (this machine's, else English)

                Exit status: 0 if the map could be read, with or without gaps; 1 if it cannot be drawn, 2 if the file
                cannot be read.
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        if (arguments.operands().size() != 1) {
            throw new UsageException("Name one definition, or - for standard input.");
        }
        SourceFile file = new SourceFile(arguments.operands().get(0));
        ReadDefinition read = file.read(console);
        if (read.blueprint().isEmpty()) {
            console.err().println(file.name() + " cannot be drawn. See why: frontstage check " + file.name());
            return ERRORS;
        }
        Messages messages = Messages.in(Options.locale(arguments));
        Blueprint blueprint = read.blueprint().get();
        RecentAnswers felt =
                RecentAnswers.of(MeasuresCommand.answers(blueprint, file.name()), Options.today(arguments));
        List<Gap> gaps = Gaps.of(blueprint, felt, messages);
        if (arguments.has("--json")) {
            console.out().print(GapsJson.of(blueprint, gaps));
            return FINE;
        }
        for (Gap gap : gaps) {
            if (!gap.isSetAside()) {
                console.out().println(file.line(gap, read));
            }
        }
        return FINE;
    }
}
