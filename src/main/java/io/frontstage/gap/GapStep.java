package io.frontstage.gap;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Need;
import io.frontstage.blueprint.Needs;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.measure.RecentAnswers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One step with everything that a {@link GapKind} examines: its stage, the cards that span it, and the answers. */
record GapStep(Blueprint blueprint, Stage stage, Step step, RecentAnswers answers) {

    /** A card with its lane and the step at which it begins. */
    record PlacedCard(Card card, LaneId lane, LaneKind kind, ElementId step) {}

    /** A persona and how they feel at this step. */
    record Felt(Persona persona, Emotion emotion) {

        /** The persona's title up to the comma: <i>Dana</i> for <i>Dana, the commuter</i>. */
        String name() {
            int comma = persona.title().indexOf(',');
            return comma > 0 ? persona.title().substring(0, comma) : persona.title();
        }
    }

    /** The lanes of those who serve the customer. */
    static final Set<LaneKind> ORGANISATION = Set.of(LaneKind.FRONTSTAGE, LaneKind.BACKSTAGE, LaneKind.SUPPORT);

    private boolean isFirst() {
        return stage.steps().get(0).id().equals(step.id());
    }

    /** The cards at this step in lanes of some kinds, including cards that span the step, lane by lane. */
    List<PlacedCard> cards(Set<LaneKind> kinds) {
        List<Step> steps = blueprint.steps();
        int here = steps.indexOf(step);
        List<PlacedCard> found = new ArrayList<>();
        blueprint.lanes().stream().filter(lane -> kinds.contains(lane.kind())).forEach(lane -> {
            for (int column = 0; column <= here; column++) {
                Step of = steps.get(column);
                for (Card card : of.cell(lane.id()).map(Cell::cards).orElse(List.of())) {
                    if (column + card.span() > here) {
                        found.add(new PlacedCard(card, lane.id(), lane.kind(), of.id()));
                    }
                }
            }
        });
        return found;
    }

    /** Whether the author states, for a lane of one of these kinds, that nothing is done at this step. */
    boolean saysNone(Set<LaneKind> kinds) {
        return step.cells().stream()
                .filter(cell -> cell.cards().isEmpty())
                .anyMatch(cell -> kind(cell.lane()).filter(kinds::contains).isPresent());
    }

    /** The kind of a lane; also works for a built-in lane without cards, which is not among the map's lanes. */
    Optional<LaneKind> kind(LaneId lane) {
        return blueprint.lane(lane).map(Lane::kind).or(() -> Arrays.stream(LaneKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(lane.value()))
                .findFirst());
    }

    /** A need or expectation and the step or stage that has it. */
    record Owned(ElementId owner, Need need) {}

    /** The expectations and needs that have an id: those of the step, and those of the stage if this is its first step. */
    List<Owned> needs() {
        List<Owned> needs = new ArrayList<>();
        for (Group group : groups()) {
            group.needs().things().forEach(need -> needs.add(new Owned(group.owner(), need)));
        }
        return needs;
    }

    /** The expectations and needs that are plain texts, with the step or stage that has them. */
    Map<String, ElementId> needsAsTexts() {
        Map<String, ElementId> texts = new LinkedHashMap<>();
        for (Group group : groups()) {
            if (group.needs().things().isEmpty()) {
                group.needs().allWords().forEach(text -> texts.putIfAbsent(text, group.owner()));
            }
        }
        return texts;
    }

