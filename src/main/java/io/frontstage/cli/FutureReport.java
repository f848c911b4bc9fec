package io.frontstage.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.frontstage.future.FigureEntry;
import io.frontstage.future.FutureComparison;
import io.frontstage.future.FutureEntry;
import io.frontstage.future.FutureTexts;
import io.frontstage.messages.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** What a future map promises, as lines of text or as JSON in the same form as the REST response. */
final class FutureReport {

    private final FutureComparison comparison;
    private final FutureTexts texts;

    FutureReport(FutureComparison comparison, Messages messages) {
        this.comparison = comparison;
        this.texts = new FutureTexts(comparison, messages);
    }

    void print(Arguments arguments, Console console) throws IOException {
        if (arguments.has("--json")) {
            console.out().print(json());
        } else {
            FigureEntry.of(comparison, texts).forEach(figure -> console.out().println(figure.sentence()));
            FutureEntry.of(comparison, texts).forEach(line -> console.out()
                    .println(line.id() + ": " + line.title() + " (" + line.place() + ")"));
        }
        texts.notes(arguments.option("--path"), arguments.option("--persona")).forEach(console.err()::println);
        console.err().println(texts.common() + ". " + texts.count() + ". " + texts.inJira() + ".");
    }

    private String json() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("common", comparison.difference().common());
            json.writeArrayFieldStart("figures");
            for (FigureEntry figure : FigureEntry.of(comparison, texts)) {
                json.writeStartObject();
                json.writeStringField("figure", figure.figure());
                json.writeStringField("today", figure.today());
                json.writeStringField("future", figure.future());
                json.writeStringField("sentence", figure.sentence());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("becomes");
            for (FutureEntry line : FutureEntry.of(comparison, texts)) {
                write(line, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(FutureEntry line, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", line.id());
        json.writeStringField("thing", line.thing());
        json.writeStringField("title", line.title());
        json.writeStringField("place", line.place());
        json.writeStringField("step", line.step());
        strings("solves", line.solves(), json);
        json.writeBooleanField("written", line.written());
        strings("issues", line.issues(), json);
        json.writeEndObject();
    }

    private static void strings(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
