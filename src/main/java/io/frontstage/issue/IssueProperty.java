package io.frontstage.issue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What Jira keeps with an issue, as its entity property {@value #KEY}: the maps that point to it, and what they say there. Both products'
 * halves read it and older and newer ones read each other's: what this version does not know is kept when it is written again.
 *
 * <p>Anyone who may edit the issue may have written it. All of its texts are bounded, on one line and without control characters; none
 * is markup, and no address in it is to be trusted.
 *
 * @param version the form it was written in; absent in the text: 1
 * @param intention what the issue was created for, where Frontstage created it
 * @param maps one part for each map, in the order of their first link
 * @param unknown what a newer version added: names with their values as JSON
 */
public record IssueProperty(int version, Optional<String> intention, List<MapPart> maps, Map<String, String> unknown) {

    /** The property's key in Jira. */
    public static final String KEY = "frontstage";

    /** The form that this version writes. */
    public static final int VERSION = 1;

    /** Characters of its JSON; Jira takes 32,768. */
    public static final int MAX_CHARACTERS = 30_000;

    /** Maps of one issue; of more, the last ones are kept. */
    public static final int MAX_MAPS = 100;

    /** Characters of a title, an id or a name. */
    public static final int MAX_NAME_LENGTH = 255;

    /** Characters of what the customer said. */
    public static final int MAX_QUOTE_LENGTH = 1_000;

    /** Characters of an address; a longer one is none. */
    public static final int MAX_ADDRESS_LENGTH = 2_000;

    /** Nothing is known of the issue. */
    public static final IssueProperty EMPTY = new IssueProperty(VERSION, Optional.empty(), List.of(), Map.of());

    public IssueProperty {
        version = Math.max(VERSION, version);
        intention = name(intention);
        maps = List.copyOf(maps.subList(Math.max(0, maps.size() - MAX_MAPS), maps.size()));
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }

    /**
     * What one map says on an issue.
     *
     * @param map the map's id, {@code <server id>-<attachment id>}
     * @param title the map's
     * @param address where it is to be seen, as it was written: not checked
     * @param items the map's items that have the issue, in the map's order
     * @param unknown as above
     */
    public record MapPart(
            String map,
            Optional<String> title,
            Optional<String> address,
            List<Item> items,
            Map<String, String> unknown) {

        public MapPart {
            map = id(map);
            title = name(title);
            address = address.map(text -> PlainText.line(text, MAX_ADDRESS_LENGTH + 1))
                    .filter(text -> !text.isEmpty() && text.length() <= MAX_ADDRESS_LENGTH);
            items = List.copyOf(items);
            unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
        }

        public MapPart(String map, String title, String address, List<Item> items) {
            this(map, Optional.of(title), Optional.of(address), items, Map.of());
        }

        /** What a link back says, as the property holds it. */
        public static MapPart of(BackLink link) {
            return new MapPart(
                    link.map(),
                    link.title(),
                    link.address().toString(),
                    link.items().stream().map(Item::of).toList());
        }

        private MapPart withItems(List<Item> others) {
            return new MapPart(map, title, address, others, unknown);
        }

        /** This part, with what the old one holds and this version does not know. */
        private MapPart over(MapPart old) {
            List<Item> kept = items.stream()
                    .map(item -> old.items.stream()
                            .filter(was -> was.item().equals(item.item()))
                            .findFirst()
                            .map(item::over)
                            .orElse(item))
                    .toList();
            return new MapPart(map, title, address, kept, both(old.unknown, unknown));
        }
    }

    /**
     * A pain point or an opportunity that has the issue.
     *
     * @param item its id on the map
     * @param kind {@code pain} or {@code opportunity}; another word from a newer version
     * @param title in a few words
     * @param stage where on the map: the stage's title
     * @param step the step's title
     * @param severity {@code low}, {@code medium}, {@code high} or {@code critical}; another word from a newer version
     * @param quote the pain in the customer's words
     * @param unknown as above
     */
    public record Item(
            String item,
            Optional<String> kind,
            Optional<String> title,
            Optional<String> stage,
            Optional<String> step,
            Optional<String> severity,
            Optional<String> quote,
            Map<String, String> unknown) {

        public Item {
            item = id(item);
            kind = name(kind);
            title = name(title);
            stage = name(stage);
            step = name(step);
            severity = name(severity);
            quote = line(quote, MAX_QUOTE_LENGTH);
            unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
        }

        /** From a page that not everybody may see: no text of it. */
        public static Item bare(String item, String kind) {
            Optional<String> none = Optional.empty();
            return new Item(item, Optional.of(kind), none, none, none, none, none, Map.of());
        }

        private static Item of(BackLink.Item item) {
            return new Item(
                    item.item(),
                    Optional.of(item.kind()),
                    item.title(),
                    item.stage(),
                    item.step(),
                    item.severity(),
                    item.quote(),
                    Map.of());
        }

        private Item over(Item old) {
            return new Item(item, kind, title, stage, step, severity, quote, both(old.unknown, unknown));
        }
    }

    /** Of an issue that is about to be created for a map. */
    public static IssueProperty of(String intention, MapPart map) {
        return new IssueProperty(VERSION, Optional.of(intention), List.of(), Map.of()).merge(map);
    }

    /** Read from its JSON; empty if it cannot be: too long, cut off, or no object. */
    public static Optional<IssueProperty> read(String json) {
        return IssuePropertyReader.read(json);
    }

    /** Its JSON, on one line, of at most {@value #MAX_CHARACTERS} characters: items past that are left out from the end. */
    public String json() {
        IssueProperty fitting = this;
        for (int i = maps.size() - 1; i >= 0 && !fitting.fits(); i--) {
            fitting = fitting.fitting(i);
        }
        return fitting.fits() ? fitting.write() : fitting.knownOnly().write();
    }

    /** Whether a newer Frontstage than this one wrote it. */
    public boolean isNewer() {
        return version > VERSION;
    }

    /** What a map says here. */
    public Optional<MapPart> map(String id) {
        return maps.stream().filter(part -> part.map().equals(id)).findFirst();
    }

    /**
     * With what a map says now in the place of what it said; other maps' parts stay. Where all of it would be too long, items of this
     * part are left out from the end.
     */
    public IssueProperty merge(MapPart part) {
        List<MapPart> all = new ArrayList<>();
        int place = -1;
        for (MapPart old : maps) {
            if (!old.map().equals(part.map())) {
                all.add(old);
            } else if (place < 0) {
                place = all.size();
                all.add(part.over(old));
            }
        }
        if (place < 0) {
            place = all.size();
            all.add(part);
        }
        return withMaps(all).fitting(place);
    }

    /** Without what a map says; the rest stays. */
    public IssueProperty without(String map) {
        return withMaps(maps.stream().filter(part -> !part.map().equals(map)).toList());
    }

    private IssueProperty withMaps(List<MapPart> others) {
        return new IssueProperty(version, intention, others, unknown);
    }

    /** With as many items of the part at that place as there is room for. */
    private IssueProperty fitting(int place) {
        if (fits()) {
            return this;
        }
        MapPart part = maps.get(place);
        IntFunction<IssueProperty> keeping = count -> {
            List<MapPart> all = new ArrayList<>(maps);
            all.set(place, part.withItems(part.items().subList(0, count)));
            return withMaps(all);
        };
        int fit = 0;
        int tooMany = part.items().size();
        while (tooMany - fit > 1) {
            int middle = (fit + tooMany) / 2;
            if (keeping.apply(middle).fits()) {
                fit = middle;
            } else {
                tooMany = middle;
            }
        }
        return keeping.apply(fit);
    }

    /** What is left when even without items it is too long: nobody but a stranger writes so. */
    private IssueProperty knownOnly() {
        IssueProperty known = new IssueProperty(version, intention, List.of(), Map.of());
        for (MapPart part : maps) {
            IssueProperty more = known.withMaps(
                    join(known.maps, new MapPart(part.map(), part.title(), part.address(), List.of(), Map.of())));
            if (!more.fits()) {
                return known;
            }
            known = more;
        }
        return known;
    }

    private boolean fits() {
        return write().length() <= MAX_CHARACTERS;
    }

    private String write() {
        return new IssuePropertyWriter().write(this);
    }

    private static <T> List<T> join(List<T> list, T last) {
        List<T> all = new ArrayList<>(list);
        all.add(last);
        return all;
    }

    private static Map<String, String> both(Map<String, String> old, Map<String, String> now) {
        Map<String, String> all = new LinkedHashMap<>(old);
        all.putAll(now);
        return all;
    }

    private static String id(String text) {
        String id = PlainText.line(text, MAX_NAME_LENGTH);
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an id has at least one character");
        }
        return id;
    }

    private static Optional<String> name(Optional<String> text) {
        return line(text, MAX_NAME_LENGTH);
    }

    private static Optional<String> line(Optional<String> text, int most) {
        return text.map(one -> PlainText.line(one, most)).filter(one -> !one.isEmpty());
    }
}
