package io.frontstage.render.svg;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.render.Anchors;
import io.frontstage.render.markup.AllowedLinks;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the parts of a drawing lead to in its page.
 *
 * @param anchors where the page says all of each
 * @param issues the pages of Jira issues
 * @param places where each step, card and item stands on the map, in words
 */
public record Links(Anchors anchors, Function<IssueKey, Optional<URI>> issues, Map<String, String> places) {

    Optional<String> toIssue(String key) {
        return IssueKey.isKey(key) ? issues.apply(new IssueKey(key)).flatMap(AllowedLinks::allowed) : Optional.empty();
    }

    /** Empty if nothing is known. */
    String placeOf(String element) {
        return places.getOrDefault(element, "");
    }
}
