package io.frontstage.confluence.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.render.view.FilterableThing;
import java.util.List;

/**
 * What a filter needs to know about one element of the map; properties that the element does not have are absent.
 *
 * @param personas ids of the personas that it is for
 * @param solves ids of the open pains that it solves
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ThingJson(
        String id,
        String kind,
        String title,
        String step,
        String stage,
        @JsonProperty("for") List<String> personas,
        String owner,
        String severity,
        Boolean fixed,
        List<String> solves,
        String text) {

    static ThingJson of(FilterableThing thing) {
        return new ThingJson(
                thing.id(),
                thing.kind(),
                thing.title(),
                thing.step().orElse(null),
                thing.stage().orElse(null),
                thing.personas().stream().map(PersonaId::value).toList(),
                thing.owner().orElse(null),
                thing.severity().orElse(null),
                thing.isFixed() ? true : null,
                thing.solves(),
                thing.text().strip());
    }
}
