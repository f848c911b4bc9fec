package io.frontstage.confluence.editing;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.confluence.ProductServices;
import io.frontstage.product.Feature;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Who has a map open in the editor, on all nodes: a note for the others, no lock. It is kept in a cache that may forget at any time, and
 * changed without a lock: whom two requests at once make it forget is there again with their next beat.
 */
@ConfluenceComponent
public class Presence {

    static final String CACHE = "io.frontstage.at-work";

    /**
     * As long as somebody counts as being there after they said so, in milliseconds. Editors say so three times a minute; browsers let a
     * page that nobody looks at speak once a minute only.
     */
    static final long STAYS = TimeUnit.SECONDS.toMillis(90);

    /** Maps that are open at the same time: those that nobody spoke of for longest are given up. */
    private static final int MAX_MAPS = 1000;

    /** People at one map. */
    private static final int MAX_PEOPLE = 20;

    /** Code points of a name, or of a person's key. */
    private static final int MAX_NAME = 100;

    private final ProductServices services;
    private final Feature cache = new Feature("telling people who else edits a map");

    public Presence(ProductServices services) {
        this.services = services;
    }

    /** Somebody at a map; a line of the cache’s text. */
    private record Present(long since, String key, String name) {

        static Optional<Present> of(String line) {
            String[] parts = line.split("\t", -1);
            return parts.length == 3 && parts[0].matches("[0-9]{1,18}")
                    ? Optional.of(new Present(Long.parseLong(parts[0]), parts[1], parts[2]))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return since + "\t" + key + "\t" + name;
        }
    }

    /**
     * A person has a map open.
     *
     * @param map the id of its file
     * @return the names of the others who have, in alphabetical order; none where that is not known
     */
    public List<String> beat(long map, ConfluenceUser person) {
        return cache.use(
                () -> SharedTexts.open(services, CACHE, MAX_MAPS, STAYS)
                        .map(texts -> beat(texts, Long.toString(map), person))
                        .orElse(List.of()),
                List.of());
    }

    private List<String> beat(SharedTexts all, String map, ConfluenceUser person) {
        Present mine = new Present(now(), word(person.getKey().getStringValue()), word(name(person)));
        String known = all.get(map);
        List<Present> others = Optional.ofNullable(known).stream()
                .flatMap(String::lines)
                .map(Present::of)
                .flatMap(Optional::stream)
                // the nodes' clocks are a little apart
                .filter(there -> Math.abs(mine.since() - there.since()) < STAYS)
                .filter(there -> !there.key().equals(mine.key()))
                .limit(MAX_PEOPLE - 1)
                .toList();
        all.put(
                map,
                String.join(
                        "\n",
                        Stream.concat(Stream.of(mine), others.stream())
                                .map(Present::toString)
                                .toList()));
        return others.stream().map(Present::name).sorted().toList();
    }

    private static String name(ConfluenceUser person) {
        String full = person.getFullName();
        return full == null || full.isBlank() ? person.getName() : full;
    }

    /** What may stand in a line. */
    private static String word(String text) {
        return text.replaceAll("\\s+", " ")
                .codePoints()
                .limit(MAX_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A clock, in milliseconds since 1970. */
    long now() {
        return System.currentTimeMillis();
    }
}
