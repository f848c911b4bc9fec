package io.frontstage.confluence.editing;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.confluence.page.ProductServices;
import io.frontstage.product.Feature;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Who has a map open in the editor, on all nodes: a notice for others, not a lock. It is kept in a cache that may lose
 * entries at any time, and changed without a lock: an entry lost to a race is back with the next heartbeat.
 */
@ConfluenceComponent
public class Presence {

    static final String CACHE = "io.frontstage.at-work";

    /**
     * How long someone counts as present after a heartbeat, in milliseconds. It must exceed one minute: editors send a
     * heartbeat every 20 seconds, but browsers limit hidden pages to one a minute.
     */
    static final long STAYS = TimeUnit.SECONDS.toMillis(90);

    /** Maximum number of maps tracked at the same time; the least recent are dropped. */
    private static final int MAX_MAPS = 1000;

    /** Maximum number of people per map. */
    private static final int MAX_PEOPLE = 20;

    /** Maximum length of a name or a user key, in code points. */
    private static final int MAX_NAME = 100;

    private final ProductServices services;
    private final Feature cache = new Feature("showing who else is editing a map");

    public Presence(ProductServices services) {
        this.services = services;
    }

    /** A person at a map: one line of the cache’s text. */
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
     * Records that a person has a map open.
     *
     * @param map the id of its file
     * @return the names of others who have it open, in alphabetical order; empty if unknown
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
                // the nodes' clocks differ slightly
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

    /** A value made safe for a line of the cache's text. */
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
