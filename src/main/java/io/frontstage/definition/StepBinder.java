package io.frontstage.definition;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.Audience;
import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Experience;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Needs;
import io.frontstage.blueprint.PerPersona;
import io.frontstage.blueprint.Step;
import io.frontstage.blueprint.TimeSpan;
import io.frontstage.blueprint.Timing;
import io.frontstage.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads steps. */
final class StepBinder {

    private final BindingContext bindingContext;
    private final Values values;
    private final CardBinder cards;
    private final ItemBinder items;
    private final MetricBinder metrics;
    private final NeedBinder needs;

    StepBinder(BindingContext bindingContext, ItemBinder items, MetricBinder metrics, NeedBinder needs) {
        this.bindingContext = bindingContext;
        this.values = bindingContext.values();
        this.cards = new CardBinder(bindingContext);
        this.items = items;
        this.metrics = metrics;
        this.needs = needs;
    }

    /** A cell whose cards do not have their ids yet. */
    private record CellDraft(LaneTable.Row row, List<Deferred<Card>> cards) {}

    List<Deferred<Step>> steps(Fields stage, Inherited inherited) {
        List<Deferred<Step>> steps = new ArrayList<>();
        for (Fields fields : stage.things(Key.STEPS)) {
            if (!bindingContext.limitCounter().allows(MappingKind.STEP, fields.node())) {
                break;
            }
            steps.add(step(fields, inherited));
        }
        return steps;
    }

    private Deferred<Step> step(Fields fields, Inherited stage) {
        int place = bindingContext.limitCounter().count(MappingKind.STEP);
        String title = fields.title();
        Ids.Request request =
                bindingContext.elements().request(MappingKind.STEP, fields.node(), fields.id(), title, place);
        Audience audience = audience(fields, stage.audience());
        Optional<String> owner = fields.owner(stage.owner());
        Inherited inherited = new Inherited(fields.provenance(stage.provenance()), audience, owner);
        About about = fields.about(stage);
        List<String> channels = fields.texts(Key.CHANNEL);
        List<String> policies = fields.texts(Key.POLICY);
        LaneId titleLane = bindingContext.lanes().ofCustomer(audience.personas());
        bindingContext.cardPlaces().addStep(request, titleLane);
        List<CellDraft> cells = cells(fields, place, inherited);
        if (cells.stream().noneMatch(cell -> cell.row().lane.id().equals(titleLane))) {
            bindingContext.cardPlaces().addTitle(titleLane);
        }
        Supplier<Experience> experience = experience(fields, inherited);
        Timing timing = CardBinder.timing(fields, values);
        Optional<TimeSpan> tolerance =
                isLane(Key.TOLERANCE) ? Optional.empty() : fields.read(Key.TOLERANCE, values::duration);
        boolean failPoint = !isLane(Key.FAIL_POINT)
                && fields.read(Key.FAIL_POINT, values::flag).orElse(false);
        boolean momentOfTruth = fields.read(Key.MOMENT_OF_TRUTH, values::flag).orElse(false);
        List<Metric> figures = metrics.metrics(fields);
        Supplier<Items> found =
                items.items(fields, inherited, new ItemBinder.Place(place - 1, place, titleLane, title));
        return new Deferred<>(
                request,
                id -> new Step(
                        new ElementId(id),
                        title,
                        about,
                        audience,
                        owner,
                        channels,
                        policies,
                        finish(cells),
                        experience.get(),
                        timing,
                        tolerance,
                        failPoint,
                        momentOfTruth,
                        figures,
                        found.get()));
    }

    /** The personas and paths of a stage or step, including inherited ones. */
    Audience audience(Fields fields, Audience inherited) {
        if (!fields.has(Key.FOR) && !fields.has(Key.PATH)) {
            return inherited;
        }
        return new Audience(
                fields.has(Key.FOR) ? bindingContext.personas().named(fields) : inherited.personas(),
                fields.has(Key.PATH) ? bindingContext.paths().named(fields) : inherited.paths());
    }

