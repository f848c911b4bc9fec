package io.frontstage.gap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.ElementId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes gaps as JSON: {@code [{code, severity, step, thing, sentence, here, actions, dismissed: {reason}}]}. {@code thing} is left out if
 * a gap is about its step, {@code dismissed} if it is not set aside.
 */
public final class GapsJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final Blueprint blueprint;
    private final JsonGenerator json;

    private GapsJson(Blueprint blueprint, JsonGenerator json) {
        this.blueprint = blueprint;
        this.json = json;
    }

    /** The JSON text, with a line break at its end. */
    public static String of(Blueprint blueprint, List<Gap> gaps) {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            GapsJson writer = new GapsJson(blueprint, json);
            json.writeStartArray();
            for (Gap gap : gaps) {
                writer.write(gap);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.append('\n').toString();
    }

    private void write(Gap gap) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", gap.code().id());
        json.writeStringField("severity", gap.severity().id());
        json.writeStringField("step", gap.step().value());
        if (gap.thing().isPresent()) {
            json.writeStringField("thing", gap.thing().map(ElementId::value).get());
        }
        json.writeStringField("sentence", gap.sentence());
        here(ServiceAtStep.of(blueprint, gap.step()));
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

    /** Writes the cards of the column lane by lane, and whether an arrow touches one of them. */
    private void here(ServiceAtStep here) throws IOException {
        json.writeObjectFieldStart("here");
        json.writeArrayFieldStart("lanes");
        for (ServiceAtStep.InLane in : here.lanes()) {
            json.writeStartObject();
            json.writeStringField("lane", in.lane().id().value());
            json.writeArrayFieldStart("cards");
            for (Card card : in.cards()) {
                json.writeStartObject();
                json.writeStringField("id", card.id().value());
                json.writeStringField("does", card.does());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanField("connected", here.isConnected());
        json.writeEndObject();
    }
}
