package io.frontstage.issue;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an issue says about a map: its link back, and the map's part of the issue property. Everyone who may browse the
 * issue sees it. What is read back is untrusted: anyone who may edit or link the issue may have written it.
 *
 * @param map the map's id
 * @param address the page with the map
 * @param title the link's text, one line
 * @param summary more, one line; may be empty
 * @param items the map's items that name the issue; when read from Jira, possibly none
 */
public record BackLink(String map, URI address, String title, String summary, List<Item> items) {

    public BackLink {
        Objects.requireNonNull(map);
        Objects.requireNonNull(address);
        Objects.requireNonNull(title);
        Objects.requireNonNull(summary);
        items = List.copyOf(items);
    }

    /**
     * An item of the map. From a page with view restrictions, only a reference and the kind go to Jira, unless the
     * person chooses to send more.
     *
     * @param item its id in the map, or a reference in place of the id
     * @param kind {@code pain} or {@code opportunity}
     * @param title in the map's words
     * @param stage the stage's name
     * @param step the step's name
     * @param severity {@code low}, {@code medium}, {@code high}
     * @param quote what a customer said
     * @param feels how the customer feels at the step: -2 to +2, followed by a space and the words, if any: {@code -2
     *     lost}
     */
    public record Item(
            String item,
            String kind,
            Optional<String> title,
            Optional<String> stage,
            Optional<String> step,
            Optional<String> severity,
            Optional<String> quote,
            Optional<String> feels) {

        public Item {
            Objects.requireNonNull(item);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(title);
            Objects.requireNonNull(stage);
            Objects.requireNonNull(step);
            Objects.requireNonNull(severity);
            Objects.requireNonNull(quote);
            Objects.requireNonNull(feels);
        }
    }
}
