package io.frontstage.importing;

import io.frontstage.definition.Key;
import io.frontstage.definition.Thing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A map that is being put together from a sheet, with the remarks that arise. */
final class MapDraft {

    /** As many remarks as anybody reads. */
    private static final int MAX_REMARKS = 200;

    /** Code points of a key or id that is made of a text. */
    private static final int MAX_SLUG = 40;

    private static final Set<String> LANES = Set.of("evidence", "customer", "frontstage", "backstage", "support");

    private final DraftPart map;
    private final List<Remark> remarks;
    private final Set<Remark> said = new HashSet<>();
    private final Map<String, String> ownLanes = new HashMap<>();
    private final Set<String> laneKeys = new HashSet<>();
    private Optional<DraftPart> stage = Optional.empty();

    MapDraft(String title, List<Remark> remarks) {
        this.map = new DraftPart("blueprint", title);
        this.remarks = remarks;
    }

    DraftPart map() {
        return map;
    }

    /** Says something once; a file of which there is no end of what to say is told of as such. */
    void remark(Remark.Kind kind, String place, String... arguments) {
        Remark remark = Remark.of(kind, place, arguments);
        if (said.size() < MAX_REMARKS && said.add(remark)) {
            remarks.add(remark);
            if (said.size() == MAX_REMARKS) {
                remarks.add(Remark.of(Remark.Kind.AND_MORE, ""));
            }
        }
    }

    /** The stage with a title, which goes on if it is the one before; without a title always that, or one called as the map. */
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

    /** The lines of a cell become cards of a lane, or pains, delights or opportunities. */
    void put(DraftPart into, String under, String titleKey, List<String> lines, int span) {
        for (String line : lines) {
            DraftPart draftPart = into.add(under, titled(titleKey, line));
            if (span > 1 && titleKey.equals("does") && lines.size() == 1) {
                draftPart.say("span", Integer.toString(span));
            }
        }
    }

    /** {@code Too slow (high)}: people write the severity behind it. */
    private static DraftPart titled(String titleKey, String line) {
        int open = line.lastIndexOf('(');
        if (titleKey.equals("pain") && open > 0 && line.endsWith(")")) {
            String severity = CellValue.severity(line.substring(open + 1, line.length() - 1));
            if (CellValue.isSeverity(severity)) {
                DraftPart draftPart =
                        new DraftPart(titleKey, line.substring(0, open).strip());
                draftPart.say("severity", severity);
                return draftPart;
            }
        }
        return new DraftPart(titleKey, line);
    }

    /** Says something of a part under a key of the language; under a key of the author's own if the part has none such. */
    void say(DraftPart draftPart, RowLabel rowLabel, String text) {
        String key = rowLabel.key();
        boolean known = thing(draftPart).has(Key.of(key));
        for (String value : CellValue.of(rowLabel, text)) {
            draftPart.say(known ? key : "x-" + key, value);
        }
    }

    private static Thing thing(DraftPart draftPart) {
        return switch (draftPart.key()) {
            case "stage" -> Thing.STAGE;
            case "step" -> Thing.STEP;
            case "pain" -> Thing.PAIN;
            case "delight" -> Thing.DELIGHT;
            case "opportunity" -> Thing.OPPORTUNITY;
            default -> Thing.CARD;
        };
    }

    /**
     * The key of a lane that is none of the five; it is listed under {@code lanes} when it is first named.
     *
     * @param name as the sheet has it, perhaps with its kind behind it: {@code Host (frontstage)}
     * @param kind of the lane if it does not say so
     */
    String ownLane(String name, String kind, String place) {
        int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        String behind = open < 0
                ? ""
                : name.substring(open + 1, name.length() - 1).strip().toLowerCase(Locale.ROOT);
        boolean says = LANES.contains(behind);
        String bare = says ? name.substring(0, open).strip() : name;
        return ownLanes.computeIfAbsent(bare, none -> {
            if (!says) {
                remark(Remark.Kind.OWN_LANE, place, bare, kind);
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

    /** Letters and digits in lower case, dashes between. */
    static String slug(String text) {
        String dashed = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
        int end = dashed.offsetByCodePoints(0, Math.min(MAX_SLUG, dashed.codePointCount(0, dashed.length())));
        return dashed.substring(0, end).replaceAll("-$", "");
    }
}
