package io.frontstage.definition;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.Met;
import io.frontstage.blueprint.Need;
import io.frontstage.blueprint.Needs;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads needs and expectations: plain texts, texts by persona, or things. */
final class NeedBinder {

    private final BindingContext bindingContext;
    private final CardReferences references;

    NeedBinder(BindingContext bindingContext, CardReferences references) {
        this.bindingContext = bindingContext;
        this.references = references;
    }

    /** Reads needs; call the result only after all ids are assigned. */
    Supplier<Needs> needs(Fields parent, Key key, Inherited inherited) {
        Optional<Node> written = parent.get(key);
        if (written.isEmpty()) {
            return () -> Needs.NONE;
        }
        MappingKind kind = MappingKind.under(key).orElseThrow();
        if (hasMapping(written.get(), kind)) {
            List<Deferred<Need>> drafts = things(parent, written.get(), kind, inherited);
            return () -> Needs.ofThings(Deferred.finish(drafts));
        }
        Needs texts = parent.kind() == MappingKind.PERSONA ? ofPersona(written.get()) : texts(parent, key, kind);
        return () -> texts;
    }

    /** Whether a value is a thing, or a list that holds one. */
    private boolean hasMapping(Node node, MappingKind kind) {
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().anyMatch(item -> item instanceof Mapping && hasMapping(item, kind));
        }
        return node instanceof Mapping mapping
                && mapping.get(kind.title()).isPresent()
                && !bindingContext.personas().has(kind.title().word());
    }

    private Needs ofPersona(Node node) {
        List<String> texts = bindingContext.values().texts(node);
        return Needs.ofTexts(new io.frontstage.blueprint.PerPersona<>(
                texts.isEmpty() ? Optional.empty() : Optional.of(texts), java.util.Map.of()));
    }

    private Needs texts(Fields parent, Key key, MappingKind kind) {
        return Needs.ofTexts(bindingContext.personas().perPersona(parent, key, (persona, node) -> {
            if (persona.isPresent() && hasMapping(node, kind)) {
                bindingContext
                        .report()
                        .add(ProblemCode.THING_PER_PERSONA, node, persona.get().value());
                return Optional.empty();
            }
            return Optional.of(bindingContext.values().texts(node)).filter(texts -> !texts.isEmpty());
        }));
    }

    private List<Deferred<Need>> things(Fields parent, Node node, MappingKind kind, Inherited inherited) {
        List<Deferred<Need>> drafts = new ArrayList<>();
        for (Fields fields : parent.things(node, kind)) {
            if (!bindingContext.limitCounter().allows(kind, fields.node())) {
                break;
            }
            fields.reportUnknownKeys();
            drafts.add(need(fields, parent.kind() == MappingKind.PERSONA, inherited));
        }
        return drafts;
    }

    private Deferred<Need> need(Fields fields, boolean ofPersona, Inherited inherited) {
        String title = fields.title();
        About about = fields.about(inherited);
        List<PersonaId> personas =
                ofPersona ? nobodyElse(fields) : bindingContext.personas().named(fields);
        Optional<Met> met = fields.read(Key.MET, bindingContext.values()::met);
        Ids.Request request = bindingContext.request(fields, title);
        return new Deferred<>(
                request, id -> new Need(new ElementId(id), title, about, personas, met, references.metBy(fields)));
    }

    /** The personas of a need that is written at a persona: none. Reports {@code for}, which is not allowed there. */
    private List<PersonaId> nobodyElse(Fields fields) {
        fields.get(Key.FOR)
                .ifPresent(node ->
                        bindingContext.report().add(ProblemCode.UNKNOWN_KEY, node, fields.label(), Key.FOR.word()));
        return List.of();
    }
}
