package io.frontstage.render.view;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.Audience;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Delight;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Need;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.SolvedPains;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The things of a map that a filter finds, from left to right. */
public final class Things {

    private final List<FilterableThing> things = new ArrayList<>();
    private final SolvedPains solved;

    private Things(Blueprint blueprint) {
        this.solved = new SolvedPains(blueprint);
    }

    public static List<FilterableThing> of(Blueprint blueprint) {
        Things all = new Things(blueprint);
        for (Stage stage : blueprint.stages()) {
            Place place = new Place(stage, Optional.empty());
            all.add(
                    place,
                    stage.id().value(),
                    "stage",
                    stage.title(),
                    List.of(),
                    Optional.empty(),
                    text(stage.about()));
            all.needs(place, stage.needs().things());
            all.items(place, stage.items());
            stage.steps().forEach(step -> all.step(new Place(stage, Optional.of(step)), step));
        }
        return List.copyOf(all.things);
    }

    /** The place of a thing, from which it inherits personas and owner. */
    private record Place(Stage stage, Optional<Step> step) {

        List<PersonaId> personas(List<PersonaId> own) {
            Audience around = step.map(Step::audience).orElse(stage.audience());
            return own.isEmpty() ? around.personas() : own;
        }

        Optional<String> owner(Optional<String> own) {
            return own.or(() -> step.flatMap(Step::owner)).or(stage::owner);
        }
    }

    private void step(Place place, Step step) {
        String words = text(step.about()) + "\n"
                + String.join("\n", step.experience().quotes()) + "\n" + String.join("\n", step.channels());
        add(place, step.id().value(), "step", step.title(), List.of(), Optional.empty(), words);
        for (Cell cell : step.cells()) {
            for (Card card : cell.cards()) {
                String text = Stream.of(card.by(), card.with())
                        .flatMap(List::stream)
                        .reduce(text(card.about()), (one, other) -> one + "\n" + other);
                add(place, card.id().value(), "card", card.does(), card.personas(), card.owner(), text);
            }
        }
        needs(place, step.experience().needs().things());
        needs(place, step.experience().expects().things());
        items(place, step.items());
    }

    private void needs(Place place, List<Need> needs) {
        for (Need need : needs) {
            add(place, need.id().value(), "need", need.title(), need.personas(), Optional.empty(), text(need.about()));
        }
    }

    private void items(Place place, Items items) {
        for (Item item : items.all()) {
            things.add(thing(place, item));
        }
    }

    private FilterableThing thing(Place place, Item item) {
        Optional<PainPoint> pain = item instanceof PainPoint one ? Optional.of(one) : Optional.empty();
        List<String> quotes = item instanceof Delight delight
                ? delight.quotes()
                : pain.map(PainPoint::quotes).orElse(List.of());
        List<String> solves = item instanceof Opportunity opportunity
                ? solved.of(opportunity).stream()
                        .filter(one -> one.fixed().isEmpty())
                        .map(one -> one.id().value())
                        .toList()
                : List.of();
        Optional<String> owner =
                item instanceof Opportunity opportunity ? opportunity.owner() : pain.flatMap(PainPoint::owner);
        return new FilterableThing(
                item.id().value(),
                pain.isPresent() ? "pain" : item instanceof Delight ? "delight" : "opportunity",
                item.title(),
                place.step().map(step -> step.id().value()),
                Optional.of(place.stage().id().value()),
                place.personas(item.personas()),
                place.owner(owner),
                pain.flatMap(PainPoint::severity)
                        .map(severity -> severity.name().toLowerCase(Locale.ROOT)),
                pain.flatMap(PainPoint::fixed).isPresent(),
                solves,
                text(item.about()) + "\n" + String.join("\n", quotes));
    }

    private void add(
            Place place,
            String id,
            String kind,
            String title,
            List<PersonaId> personas,
            Optional<String> owner,
            String text) {
        things.add(new FilterableThing(
                id,
                kind,
                title,
                place.step().map(step -> step.id().value()),
                Optional.of(place.stage().id().value()),
                place.personas(personas),
                place.owner(owner),
                Optional.empty(),
                false,
                List.of(),
                text));
    }

    private static String text(About about) {
        return about.note().orElse("") + "\n" + about.provenance().source().orElse("");
    }
}
