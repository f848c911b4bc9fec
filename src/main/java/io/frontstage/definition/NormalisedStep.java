package io.frontstage.definition;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.Delight;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Experience;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.Money;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.PerPersona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Share;
import io.frontstage.blueprint.Step;
import io.frontstage.blueprint.TimeSpan;
import io.frontstage.blueprint.Timing;
import io.frontstage.blueprint.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes steps and their contents for {@link NormalisedJson}. */
final class NormalisedStep {

    private final JsonText json;
    private final Blueprint blueprint;
    private final Map<LaneId, Lane> lanes = new HashMap<>();
    private LaneId titleLane;

    NormalisedStep(JsonText json, Blueprint blueprint) {
        this.json = json;
        this.blueprint = blueprint;
        for (Lane lane : blueprint.lanes()) {
            lanes.put(lane.id(), lane);
        }
    }

    void step(Step step, Inherited inherited) {
        json.text(Key.STEP, step.title()).text(Key.ID, step.id().value());
        NormalisedJson.about(json, step.about(), inherited.provenance());
        NormalisedJson.audience(json, step.audience(), inherited.audience());
        NormalisedJson.owner(json, step.owner(), inherited.owner());
        Inherited own = new Inherited(step.about().provenance(), step.audience(), step.owner());
        json.texts(Key.CHANNEL, step.channels()).texts(Key.POLICY, step.policies());
        for (Cell cell : step.cells()) {
            cell(cell, own);
        }
        experience(step.experience(), own);
        timing(step.timing());
        json.text(Key.TOLERANCE, step.tolerance().map(TimeSpan::text));
        if (step.failPoint()) {
            json.flag(Key.FAIL_POINT, true);
        }
        if (step.momentOfTruth()) {
            json.flag(Key.MOMENT_OF_TRUTH, true);
        }
        NormalisedJson.metrics(json, step.metrics());
        items(step.items(), own);
    }

    private void cell(Cell cell, Inherited inherited) {
        Lane lane = lanes.get(cell.lane());
        json.list(cell.lane().value(), () -> {
            for (Card card : cell.cards()) {
                json.object(() -> card(card, lane, inherited));
            }
        });
    }

    private void card(Card card, Lane lane, Inherited inherited) {
        json.text(Key.DOES, card.does()).text(Key.ID, card.id().value());
        NormalisedJson.about(json, card.about(), inherited.provenance());
        if (!card.by().equals(lane.by())) {
            json.texts(Key.BY.word(), card.by());
        }
        if (!card.with().equals(lane.with())) {
            json.texts(Key.WITH.word(), card.with());
        }
        if (!card.personas().equals(lane.personas())) {
            json.texts(Key.FOR.word(), NormalisedJson.words(card.personas()));
        }
        json.texts(Key.PATH, card.paths());
        NormalisedJson.owner(json, card.owner(), inherited.owner());
        if (card.failPoint()) {
            json.flag(Key.FAIL_POINT, true);
        }
        timing(card.timing());
        if (card.span() > 1) {
            json.number(Key.SPAN, card.span());
        }
    }

    private void timing(Timing timing) {
        json.text(Key.TIME, timing.busy().map(TimeSpan::text))
                .text(Key.WAIT, timing.idle().map(TimeSpan::text))
                .text(Key.COST, timing.cost().map(Money::text));
    }

    private void experience(Experience experience, Inherited inherited) {
        json.texts(Key.QUOTE, experience.quotes());
        NormalisedNeeds.write(json, Key.NEEDS, experience.needs(), inherited.provenance());
        NormalisedNeeds.texts(json, Key.THINKS, experience.thinks());
        NormalisedNeeds.write(json, Key.EXPECTS, experience.expects(), inherited.provenance());
        feels(experience.feels());
        json.text(Key.STAFF_FEELS, experience.staffFeels().map(NormalisedStep::text));
    }

    private void feels(PerPersona<Emotion> feels) {
        json.text(Key.FEELS, feels.everybody().map(NormalisedStep::text));
        if (!feels.byPersona().isEmpty()) {
            json.object(Key.FEELS, () -> {
                for (Map.Entry<PersonaId, Emotion> entry : feels.byPersona().entrySet()) {
                    json.text(entry.getKey().value(), text(entry.getValue()));
                }
            });
        }
    }

    private static String text(Emotion emotion) {
        String score = (emotion.score() > 0 ? "+" : "") + emotion.score();
        return emotion.words().map(words -> score + " " + words).orElse(score);
    }

    /** Writes the pain points, delights and opportunities of a stage or step. */
    void items(Items items, Inherited inherited) {
        titleLane = Lane.ofCustomer(inherited.audience().personas(), blueprint.lanes());
        NormalisedJson.things(json, Key.PAINS, items.pains(), pain -> pain(pain, inherited));
        NormalisedJson.things(json, Key.DELIGHTS, items.delights(), delight -> delight(delight, inherited));
        NormalisedJson.things(
                json, Key.OPPORTUNITIES, items.opportunities(), opportunity -> opportunity(opportunity, inherited));
    }

    private void item(Key title, Item item, Inherited inherited) {
        json.text(title, item.title()).text(Key.ID, item.id().value());
        NormalisedJson.about(json, item.about(), inherited.provenance());
        json.text(Key.AT, item.at().map(ElementId::value));
        if (item.at().isEmpty() && !item.lane().equals(titleLane)) {
            json.text(Key.LANE, item.lane().value());
        }
        json.texts(Key.FOR, NormalisedJson.words(item.personas()));
    }

    private void pain(PainPoint pain, Inherited inherited) {
        item(Key.PAIN, pain, inherited);
        if (pain.gravity() != PainSeverity.DEFAULT) {
            json.text(Key.SEVERITY, pain.gravity().name().toLowerCase(Locale.ROOT));
        }
        json.text(Key.REACH, pain.reach().map(Share::text));
        json.texts(Key.CAUSE, pain.cause().stream().map(NormalisedJson::end).toList());
        json.text(Key.FIXED, pain.fixed().map(PartialDate::text));
        NormalisedJson.owner(json, pain.owner(), inherited.owner());
        json.texts(Key.QUOTE, pain.quotes());
        issues(pain.issues());
    }

    private void delight(Delight delight, Inherited inherited) {
        item(Key.DELIGHT, delight, inherited);
        json.texts(Key.QUOTE, delight.quotes());
    }

    private void opportunity(Opportunity opportunity, Inherited inherited) {
        item(Key.OPPORTUNITY, opportunity, inherited);
        List<String> solves = new ArrayList<>();
        for (ElementId pain : opportunity.solves()) {
            solves.add(pain.value());
        }
        if (!opportunity.solvesAll()) {
            json.texts(Key.SOLVES.word(), solves);
        }
        opportunity.impact().ifPresent(impact -> json.number(Key.IMPACT, impact));
        opportunity.effort().ifPresent(effort -> json.number(Key.EFFORT, effort));
        json.text(Key.CONFIDENCE, opportunity.confidence().map(NormalisedJson::word));
        json.text(Key.MEASURE, opportunity.measure())
                .text(Key.TARGET, opportunity.target().map(Value::text))
                .text(Key.DUE, opportunity.due().map(PartialDate::text));
        NormalisedJson.owner(json, opportunity.owner(), inherited.owner());
        issues(opportunity.issues());
    }

    private void issues(List<IssueKey> issues) {
        List<String> keys = new ArrayList<>();
        for (IssueKey issue : issues) {
            keys.add(issue.value());
        }
        json.texts(Key.ISSUES, keys);
    }
}
