package io.frontstage.render.svg;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.render.Anchors;
import io.frontstage.render.markup.AllowedLinks;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The targets of a drawing's links in its page.
 *
 * @param anchors the anchors of elements in the page
 * @param issues the pages of Jira issues
 * @param places the positions of steps, cards and items on the map, in words
 * @param related the ids of what each item belongs to, by its id
 */
public record Links(
        Anchors anchors,
        Function<IssueKey, Optional<URI>> issues,
        Map<String, String> places,
        Map<String, List<String>> related) {

    Optional<String> toIssue(String key) {
        return IssueKey.isKey(key) ? issues.apply(new IssueKey(key)).flatMap(AllowedLinks::allowed) : Optional.empty();
    }

    /** Empty if nothing is known. */
    String placeOf(String element) {
        return places.getOrDefault(element, "");
    }

    /** Empty if it belongs to nothing. */
    List<String> relatedTo(String item) {
        return related.getOrDefault(item, List.of());
    }
}
