package io.frontstage.definition.change;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.text.BlockList;
import io.frontstage.definition.text.ContinuationIndent;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.FlowStyle;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Replacement;
import io.frontstage.definition.text.ScalarText;
import java.util.ArrayList;
import java.util.List;

/** Writes the title key of a list element that is only a title. The content stays the same. */
record ExpandShorthand(ElementPath path) implements FormatOnlyEdit {

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        EditedText text = map.text();
        LocatedElement element = map.at(path).orElseThrow(() -> new ChangeRefusedException(RefusalReason.BY_HAND));
        if (element.shared()) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        Node node = element.node();
        String name = ScalarText.of(element.ref().kind().title().word(), text.json());
        boolean brackets = element.slot()
                .list()
                .map(text::isFlow)
                .orElse(text.isFlow(element.slot().mapping()));
        List<Replacement> made = new ArrayList<>();
        int start = node.start();
        if (brackets) {
            String colon = new FlowStyle(text).colon(element.slot().entry());
            made.add(Replacement.insert(start, "{" + name + colon));
            made.addAll(quotes(text, element));
            made.add(Replacement.insert(text.end(node), "}"));
            return made;
        }
        int dash = new BlockList(
                        text,
                        element.slot().list().orElseThrow(() -> new ChangeRefusedException(RefusalReason.BY_HAND)))
                .column();
        made.add(Replacement.insert(start, name + ": "));
        made.addAll(quotes(text, element));
        if (!(node instanceof Mapping)) {
            made.addAll(new ContinuationIndent(text).indent(node, text.column(start), dash));
        }
        return made;
    }

    /** Adds the quotes that a text needs if YAML splits it at its colon. */
    private static List<Replacement> quotes(EditedText text, LocatedElement element) {
        return element.node() instanceof Mapping
                ? List.of(new Replacement(
                        element.node().start(), text.end(element.node()), ScalarText.quoted(element.title())))
                : List.of();
    }
}
