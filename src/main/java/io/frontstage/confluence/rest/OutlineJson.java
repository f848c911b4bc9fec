package io.frontstage.confluence.rest;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.ArrowKind;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Delight;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PerPersona;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.ShortName;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.confluence.drawing.MapPreview.Drawn;
import io.frontstage.messages.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The elements of a map in the order of the text: what a person can move, rename and score on the drawing.
 *
 * @param lanes the lanes that are drawn, from top to bottom
 * @param cardLanes the lanes that a new card can be in: those of the map and all built-in ones, from top to bottom
 * @param arrows in the order written
 */
record OutlineJson(List<LaneJson> lanes, List<LaneJson> cardLanes, List<StageJson> stages, List<ArrowJson> arrows) {

    /**
     * @param lane its key
     * @param name the name as shown
     */
    record LaneJson(String lane, String name) {}

    /**
     * @param from the index in UTF-16 code units, from 0, at which the stage begins in the text; steps, cards and items
     *     are in {@code places}
     */
    record StageJson(
            String id,
            String title,
            int from,
            String owner,
            List<StepJson> steps,
            List<PainJson> pains,
            List<DelightJson> delights,
            List<OpportunityJson> opportunities) {}

    /**
     * @param owner its own owner or its stage's
     * @param feels the feeling of all personas as written, such as {@code +1 curious}; missing if there is none or each
     *     persona has its own
     * @param feelings the feelings of the step's personas, and of other personas that have one here; missing if there
     *     is only one feeling, shared by all
     */
    record StepJson(
            String id,
            String title,
            String owner,
            String feels,
            List<FeelingJson> feelings,
            boolean momentOfTruth,
            List<CellJson> cells,
            List<PainJson> pains,
            List<DelightJson> delights,
            List<OpportunityJson> opportunities) {}

    /**
     * The feeling of one persona.
     *
     * @param name the persona's title
     * @param feels the feeling as written; missing if this persona has none of its own
     */
    record FeelingJson(String persona, String name, String feels) {}

    record CellJson(String lane, List<CardJson> cards) {}

    record CardJson(String id, String title, int span) {}

    /** @param lane the lane where it is felt; the same for all items */
    record PainJson(String id, String title, String lane, String severity, String fixed, String owner) {}

    record DelightJson(String id, String title, String lane) {}

    record OpportunityJson(String id, String title, String lane, Integer impact, Integer effort, String owner) {}

    /** The ends are references of the language: an id, or {@code step.lane}. */
    record ArrowJson(String from, String to, boolean agreement, String label) {}

    static OutlineJson of(Drawn drawn, Messages messages) {
        return new OutlineJson(
                drawn.lanes().stream().map(lane -> lane(lane, messages)).toList(),
                cardLanes(drawn.blueprint().lanes()).stream()
                        .map(lane -> lane(lane, messages))
                        .toList(),
                drawn.blueprint().stages().stream()
                        .map(stage -> stage(
                                stage,
                                drawn.blueprint().personas(),
                                drawn.places().of(stage.id()).start()))
                        .toList(),
                drawn.blueprint().arrows().stream().map(OutlineJson::arrow).toList());
    }

    private static List<Lane> cardLanes(List<Lane> lanes) {
        List<Lane> all = new ArrayList<>(lanes);
        for (LaneKind kind : LaneKind.values()) {
            LaneId id = new LaneId(kind.name().toLowerCase(Locale.ROOT));
            if (lanes.stream().noneMatch(lane -> lane.id().equals(id))) {
                all.add(new Lane(id, Optional.empty(), kind, List.of(), List.of(), List.of()));
            }
        }
        all.sort(Comparator.comparing(Lane::kind));
        return all;
    }

    private static LaneJson lane(Lane lane, Messages messages) {
        String name = lane.ownName()
                .orElseGet(() -> messages.text("lane." + lane.kind().name().toLowerCase(Locale.ROOT)));
        return new LaneJson(lane.id().value(), name);
    }

    private static StageJson stage(Stage stage, List<Persona> personas, int from) {
        Items items = stage.items();
        return new StageJson(
                stage.id().value(),
                stage.title(),
                from,
                stage.owner().orElse(null),
                stage.steps().stream().map(step -> step(step, personas)).toList(),
                pains(items),
                delights(items),
                opportunities(items));
    }

    private static StepJson step(Step step, List<Persona> personas) {
        Items items = step.items();
        return new StepJson(
                step.id().value(),
                step.title(),
                step.owner().orElse(null),
                step.experience().feels().everybody().map(OutlineJson::emotion).orElse(null),
                feelings(step, personas),
                step.momentOfTruth(),
                step.cells().stream().map(OutlineJson::cell).toList(),
                pains(items),
                delights(items),
                opportunities(items));
    }

    private static List<FeelingJson> feelings(Step step, List<Persona> personas) {
        PerPersona<Emotion> feels = step.experience().feels();
        List<PersonaId> whom = step.audience().personas();
        List<FeelingJson> each = personas.stream()
                .filter(one -> whom.isEmpty()
                        || whom.contains(one.id())
                        || feels.byPersona().containsKey(one.id()))
                .map(one -> new FeelingJson(
                        one.id().value(),
                        ShortName.of(one.title()),
                        Optional.ofNullable(feels.byPersona().get(one.id()))
                                .map(OutlineJson::emotion)
                                .orElse(null)))
                .toList();
        return each.size() < 2 && feels.byPersona().isEmpty() ? null : each;
    }

    private static String emotion(Emotion emotion) {
        String score = (emotion.score() > 0 ? "+" : "") + emotion.score();
        return emotion.words().map(words -> score + ' ' + words).orElse(score);
    }

    private static CellJson cell(Cell cell) {
        return new CellJson(
                cell.lane().value(),
                cell.cards().stream().map(OutlineJson::card).toList());
    }

    private static CardJson card(Card card) {
        return new CardJson(card.id().value(), card.does(), card.span());
    }

    private static List<PainJson> pains(Items items) {
        return items.pains().stream().map(OutlineJson::pain).toList();
    }

    private static PainJson pain(PainPoint pain) {
        return new PainJson(
                pain.id().value(),
                pain.title(),
                pain.lane().value(),
                pain.gravity().name().toLowerCase(Locale.ROOT),
                pain.fixed().map(date -> date.text()).orElse(null),
                pain.owner().orElse(null));
    }

    private static List<DelightJson> delights(Items items) {
        return items.delights().stream().map(OutlineJson::delight).toList();
    }

    private static DelightJson delight(Delight delight) {
        return new DelightJson(
                delight.id().value(), delight.title(), delight.lane().value());
    }

    private static List<OpportunityJson> opportunities(Items items) {
        return items.opportunities().stream().map(OutlineJson::opportunity).toList();
    }

    private static OpportunityJson opportunity(Opportunity opportunity) {
        return new OpportunityJson(
                opportunity.id().value(),
                opportunity.title(),
                opportunity.lane().value(),
                score(opportunity.impact()),
                score(opportunity.effort()),
                opportunity.owner().orElse(null));
    }

    private static Integer score(OptionalInt score) {
        return score.isPresent() ? score.getAsInt() : null;
    }

    private static ArrowJson arrow(Arrow arrow) {
        return new ArrowJson(
                end(arrow.from()),
                end(arrow.to()),
                arrow.kind() == ArrowKind.AGREEMENT,
                arrow.label().orElse(null));
    }

    private static String end(ArrowEnd end) {
        if (end instanceof ArrowEnd.AtCell cell) {
            return cell.step().value() + '.' + cell.lane().value();
        }
        return ((ArrowEnd.AtElement) end).element().value();
    }
}
