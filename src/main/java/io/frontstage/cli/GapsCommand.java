package io.frontstage.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.frontstage.blueprint.ElementId;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.gap.FeltAnswers;
import io.frontstage.gap.Gap;
import io.frontstage.gap.GapAction;
import io.frontstage.gap.Gaps;
import io.frontstage.messages.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;

/** {@code gaps}: says where the service as run does not answer what the customer lives through. */
final class GapsCommand implements Command {

    @Override
    public String name() {
        return "gaps";
    }

    @Override
    public String summary() {
        return "say where the service does not answer the journey";
    }

    @Override
    public Set<String> options() {
        return Set.of("--language");
    }

    @Override
    public Set<String> flags() {
        return Set.of("--json");
    }

    @Override
    public String help() {
        return """
                Usage: java -jar frontstage.jar gaps FILE [--json]

                Reads a definition (YAML or JSON) and prints its gaps, a line each:

                  FILE:LINE:COLUMN gap CODE: SENTENCE

                A dash stands for standard input. Gaps that the author set aside are left out.

                  --json           all gaps as JSON, those set aside too, with the reason
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
        List<Gap> gaps = Gaps.of(read.blueprint().get(), FeltAnswers.NONE, messages);
        if (arguments.has("--json")) {
            console.out().println(json(gaps));
            return FINE;
        }
        for (Gap gap : gaps) {
            if (!gap.isSetAside()) {
                console.out().println(file.line(gap, read));
            }
        }
        return FINE;
    }

    private static String json(List<Gap> gaps) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (Gap gap : gaps) {
                write(gap, json);
            }
            json.writeEndArray();
        }
        return text.toString();
    }

    private static void write(Gap gap, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", gap.code().id());
        json.writeStringField("severity", gap.severity().id());
        json.writeStringField("step", gap.step().value());
        if (gap.thing().isPresent()) {
            json.writeStringField("thing", gap.thing().map(ElementId::value).get());
        }
        json.writeStringField("sentence", gap.sentence());
        json.writeArrayFieldStart("actions");
        for (GapAction action : gap.actions()) {
            json.writeString(action.id());
        }
        json.writeEndArray();
        if (gap.dismissed().isPresent()) {
            json.writeObjectFieldStart("dismissed");
            json.writeStringField("reason", gap.dismissed().get());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
