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
import java.util.Optional;

/** Reads the cards of one cell. */
final class CardBinder {

    private final BindingContext bindingContext;
    private final Values values;

    CardBinder(BindingContext bindingContext) {
        this.bindingContext = bindingContext;
        this.values = bindingContext.values();
    }

    /**
     * The cards in a lane at a step.
     *
     * @param step the step's position among all steps, from 1
     */
    List<Deferred<Card>> cards(Fields stepFields, Node value, Lane lane, int step, Inherited inherited) {
        List<Deferred<Card>> cards = new ArrayList<>(2);
        for (Fields fields : stepFields.things(value, MappingKind.CARD)) {
            if (!bindingContext.limitCounter().allows(MappingKind.CARD, fields.node())) {
                break;
            }
            cards.add(card(fields, lane, step, inherited));
        }
        return cards;
    }

    private Deferred<Card> card(Fields fields, Lane lane, int step, Inherited inherited) {
        String does = fields.title();
        Ids.Request request = bindingContext.request(fields, does);
        About about = fields.about(inherited);
        if (fields.entries().size() <= 1) {
            fields.reportUnknownKeys();
            bindingContext.cardPlaces().addCard(request, lane.id(), 1);
            return new Deferred<>(
                    request,
                    id -> new Card(
                            new ElementId(id),
                            does,
                            about,
                            lane.by(),
                            lane.with(),
                            lane.personas(),
                            List.of(),
                            inherited.owner(),
                            false,
                            Timing.NONE,
                            1));
        }
        fields.reportUnknownKeys();
        List<String> by = fields.has(Key.BY) ? fields.texts(Key.BY) : lane.by();
        List<String> with = fields.has(Key.WITH) ? fields.texts(Key.WITH) : lane.with();
        List<PersonaId> personas =
                fields.has(Key.FOR) ? bindingContext.personas().named(fields) : lane.personas();
        List<String> paths = paths(fields, inherited.audience().paths());
        Optional<String> owner = fields.owner(inherited.owner());
        boolean failPoint = fields.read(Key.FAIL_POINT, values::flag).orElse(false);
        Timing timing = timing(fields, values);
        int span = fields.get(Key.SPAN)
                .map(node -> values.number(node, 1, Limits.STEPS).orElse(1))
                .orElse(1);
        bindingContext.cardPlaces().addCard(request, lane.id(), span);
        return new Deferred<>(
                request,
                id -> new Card(
                        new ElementId(id),
                        does,
                        about,
                        by,
                        with,
                        personas,
                        paths,
                        owner,
                        failPoint,
                        timing,
                        clipped(span, step, fields)));
    }

    /** The card's own paths; a path that its step is not on is reported but kept. */
    private List<String> paths(Fields fields, List<String> ofStep) {
        List<String> paths = bindingContext.paths().named(fields);
        if (!ofStep.isEmpty()) {
            Optional<String> elsewhere = paths.stream()
                    .filter(path -> ofStep.stream().noneMatch(path::equalsIgnoreCase))
                    .findFirst();
            elsewhere.ifPresent(path -> bindingContext
                    .report()
                    .add(ProblemCode.PATH_ELSEWHERE, fields.get(Key.PATH).orElse(fields.node()), fields.label(), path));
        }
        return paths;
    }

    /** Limits a span to the last step, which is known only after all steps are read. */
    private int clipped(int span, int step, Fields fields) {
        if (span == 1) {
            return 1;
        }
        int most = bindingContext.limitCounter().count(MappingKind.STEP) - step + 1;
        Node place = fields.get(Key.SPAN).orElse(fields.node());
        if (span > most) {
            bindingContext
                    .report()
                    .add(
                            ProblemCode.SPAN_CLIPPED,
                            place,
                            fields.label(),
                            Integer.toString(span),
                            Integer.toString(most));
        }
        return bindingContext.limitCounter().span(Math.min(span, most), place);
    }

    static Timing timing(Fields fields, Values values) {
        if (!fields.has(Key.TIME) && !fields.has(Key.WAIT) && !fields.has(Key.COST)) {
            return Timing.NONE;
        }
        return new Timing(
                fields.read(Key.TIME, values::duration),
                fields.read(Key.WAIT, values::duration),
                fields.read(Key.COST, values::money));
    }
}
