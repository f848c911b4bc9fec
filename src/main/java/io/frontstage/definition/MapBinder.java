package io.frontstage.definition;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.Audience;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Dismissal;
import io.frontstage.blueprint.GapCode;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.MapInfo;
import io.frontstage.blueprint.MapState;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.Needs;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.Places;
import io.frontstage.blueprint.ShownText;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.StageId;
import io.frontstage.blueprint.Step;
import io.frontstage.blueprint.Tracker;
import io.frontstage.problem.ProblemCode;
import io.frontstage.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Reads the whole map: located tree → blueprint, reporting problems on the way. */
final class MapBinder {

    private static final int FORMAT = 1;

    private final Report report;
    private final Values values;
    private final Fields map;
    private final String name;

    private MapBinder(Report report, Values values, Fields map, String name) {
        this.report = report;
        this.values = values;
        this.map = map;
        this.name = name;
    }

    /**
     * The result of reading.
     *
     * @param places the positions of its parts
     * @param elements the ids of steps, cards and items, with the values they were assigned to
     * @param stages the ids of stages, with the values they were assigned to
     */
    record Bound(Blueprint blueprint, Places places, Ids elements, Ids stages) {}

    /**
     * Reads a map.
     *
     * @param name the file's name, for a map without title
     * @return empty, with an error added, if the text is not a map
     */
    static Optional<Bound> bind(Node root, String name, Report report) {
        Values values = new Values(report);
        if (!(root instanceof Mapping mapping)) {
            report.add(ProblemCode.NOT_A_BLUEPRINT, root);
            return Optional.empty();
        }
        if (mapping.get(Key.STAGES).isEmpty() && mapping.get(Key.BLUEPRINT).isEmpty() || isAnotherPrograms(mapping)) {
            report.add(ProblemCode.NOT_A_BLUEPRINT, root.start(), root.start());
            reportOtherWords(mapping, report);
            return Optional.empty();
        }
        Optional<Fields> map = Fields.of(MappingKind.MAP, root, false, report, values);
        return map.flatMap(fields -> new MapBinder(report, values, fields, name).bind());
    }

    /** Reports keys that probably mean the title and the stages, if there is one of each. */
    private static void reportOtherWords(Mapping mapping, Report report) {
        List<Mapping.Entry> title = meant(mapping, Key.BLUEPRINT);
        List<Mapping.Entry> stages = meant(mapping, Key.STAGES);
        if (title.size() == 1 && stages.size() == 1) {
            String word = title.get(0).name().text();
            Optional<String> near = Optional.of(Key.BLUEPRINT.word());
            report.addProposal(ProblemCode.UNKNOWN_KEY, title.get(0).name(), near, Key.BLUEPRINT.word(), word);
            near = Optional.of(Key.STAGES.word());
            word = stages.get(0).name().text();
            report.addProposal(ProblemCode.UNKNOWN_KEY, stages.get(0).name(), near, Key.BLUEPRINT.word(), word);
        }
    }

