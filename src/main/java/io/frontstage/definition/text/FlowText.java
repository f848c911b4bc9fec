package io.frontstage.definition.text;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Converts block style to brackets on one line. */
public final class FlowText {

    private final EditedText text;

    public FlowText(EditedText text) {
        this.text = text;
    }

    /** The value in brackets; empty if an alias repeats it or something in it. */
    public Optional<String> of(Node node) {
        if (node.repeated() || text.content(node) != node.start()) {
            return Optional.empty();
        }
        if (text.isFlow(node) && text.isSameLine(node.start(), text.end(node) - 1)) {
            return Optional.of(text.part(node.start(), text.end(node)));
        }
        if (node instanceof Scalar scalar) {
            return Optional.of(scalar(scalar));
        }
        if (node instanceof Sequence sequence) {
            return all(sequence.items()).map(values -> "[" + String.join(", ", values) + "]");
        }
        List<Mapping.Entry> entries = ((Mapping) node).entries();
        Optional<List<String>> values =
                all(entries.stream().map(Mapping.Entry::value).toList());
        return values.map(written -> {
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                pairs.add(scalar(entries.get(i).name()) + ": " + written.get(i));
            }
            return "{" + String.join(", ", pairs) + "}";
        });
    }

    /** The value as it is, if it is on one line; else in brackets. Empty like {@link #of}. */
    public Optional<String> line(Node node) {
        int end = text.end(node);
        return text.isSameLine(node.start(), Math.max(node.start(), end - 1))
                ? Optional.of(text.part(node.start(), end))
                : of(node);
    }

    private Optional<List<String>> all(List<Node> nodes) {
        List<String> written = new ArrayList<>();
        for (Node node : nodes) {
            Optional<String> one = of(node);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            written.add(one.get());
        }
        return Optional.of(written);
    }

    private String scalar(Scalar scalar) {
        String source = text.part(scalar.start(), text.end(scalar));
        boolean quoted = source.startsWith("\"") || source.startsWith("'");
        boolean asItIs = quoted && source.indexOf('\n') < 0 && source.indexOf('\r') < 0
                || source.matches("[+\\p{L}\\p{Nd}-][\\p{L}\\p{Nd} .%+-]*");
        return asItIs ? source : scalar.text().isEmpty() ? "" : ScalarText.of(scalar.text(), text.json());
    }
}
