package io.frontstage.definition;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.ArrowKind;
import io.frontstage.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads arrows, in both their forms. */
final class ArrowBinder {

    private final BindingContext bindingContext;
    private final Report report;
    private final Values values;
    private final References references;

    ArrowBinder(BindingContext bindingContext, References references) {
        this.bindingContext = bindingContext;
        this.report = bindingContext.report();
        this.values = bindingContext.values();
        this.references = references;
    }

    List<Arrow> arrows(Fields map, List<Node> places) {
        Optional<Node> written = map.get(Key.ARROWS);
        if (written.isEmpty()) {
            return List.of();
        }
        List<Arrow> arrows = new ArrayList<>();
        for (Node node : written.get() instanceof Sequence sequence ? sequence.items() : List.of(written.get())) {
            if (node.isEmpty()) {
                continue;
            }
            if (!bindingContext.limitCounter().allows(MappingKind.ARROW, node)) {
                break;
            }
            Optional<Arrow> arrow = arrow(node);
            if (arrow.isPresent()) {
                arrows.add(arrow.get());
                places.add(node);
            }
        }
        return arrows;
    }

    private Optional<Arrow> arrow(Node node) {
        if (node instanceof Scalar scalar) {
            return fromText(scalar.text(), node);
        }
        if (node instanceof Mapping mapping && isText(mapping)) {
            Mapping.Entry entry = mapping.entries().get(0);
            Optional<String> label = values.text(entry.value());
            return fromText(entry.name().text() + label.map(text -> ": " + text).orElse(""), node);
        }
        Optional<Fields> fields = Fields.of(MappingKind.ARROW, node, false, report, values);
        return fields.flatMap(this::fromMapping);
    }

    /** Whether a mapping is an arrow as a text: YAML reads {@code - a -> b: label} as a mapping. */
    private static boolean isText(Mapping mapping) {
        return mapping.entries().size() == 1
                && mapping.entries().get(0).key() == Key.OTHER
                && mapping.entries().get(0).name().text().contains("->");
    }

    private Optional<Arrow> fromText(String text, Node node) {
        Optional<ArrowText> arrow = ArrowText.of(text);
        if (arrow.isEmpty()) {
            report.add(ProblemCode.ARROW_FORM, node, values.excerpt(node));
            return Optional.empty();
        }
        return between(
                arrow.get().from(),
                node,
                arrow.get().to(),
                node,
                arrow.get().kind(),
                arrow.get().label());
    }

    private Optional<Arrow> fromMapping(Fields fields) {
        fields.reportUnknownKeys();
        Optional<String> from = fields.text(Key.FROM);
        Optional<String> to = fields.text(Key.TO);
        if (from.isEmpty() || to.isEmpty()) {
            report.add(ProblemCode.ARROW_FORM, fields.node(), values.excerpt(fields.node()));
            return Optional.empty();
        }
        ArrowKind kind = fields.read(Key.KIND, node -> values.choice(node, ArrowKind.class))
                .orElse(ArrowKind.EXCHANGE);
        return between(
                from.get(),
                fields.get(Key.FROM).orElse(fields.node()),
                to.get(),
                fields.get(Key.TO).orElse(fields.node()),
                kind,
                fields.text(Key.LABEL));
    }

    private Optional<Arrow> between(
            String from, Node fromNode, String to, Node toNode, ArrowKind kind, Optional<String> label) {
        Optional<ArrowEnd> start = references.end(from, fromNode);
        Optional<ArrowEnd> end = references.end(to, toNode);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Arrow(start.get(), end.get(), kind, label));
    }
}
