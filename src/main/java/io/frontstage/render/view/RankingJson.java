package io.frontstage.render.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.frontstage.ranking.OpenPain;
import io.frontstage.ranking.RankedOpportunity;
import io.frontstage.ranking.Ranking;
import io.frontstage.ranking.RankingTexts;
import io.frontstage.ranking.ScoredOpportunity;
import io.frontstage.ranking.Unknown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes a ranking for programs. */
public final class RankingJson {

    private RankingJson() {}

    public static byte[] of(Ranking ranking, RankingTexts texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeArrayFieldStart("order");
            Optional<ScoredOpportunity> above = Optional.empty();
            for (RankedOpportunity ranked : ranking.places(id -> false)) {
                write(json, ranked, texts.parts(ranked.scored(), above));
                above = Optional.of(ranked.scored());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("withoutOpportunity");
            for (OpenPain open : ranking.withoutOpportunity()) {
                json.writeString(open.pain().id().value());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, RankedOpportunity ranked, List<String> parts) throws IOException {
        ScoredOpportunity scored = ranked.scored();
        json.writeStartObject();
        json.writeStringField("thing", scored.opportunity().id().value());
        json.writeStringField("title", scored.opportunity().title());
        json.writeNumberField("place", ranked.place());
        json.writeNumberField("first", ranked.first());
        json.writeNumberField("last", ranked.last());
        json.writeObjectFieldStart("scores");
        json.writeNumberField("worst", RankingCsv.number(scored.worst()));
        json.writeNumberField("middle", RankingCsv.number(scored.score()));
        json.writeNumberField("best", RankingCsv.number(scored.best()));
        json.writeEndObject();
        json.writeArrayFieldStart("unknown");
        for (Unknown unknown : scored.unknown()) {
            json.writeString(RankingCsv.word(unknown));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("parts");
        for (String part : parts) {
            json.writeString(part);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
