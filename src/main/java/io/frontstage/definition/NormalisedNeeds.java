package io.frontstage.definition;

import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Need;
import io.frontstage.blueprint.Needs;
import io.frontstage.blueprint.PerPersona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Provenance;
import java.util.List;
import java.util.Map;

/** Writes needs and expectations for {@link NormalisedJson}: plain texts as they are, else a list of things, each with its id. */
final class NormalisedNeeds {

    private NormalisedNeeds() {}

    static void write(JsonText json, Key key, Needs needs, Provenance inherited) {
        texts(json, key, needs.texts());
        Key title = MappingKind.under(key).orElseThrow().title();
        NormalisedJson.things(json, key, needs.things(), need -> need(json, title, need, inherited));
    }

    private static void need(JsonText json, Key title, Need need, Provenance inherited) {
        ElementId id = need.id();
        json.text(title, need.title()).text(Key.ID, id.value());
        NormalisedJson.about(json, need.about(), inherited);
        json.texts(Key.FOR, NormalisedJson.words(need.personas()))
                .text(Key.MET, need.met().map(NormalisedJson::word))
                .texts(
                        Key.MET_BY,
                        need.metBy().stream().map(NormalisedJson::end).toList());
    }

    /** Writes texts, for everybody or by persona. */
    static void texts(JsonText json, Key key, PerPersona<List<String>> said) {
        if (said.everybody().isPresent()) {
            json.texts(key, said.everybody().get());
        } else if (!said.byPersona().isEmpty()) {
            json.object(key, () -> {
                for (Map.Entry<PersonaId, List<String>> entry : said.byPersona().entrySet()) {
                    json.texts(entry.getKey().value(), entry.getValue());
                }
            });
        }
    }
}