    private static List<Mapping.Entry> meant(Mapping mapping, Key key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key() == Key.OTHER)
                .filter(entry -> OtherWords.meant(entry.name().text(), List.of(key.word()))
                        .isPresent())
                .toList();
    }

    /**
     * Whether a file only happens to have stages: it has no title, and its other keys are neither keys of the language nor similar to one.
     */
    private static boolean isAnotherPrograms(Mapping mapping) {
        return mapping.entry(Key.BLUEPRINT).isEmpty()
                        && mapping.entries().stream()
                                .map(Mapping.Entry::name)
                                .map(Scalar::text)
                                .anyMatch(word -> Key.of(word) == Key.OTHER
                                        && !Key.isIgnored(word)
                                        && Nearest.to(word, MappingKind.MAP.words())
                                                .isEmpty())
                || mapping.entry(Key.BLUEPRINT).isEmpty() && hasForeignStages(mapping);
    }

    /** Whether no stage has a title, but all are mappings with keys of another language. */
    private static boolean hasForeignStages(Mapping mapping) {
        return mapping.get(Key.STAGES).filter(Sequence.class::isInstance).stream()
                        .flatMap(stages -> ((Sequence) stages).items().stream())
                        .allMatch(stage -> stage instanceof Mapping one
                                && one.entry(Key.STAGE).isEmpty()
                                && one.entries().stream()
                                        .anyMatch(entry -> entry.key() == Key.OTHER || entry.key() == Key.NAME))
                && mapping.get(Key.STAGES).filter(Sequence.class::isInstance).isPresent();
    }

    /** Reports that there are no stages. If a key begins with unusual blanks, these are reported as the reason. */
    private void reportNoStages() {
        Optional<Node> indented = map.mapping().entries().stream()
                .<Node>map(Mapping.Entry::name)
                .filter(name -> UnusualBlanks.isInFront(report.source(name)))
                .findFirst();
        if (indented.isPresent()) {
            UnusualBlanks.reportIndentation(indented.get().start(), report);
        } else {
            report.add(ProblemCode.NO_STAGES, map.get(Key.STAGES).orElse(map.node()));
        }
    }

    private Optional<Bound> bind() {
        map.reportUnknownKeys();
        reportNewerFormat();
        LimitCounter limitCounter = new LimitCounter(report);
        Inherited inherited =
                new Inherited(map.provenance(Inherited.NOTHING.provenance()), Audience.ALL, Optional.empty());
        PersonaTable personas = PersonaTable.of(map, inherited, limitCounter, report, values);
        LaneTable lanes = LaneTable.of(map, personas, limitCounter, report, values);
        PathTable paths = PathTable.of(map, inherited, limitCounter, report, values);
        CardPlaces cardPlaces = new CardPlaces();
        Ids elements = new Ids(report);
        BindingContext bindingContext =
                new BindingContext(report, values, personas, lanes, paths, elements, cardPlaces, limitCounter);
        References references = new References(report, values, elements, lanes, cardPlaces);
        CardReferences cardReferences = new CardReferences(bindingContext, references);
        NeedBinder needBinder = new NeedBinder(bindingContext, cardReferences);
        Supplier<List<Persona>> people = personas.personas(needBinder);
        MetricBinder metricBinder = new MetricBinder(bindingContext);
        Ids stageIds = new Ids(report);
        ItemBinder itemBinder = new ItemBinder(bindingContext, references, cardReferences);
        List<Deferred<Stage>> drafts =
                stages(bindingContext, itemBinder, metricBinder, needBinder, stageIds, inherited);
        if (drafts.isEmpty()) {
            reportNoStages();
            return Optional.empty();
        }
        List<Metric> metrics = metricBinder.metrics(map);
        stageIds.give();
        elements.give();
        cardPlaces.close();
        cardReferences.findCauses();
        List<Stage> stages = Deferred.finish(drafts);
        limitCounter.reportSpans();
        List<Node> arrowPlaces = new ArrayList<>();
        List<Arrow> arrows = new ArrowBinder(bindingContext, references).arrows(map, arrowPlaces);
        Blueprint blueprint = new Blueprint(
                info(),
                people.get(),
                paths.paths(),
                lanes.lanes(),
                stages,
                arrows,
                metrics,
                dismissals(references, arrows));
        reportTooMuchText(blueprint);
        return Optional.of(new Bound(
                blueprint,
                new TextPlaces(report.lines(), map.node(), bindingContext, stageIds, arrowPlaces),
                elements,
                stageIds));
    }

    private void reportTooMuchText(Blueprint blueprint) {
        ShownText shown = ShownText.of(blueprint);
        if (shown.isTooMuch()) {
            report.add(
                    ProblemCode.TOO_MUCH_TEXT,
                    map.node().start(),
                    map.node().start(),
                    Long.toString(shown.characters()),
                    Integer.toString(ShownText.MAX_CHARACTERS));
        }
    }

    private void reportNewerFormat() {
        OptionalInt format =
                map.get(Key.FORMAT).map(node -> values.number(node, 1, 999_999)).orElse(OptionalInt.empty());
        if (format.isPresent() && format.getAsInt() > FORMAT) {
            report.add(
                    ProblemCode.NEWER_FORMAT,
                    map.get(Key.FORMAT).orElse(map.node()),
                    Integer.toString(format.getAsInt()),
                    Integer.toString(FORMAT));
        }
    }

    private List<Deferred<Stage>> stages(
            BindingContext bindingContext,
            ItemBinder items,
            MetricBinder metrics,
            NeedBinder needBinder,
            Ids ids,
            Inherited inherited) {
        StepBinder steps = new StepBinder(bindingContext, items, metrics, needBinder);
        List<Deferred<Stage>> drafts = new ArrayList<>();
        for (Fields fields : map.things(Key.STAGES)) {
            if (!bindingContext.limitCounter().allows(MappingKind.STAGE, fields.node())) {
                break;
            }
            fields.reportUnknownKeys();
            String title = fields.title();
            About about = fields.about(inherited);
            Audience audience = steps.audience(fields, inherited.audience());
            Optional<String> owner = fields.owner(Optional.empty());
            Inherited handedDown = new Inherited(about.provenance(), audience, owner);
            int first = bindingContext.cardPlaces().size();
            Supplier<Needs> needs = needBinder.needs(fields, Key.NEEDS, handedDown);
            List<Deferred<Step>> own = steps.steps(fields, handedDown);
            List<Metric> figures = metrics.metrics(fields);
            Supplier<Items> found = items.items(
                    fields,
                    handedDown,
                    new ItemBinder.Place(
                            first,
                            bindingContext.cardPlaces().size(),
                            bindingContext.lanes().ofCustomer(audience.personas()),
                            title));
            drafts.add(new Deferred<>(
                    ids.request(MappingKind.STAGE, fields.node(), fields.id(), title, drafts.size() + 1),
                    id -> new Stage(
                            new StageId(id),
                            title,
                            about,
                            audience,
                            owner,
                            needs.get(),
                            Deferred.finish(own),
                            figures,
                            found.get())));
        }
        return drafts;
    }

    private MapInfo info() {
        String title = map.titleIfAny().orElseGet(this::titleFromName);
        return new MapInfo(
                id(title),
                title,
                map.about(Inherited.NOTHING),
                map.text(Key.SUMMARY),
                map.text(Key.SCENARIO),
                map.text(Key.GOAL),
                map.read(Key.STATE, node -> values.choice(node, MapState.class)).orElse(MapState.CURRENT),
                map.owner(Optional.empty()),
                map.date(Key.REVIEWED),
                map.read(Key.REVIEW_EVERY, values::duration),
                map.texts(Key.JARGON),
                map.read(Key.LANGUAGE, values::language),
                tracker(),
                map.texts(Key.ANSWERS));
    }

    private String id(String title) {
        Ids ids = new Ids(report);
        Ids.Request request = ids.request(MappingKind.MAP, map.node(), map.id(), title, 1);
        ids.give();
        return request.id();
    }

    /** The title of a map without one: its file's name. */
    private String titleFromName() {
        report.add(ProblemCode.MISSING_TITLE, map.node().start(), map.node().start(), Key.BLUEPRINT.word());
        int dot = name.lastIndexOf('.');
        String bare = Texts.clean(dot > 0 ? name.substring(0, dot) : name);
        return bare.isEmpty() ? Fields.NO_TITLE : bare;
    }

    private Optional<Tracker> tracker() {
        Optional<Node> written = map.get(Key.TRACKER);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (!(written.get() instanceof Mapping)) {
            report.add(ProblemCode.EXPECTED_MAPPING, written.get(), values.excerpt(written.get()), Key.PROJECT.word());
            return Optional.empty();
        }
        return Fields.of(MappingKind.TRACKER, written.get(), false, report, values)
                .map(fields -> {
                    fields.reportUnknownKeys();
                    return new Tracker(fields.text(Key.LINK), fields.text(Key.PROJECT), fields.text(Key.TYPE));
                });
    }

    private List<Dismissal> dismissals(References references, List<Arrow> arrows) {
        List<Dismissal> dismissals = new ArrayList<>();
        for (Fields fields : map.things(Key.DISMISSED)) {
            if (dismissals.size() == Limits.ENTRIES) {
                report.add(ProblemCode.TOO_MANY_ENTRIES, fields.node(), Integer.toString(Limits.ENTRIES));
                break;
            }
            fields.reportUnknownKeys();
            Optional<String> check = fields.titleIfAny();
            if (check.isEmpty()) {
                report.add(ProblemCode.MISSING_TITLE, fields.node(), Key.CHECK.word());
                continue;
            }
            reportUnknownCheck(fields, check.get());
            Optional<String> at = at(fields);
            at.ifPresent(place -> references.exists(place, fields.get(Key.AT).orElse(fields.node()), arrows));
            dismissals.add(new Dismissal(check.get(), at, fields.text(Key.REASON)));
        }
        return dismissals;
    }

    /** The target of a dismissal, as written. YAML reads an arrow with a label as a mapping. */
    private Optional<String> at(Fields fields) {
        Optional<Node> written = fields.get(Key.AT);
        return written.isPresent()
                        && written.get() instanceof Mapping mapping
                        && report.source(mapping).contains("->")
                ? Optional.of(report.source(mapping))
                : fields.text(Key.AT);
    }

    private void reportUnknownCheck(Fields fields, String check) {
        List<String> known = new ArrayList<>();
        for (ProblemCode code : ProblemCode.values()) {
            if (code.severity() == Severity.HINT) {
                known.add(code.id());
            }
        }
        for (GapCode code : GapCode.values()) {
            known.add(code.id());
        }
        known.add(Dismissal.LOST_LINK);
        if (!known.contains(check)) {
            report.addNear(ProblemCode.UNKNOWN_CHECK, fields.node(), check, known, check, String.join(", ", known));
        }
    }
}
