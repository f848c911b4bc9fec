package io.frontstage.definition;

import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneId;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lanes that a map can have: those it lists and the built-in ones. Keeps track of which are used. */
final class LaneTable {

    static final LaneId CUSTOMER = Lane.CUSTOMER;

    private final Report report;
    private final Values values;
    private final PersonaTable personas;
    private final Map<PersonaId, String> laneOf = new HashMap<>();
    private final List<Lane> listed = new ArrayList<>();
    private final Map<LaneId, Node> places = new HashMap<>();
    private final Map<String, Row> rows = new HashMap<>();
    private final List<Row> sorted = new ArrayList<>();

    private LaneTable(PersonaTable personas, Report report, Values values) {
        this.personas = personas;
        this.report = report;
        this.values = values;
    }

    /** A lane with its position among all possible lanes. */
    static final class Row {
        final Lane lane;
        final boolean listed;
        private boolean used;
        private int index;

        private Row(Lane lane, boolean listed) {
            this.lane = lane;
            this.listed = listed;
        }

        /** Its position from the top, including empty lanes. */
        int index() {
            return index;
        }

        /** Marks it as used. */
        void use() {
            used = true;
        }
    }

    static LaneTable of(Fields map, PersonaTable personas, LimitCounter limitCounter, Report report, Values values) {
        LaneTable table = new LaneTable(personas, report, values);
        Map<LaneKind, Lane> builtIn = new EnumMap<>(LaneKind.class);
        for (Fields fields : map.things(Key.LANES)) {
            if (!limitCounter.allows(MappingKind.LANE, fields.node())) {
                break;
            }
            fields.reportUnknownKeys();
            table.list(fields);
        }
        for (LaneKind kind : LaneKind.values()) {
            LaneId id = new LaneId(word(kind));
            if (!table.places.containsKey(id)) {
                builtIn.put(kind, new Lane(id, Optional.empty(), kind, List.of(), List.of(), List.of()));
            }
        }
        builtIn.values().forEach(lane -> table.add(new Row(lane, false)));
        table.listed.forEach(lane -> table.add(new Row(lane, true)));
        table.sorted.sort(Comparator.comparing(row -> row.lane.kind()));
        for (int i = 0; i < table.sorted.size(); i++) {
            table.sorted.get(i).index = i;
        }
        return table;
    }

    private void add(Row row) {
        rows.put(row.lane.id().value(), row);
        sorted.add(row);
    }

    private void list(Fields fields) {
        Optional<String> written = fields.titleIfAny();
        if (written.isEmpty()) {
            report.add(ProblemCode.MISSING_TITLE, fields.node(), Key.LANE.word());
            return;
        }
        String word = written.get();
        Optional<LaneKind> builtIn = builtInKind(word);
        if (builtIn.isEmpty() && (MappingKind.STEP.reserves(Key.of(word)) || Key.isIgnored(word))) {
            report.add(ProblemCode.RESERVED_WORD, fields.node(), word);
            return;
        }
        String id = Ids.isWellFormed(word) ? word : Ids.slug(word, Limits.ID_LENGTH);
        if (!id.equals(word)) {
            report.add(ProblemCode.ID_FORM, fields.node(), word, id);
        }
        if (id.isEmpty() || places.containsKey(new LaneId(id))) {
            if (!id.isEmpty()) {
                report.add(ProblemCode.DUPLICATE_ID, fields.node(), id);
            }
            return;
        }
        LaneId laneId = new LaneId(id);
        places.put(laneId, fields.node());
        LaneKind kind = builtIn.isPresent() ? builtIn(fields, builtIn.get()) : own(fields, word);
        listed.add(new Lane(
                laneId,
                fields.text(Key.NAME),
                kind,
                fields.texts(Key.BY),
                fields.texts(Key.WITH),
                personas(fields, id, kind)));
    }

    /** The personas of a lane. Only customer lanes have any, and a persona has at most one lane. */
    private List<PersonaId> personas(Fields fields, String lane, LaneKind kind) {
        if (!fields.has(Key.FOR)) {
            return List.of();
        }
        Node written = fields.get(Key.FOR).orElse(fields.node());
        if (kind != LaneKind.CUSTOMER) {
            report.add(ProblemCode.FOR_ON_LANE, written);
            return List.of();
        }
        List<PersonaId> own = new ArrayList<>();
        for (PersonaId persona : personas.named(fields)) {
            String other = laneOf.putIfAbsent(persona, lane);
            if (other == null) {
                own.add(persona);
            } else {
                report.add(ProblemCode.PERSONA_IN_TWO_LANES, written, persona.value(), other);
            }
        }
        return own;
    }

    private LaneKind builtIn(Fields fields, LaneKind kind) {
        Optional<LaneKind> said = fields.read(Key.KIND, node -> values.choice(node, LaneKind.class));
        if (said.isPresent() && said.get() != kind) {
            report.add(ProblemCode.KIND_OF_BUILT_IN_LANE, fields.node(), word(kind), word(said.get()));
        }
        return kind;
    }

    /** The kind of a lane that is not built in; if none is stated, backstage, so that the customer's view does not show it. */
    private LaneKind own(Fields fields, String word) {
        if (!fields.has(Key.KIND)) {
            report.addNear(ProblemCode.LANE_WITHOUT_KIND, fields.node(), word, builtInWords(), word);
        }
        return fields.read(Key.KIND, node -> values.choice(node, LaneKind.class))
                .orElse(LaneKind.BACKSTAGE);
    }

    static String word(LaneKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<LaneKind> builtInKind(String word) {
        for (LaneKind kind : LaneKind.values()) {
            if (word(kind).equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static List<String> builtInWords() {
        List<String> words = new ArrayList<>();
        for (LaneKind kind : LaneKind.values()) {
            words.add(word(kind));
        }
        return words;
    }

    /** The row of a lane, listed or built in. */
    Optional<Row> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** The lane in which a step has its title: the lane of exactly its personas, else the built-in customer lane. */
    LaneId ofCustomer(List<PersonaId> personas) {
        return Lane.ofCustomer(personas, listed);
    }

    /** The keys of all lanes that the map can have. */
    Set<String> words() {
        return new HashSet<>(rows.keySet());
    }

    /** The key of the lane with a name, ignoring case; else the built-in lane with whose key the name begins or ends. */
    Optional<String> named(String name) {
        String plain = plain(name);
        for (Row row : sorted) {
            if (row.lane.name().filter(own -> plain(own).equals(plain)).isPresent()) {
                return Optional.of(row.lane.id().value());
            }
        }
        return builtInWords().stream()
                .filter(word -> plain.startsWith(word) || plain.endsWith(word))
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }

    /** The positions of the listed lanes. */
    Map<LaneId, Node> places() {
        return places;
    }

    /** The lane where something is felt or measured, if it is named and exists. */
    Optional<LaneId> named(Fields fields) {
        Optional<Node> written = fields.get(Key.LANE);
        Optional<String> word = written.flatMap(values::text);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Row> row = row(word.get());
        if (row.isEmpty()) {
            report.addNear(ProblemCode.NO_SUCH_LANE, written.get(), word.get(), words(), fields.label(), word.get());
            return Optional.empty();
        }
        row.get().use();
        return Optional.of(row.get().lane.id());
    }

    /** The lanes of the map, from top to bottom: those listed, those used, and the customer lane. */
    List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        for (Row row : sorted) {
            if (row.listed || row.used || row.lane.id().equals(CUSTOMER)) {
                lanes.add(row.lane);
            }
        }
        return lanes;
    }
}
