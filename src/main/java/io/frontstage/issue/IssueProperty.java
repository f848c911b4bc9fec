package io.frontstage.issue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What Jira keeps of us beside an issue: the entity property {@value #KEY}. Seen by everyone who may browse the issue, and written by
 * anyone who may edit it.
 *
 * @param intention the id of the wish that made the issue; absent for an issue that was there before
 * @param maps the maps that name the issue
 */
public record IssueProperty(Optional<String> intention, List<Map> maps) {

    /** The property's key in Jira. */
    public static final String KEY = "frontstage";

    public IssueProperty {
        Objects.requireNonNull(intention);
        maps = List.copyOf(maps);
    }

    /**
     * A map that names the issue.
     *
     * @param map its id
     * @param title its title
     * @param address the page with the map; text, for it may have been written by anybody
     * @param items the items that name the issue
     */
    public record Map(String map, String title, String address, List<Item> items) {

        public Map {
            Objects.requireNonNull(map);
            Objects.requireNonNull(title);
            Objects.requireNonNull(address);
            items = List.copyOf(items);
        }
    }

    /** An item that names the issue: see {@link BackLink.Item}. */
    public record Item(
            String item,
            String kind,
            Optional<String> title,
            Optional<String> stage,
            Optional<String> step,
            Optional<String> severity,
            Optional<String> quote) {}
}
