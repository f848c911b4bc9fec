package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A change for a law, with its parts.
 *
 * @param name what it does
 * @param change the change itself
 * @param thing the changed element
 * @param target where it goes
 * @param words the words that it writes
 */
record RandomChange(
        String name, MapChange change, Optional<ElementRef> thing, Optional<Target> target, List<String> words) {

    static final List<String> NAMES =
            List.of("add", "rename", "move", "duplicate", "delete", "set", "connect", "disconnect");

    private static final List<String> TITLES = List.of(
            "Pays",
            "Pays: now",
            "404",
            "yes",
            "#1, again",
            "Ünder “way”",
            "- so",
            "it's \"it\"",
            "a\nb",
            "null",
            "x ".repeat(70).strip());

    /** The kinds that are drawn; personas and lanes have tests of their own. */
    private static final List<ElementKind> KINDS = List.of(
            ElementKind.STAGE,
            ElementKind.STEP,
            ElementKind.CARD,
            ElementKind.PAIN,
            ElementKind.DELIGHT,
            ElementKind.OPPORTUNITY);

    /** A random change of a kind, if this map allows one. */
    static Optional<RandomChange> random(String name, LocatedMap map, Random random) {
        List<LocatedElement> elements = map.elements().stream()
                .filter(element -> KINDS.contains(element.ref().kind()))
                .toList();
        LocatedElement element = elements.get(random.nextInt(elements.size()));
        ElementRef thing = element.ref();
        String title = TITLES.get(random.nextInt(TITLES.size()));
        return switch (name) {
            case "add" -> {
                ElementKind kind = KINDS.get(random.nextInt(KINDS.size()));
                yield target(kind, map, random)
                        .map(target -> new RandomChange(
                                name,
                                new Add(kind, target, title),
                                Optional.of(new ElementRef(kind, "")),
                                Optional.of(target),
                                List.of(title)));
            }
            case "rename" -> Optional.of(new RandomChange(
                    name, new Rename(thing, title), Optional.of(thing), Optional.empty(), List.of(title)));
            case "move" -> target(thing.kind(), map, random)
                    .map(target -> new RandomChange(
                            name, new Move(thing, target), Optional.of(thing), Optional.of(target), List.of()));
            case "duplicate" -> Optional.of(
                    new RandomChange(name, new Duplicate(thing), Optional.of(thing), Optional.empty(), List.of()));
            case "delete" -> Optional.of(
                    new RandomChange(name, new Delete(thing), Optional.of(thing), Optional.empty(), List.of()));
            case "set" -> set(thing, map, random);
            case "connect" -> connect(map, random);
            default -> disconnect(map, random);
        };
    }

    private static Optional<RandomChange> set(ElementRef thing, LocatedMap map, Random random) {
        var personas = map.blueprint().personas();
        if (thing.kind() == ElementKind.STEP && !personas.isEmpty() && random.nextBoolean()) {
            String persona = personas.get(random.nextInt(personas.size())).id().value();
            String feels = random.nextInt(3) == 0 ? "" : "-1 so: so";
            return Optional.of(new RandomChange(
                    "set",
                    new SetFeeling(thing, persona, feels),
                    Optional.of(thing),
                    Optional.empty(),
                    List.of(Key.FEELS.word(), feels, persona)));
        }
        String value = random.nextInt(3) == 0 ? "" : null;
        Key key = Key.NOTE;
        String written = "See: #1";
        if (thing.kind() == ElementKind.PAIN && random.nextBoolean()) {
            key = Key.SEVERITY;
            written = "critical";
        } else if (thing.kind() == ElementKind.OPPORTUNITY && random.nextBoolean()) {
            key = Key.IMPACT;
            written = "3";
        } else if (thing.kind() == ElementKind.STEP && random.nextBoolean()) {
            key = random.nextBoolean() ? Key.MOMENT_OF_TRUTH : Key.FEELS;
            written = key == Key.FEELS ? "+2 glad" : "yes";
        }
        String said = value == null ? written : value;
        return Optional.of(new RandomChange(
                "set", new SetKey(thing, key, said), Optional.of(thing), Optional.empty(), List.of(key.word(), said)));
    }

    private static Optional<RandomChange> connect(LocatedMap map, Random random) {
        List<LocatedElement> ends = map.elements().stream()
                .filter(element -> element.ref().kind() == ElementKind.CARD)
                .toList();
        if (ends.size() < 2) {
            return Optional.empty();
        }
        LocatedElement from = ends.get(random.nextInt(ends.size()));
        LocatedElement to = ends.get(random.nextInt(ends.size()));
        String end = to.ref().id();
        if (random.nextBoolean()) {
            end = map.at(to.slot().owner()).orElseThrow().ref().id() + "."
                    + to.slot().word();
        }
        String label = random.nextBoolean() ? "" : "so: #1";
        boolean agreement = random.nextBoolean();
        return Optional.of(new RandomChange(
                "connect",
                new Connect(from.ref().id(), end, agreement, label),
                Optional.of(from.ref()),
                Optional.empty(),
                List.of(from.ref().id(), end, agreement ? "agreement" : "", label)));
    }

    private static Optional<RandomChange> disconnect(LocatedMap map, Random random) {
        var arrows = map.blueprint().arrows();
        if (arrows.isEmpty()) {
            return Optional.empty();
        }
        var arrow = arrows.get(random.nextInt(arrows.size()));
        String from = Canon.end(arrow.from());
        String to = Canon.end(arrow.to());
        return Optional.of(new RandomChange(
                "disconnect", new Disconnect(from, to), Optional.empty(), Optional.empty(), List.of(from, to)));
    }

    static Optional<Target> target(ElementKind kind, LocatedMap map, Random random) {
        int place = random.nextInt(4);
        if (kind == ElementKind.STAGE) {
            return Optional.of(new Target(Optional.empty(), Optional.empty(), place));
        }
        List<LocatedElement> owners = new ArrayList<>(map.elements());
        owners.removeIf(owner -> !kind.standsIn(owner.ref().kind()));
        if (owners.isEmpty()) {
            return Optional.empty();
        }
        ElementRef owner = owners.get(random.nextInt(owners.size())).ref();
        var lanes = map.blueprint().lanes();
        Optional<String> lane = kind == ElementKind.CARD || kind.isItem() && random.nextBoolean()
                ? Optional.of(lanes.get(random.nextInt(lanes.size())).id().value())
                : Optional.empty();
        return Optional.of(new Target(Optional.of(owner), lane, place));
    }
}
