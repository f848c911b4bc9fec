package io.frontstage.definition.arrange;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Sequence;
import io.frontstage.definition.edit.EditedText;
import java.util.List;
import java.util.Optional;

/** How an author sets things out in a text. */
final class Layouts {

    /** As far as a list stands further in than its key, where no other shows how far. */
    private static final int DASHES = 2;

    private Layouts() {}

    /** What a thing says under its keys, or the map itself. */
    static Mapping mapping(Outline outline, ThingPath path) throws Refused {
        if (path.legs().isEmpty()) {
            return outline.root();
        }
        return outline.at(path)
                .flatMap(spot -> spot.mapping(outline.text()))
                .filter(mapping -> !mapping.entries().isEmpty())
                .orElseThrow(() -> new Refused(Refusal.BY_HAND));
    }

    /** The values that a thing, or the map itself, has under a word. */
    static List<Slot> slots(Outline outline, ThingPath owner, String word) throws Refused {
        return Slot.all(owner, mapping(outline, owner), word);
    }

    static KeyOrder order(Outline outline, ThingPath path) {
        return outline.at(path)
                .map(spot -> KeyOrder.of(spot.ref().kind(), outline.blueprint().lanes()))
                .orElseGet(KeyOrder::ofMap);
    }

    /** As many columns as the dashes of lists stand further in than their keys, as the list of stages shows. */
    static int dashes(Outline outline) {
        EditedText text = outline.text();
        Optional<Mapping.Entry> stages = outline.root().entry(Key.STAGES);
        if (stages.isEmpty() || !(stages.get().value() instanceof Sequence list) || text.isFlow(list)) {
            return DASHES;
        }
        int dash = text.text().indexOf('-', text.content(list));
        int by = dash < 0
                ? -1
                : text.column(dash) - text.column(stages.get().name().start());
        return by < 0 || text.isSameLine(dash, stages.get().name().start()) ? DASHES : by;
    }

    /** How far the line of an index is indented. */
    static int indentOf(EditedText text, int index) {
        return Region.indent(text.part(text.lineStart(index), text.lineEnd(index)));
    }
}
