package io.frontstage.definition;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.Audience;
import io.frontstage.blueprint.Needs;
import io.frontstage.blueprint.PerPersona;
import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Provenance;
import io.frontstage.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** The personas of a map, and values per persona. */
final class PersonaTable {

    private final Report report;
    private final Values values;
    private final List<Persona> personas;
    private final List<Fields> written;
    private final Ids ids;
    private final Map<String, PersonaId> byId = new LinkedHashMap<>();

    private PersonaTable(Report report, Values values, List<Persona> personas, List<Fields> written, Ids ids) {
        this.report = report;
        this.values = values;
        this.personas = personas;
        this.written = written;
        this.ids = ids;
        for (Persona persona : personas) {
            byId.put(persona.id().value(), persona.id());
        }
    }

    static PersonaTable of(Fields map, Inherited inherited, LimitCounter limitCounter, Report report, Values values) {
        Ids ids = new Ids(report);
        List<Deferred<Persona>> drafts = new ArrayList<>();
        List<Fields> written = new ArrayList<>();
        for (Fields fields : map.things(Key.PERSONAS)) {
            if (!limitCounter.allows(MappingKind.PERSONA, fields.node())) {
                break;
            }
            fields.reportUnknownKeys();
            String title = fields.title();
            About about = fields.about(inherited);
            Optional<String> goal = fields.text(Key.GOAL);
            List<String> quotes = fields.texts(Key.QUOTE);
            written.add(fields);
            drafts.add(new Deferred<>(
                    ids.request(MappingKind.PERSONA, fields.node(), fields.id(), title, drafts.size() + 1),
                    id -> new Persona(new PersonaId(id), title, about, goal, quotes, Needs.NONE)));
        }
        ids.give();
        return new PersonaTable(report, values, Deferred.finish(drafts), written, ids);
    }

    /** The personas with their needs; call the result only after all ids are assigned. */
    Supplier<List<Persona>> personas(NeedBinder needBinder) {
        List<Supplier<Needs>> needs = new ArrayList<>();
        for (int i = 0; i < personas.size(); i++) {
            Provenance provenance = personas.get(i).about().provenance();
            needs.add(needBinder.needs(
                    written.get(i), Key.NEEDS, new Inherited(provenance, Audience.ALL, Optional.empty())));
        }
        return () -> {
            List<Persona> whole = new ArrayList<>();
            for (int i = 0; i < personas.size(); i++) {
                Persona persona = personas.get(i);
                whole.add(new Persona(
                        persona.id(),
                        persona.title(),
                        persona.about(),
                        persona.goal(),
                        persona.quotes(),
                        needs.get(i).get()));
            }
            return whole;
        };
    }

    /** Whether the map has a persona with this id. */
    boolean has(String id) {
        return byId.containsKey(id);
    }

    Ids ids() {
        return ids;
    }

    /** The personas that a {@code for} names. */
    List<PersonaId> named(Fields fields) {
        Optional<Node> written = fields.get(Key.FOR);
        if (written.isEmpty()) {
            return List.of();
        }
        List<PersonaId> named = new ArrayList<>();
        List<Node> items = written.get() instanceof Sequence sequence ? sequence.items() : List.of(written.get());
        for (Node item : items) {
            Optional<String> id = values.text(item);
            id.flatMap(word -> find(word, item))
                    .filter(found -> !named.contains(found))
                    .ifPresent(named::add);
        }
        return named;
    }

    private Optional<PersonaId> find(String id, Node node) {
        PersonaId found = byId.get(id);
        if (found == null) {
            report.addNear(ProblemCode.UNKNOWN_PERSONA, node, id, byId.keySet(), id);
        }
        return Optional.ofNullable(found);
    }

    /** A value for everybody, or a mapping by persona id. */
    <T> PerPersona<T> perPersona(Fields fields, Key key, Function<Node, Optional<T>> read) {
        return perPersona(fields, key, (persona, node) -> read.apply(node));
    }

    /** @param read reads the value for one persona, or, if the persona is empty, for everybody */
    <T> PerPersona<T> perPersona(Fields fields, Key key, BiFunction<Optional<PersonaId>, Node, Optional<T>> read) {
        Optional<Node> written = fields.get(key);
        if (written.isEmpty()) {
            return PerPersona.none();
        }
        if (!(written.get() instanceof Mapping mapping) || byId.isEmpty() && values.isColonInText(mapping)) {
            Optional<T> everybody = read.apply(Optional.empty(), written.get());
            return everybody.isEmpty() ? PerPersona.none() : new PerPersona<>(everybody, Map.of());
        }
        Map<PersonaId, T> byPersona = new LinkedHashMap<>();
        for (Mapping.Entry entry : mapping.entries()) {
            String id = entry.name().text();
            if (entry.value().isEmpty() || !byId.containsKey(id) && Key.isIgnored(id)) {
                continue;
            }
            find(id, entry.name()).ifPresent(persona -> read.apply(Optional.of(persona), entry.value())
                    .ifPresent(said -> byPersona.put(persona, said)));
        }
        return new PerPersona<>(Optional.empty(), byPersona);
    }
}
