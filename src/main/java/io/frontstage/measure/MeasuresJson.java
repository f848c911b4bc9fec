package io.frontstage.measure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.frontstage.answer.LeftOut;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Value;
import io.frontstage.messages.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes the figures of a map as JSON: {@code {metrics: […], feelings: […], verdicts: […], leftOut: […]}}. Unknown values are {@code null}.
 * Individual answers and comments are never written.
 */
public final class MeasuresJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private final VerdictSentences sentences;

    private MeasuresJson(JsonGenerator json, Messages messages) {
        this.json = json;
        sentences = new VerdictSentences(messages);
    }

    /** Writes one part. */
    private interface Part {
        void write(MeasuresJson json) throws IOException;
    }

    /**
     * The JSON text, with a line break at its end.
     *
     * @param recent the answers of recent days
     * @param messages the texts in the language of the sentences
     */
    public static String of(
            MapMeasures measures,
            RecentAnswers recent,
            List<Verdict> verdicts,
            List<LeftOut> leftOut,
            Messages messages) {
        MeasureSentences figures = new MeasureSentences(messages, recent);
        return text(messages, json -> json.write(measures, figures, verdicts, leftOut)) + "\n";
    }

    /** Verdicts alone, as an array: {@code [{thing, with, figure, done, before, after, n, days, verdict, sentence}]}. */
    public static String of(List<Verdict> verdicts, Messages messages) {
        return text(messages, json -> json.verdicts(verdicts));
    }

    private static String text(Messages messages, Part part) {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            part.write(new MeasuresJson(json, messages));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.toString();
    }

    private void write(MapMeasures measures, MeasureSentences figures, List<Verdict> verdicts, List<LeftOut> leftOut)
            throws IOException {
        json.writeStartObject();
        measures("metrics", measures.metrics(), figures::sentence);
        measures("feelings", measures.feelings(), feeling -> "");
        json.writeFieldName("verdicts");
        verdicts(verdicts);
        json.writeArrayFieldStart("leftOut");
        for (LeftOut entry : leftOut) {
            json.writeStartObject();
            json.writeStringField("file", entry.file());
            if (entry.line() > 0) {
                json.writeNumberField("line", entry.line());
            } else {
                json.writeNullField("line");
            }
            json.writeStringField("code", entry.reason().code());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void verdicts(List<Verdict> verdicts) throws IOException {
        json.writeStartArray();
        for (Verdict verdict : verdicts) {
            verdict(verdict);
        }
        json.writeEndArray();
    }

    private void verdict(Verdict verdict) throws IOException {
        List<Fix> fixes = verdict.group().fixes();
        json.writeStartObject();
        json.writeStringField("thing", fixes.get(0).thing().value());
        json.writeArrayFieldStart("with");
        for (Fix fix : fixes.subList(1, fixes.size())) {
            json.writeString(fix.thing().value());
        }
        json.writeEndArray();
        if (verdict.figure().isPresent()) {
            json.writeObjectFieldStart("figure");
            json.writeStringField("place", verdict.figure().get().place().id());
            json.writeStringField("name", verdict.figure().get().name());
            json.writeEndObject();
        } else {
            json.writeNullField("figure");
        }
        json.writeStringField("done", verdict.group().last().toString());
        text("before", verdict.before());
        text("after", verdict.after());
        json.writeObjectFieldStart("n");
        json.writeNumberField("before", verdict.nBefore());
        json.writeNumberField("after", verdict.nAfter());
        json.writeEndObject();
        json.writeNumberField("days", verdict.days());
        json.writeStringField("verdict", verdict.kind().word());
        json.writeStringField("sentence", sentences.whole(verdict));
        json.writeEndObject();
    }

    /** @param sentences describes a measure in words; an empty text is left out */
    private void measures(String name, List<Measure> measures, Function<Measure, String> sentences) throws IOException {
        json.writeArrayFieldStart(name);
        for (Measure measure : measures) {
            measure(measure, sentences.apply(measure));
        }
        json.writeEndArray();
    }

    private void measure(Measure measure, String sentence) throws IOException {
        Optional<Metric> metric = measure.metric();
        json.writeStartObject();
        json.writeStringField("place", measure.place().id());
        json.writeStringField("name", measure.target().name());
        json.writeStringField("kind", metric.map(found -> word(found.kind())).orElse("feels"));
        json.writeArrayFieldStart("points");
        for (Point point : measure.points()) {
            point(point);
        }
        json.writeEndArray();
        json.writeFieldName("now");
        if (measure.now().isPresent()) {
            point(measure.now().get());
        } else {
            json.writeNull();
        }
        text("target", metric.flatMap(Metric::target).map(Value::text));
        text("met", measure.met().map(met -> met ? "yes" : "no"));
        text("better", metric.flatMap(Metric::better).map(MeasuresJson::word));
        json.writeArrayFieldStart("periods");
        for (PeriodCount period : measure.periods()) {
            json.writeStartObject();
            json.writeStringField("period", period.period());
            json.writeNumberField("n", period.n());
            number("value", period.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!sentence.isEmpty()) {
            json.writeStringField("sentence", sentence);
        }
        json.writeEndObject();
    }

    private void point(Point point) throws IOException {
        json.writeStartObject();
        text("day", point.day().map(Object::toString));
        number("value", point.value());
        json.writeStringField("text", point.text());
        number(
                "n",
                point.n().isPresent() ? Optional.of(BigDecimal.valueOf(point.n().getAsInt())) : Optional.empty());
        json.writeStringField("from", word(point.from()));
        json.writeEndObject();
    }

    private void text(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        } else {
            json.writeNullField(name);
        }
    }

    private void number(String name, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.get());
        } else {
            json.writeNullField(name);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
