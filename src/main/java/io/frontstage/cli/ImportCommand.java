package io.frontstage.cli;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.importing.HeadingMeanings;
import io.frontstage.importing.ImportChoices;
import io.frontstage.importing.Imported;
import io.frontstage.importing.Importer;
import io.frontstage.importing.SheetReading;
import io.frontstage.importing.Template;
import io.frontstage.messages.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code import}: converts a sheet or a journey to a definition. */
final class ImportCommand implements Command {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return "convert a sheet, a table or a journey to a definition";
    }

    @Override
    public Set<String> options() {
        return Set.of("-o", "--template", "--language", "--report", "--heading", "--reading", "--part");
    }

    @Override
    public String help() {
        return """
                Usage: java -jar frontstage.jar import FILE... [-o OUT] [--report OUT] [--heading NAME=MEANING]
                           [--reading WAY] [--part N]
                       java -jar frontstage.jar import --template OUT

                Reads
                  CSV, with commas, semicolons or tabs
                  XLSX: the sheet that looks most like a map; the names of the others are printed
                  a table in Markdown or in Confluence wiki markup: the first one, or --part N
                  a Mermaid journey, also inside a Markdown file: the first one, or --part N
                  JSON of other tools that has stages or phases with names, and steps
                  a definition in YAML or JSON, which is copied unchanged

                Sheets and tables may have one of these layouts, with names in English, German, French or Spanish:
                  stages and steps as columns, lanes as rows, with the names of lanes in the first or second column
                  phases as columns without steps, and rows such as Actions, Thoughts, Emotions, Pain points
                  one row per step or per stage, with a column per lane
                  one row per card, with the columns Stage, Step, Lane and Text

                Answers of a survey and event logs are not maps: they are refused, with a sentence that says what to do
                instead.

                What was not understood is printed on standard error, with its cell; where possible, it is kept as a
                note or under a key of its own.

                  -o OUT           write the definition to OUT (standard output); with several files, OUT is a
                                   folder
                  --report OUT     write the result and what was not understood to OUT as JSON (- for standard output)
                  --heading NAME=MEANING
                                   the meaning of an unknown heading; can be given several times: evidence,
                                   customer, frontstage, backstage or support for a lane of that kind; thinks,
                                   expects, feels, quote, channel, time, wait, pains, delights, opportunities,
                                   metrics, owner, note, stages, steps; own-key to keep it undrawn; or ignore
                  --reading WAY    read a sheet as row-per-card, row-per-step or column-per-step
                  --part N         read the Nth journey or table of a text
                  --template OUT   write a sheet to fill in, as CSV
                  --language TAG   language of the remarks and of the sheet: en or de (this machine's, else English)

                Exit status: 0 if each FILE became a definition, 1 if one did not, 2 if a file cannot be read or
                written.
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        Messages messages = Messages.in(Options.locale(arguments));
        if (arguments.option("--template").isPresent()) {
            SourceFile.write(
                    arguments.option("--template").get(),
                    ("\uFEFF" + Template.csv(messages)).getBytes(StandardCharsets.UTF_8),
                    console);
            return FINE;
        }
        List<String> names = arguments.operands();
        Optional<String> out = arguments.option("-o");
        Optional<String> report = arguments.option("--report");
        if (names.isEmpty()) {
            throw new UsageException("Name a file, or - for standard input.");
        }
        if (names.size() > 1 && out.isEmpty() && report.isEmpty()) {
            throw new UsageException("With several files, name a folder with -o, or a report with --report.");
        }
        ImportChoices choices = choices(arguments);
        ImportReport all = new ImportReport(messages);
        int status = FINE;
        for (String name : names) {
            SourceFile file = new SourceFile(name);
            Imported imported = new Importer().read(name(file), file.bytes(console), choices);
            imported.remarks().forEach(remark -> console.err().println(file.name() + ": " + remark.sentence(messages)));
            boolean fine = isReadable(imported, file, messages, console);
            all.add(name, imported, fine);
            status = fine ? status : ERRORS;
            if (fine && names.size() > 1) {
                if (out.isPresent()) {
                    Files.createDirectories(Path.of(out.get()));
                    write(
                            imported,
                            Path.of(out.get(), name(file) + ".blueprint.yaml").toString(),
                            console);
                }
            } else if (fine && (out.isPresent() || report.isEmpty())) {
                write(imported, out.orElse("-"), console);
            }
        }
        if (report.isPresent()) {
            SourceFile.write(report.get(), all.json().getBytes(StandardCharsets.UTF_8), console);
        }
        return status;
    }

    private static ImportChoices choices(Arguments arguments) {
        Map<String, String> headings = new HashMap<>();
        for (String pair : arguments.all("--heading")) {
            int equals = pair.lastIndexOf('=');
            String means = pair.substring(equals + 1);
            if (equals < 1 || !HeadingMeanings.MEANINGS.contains(means)) {
                throw new UsageException("--heading needs NAME=MEANING, such as Worries=pains; possible meanings are "
                        + String.join(", ", HeadingMeanings.MEANINGS) + ".");
            }
            headings.put(HeadingMeanings.key(pair.substring(0, equals)), means);
        }
        Optional<SheetReading> reading = arguments.option("--reading").map(word -> SheetReading.of(word)
                .orElseThrow(
                        () -> new UsageException("--reading must be row-per-card, row-per-step or column-per-step.")));
        int part = arguments
                .option("--part")
                .map(word -> word.matches("[1-9][0-9]?") ? Integer.parseInt(word) : 0)
                .orElse(1);
        if (part == 0) {
            throw new UsageException("--part must be a number from 1 to 99.");
        }
        return new ImportChoices(headings, reading, part - 1);
    }

    private static boolean isReadable(Imported imported, SourceFile file, Messages messages, Console console) {
        if (imported.definition().isEmpty()) {
            return false;
        }
        ReadDefinition read = new DefinitionReader().read(imported.definition().get());
        if (read.blueprint().isEmpty()) {
            read.problems().forEach(problem -> console.err().println(file.line(problem, messages)));
        }
        return read.blueprint().isPresent();
    }

    private static void write(Imported imported, String out, Console console) throws IOException {
        SourceFile.write(out, imported.definition().orElseThrow().bytes(), console);
    }

    private static String name(SourceFile file) {
        return file.name().equals("-") ? "" : Path.of(file.name()).getFileName().toString();
    }
}
