package io.frontstage.definition.text;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.Sequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the comments next to and inside a YAML value: everything from {@code #} on that is not part of a text. */
public final class Comments {

    private Comments() {}

    /**
     * The comments in a range of the text.
     *
     * @param node the value, whose texts may contain {@code #}
     */
    public static List<String> of(EditedText text, Node node, int from, int to) {
        List<String> comments = new ArrayList<>();
        if (text.json()) {
            return comments;
        }
        BitSet texts = new BitSet();
        mark(text, node, from, texts);
        for (int at = from; at < to; at++) {
            if (text.at(at) == '#' && !texts.get(at - from) && (at == 0 || text.at(at - 1) <= ' ')) {
                comments.add(text.part(at, text.lineEnd(at)).stripTrailing());
                at = text.lineEnd(at);
            }
        }
        return comments;
    }

    private static void mark(EditedText text, Node node, int from, BitSet texts) {
        if (node.repeated()) {
            return;
        }
        if (node instanceof Scalar) {
            int start = text.content(node);
            boolean lines = text.at(start) == '|' || text.at(start) == '>';
            int first = lines ? text.nextLine(start) : start;
            texts.set(first - from, Math.max(first, text.end(node)) - from);
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> mark(text, item, from, texts));
        } else {
            for (Mapping.Entry entry : ((Mapping) node).entries()) {
                mark(text, entry.name(), from, texts);
                mark(text, entry.value(), from, texts);
            }
        }
    }
}
