package io.frontstage.cli;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.importing.Imported;
import io.frontstage.importing.Importer;
import io.frontstage.importing.Template;
import io.frontstage.messages.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** {@code import}: converts a sheet or a journey to a definition. */
final class ImportCommand implements Command {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return "make a definition of a sheet (CSV, XLSX) or a Mermaid journey";
    }

    @Override
    public Set<String> options() {
        return Set.of("-o", "--template", "--language");
    }

    @Override
    public String help() {
        return """
                Usage: java -jar frontstage.jar import FILE [-o OUT]
                       java -jar frontstage.jar import --template OUT

                Reads CSV (commas, semicolons or tabs), the first sheet of an XLSX workbook, or a Mermaid journey:

                  stages and steps as columns, lanes as rows, their names in the first column
                  one row per step, with a column Step and columns for stages and lanes
                  one row per card, with the columns Stage, Step, Lane and Text

                A definition that can be read is written out as it is. What was not understood is said on standard
                error, with its cell, and kept as a note or under a key of its own where that is possible.

                  -o OUT           write the definition to OUT (standard output)
                  --template OUT   write a sheet to fill in, as CSV
                  --language TAG   language of the remarks and of the sheet: en or de (this machine's, else English)

                Exit status: 0 if there is a definition, 1 if none can be made of FILE, 2 if a file cannot be read or
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
        if (arguments.operands().size() != 1) {
            throw new UsageException("Name one file, or - for standard input.");
        }
        SourceFile file = new SourceFile(arguments.operands().get(0));
        Imported imported = new Importer().read(name(file), file.bytes(console));
        imported.remarks().forEach(remark -> console.err().println(file.name() + ": " + remark.sentence(messages)));
        if (imported.definition().isEmpty()) {
            return ERRORS;
        }
        ReadDefinition read = new DefinitionReader().read(imported.definition().get());
        if (read.blueprint().isEmpty()) {
            read.problems().forEach(problem -> console.err().println(file.line(problem, messages)));
            return ERRORS;
        }
        SourceFile.write(
                arguments.option("-o").orElse("-"), imported.definition().get().bytes(), console);
        return FINE;
    }

    private static String name(SourceFile file) {
        return file.name().equals("-") ? "" : Path.of(file.name()).getFileName().toString();
    }
}