    private List<CellDraft> cells(Fields fields, int place, Inherited inherited) {
        List<CellDraft> cells = new ArrayList<>();
        for (Mapping.Entry entry : fields.entries()) {
            Optional<LaneTable.Row> row = lane(fields, entry);
            if (row.isPresent() && !entry.value().isEmpty()) {
                List<Deferred<Card>> found = cards.cards(fields, entry.value(), row.get().lane, place, inherited);
                boolean none = entry.value() instanceof Sequence sequence
                        && sequence.items().isEmpty();
                if (!found.isEmpty() || none) {
                    cells.add(new CellDraft(row.get(), found));
                }
                if (!found.isEmpty()) {
                    row.get().use();
                }
            }
        }
        cells.sort(Comparator.comparingInt(cell -> cell.row().index()));
        return cells;
    }

    /** The lane that a key of a step names; a key that is neither a lane nor a key of the language is reported. */
    private Optional<LaneTable.Row> lane(Fields fields, Mapping.Entry entry) {
        boolean known = MappingKind.STEP.has(entry.key()) && !isLane(entry.key());
        if (known && (entry.key().compareTo(Key.EVIDENCE) < 0 || entry.key().compareTo(Key.SUPPORT) > 0)) {
            return Optional.empty();
        }
        String word = entry.name().text();
        Optional<LaneTable.Row> row = bindingContext.lanes().row(word);
        if (row.isEmpty() && !Key.isIgnored(word)) {
            reportUnknown(fields, entry.name(), word);
        }
        return row;
    }

    /** Whether a key that a later version added to steps is the key of one of this map's own lanes, in which case it stays a lane. */
    private boolean isLane(Key key) {
        return !MappingKind.STEP.reserves(key)
                && key != Key.OTHER
                && bindingContext.lanes().row(key.word()).isPresent();
    }

    private void reportUnknown(Fields fields, Node name, String word) {
        Report report = bindingContext.report();
        if (report.problems().isFull()) {
            return;
        }
        Optional<String> named = bindingContext.lanes().named(word);
        if (named.isPresent()) {
            report.addProposal(ProblemCode.UNKNOWN_LANE, name, named, fields.label(), word);
            return;
        }
        Set<String> words = bindingContext.lanes().words();
        Optional<String> lane = OtherWords.meant(word, words);
        words.addAll(MappingKind.STEP.words());
        Optional<String> near = OtherWords.meant(word, words);
        boolean meansLane = near.isEmpty() && Key.of(word) == Key.OTHER || lane.isPresent() && lane.equals(near);
        if (meansLane) {
            report.addProposal(ProblemCode.UNKNOWN_LANE, name, near, fields.label(), word);
        } else {
            fields.reportUnknown(name, word, near);
        }
    }

    private static List<Cell> finish(List<CellDraft> drafts) {
        List<Cell> cells = new ArrayList<>(drafts.size());
        for (CellDraft draft : drafts) {
            LaneId lane = draft.row().lane.id();
            cells.add(new Cell(lane, Deferred.finish(draft.cards())));
        }
        return cells;
    }

    private Supplier<Experience> experience(Fields fields, Inherited inherited) {
        Function<Node, Optional<List<String>>> texts =
                node -> Optional.of(values.texts(node)).filter(list -> !list.isEmpty());
        Optional<Emotion> staff = fields.read(Key.STAFF_FEELS, values::emotion);
        List<String> quotes = fields.texts(Key.QUOTE);
        Supplier<Needs> needed = isLane(Key.NEEDS) ? () -> Needs.NONE : needs.needs(fields, Key.NEEDS, inherited);
        PerPersona<List<String>> thinks = bindingContext.personas().perPersona(fields, Key.THINKS, texts);
        Supplier<Needs> expected = needs.needs(fields, Key.EXPECTS, inherited);
        PerPersona<Emotion> feels = bindingContext.personas().perPersona(fields, Key.FEELS, values::emotion);
        return () -> new Experience(quotes, needed.get(), thinks, expected.get(), feels, staff);
    }
}
