package io.frontstage.gap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.PersonaId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Writes, as JSON on one line for the page's script, the initial values for a gap's actions, and the lanes to which cards can be added. */
public final class GapRemedyJson {

    private static final JsonFactory JSON = new JsonFactory();

    private GapRemedyJson() {}

    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * {@code {actions, pain: {title, question, severity, for, lane, cause}, owner, need, card, feels}}; unknown values are left out.
     *
     * @param isMoment whether the step is a moment of truth, where a pain point has high severity
     */
    public static String of(Gap gap, boolean isMoment) {
        GapRemedy remedy = gap.remedy();
        return text(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("actions");
            for (GapAction action : gap.actions()) {
                json.writeString(action.id());
            }
            json.writeEndArray();
            if (remedy.pain().isPresent()) {
                boolean grave = isMoment && gap.severity() == GapSeverity.HURTS_NOW;
                pain(remedy.pain().get(), grave ? PainSeverity.HIGH : PainSeverity.MEDIUM, json);
            }
            write("owner", remedy.owner().map(ElementId::value).orElse(""), json);
            write("need", remedy.need().orElse(""), json);
            write("card", remedy.card().map(ElementId::value).orElse(""), json);
            json.writeObjectFieldStart("feels");
            for (Map.Entry<PersonaId, Integer> felt : remedy.feels().entrySet()) {
                json.writeNumberField(felt.getKey().value(), felt.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    /** {@code [{lane, kind, name}]}. */
    public static String lanes(List<Lane> lanes, Function<Lane, String> name) {
        return text(json -> {
            json.writeStartArray();
            for (Lane lane : lanes) {
                json.writeStartObject();
                json.writeStringField("lane", lane.id().value());
                json.writeStringField("kind", lane.kind().name().toLowerCase(Locale.ROOT));
                json.writeStringField("name", name.apply(lane));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void pain(GapRemedy.ProposedPain pain, PainSeverity severity, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart("pain");
        write("title", pain.title().orElse(""), json);
        json.writeStringField("question", pain.question());
        json.writeStringField("severity", severity.name().toLowerCase(Locale.ROOT));
        json.writeStringField(
                "for",
                String.join(",", pain.personas().stream().map(PersonaId::value).toList()));
        write("lane", pain.lane().map(LaneId::value).orElse(""), json);
        write("cause", pain.cause().map(ElementId::value).orElse(""), json);
        json.writeEndObject();
    }

    private static void write(String field, String text, JsonGenerator json) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(field, text);
        }
    }

    private static String text(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            body.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.toString();
    }
}
