package io.frontstage.cli;

import io.frontstage.MarkedMap;
import io.frontstage.OutputFormat;
import io.frontstage.RenderOptions;
import io.frontstage.RenderedBlueprint;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.difference.ChangeTexts;
import io.frontstage.difference.ComparedMap;
import io.frontstage.difference.Difference;
import io.frontstage.difference.Sign;
import io.frontstage.future.FutureComparison;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.messages.Messages;
import io.frontstage.render.pdf.Paper;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** {@code compare}: prints what differs between two definitions. */
final class CompareCommand implements Command {

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public String summary() {
        return "print the differences between two definitions";
    }

    @Override
    public Set<String> options() {
        return Set.of("-o", "--language", "--today", "--path", "--persona");
    }

    @Override
    public Set<String> flags() {
        return Set.of("--json", "--future");
    }

    @Override
    public String help() {
        return """
                Usage: java -jar frontstage.jar compare OLD NEW [--json] [-o OUT.svg]
                       java -jar frontstage.jar compare --future TODAY FUTURE [--path TITLE] [--persona ID] [--json]

                Reads two definitions (YAML or JSON; a dash means standard input) and prints what changed from OLD to
                NEW: one sentence per line, after a sign: + added, − removed, → moved, ~ changed. The order of the cards
                in a cell and of the entries in a list does not matter.

                With --future it prints what the future map promises: five figures along one path for one persona, then
                what must become true for that, each with the id that its opportunity gets in TODAY.

                  --json           as JSON: common steps, counts, changes; with --future: common, figures, becomes
                  -o OUT.svg       draw NEW with frames and signs; what was removed is dashed, at its old place
                  --path TITLE     the path for the figures (past each fork or, if it cannot be skipped, along its first path)
                  --persona ID     the persona for the figures (the first one that both maps have)
                  --language TAG   language of the sentences: en or de (this machine's, else English)
                  --today DATE     the day on which the drawing shows what is overdue (today)

                Exit status: 0 if nothing on the map changed (with --future: nothing must become true), 1 if something did,
                2 if a file cannot be read or drawn.
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        if (arguments.operands().size() != 2) {
            throw new UsageException("Name two definitions, the older one first.");
        }
        LayoutOptions layout = LayoutOptions.everything(Options.locale(arguments), Options.today(arguments));
        Messages messages = Messages.in(layout.locale());
        ReadDefinition before = read(arguments.operands().get(0), console, messages);
        ReadDefinition after = read(arguments.operands().get(1), console, messages);
        ComparedMap old = ComparedMap.of(before).orElseThrow();
        ComparedMap now = ComparedMap.of(after).orElseThrow();
        if (arguments.has("--future")) {
            FutureComparison comparison =
                    FutureComparison.of(old, now, arguments.option("--path"), arguments.option("--persona"));
            new FutureReport(comparison, messages).print(arguments, console);
            return comparison.lines().isEmpty() ? FINE : ERRORS;
        }
        Difference difference = Difference.between(old, now);
        ChangeTexts texts = new ChangeTexts(difference, messages);
        if (arguments.has("--json")) {
            console.out().print(DifferenceJson.of(difference, texts));
        } else {
            difference.changes().stream().map(texts::signed).forEach(console.out()::println);
            console.err().println(summary(difference));
        }
        Optional<String> out = arguments.option("-o");
        if (out.isPresent()) {
            draw(after.blueprint().orElseThrow(), difference, layout, out.get(), console);
        }
        return difference.changes().isEmpty() ? FINE : ERRORS;
    }

    /** Reads a definition to compare; if it has errors, prints them. */
    private static ReadDefinition read(String name, Console console, Messages messages) throws IOException {
        SourceFile file = new SourceFile(name);
        ReadDefinition read = file.read(console);
        if (read.blueprint().isEmpty()) {
            read.problems().forEach(problem -> console.err().println(file.line(problem, messages)));
            throw new IOException(name + " cannot be drawn, so it cannot be compared.");
        }
        return read;
    }

    private static String summary(Difference difference) {
        return difference.changes().isEmpty()
                ? "Nothing on the map changed."
                : String.format(
                        "%d added, %d removed, %d moved, %d changed",
                        difference.count(Sign.ADDED),
                        difference.count(Sign.REMOVED),
                        difference.count(Sign.MOVED),
                        difference.count(Sign.CHANGED));
    }

    private static void draw(Blueprint after, Difference difference, LayoutOptions layout, String out, Console console)
            throws IOException {
        RenderedBlueprint map =
                MarkedMap.of(after, difference, new RenderOptions(layout, "frontstage"), Issues.UNKNOWN);
        OutputFormat.Settings settings =
                new OutputFormat.Settings(Paper.A4, Duration.ofMinutes(5), false, console.err()::println);
        SourceFile.write(out, OutputFormat.SVG.write(map, settings), console);
    }
}
