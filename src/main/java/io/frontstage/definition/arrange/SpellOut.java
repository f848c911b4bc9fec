package io.frontstage.definition.arrange;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.edit.Continuation;
import io.frontstage.definition.edit.EditedText;
import io.frontstage.definition.edit.EntryWriter;
import io.frontstage.definition.edit.Replacement;
import io.frontstage.definition.edit.ScalarText;
import java.util.ArrayList;
import java.util.List;

/** A thing in a list that is only its title gets the key of that. It says the same. */
record SpellOut(ThingPath path) implements Reshaping {

    @Override
    public List<Replacement> in(Outline outline) throws Refused {
        EditedText text = outline.text();
        Spot spot = outline.at(path).orElseThrow(() -> new Refused(Refusal.BY_HAND));
        if (spot.shared()) {
            throw new Refused(Refusal.SHARED);
        }
        Node node = spot.node();
        String name = ScalarText.of(spot.ref().kind().title().word(), text.json());
        boolean brackets = spot.slot()
                .list()
                .map(text::isFlow)
                .orElse(text.isFlow(spot.slot().mapping()));
        List<Replacement> made = new ArrayList<>();
        int start = node.start();
        if (brackets) {
            String colon = new EntryWriter(text).colon(spot.slot().entry());
            made.add(Replacement.insert(start, "{" + name + colon));
            made.addAll(quotes(text, spot));
            made.add(Replacement.insert(text.end(node), "}"));
            return made;
        }
        int dash = new BlockList(text, spot.slot().list().orElseThrow(() -> new Refused(Refusal.BY_HAND))).column();
        made.add(Replacement.insert(start, name + ": "));
        made.addAll(quotes(text, spot));
        if (!(node instanceof Mapping)) {
            made.addAll(new Continuation(text).indent(node, text.column(start), dash));
        }
        return made;
    }

    /** A text that YAML splits at its colon gets the quotes that it needs. */
    private static List<Replacement> quotes(EditedText text, Spot spot) {
        return spot.node() instanceof Mapping
                ? List.of(new Replacement(spot.node().start(), text.end(spot.node()), ScalarText.quoted(spot.title())))
                : List.of();
    }
}
