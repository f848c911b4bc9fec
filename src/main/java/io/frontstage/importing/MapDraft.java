package io.frontstage.importing;

import io.frontstage.definition.Key;
import io.frontstage.definition.MappingKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A map under construction from a sheet, with the remarks so far. */
final class MapDraft {

    /** Maximum number of remarks. */
    private static final int MAX_REMARKS = 200;

    /** Maximum length of a key or id made from a text, in code points. */
    private static final int MAX_SLUG = 40;

    private static final Set<String> LANES = Set.of("evidence", "customer", "frontstage", "backstage", "support");

    private final DraftPart map;
    private final List<Remark> remarks;
    private final Set<Remark> said = new HashSet<>();
    private final Map<String, String> ownLanes = new HashMap<>();
    private final Map<String, String> builtInNames = new HashMap<>();
    private final Set<String> laneKeys = new HashSet<>();
    private final Map<String, HeadingQuestion> questions = new LinkedHashMap<>();
    private final Set<String> understood = new HashSet<>();
    private final HeadingMeanings words;
    private Optional<DraftPart> stage = Optional.empty();

    MapDraft(String title, List<Remark> remarks) {
        this(title, remarks, new HeadingMeanings(Map.of()));
    }

    /** @param words the meanings of headings */
    MapDraft(String title, List<Remark> remarks, HeadingMeanings words) {
        this.map = new DraftPart("blueprint", title);
        this.remarks = remarks;
        this.words = words;
    }

    HeadingMeanings words() {
        return words;
    }

    /** The headings that are not in our table, and how they were read. */
    List<HeadingQuestion> questions() {
        return List.copyOf(questions.values());
    }

    /** Notes that a heading is not in our table. @param means how it was read, if the person chose nothing */
    void ask(String name, String place, String means) {
        String key = HeadingMeanings.key(name);
        if (!key.isEmpty() && !isUnderstood(name) && questions.size() < MAX_REMARKS) {
            String chosen = words.chosen(name).orElse(means);
            questions.putIfAbsent(key, new HeadingQuestion(name, key, place, chosen));
        }
    }

    /** Notes that the meaning of a heading was clear from its cells. */
    void understand(String name) {
        understood.add(HeadingMeanings.key(name));
    }

    /** Whether the meaning of a heading is clear from its name or its cells. */
    boolean isUnderstood(String name) {
        return RowLabel.of(name).isPresent() || understood.contains(HeadingMeanings.key(name));
    }

    DraftPart map() {
        return map;
    }

    /** Adds a remark once; beyond the maximum, a single remark says that there are more. */
    void remark(Remark.Kind kind, String place, String... arguments) {
        Remark remark = Remark.of(kind, place, arguments);
        if (said.size() < MAX_REMARKS && said.add(remark)) {
            remarks.add(remark);
            if (said.size() == MAX_REMARKS) {
                remarks.add(Remark.of(Remark.Kind.AND_MORE, ""));
            }
        }
    }

    /**
     * The current stage if it has this title, else a new one. Without a title, the current stage or, if there is none, a new one with the
     * title of the map.
     */
    DraftPart stage(String title, String place) {
        boolean goesOn = title.isEmpty()
                || stage.map(DraftPart::title).filter(title::equals).isPresent();
        if (stage.isPresent() && goesOn) {
            return stage.get();
        }
        if (title.isEmpty()) {
            remark(Remark.Kind.ONE_STAGE, place, map.title());
        }
        stage = Optional.of(map.add("stages", new DraftPart("stage", title.isEmpty() ? map.title() : title)));
        return stage.get();
    }

    /**
     * Adds the lines of a cell as cards of a lane, or as pains, delights or opportunities.
     *
     * @param span the number of steps that the cell covers, for cards
     */
    void put(DraftPart into, String under, String titleKey, List<String> lines, int span, Optional<String> link) {
        for (String line : lines) {
            DraftPart draftPart = into.add(under, titled(titleKey, line));
            if (span > 1 && titleKey.equals("does")) {
                draftPart.say("span", Integer.toString(span));
            }
            link.ifPresent(url -> draftPart.say("url", url));
        }
    }

    /** {@code Too slow (high)}, {@code Too slow (severity: high)}: a pain point whose severity is written after the text. */
    private static DraftPart titled(String titleKey, String line) {
        int open = line.lastIndexOf('(');
        if (titleKey.equals("pain") && open > 0 && line.endsWith(")")) {
            String severity = CellValue.namedSeverity(line.substring(open + 1, line.length() - 1));
            if (CellValue.isSeverity(severity)) {
                DraftPart draftPart =
                        new DraftPart(titleKey, line.substring(0, open).strip());
                draftPart.say("severity", severity);
                return draftPart;
            }
        }
        return new DraftPart(titleKey, line);
    }

