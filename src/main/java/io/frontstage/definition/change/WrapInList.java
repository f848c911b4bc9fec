package io.frontstage.definition.change;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Region;
import io.frontstage.definition.text.Replacement;
import java.util.ArrayList;
import java.util.List;

/** Turns a value after a key into a list of one. The content stays the same. */
record WrapInList(ElementPath owner, String word) implements FormatOnlyEdit {

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        EditedText text = map.text();
        Slot slot = AuthorStyle.slots(map, owner, word).get(0);
        Node value = slot.entry().value();
        if (map.isShared(value)) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        int name = slot.entry().name().start();
        if (text.isFlow(slot.mapping())) {
            return List.of(Replacement.insert(value.start(), "["), Replacement.insert(text.end(value), "]"));
        }
        int column = text.column(name);
        boolean beside = text.isSameLine(slot.entry().name().end(), value.start());
        int by = beside ? AuthorStyle.dashes(map) : 2;
        List<Replacement> made = new ArrayList<>();
        if (beside) {
            int colon = text.text().indexOf(':', slot.entry().name().end()) + 1;
            String lead = text.lineBreak(name) + " ".repeat(column + by) + "- ";
            made.add(new Replacement(colon, value.start(), lead));
            by = value instanceof Mapping && !text.isFlow(value) ? Math.max(by, 2) : by;
        } else {
            made.add(Replacement.insert(value.start(), "- "));
        }
        Region region = Region.of(text, text.lines().lineAt(value.start()), text.end(value), column);
        for (int line = region.head() + 1; line <= region.last(); line++) {
            if (!text.lines().line(line).isEmpty() && by > 0) {
                made.add(Replacement.insert(text.lines().start(line), " ".repeat(by)));
            }
        }
        return made;
    }
}
