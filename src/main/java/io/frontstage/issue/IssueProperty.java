package io.frontstage.issue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The issue's entity property {@value #KEY} in Jira: the maps that link to the issue, and what they say about it. Both
 * halves of the plugin read it, and older and newer versions read each other's: whatever this version does not know is
 * kept when the property is written again.
 *
 * <p>Anyone who may edit the issue may have written it. All texts are of bounded length, on one line and without
 * control characters. None is markup, and no address in it can be trusted.
 *
 * @param version the format version; 1 if the property does not name one
 * @param intention the idempotency key of the request that created the issue; empty if Frontstage did not create it
 * @param maps one part for each map, in the order of their first link
 * @param unknown fields that a newer version added: names with their values as JSON
 */
public record IssueProperty(int version, Optional<String> intention, List<MapPart> maps, Map<String, String> unknown) {

    /** The property's key in Jira. */
    public static final String KEY = "frontstage";

    /** The format version that this version writes. */
    public static final int VERSION = 1;

    /** Maximum length of the JSON, in characters; Jira accepts 32,768. */
    public static final int MAX_CHARACTERS = 30_000;

    /** Maximum number of maps per issue; if there are more, the last ones are kept. */
    public static final int MAX_MAPS = 100;

    /** Maximum length of a title, an id or a name, in characters. */
    public static final int MAX_NAME_LENGTH = 255;

    /** Maximum length of a customer's quote, in characters. */
    public static final int MAX_QUOTE_LENGTH = 1_000;

    /** Maximum length of an address, in characters; a longer one is left out. */
    public static final int MAX_ADDRESS_LENGTH = 2_000;

    /** A property without any map. */
    public static final IssueProperty EMPTY = new IssueProperty(VERSION, Optional.empty(), List.of(), Map.of());

    public IssueProperty {
        version = Math.max(VERSION, version);
        intention = name(intention);
        maps = List.copyOf(maps.subList(Math.max(0, maps.size() - MAX_MAPS), maps.size()));
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }

    /**
     * What one map says about an issue.
     *
     * @param map the map's id, {@code <server id>-<attachment id>}
     * @param title the map's title
     * @param address the page with the map, as written: not checked
     * @param items the map's items that link to the issue, in the map's order
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

        /** The part of the property for a link back. */
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

        /** This part, with the fields of the old part that this version does not know. */
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
     * A pain point or an opportunity that links to the issue.
     *
     * @param item its id on the map
     * @param kind {@code pain} or {@code opportunity}; another word from a newer version
     * @param title in a few words
     * @param stage where on the map: the stage's title
     * @param step the step's title
     * @param severity {@code low}, {@code medium}, {@code high} or {@code critical}; another word from a newer version
     * @param quote the pain in the customer's words
     * @param feels how the customer feels at the step: -2 to +2, followed by a space and the words, if any; older
     *     versions do not write it
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
            Optional<String> feels,
            Map<String, String> unknown) {

        public Item {
            item = id(item);
            kind = name(kind);
            title = name(title);
            stage = name(stage);
            step = name(step);
            severity = name(severity);
            quote = line(quote, MAX_QUOTE_LENGTH);
            feels = name(feels);
            unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
        }

        /** An item of a page with view restrictions: without any text. */
        public static Item bare(String item, String kind) {
            Optional<String> none = Optional.empty();
            return new Item(item, Optional.of(kind), none, none, none, none, none, none, Map.of());
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
                    item.feels(),
                    Map.of());
        }

        private Item over(Item old) {
            return new Item(item, kind, title, stage, step, severity, quote, feels, both(old.unknown, unknown));
        }
    }

    /** The property of an issue that is about to be created for a map. */
    public static IssueProperty of(String intention, MapPart map) {
        return new IssueProperty(VERSION, Optional.of(intention), List.of(), Map.of()).merge(map);
    }

    /** Reads the property from its JSON; empty if the text is too long, cut off or not an object. */
    public static Optional<IssueProperty> read(String json) {
        return IssuePropertyReader.read(json);
    }

    /**
     * The property as JSON on one line, of at most {@value #MAX_CHARACTERS} characters; items that do not fit are left
     * out from the end.
     */
    public String json() {
        IssueProperty fitting = this;
        for (int i = maps.size() - 1; i >= 0 && !fitting.fits(); i--) {
            fitting = fitting.fitting(i);
        }
        return fitting.fits() ? fitting.write() : fitting.knownOnly().write();
    }

    /** Whether a newer version of Frontstage wrote it. */
    public boolean isNewer() {
        return version > VERSION;
    }

    /** The part of one map. */
    public Optional<MapPart> map(String id) {
        return maps.stream().filter(part -> part.map().equals(id)).findFirst();
    }

    /**
     * Replaces the part of one map; the parts of other maps stay. If the result would be too long, items of this part
     * are left out from the end.
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

    /** Removes the part of one map; the rest stays. */
    public IssueProperty without(String map) {
        return withMaps(maps.stream().filter(part -> !part.map().equals(map)).toList());
    }

    private IssueProperty withMaps(List<MapPart> others) {
        return new IssueProperty(version, intention, others, unknown);
    }

    /** Keeps as many items of the part at this index as fit. */
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

    /**
     * Keeps no items, no fields that this version does not know, and only as many maps as fit. Needed if the property
     * is too long even without items, which only another program can cause.
     */
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
