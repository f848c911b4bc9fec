package io.frontstage.cli;

import io.frontstage.BlueprintRenderer;
import io.frontstage.OutputFormat;
import io.frontstage.RenderOptions;
import io.frontstage.RenderedBlueprint;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.messages.Messages;
import io.frontstage.render.pdf.Paper;
import io.frontstage.render.table.ContentLanguage;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** {@code render}: turns a definition into a picture, a page or its normal form. */
final class RenderCommand implements Command {

    /** Time limit for a PDF. It is generous, because the person who started the command can stop it. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "render";
    }

    @Override
    public String summary() {
        return "draw a definition as SVG, PNG, PDF or HTML, or write it out as JSON or YAML";
    }

    @Override
    public Set<String> options() {
        return Set.of(
                "-o",
                "--format",
                "--view",
                "--level",
                "--open",
                "--pains",
                "--paper",
                "--width",
                "--hide",
                "--language",
                "--today");
    }

    @Override
    public Set<String> flags() {
        return Set.of("--interactive");
    }

    @Override
    public String help() {
        return """
                Usage: java -jar frontstage.jar render FILE -o OUT

                Reads a definition (YAML or JSON; a dash means standard input) and writes it to OUT, in the format that
                the extension of OUT names:

                  .svg    the map as a picture that scales
                  .png    the same in pixels
                  .pdf    the same on sheets of paper, with the table after it
                  .html   a page with the map and its table, in a single file
                  .json   the definition written out in full, with every id
                  .yaml   the same in YAML

                  -o OUT            the file to write; a dash means standard output and needs --format
                  --format FORMAT   svg, png, pdf, html, json or yaml, whatever OUT is called
                  --view VIEW       blueprint (the whole service) or journey (the customer's side)
                  --level LEVEL     overview (all stages folded), cards (all open), everything (cards with all their
                                    words), auto (cards if they fit the width, else overview); cards if not given
                  --open STAGES     ids of stages that an overview shows as cards, separated by commas
                  --pains PLACE     row (pains and opportunities below the feelings) or cards (below their cards)
                  --interactive     HTML with all levels and a script that shows them, opens details and finds words
                  --paper PAPER     the sheets of a PDF: a4 or a3, landscape (a4)
                  --width PIXELS    the width of an overview (1110); below 600, stages are one below the other
                  --hide PARTS      leave out: header, legend, thoughts, emotions, items, measures, arrows; separated by
                                    commas
                  --language TAG    language of Frontstage's own words: en or de (the map's, else this
                                    machine's, else English)
                  --today DATE      the day on which the drawing shows what is overdue (today)

                Problems of the definition are printed on standard error, as by the command check.

                Exit status: 0 if OUT was written, 1 if the definition cannot be drawn, 2 if a file cannot be read or
                written or this machine cannot draw it.
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        if (arguments.operands().size() != 1) {
            throw new UsageException("Name one definition to render, or - for standard input.");
        }
        String out =
                arguments.option("-o").orElseThrow(() -> new UsageException("Name the file to write, with -o OUT."));
        OutputFormat format = format(arguments, out);
        boolean interactive = arguments.has("--interactive");
        if (interactive && format != OutputFormat.HTML) {
            throw new UsageException("--interactive is only for HTML; " + out + " is not HTML.");
        }
        LayoutOptions layout = Options.layout(arguments);
        Paper paper = paper(arguments);
        Messages messages = Messages.in(layout.locale());
        SourceFile file = new SourceFile(arguments.operands().get(0));
        ReadDefinition read = file.read(console);
        read.problems().forEach(problem -> console.err().println(file.line(problem, messages)));
        if (read.blueprint().isEmpty()) {
            console.err().println(file.name() + " cannot be drawn.");
            return ERRORS;
        }
        RenderedBlueprint rendered = new BlueprintRenderer()
                .render(
                        MeasuresCommand.measured(read.blueprint().get(), file.name(), layout.today()),
                        new RenderOptions(
                                inLanguage(arguments, layout, read.blueprint().get()), "frontstage"),
                        Issues.UNKNOWN);
        OutputFormat.Settings settings =
                new OutputFormat.Settings(paper, PATIENCE, interactive, console.err()::println);
        SourceFile.write(out, format.write(rendered, settings), console);
        return FINE;
    }

    /** The layout in the map's own language, unless an option says otherwise. */
    private static LayoutOptions inLanguage(Arguments arguments, LayoutOptions layout, Blueprint blueprint) {
        return arguments.option("--language").isPresent()
                ? layout
                : layout.in(ContentLanguage.drawn(blueprint, layout.locale()));
    }

    private static Paper paper(Arguments arguments) {
        Optional<String> word = arguments.option("--paper");
        return word.isEmpty()
                ? Paper.A4
                : Paper.of(word.get())
                        .orElseThrow(() -> new UsageException("--paper must be a4 or a3, not " + word.get() + "."));
    }

    private static OutputFormat format(Arguments arguments, String out) {
        Optional<String> word = arguments.option("--format");
        return OutputFormat.of(word.orElseGet(() -> out.substring(out.lastIndexOf('.') + 1)))
                .orElseThrow(() -> new UsageException(word.map(named -> "There is no format " + named)
                                .orElse("The name " + out + " does not tell which format to write")
                        + "; there are svg, png, pdf, html, json and yaml."));
    }
}
