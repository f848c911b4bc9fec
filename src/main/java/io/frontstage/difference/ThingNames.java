package io.frontstage.difference;

import io.frontstage.messages.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the things of one map in sentences. */
final class ThingNames {

    private static final Set<String> REFERENCES = Set.of("at", "cause", "met-by", "solves", "from", "to");
    private static final Set<String> LANES = Set.of("customer", "frontstage", "backstage", "support", "evidence");
    private static final Map<String, String> WORDS = Map.of(
            "met", "table.met.",
            "confidence", "table.confidence.",
            "better", "table.better.",
            "per", "table.per.");

    private final Messages messages;
    private final Map<String, String> elements = new HashMap<>();
    private final Map<String, String> lanes = new HashMap<>();
    private final Map<String, String> personas = new HashMap<>();

    ThingNames(MapThing map, Messages messages) {
        this.messages = messages;
        collect(map);
    }

    private void collect(MapThing thing) {
        switch (thing.kind()) {
            case LANE -> lanes.put(thing.id(), thing.title());
            case PERSONA -> personas.put(thing.id(), shortName(thing.title()));
            case STAGE -> elements.putIfAbsent(thing.id(), thing.title());
            default -> {
                if (thing.kind().isElement()) {
                    elements.put(thing.id(), thing.title());
                }
            }
        }
        thing.children().forEach(this::collect);
    }

    private static String shortName(String title) {
        int comma = title.indexOf(',');
        return comma > 0 ? title.substring(0, comma) : title;
    }

    String quoted(String text) {
        return messages.text("map.quote", text);
    }

    String lane(String id) {
        String name = lanes.getOrDefault(id, id);
        return name.equals(id) && LANES.contains(id) ? messages.text("lane." + id) : name;
    }

    String persona(String id) {
        return personas.getOrDefault(id, id);
    }

    /**
     * Where a thing is, as the beginning of its sentence: its step, and for a card its lane; empty for a step or something outside all
     * steps.
     */
    String place(MapThing thing) {
        return above(thing)
                .map(above -> above.title() + (thing.lane().isEmpty() ? "" : ", " + lane(thing.lane())) + ": ")
                .orElse("");
    }

    private static Optional<MapThing> above(MapThing thing) {
        return switch (thing.kind()) {
            case MAP, STAGE, STEP -> Optional.empty();
            default -> thing.parent().filter(above -> above.kind() != ThingKind.MAP);
        };
    }

    /** The name of a thing that was added or removed; for a stage with the number of its steps, for a step with that of its cards. */
    String whole(MapThing thing) {
        int inside = thing.kind() == ThingKind.STAGE
                ? thing.children(ThingKind.STEP).size()
                : thing.children(ThingKind.CARD).size();
        String kind = thing.kind() == ThingKind.STAGE ? "stage" : "step";
        String with =
                switch (thing.kind()) {
                    case STAGE, STEP -> switch (inside) {
                        case 0 -> "";
                        case 1 -> messages.text("difference.with." + kind + ".one");
                        default -> messages.text("difference.with." + kind, inside);
                    };
                    default -> "";
                };
        return (place(thing).isEmpty() ? name(thing) : item(thing)) + with;
    }

    /** A thing as the subject of a sentence. */
    String name(MapThing thing) {
        return switch (thing.kind()) {
            case MAP, CARD -> quoted(thing.title());
            case LANE -> messages.text("difference.lane", lane(thing.id()));
            case ARROW -> messages.text("difference.arrow", reference(thing.text("from")), reference(thing.text("to")));
            case DISMISSAL -> thing.text("at").isEmpty()
                    ? messages.text("difference.dismissal", thing.title())
                    : messages.text("difference.dismissal.at", thing.title(), reference(thing.text("at")));
            default -> messages.text("difference.thing." + word(thing.kind()), thing.title());
        };
    }

    /** The name of a thing in a sentence that begins with its place. */
    private String item(MapThing thing) {
        return switch (thing.kind()) {
            case NEED, EXPECT, PAIN, DELIGHT, OPPORTUNITY, METRIC -> messages.text(
                    "difference.item." + word(thing.kind()), thing.title());
            default -> name(thing);
        };
    }

    private static String word(ThingKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** A thing with its place, as the subject of a sentence about one of its values. */
    String of(MapThing thing) {
        return thing.kind() == ThingKind.METRIC && above(thing).isPresent() ? place(thing) + item(thing) : name(thing);
    }

    /** Where a thing is: its stage, or its step and lane. */
    String whereabouts(MapThing thing) {
        String above = thing.parent().map(MapThing::title).orElse("");
        return thing.lane().isEmpty() ? above : above + ", " + lane(thing.lane());
    }

    /** The place of a thing among its neighbours, in words: after which one it comes, or that it is the first. */
    String neighbour(MapThing thing) {
        List<MapThing> all =
                thing.parent().map(above -> above.children(thing.kind())).orElse(List.of());
        int at = all.indexOf(thing);
        return at <= 0
                ? messages.text("difference.first")
                : messages.text("difference.behind", all.get(at - 1).title());
    }

    /** A value in words. */
    String value(ThingKind kind, String key, Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? messages.text("table.nothing")
                    : list.stream().map(each -> value(kind, key, each)).collect(Collectors.joining(", "));
        }
        String text = value.toString();
        if (key.startsWith("feels") || key.equals("staff-feels")) {
            return text.replaceFirst("^-", "−");
        }
        if (REFERENCES.contains(key)) {
            return reference(text);
        }
        if (WORDS.containsKey(key)) {
            return messages.text(WORDS.get(key) + text);
        }
        return switch (key) {
            case "for" -> persona(text);
            case "lane" -> lane(text);
            case "reviewed", "as-of", "due" -> day(text);
            default -> text;
        };
    }

    /** The name of a part of a value: a persona, or a day of a series. */
    String part(String key, String part) {
        return key.equals("series") ? day(part) : persona(part);
    }

    /** A day in the reader's language; a month as it is written. */
    String day(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return text;
        }
        return DateTimeFormatter.ofPattern(messages.text("difference.day"), messages.locale())
                .format(LocalDate.parse(text));
    }

    private String reference(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            return quoted(elements.getOrDefault(text, text));
        }
        String step = text.substring(0, dot);
        return quoted(elements.getOrDefault(step, step) + ", " + lane(text.substring(dot + 1)));
    }
}
