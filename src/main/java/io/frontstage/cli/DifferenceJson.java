package io.frontstage.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.frontstage.difference.ChangeTexts;
import io.frontstage.difference.Difference;
import io.frontstage.difference.DifferenceEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** A difference as JSON, in the same form as the REST response. */
final class DifferenceJson {

    private DifferenceJson() {}

    static String of(Difference difference, ChangeTexts texts) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("common", difference.common());
            json.writeObjectFieldStart("counts");
            for (Map.Entry<String, Integer> count :
                    DifferenceEntry.counts(difference).entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("changes");
            for (DifferenceEntry entry : DifferenceEntry.of(difference, texts)) {
                write(entry, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(DifferenceEntry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", entry.kind());
        json.writeStringField("thing", entry.thing());
        json.writeStringField("step", entry.step());
        json.writeStringField("was", entry.was());
        json.writeStringField("now", entry.now());
        json.writeStringField("sentence", entry.sentence());
        json.writeEndObject();
    }
}