    private record Group(Needs needs, ElementId owner) {}

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        if (isFirst()) {
            groups.add(new Group(stage.needs(), new ElementId(stage.id().value())));
        }
        groups.add(new Group(step.experience().needs(), step.id()));
        groups.add(new Group(step.experience().expects(), step.id()));
        return groups;
    }

    /** How the personas of the step feel; personas without a feeling are left out. */
    List<Felt> felt() {
        List<Felt> felt = new ArrayList<>();
        for (Persona persona : blueprint.personas()) {
            if (isFor(persona.id(), step.audience().personas())) {
                step.experience().feels().of(persona.id()).ifPresent(one -> felt.add(new Felt(persona, one)));
            }
        }
        return felt;
    }

    /** The lowest feeling of a customer at this step. */
    Optional<Emotion> lowest() {
        List<Emotion> all = new ArrayList<>();
        felt().forEach(one -> all.add(one.emotion()));
        if (blueprint.personas().isEmpty()) {
            step.experience().feels().everybody().ifPresent(all::add);
        }
        return all.stream().min((one, other) -> Integer.compare(one.score(), other.score()));
    }

    /** Whether a pain of the step or stage, fixed or not, explains how a persona feels. */
    boolean hasPainFor(PersonaId persona) {
        return hasPainFor(stage.items(), stage.audience().personas(), persona)
                || hasPainFor(step.items(), step.audience().personas(), persona);
    }

    private static boolean hasPainFor(Items items, List<PersonaId> above, PersonaId persona) {
        return items.pains().stream()
                .anyMatch(pain -> isFor(persona, pain.personas().isEmpty() ? above : pain.personas()));
    }

    private static boolean isFor(PersonaId persona, List<PersonaId> personas) {
        return personas.isEmpty() || personas.contains(persona);
    }

    /** Whether the step has a pain point in a lane of the organisation. */
    boolean hasPainBehind() {
        return step.items().pains().stream()
                .anyMatch(
                        pain -> kind(pain.lane()).filter(ORGANISATION::contains).isPresent());
    }

    /** All opportunities that solve a pain point, wherever they are written. */
    List<Opportunity> solving(PainPoint pain) {
        List<Opportunity> found = new ArrayList<>();
        List<Items> places = new ArrayList<>();
        for (Stage each : blueprint.stages()) {
            places.add(each.items());
            each.steps().forEach(one -> places.add(one.items()));
        }
        for (Items place : places) {
            boolean beside = place.pains().stream().map(Item::id).anyMatch(pain.id()::equals);
            for (Opportunity opportunity : place.opportunities()) {
                if (opportunity.solves().contains(pain.id()) || opportunity.solvesAll() && beside) {
                    found.add(opportunity);
                }
            }
        }
        return found;
    }

    /** The lane of the staff at this step: the first lane of the organisation with a card, else the built-in frontstage. */
    LaneId staffLane() {
        return cards(ORGANISATION).stream()
                .map(PlacedCard::lane)
                .findFirst()
                .orElse(new LaneId(LaneKind.FRONTSTAGE.name().toLowerCase(Locale.ROOT)));
    }

    /** The only card at this step that satisfies a condition; empty if none or several do. */
    Optional<ElementId> onlyCard(Predicate<Card> has) {
        List<ElementId> found = cards(ORGANISATION).stream()
                .map(PlacedCard::card)
                .filter(has)
                .map(Card::id)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether an arrow connects a card, or its cell, with a lane of one of these kinds. */
    boolean isJoined(PlacedCard card, Set<LaneKind> kinds) {
        for (Arrow arrow : blueprint.arrows()) {
            if (touches(arrow.from(), card) && isIn(arrow.to(), kinds)
                    || touches(arrow.to(), card) && isIn(arrow.from(), kinds)) {
                return true;
            }
        }
        return false;
    }

    private boolean touches(ArrowEnd end, PlacedCard card) {
        return end instanceof ArrowEnd.AtElement at
                ? at.element().equals(card.card().id())
                : end instanceof ArrowEnd.AtCell cell
                        && cell.lane().equals(card.lane())
                        && (cell.step().equals(card.step()) || cell.step().equals(step.id()));
    }

    private boolean isIn(ArrowEnd end, Set<LaneKind> kinds) {
        if (end instanceof ArrowEnd.AtCell cell) {
            return kind(cell.lane()).filter(kinds::contains).isPresent();
        }
        ElementId element = ((ArrowEnd.AtElement) end).element();
        for (Step each : blueprint.steps()) {
            for (Cell cell : each.cells()) {
                if (kind(cell.lane()).filter(kinds::contains).isPresent()
                        && cell.cards().stream().anyMatch(card -> card.id().equals(element))) {
                    return true;
                }
            }
        }
        return false;
    }
}