    /**
     * Sets a key of a part. If the language has no such key there, the text is kept under an unknown key; a feeling without a score becomes
     * a note.
     */
    void say(DraftPart draftPart, RowLabel rowLabel, String text, FeelingScale scale, String place) {
        String key = rowLabel.key();
        boolean known = mappingKind(draftPart).has(Key.of(key));
        if (!known) {
            remark(Remark.Kind.KEPT_AS_OWN_KEY, "", key, "x-" + key);
        }
        for (String value : CellValue.of(rowLabel, text, scale)) {
            if (known && rowLabel == RowLabel.FEELS && !FeelingScale.isScored(value)) {
                remark(Remark.Kind.FEELING_KEPT, place, value);
                boolean words = value.codePoints().anyMatch(Character::isLetter);
                draftPart.say("note", words ? value : key + ": " + value);
            } else {
                draftPart.say(known ? key : "x-" + key, value);
            }
        }
    }

    private static MappingKind mappingKind(DraftPart draftPart) {
        return switch (draftPart.key()) {
            case "stage" -> MappingKind.STAGE;
            case "step" -> MappingKind.STEP;
            case "pain" -> MappingKind.PAIN;
            case "delight" -> MappingKind.DELIGHT;
            case "opportunity" -> MappingKind.OPPORTUNITY;
            default -> MappingKind.CARD;
        };
    }

    /**
     * The key of a lane that every map has. A name with more in brackets becomes the lane's name, and a second row for the same lane
     * becomes a lane of its own.
     */
    String builtInLane(String key, String name, String place) {
        boolean usual = !RowLabel.hasMore(name) || words.isCustomer(name);
        if (usual && words.chosen(name).isEmpty()) {
            return key;
        }
        String before = builtInNames.putIfAbsent(key, name);
        if (before == null) {
            map.add("lanes", new DraftPart("lane", key)).say("name", name);
        }
        return before == null || before.equals(name) ? key : ownLane(name + " (" + key + ")", key, place);
    }

    /**
     * The key of a lane that is not built in; it is listed under {@code lanes} when first used.
     *
     * @param name as in the sheet, possibly followed by its kind: {@code Host (frontstage)}
     * @param kind the kind of the lane if the name does not include it
     */
    String ownLane(String name, String kind, String place) {
        return ownLane(name, kind, place, Remark.Kind.OWN_LANE);
    }

    /** Like {@link #ownLane}, for a lane whose kind is known from its name or from the separation line above it. */
    String laneOfKind(String name, String kind, String place) {
        return ownLane(name, kind, place, Remark.Kind.LANE_OF_KIND);
    }

    private String ownLane(String name, String kind, String place, Remark.Kind remark) {
        int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        String behind = open < 0
                ? ""
                : name.substring(open + 1, name.length() - 1).strip().toLowerCase(Locale.ROOT);
        boolean says = LANES.contains(behind);
        String bare = says ? name.substring(0, open).strip() : name;
        return ownLanes.computeIfAbsent(bare, none -> {
            if (!says && words.chosen(bare).isEmpty()) {
                remark(remark, place, bare, kind);
            }
            String key = free(slug(bare));
            DraftPart lane = map.add("lanes", new DraftPart("lane", key));
            lane.say("name", bare);
            lane.say("kind", says ? behind : kind);
            return key;
        });
    }

    private String free(String slug) {
        String wanted = slug.isEmpty() || Key.of(slug) != Key.OTHER ? ("lane-" + slug).replaceFirst("-$", "") : slug;
        String key = wanted;
        for (int i = 2; !laneKeys.add(key); i++) {
            key = wanted + "-" + i;
        }
        return key;
    }

    /** The key under which what belongs to a heading is kept without being drawn. @param place where the heading is */
    static String ownKey(String heading, String place) {
        String slug = slug(heading);
        return "x-" + (slug.isEmpty() ? slug(place) : slug);
    }

    /** Letters and digits in lower case, dashes between. */
    static String slug(String text) {
        String dashed = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
        int end = dashed.offsetByCodePoints(0, Math.min(MAX_SLUG, dashed.codePointCount(0, dashed.length())));
        return dashed.substring(0, end).replaceAll("-$", "");
    }
}
