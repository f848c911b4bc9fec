package io.frontstage.definition;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Timing;
import io.frontstage.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Reads the cards of one cell. */
final class CardBinder {

    private final Reading reading;
    private final Values values;

    CardBinder(Reading reading) {
        this.reading = reading;
        this.values = reading.values();
    }

    /**
     * The cards in a lane at a step.
     *
     * @param step the step's place among all, from 1
     */
    List<Draft<Card>> cards(Fields stepFields, Node value, Lane lane, int step, Inherited inherited) {
        List<Draft<Card>> cards = new ArrayList<>(2);
        for (Fields fields : stepFields.things(value, Thing.CARD)) {
            if (!reading.budget().allows(Thing.CARD, fields.node())) {
                break;
            }
            cards.add(card(fields, lane, step, inherited));
        }
        return cards;
    }

    private Draft<Card> card(Fields fields, Lane lane, int step, Inherited inherited) {
        String does = fields.title();
        Ids.Request request = reading.elements()
                .request(
                        Thing.CARD,
                        fields.node(),
                        fields.id(),
                        does,
                        reading.budget().count(Thing.CARD));
        About about = fields.about(inherited);
        if (fields.entries().size() <= 1) {
            fields.reportUnknownKeys();
            return new Draft<>(
                    request,
                    id -> new Card(new ElementId(id), does, about, lane.by(), lane.with(), List.of(), Timing.NONE, 1));
        }
        fields.reportUnknownKeys();
        List<String> by = fields.says(Key.BY) ? fields.texts(Key.BY) : lane.by();
        List<String> with = fields.says(Key.WITH) ? fields.texts(Key.WITH) : lane.with();
        List<PersonaId> personas = reading.personas().named(fields);
        Timing timing = timing(fields, values);
        int span = fields.get(Key.SPAN)
                .map(node -> values.number(node, 1, Limits.STEPS).orElse(1))
                .orElse(1);
        return new Draft<>(
                request,
                id -> new Card(
                        new ElementId(id), does, about, by, with, personas, timing, clipped(span, step, fields)));
    }

    /** A span ends at the last step: how many there are is known only at the end. */
    private int clipped(int span, int step, Fields fields) {
        int most = reading.budget().count(Thing.STEP) - step + 1;
        if (span > most) {
            Node place = fields.get(Key.SPAN).orElse(fields.node());
            reading.report()
                    .add(
                            ProblemCode.SPAN_CLIPPED,
                            place,
                            fields.label(),
                            Integer.toString(span),
                            Integer.toString(most));
        }
        return Math.min(span, most);
    }

    static Timing timing(Fields fields, Values values) {
        if (!fields.says(Key.TIME) && !fields.says(Key.WAIT) && !fields.says(Key.COST)) {
            return Timing.NONE;
        }
        return new Timing(
                fields.read(Key.TIME, values::duration),
                fields.read(Key.WAIT, values::duration),
                fields.read(Key.COST, values::money));
    }
}
