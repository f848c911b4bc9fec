package io.frontstage.measure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.frontstage.answer.LeftOut;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the figures of a map as JSON: {@code {metrics: […], feelings: […], leftOut: […]}}. What is not known is {@code null}. No single
 * answer and no comment is written.
 */
public final class MeasuresJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private MeasuresJson(JsonGenerator json) {
        this.json = json;
    }

    /** The text, with a line break at its end. */
    public static String of(MapMeasures measures, List<LeftOut> leftOut) {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            new MeasuresJson(json).write(measures, leftOut);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be written", e);
        }
        return text.append('\n').toString();
    }

    private void write(MapMeasures measures, List<LeftOut> leftOut) throws IOException {
        json.writeStartObject();
        measures("metrics", measures.metrics());
        measures("feelings", measures.feelings());
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

    private void measures(String name, List<Measure> measures) throws IOException {
        json.writeArrayFieldStart(name);
        for (Measure measure : measures) {
            measure(measure);
        }
        json.writeEndArray();
    }

    private void measure(Measure measure) throws IOException {
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
