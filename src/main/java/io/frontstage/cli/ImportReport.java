package io.frontstage.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.frontstage.importing.HeadingQuestion;
import io.frontstage.importing.ImportQuestions;
import io.frontstage.importing.Imported;
import io.frontstage.importing.Remark;
import io.frontstage.messages.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The result of {@code import} as JSON: for each file, whether it became a definition, and the remarks. */
final class ImportReport {

    private record Entry(String file, Imported imported, boolean fine) {}

    private final Messages messages;
    private final List<Entry> entries = new ArrayList<>();

    ImportReport(Messages messages) {
        this.messages = messages;
    }

    void add(String file, Imported imported, boolean fine) {
        entries.add(new Entry(file, imported, fine));
    }

    /** The report, with a line break at its end. */
    String json() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (Entry entry : entries) {
                entry(json, entry);
            }
            json.writeEndArray();
        }
        return text + "\n";
    }

    private void entry(JsonGenerator json, Entry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", entry.file());
        json.writeBooleanField("read", entry.fine());
        json.writeBooleanField("made", entry.imported().made());
        json.writeArrayFieldStart("remarks");
        for (Remark remark : entry.imported().remarks()) {
            json.writeStartObject();
            json.writeStringField(
                    "code", remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeStringField("place", remark.place());
            json.writeStringField("sentence", remark.sentence(messages));
            json.writeEndObject();
        }
        json.writeEndArray();
        questions(json, entry.imported().questions());
        json.writeEndObject();
    }

    /**
     * Writes which parts of a file can be read in several ways, and how they were read. The command's options choose
     * other ways.
     */
    private static void questions(JsonGenerator json, ImportQuestions questions) throws IOException {
        json.writeArrayFieldStart("headings");
        for (HeadingQuestion heading : questions.headings()) {
            json.writeStartObject();
            json.writeStringField("name", heading.name());
            json.writeStringField("place", heading.place());
            json.writeStringField("means", heading.means());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("readings");
        for (ImportQuestions.Read read : questions.readings()) {
            json.writeString(read.reading().id());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("parts");
        for (String part : questions.parts()) {
            json.writeString(part);
        }
        json.writeEndArray();
    }
}
