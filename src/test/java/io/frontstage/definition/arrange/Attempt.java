package io.frontstage.definition.arrange;

import io.frontstage.definition.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A change that a law is tried with, in its parts.
 *
 * @param name what it does
 * @param change the change itself
 * @param thing what it is about
 * @param target where that goes
 * @param words what is written
 */
record Attempt(String name, Arrangement change, Optional<ThingRef> thing, Optional<Target> target, List<String> words) {

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

    /** A change of a kind that this map allows for, if there is one. */
    static Optional<Attempt> random(String name, Outline outline, Random random) {
        List<Spot> spots = outline.spots();
        Spot spot = spots.get(random.nextInt(spots.size()));
        ThingRef thing = spot.ref();
        String title = TITLES.get(random.nextInt(TITLES.size()));
        return switch (name) {
            case "add" -> {
                ThingKind kind = ThingKind.values()[random.nextInt(ThingKind.values().length)];
                yield target(kind, outline, random)
                        .map(target -> new Attempt(
                                name,
                                new Add(kind, target, title),
                                Optional.of(new ThingRef(kind, "")),
                                Optional.of(target),
                                List.of(title)));
            }
            case "rename" -> Optional.of(
                    new Attempt(name, new Rename(thing, title), Optional.of(thing), Optional.empty(), List.of(title)));
            case "move" -> target(thing.kind(), outline, random)
                    .map(target -> new Attempt(
                            name, new Move(thing, target), Optional.of(thing), Optional.of(target), List.of()));
            case "duplicate" -> Optional.of(
                    new Attempt(name, new Duplicate(thing), Optional.of(thing), Optional.empty(), List.of()));
            case "delete" -> Optional.of(
                    new Attempt(name, new Delete(thing), Optional.of(thing), Optional.empty(), List.of()));
            case "set" -> set(thing, outline, random);
            case "connect" -> connect(outline, random);
            default -> disconnect(outline, random);
        };
    }

    private static Optional<Attempt> set(ThingRef thing, Outline outline, Random random) {
        var personas = outline.blueprint().personas();
        if (thing.kind() == ThingKind.STEP && !personas.isEmpty() && random.nextBoolean()) {
            String persona = personas.get(random.nextInt(personas.size())).id().value();
            String feels = random.nextInt(3) == 0 ? "" : "-1 so: so";
            return Optional.of(new Attempt(
                    "set",
                    new Feel(thing, persona, feels),
                    Optional.of(thing),
                    Optional.empty(),
                    List.of(Key.FEELS.word(), feels, persona)));
        }
        String value = random.nextInt(3) == 0 ? "" : null;
        Key key = Key.NOTE;
        String written = "See: #1";
        if (thing.kind() == ThingKind.PAIN && random.nextBoolean()) {
            key = Key.SEVERITY;
            written = "critical";
        } else if (thing.kind() == ThingKind.OPPORTUNITY && random.nextBoolean()) {
            key = Key.IMPACT;
            written = "3";
        } else if (thing.kind() == ThingKind.STEP && random.nextBoolean()) {
            key = random.nextBoolean() ? Key.MOMENT_OF_TRUTH : Key.FEELS;
            written = key == Key.FEELS ? "+2 glad" : "yes";
        }
        String said = value == null ? written : value;
        return Optional.of(new Attempt(
                "set", new SetKey(thing, key, said), Optional.of(thing), Optional.empty(), List.of(key.word(), said)));
    }

    private static Optional<Attempt> connect(Outline outline, Random random) {
        List<Spot> ends = outline.spots().stream()
                .filter(spot -> spot.ref().kind() == ThingKind.CARD)
                .toList();
        if (ends.size() < 2) {
            return Optional.empty();
        }
        Spot from = ends.get(random.nextInt(ends.size()));
        Spot to = ends.get(random.nextInt(ends.size()));
        String end = to.ref().id();
        if (random.nextBoolean()) {
            end = outline.at(to.slot().owner()).orElseThrow().ref().id() + "."
                    + to.slot().word();
        }
        String label = random.nextBoolean() ? "" : "so: #1";
        boolean agreement = random.nextBoolean();
        return Optional.of(new Attempt(
                "connect",
                new Connect(from.ref().id(), end, agreement, label),
                Optional.of(from.ref()),
                Optional.empty(),
                List.of(from.ref().id(), end, agreement ? "agreement" : "", label)));
    }

    private static Optional<Attempt> disconnect(Outline outline, Random random) {
        var arrows = outline.blueprint().arrows();
        if (arrows.isEmpty()) {
            return Optional.empty();
        }
        var arrow = arrows.get(random.nextInt(arrows.size()));
        String from = Canon.end(arrow.from());
        String to = Canon.end(arrow.to());
        return Optional.of(new Attempt(
                "disconnect", new Disconnect(from, to), Optional.empty(), Optional.empty(), List.of(from, to)));
    }

    static Optional<Target> target(ThingKind kind, Outline outline, Random random) {
        int place = random.nextInt(4);
        if (kind == ThingKind.STAGE) {
            return Optional.of(new Target(Optional.empty(), Optional.empty(), place));
        }
        List<Spot> owners = new ArrayList<>(outline.spots());
        owners.removeIf(owner -> !kind.standsIn(owner.ref().kind()));
        if (owners.isEmpty()) {
            return Optional.empty();
        }
        ThingRef owner = owners.get(random.nextInt(owners.size())).ref();
        var lanes = outline.blueprint().lanes();
        Optional<String> lane = kind == ThingKind.CARD || kind.isItem() && random.nextBoolean()
                ? Optional.of(lanes.get(random.nextInt(lanes.size())).id().value())
                : Optional.empty();
        return Optional.of(new Target(Optional.of(owner), lane, place));
    }
}
