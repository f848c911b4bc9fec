package io.frontstage.future;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.difference.Change;
import io.frontstage.difference.Difference;
import io.frontstage.difference.MapThing;
import io.frontstage.difference.Sign;
import io.frontstage.difference.ThingKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what must become true, in the order of the future map. */
final class FutureLines {

    private static final String PREFIX = "to-be-";
    private static final String LANE_PREFIX = "to-be-lane-";

    /** Maximum length of an id, in code points. */
    private static final int MAX_ID = 64;

    private static final Set<ThingKind> KINDS =
            EnumSet.of(ThingKind.CARD, ThingKind.NEED, ThingKind.EXPECT, ThingKind.LANE, ThingKind.STEP);

    /** Keys whose change requires no work: effects on people, sources, remarks, and cells that are empty on purpose. */
    private static final Set<String> NOT_DONE = Set.of(
            "feels",
            "staff-feels",
            "thinks",
            "quote",
            "tolerance",
            "moment-of-truth",
            "none",
            "note",
            "url",
            "basis",
            "source",
            "as-of");

    private final Difference difference;
    private final Map<ElementId, PainPoint> gone = new HashMap<>();
    private final Map<String, Opportunity> opportunities = new HashMap<>();
    private final Map<MapThing, Set<Sign>> signs = new LinkedHashMap<>();
    private final List<MapThing> futureSteps;
    private final Set<String> given = new HashSet<>();

    private FutureLines(Difference difference, Blueprint today, List<PainPoint> gone) {
        this.difference = difference;
        this.futureSteps = steps(difference.after());
        gone.forEach(pain -> this.gone.put(pain.id(), pain));
        for (Item item : today.items()) {
            if (item instanceof Opportunity opportunity) {
                opportunities.put(opportunity.id().value(), opportunity);
            }
        }
    }

    /** @param gone today's open pain points that the future map lacks or marks as fixed */
    static List<FutureLine> of(Difference difference, Blueprint today, List<PainPoint> gone) {
        return new FutureLines(difference, today, gone).find();
    }

    static List<MapThing> steps(MapThing map) {
        return map.children(ThingKind.STAGE).stream()
                .flatMap(stage -> stage.children(ThingKind.STEP).stream())
                .toList();
    }

    private List<FutureLine> find() {
        for (Change change : difference.changes()) {
            switch (change.sign()) {
                case ADDED -> change.after().ifPresent(this::added);
                case MOVED -> note(change.after().orElseThrow(), Sign.MOVED);
                case CHANGED -> {
                    if (!NOT_DONE.contains(base(change.key()))) {
                        note(change.after().orElseThrow(), Sign.CHANGED);
                    }
                }
                case REMOVED -> {}
            }
        }
        List<FutureLine> lines = new ArrayList<>();
        signs.forEach((thing, of) -> at(thing).ifPresent(step -> lines.add(line(thing, of, step))));
        return lines;
    }

    /** Adds something new, and each new thing in it. */
    private void added(MapThing thing) {
        note(thing, Sign.ADDED);
        thing.children().stream()
                .filter(child -> !difference.same().containsKey(child))
                .forEach(this::added);
    }

    private void note(MapThing thing, Sign sign) {
        if (KINDS.contains(thing.kind())) {
            signs.computeIfAbsent(thing, first -> EnumSet.noneOf(Sign.class)).add(sign);
        }
    }

    private static String base(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private FutureLine line(MapThing thing, Set<Sign> of, MapThing step) {
        String id = id(thing);
        List<PainPoint> solves = new ArrayList<>();
        for (MapThing pain : step.children(ThingKind.PAIN)) {
            Optional.ofNullable(gone.get(new ElementId(pain.id()))).ifPresent(solves::add);
        }
        return new FutureLine(
                id, thing, of, new ElementId(step.id()), solves, Optional.ofNullable(opportunities.get(id)));
    }

    /** The id of a line's opportunity; if two are shortened to the same text, the later one gets a number. */
    private String id(MapThing thing) {
        String whole = (thing.kind() == ThingKind.LANE ? LANE_PREFIX : PREFIX) + thing.id();
        String id = cut(whole, MAX_ID);
        for (int number = 2; !given.add(id); number++) {
            String suffix = "-" + number;
            id = cut(whole, MAX_ID - suffix.length()) + suffix;
        }
        return id;
    }

    private static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, most));
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }

    /**
     * The step of today's map for a thing: its own, or else the nearest earlier one that both maps have, or else the first that both have.
     */
    private Optional<MapThing> at(MapThing thing) {
        int place = step(thing).map(futureSteps::indexOf).orElse(0);
        for (int i = place; i >= 0 && i < futureSteps.size(); i--) {
            MapThing today = difference.same().get(futureSteps.get(i));
            if (today != null) {
                return Optional.of(today);
            }
        }
        return futureSteps.stream()
                .map(difference.same()::get)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** The step of a thing; for a lane, the first step with a card in it; for a need of a stage, the first step of the stage. */
    private Optional<MapThing> step(MapThing thing) {
        if (thing.kind() == ThingKind.LANE) {
            return futureSteps.stream()
                    .filter(step -> step.children(ThingKind.CARD).stream()
                            .anyMatch(card -> card.lane().equals(thing.id())))
                    .findFirst();
        }
        return thing.within(ThingKind.STEP).or(() -> thing.within(ThingKind.STAGE)
                .flatMap(stage -> stage.children(ThingKind.STEP).stream().findFirst()));
    }
}
