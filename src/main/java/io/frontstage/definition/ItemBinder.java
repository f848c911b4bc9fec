package io.frontstage.definition;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.Confidence;
import io.frontstage.blueprint.Delight;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Share;
import io.frontstage.blueprint.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the pain points, delights and opportunities of a step or stage. */
final class ItemBinder {

    private final BindingContext bindingContext;
    private final Values values;
    private final References references;
    private final CardReferences cardReferences;

    ItemBinder(BindingContext bindingContext, References references, CardReferences cardReferences) {
        this.bindingContext = bindingContext;
        this.values = bindingContext.values();
        this.references = references;
        this.cardReferences = cardReferences;
    }

    /**
     * The step or stage that has the items, and its columns.
     *
     * @param from the first column, from 0
     * @param to the column after the last one
     * @param lane the lane of items that name none
     */
    record Place(int from, int to, LaneId lane, String title) {}

    /** Reads the items; call the result only after all ids are assigned. */
    Supplier<Items> items(Fields parent, Inherited inherited, Place place) {
        if (!parent.has(Key.PAINS) && !parent.has(Key.DELIGHTS) && !parent.has(Key.OPPORTUNITIES)) {
            return () -> Items.NONE;
        }
        List<Deferred<PainPoint>> pains = list(parent, Key.PAINS, fields -> pain(fields, inherited, place));
        List<Deferred<Delight>> delights = list(parent, Key.DELIGHTS, fields -> delight(fields, inherited, place));
        List<Deferred<Opportunity>> opportunities =
                list(parent, Key.OPPORTUNITIES, fields -> opportunity(fields, inherited, place));
        return () -> new Items(Deferred.finish(pains), Deferred.finish(delights), Deferred.finish(opportunities));
    }

    private <T> List<Deferred<T>> list(Fields parent, Key key, Function<Fields, Deferred<T>> read) {
        List<Deferred<T>> drafts = new ArrayList<>();
        for (Fields fields : parent.things(key)) {
            if (!bindingContext.limitCounter().allows(fields.kind(), fields.node())) {
                break;
            }
            fields.reportUnknownKeys();
            drafts.add(read.apply(fields));
        }
        return drafts;
    }

    private Optional<ElementId> at(Fields fields, Place place) {
        return cardReferences.at(fields, place.from(), place.to(), place.title());
    }

    /** The lane where an item is felt: that of its card, else the one it names, else the customer's. */
    private LaneId lane(Fields fields, Optional<LaneId> written, Optional<ElementId> at, Place place) {
        return at.isPresent() ? cardReferences.laneOf(at.get(), fields, written) : written.orElse(place.lane());
    }

    private List<IssueKey> issues(Fields fields) {
        return fields.get(Key.ISSUES).map(values::issueKeys).orElse(List.of());
    }

    private Deferred<PainPoint> pain(Fields fields, Inherited inherited, Place place) {
        String title = fields.title();
        About about = fields.about(inherited);
        Optional<LaneId> lane = bindingContext.lanes().named(fields);
        List<PersonaId> personas = bindingContext.personas().named(fields);
        Optional<PainSeverity> severity = fields.read(Key.SEVERITY, node -> values.choice(node, PainSeverity.class))
                .or(() -> Optional.of(PainSeverity.DEFAULT));
        Optional<Share> reach = fields.read(Key.REACH, values::share);
        Optional<PartialDate> fixed = fields.date(Key.FIXED);
        Optional<String> owner = fields.owner(inherited.owner());
        List<String> quotes = fields.texts(Key.QUOTE);
        List<IssueKey> issues = issues(fields);
        Ids.Request request = bindingContext.request(fields, title);
        cardReferences.addPain(request, fields);
        return new Deferred<>(request, id -> {
            Optional<ElementId> at = at(fields, place);
            return new PainPoint(
                    new ElementId(id),
                    title,
                    about,
                    lane(fields, lane, at, place),
                    personas,
                    severity,
                    reach,
                    at,
                    cardReferences.causesOf(request),
                    fixed,
                    owner,
                    quotes,
                    issues);
        });
    }

    private Deferred<Delight> delight(Fields fields, Inherited inherited, Place place) {
        String title = fields.title();
        About about = fields.about(inherited);
        Optional<LaneId> lane = bindingContext.lanes().named(fields);
        List<PersonaId> personas = bindingContext.personas().named(fields);
        List<String> quotes = fields.texts(Key.QUOTE);
        return new Deferred<>(bindingContext.request(fields, title), id -> {
            Optional<ElementId> at = at(fields, place);
            return new Delight(new ElementId(id), title, about, lane(fields, lane, at, place), personas, at, quotes);
        });
    }

    private Deferred<Opportunity> opportunity(Fields fields, Inherited inherited, Place place) {
        String title = fields.title();
        About about = fields.about(inherited);
        Optional<LaneId> lane = bindingContext.lanes().named(fields);
        List<PersonaId> personas = bindingContext.personas().named(fields);
        OptionalInt impact = score(fields, Key.IMPACT);
        OptionalInt effort = score(fields, Key.EFFORT);
        List<String> notScores = Stream.of(notScore(fields, Key.IMPACT, impact), notScore(fields, Key.EFFORT, effort))
                .flatMap(Optional::stream)
                .toList();
        Optional<Confidence> confidence = fields.read(Key.CONFIDENCE, node -> values.choice(node, Confidence.class));
        Optional<String> measure = fields.text(Key.MEASURE);
        Optional<Value> target = fields.read(Key.TARGET, values::value);
        Optional<PartialDate> due = fields.date(Key.DUE);
        Optional<String> owner = fields.owner(inherited.owner());
        List<IssueKey> issues = issues(fields);
        return new Deferred<>(bindingContext.request(fields, title), id -> {
            Optional<ElementId> at = at(fields, place);
            List<ElementId> solves = references.pains(fields);
            return new Opportunity(
                    new ElementId(id),
                    title,
                    about,
                    lane(fields, lane, at, place),
                    personas,
                    at,
                    solves,
                    solves.isEmpty() && !solvesNone(fields),
                    impact,
                    effort,
                    notScores,
                    confidence,
                    measure,
                    target,
                    due,
                    owner,
                    issues);
        });
    }

    /** Whether the author states with {@code []} that no pain point would be solved. */
    private static boolean solvesNone(Fields fields) {
        return fields.get(Key.SOLVES).orElse(null) instanceof Sequence sequence
                && sequence.items().isEmpty();
    }

    /** The text that is written instead of a score; empty if there is a score or nothing. */
    private Optional<String> notScore(Fields fields, Key key, OptionalInt score) {
        return fields.get(key)
                .filter(node -> score.isEmpty())
                .map(values::excerpt)
                .filter(text -> !text.isBlank());
    }

    private OptionalInt score(Fields fields, Key key) {
        return fields.get(key).map(node -> values.number(node, 1, 5)).orElse(OptionalInt.empty());
    }
}
