package io.frontstage.definition.change;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Sequence;
import io.frontstage.definition.text.Comments;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Replacement;
import java.util.List;

/** Turns a list in brackets after a key into one line with a dash per value. The content stays the same. */
record ListFlowToBlock(ElementPath owner, String word) implements FormatOnlyEdit {

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        EditedText text = map.text();
        Mapping mapping = AuthorStyle.mapping(map, owner);
        Mapping.Entry entry = mapping.entry(word).orElseThrow(() -> new ChangeRefusedException(RefusalReason.BY_HAND));
        Sequence list = (Sequence) entry.value();
        if (map.isShared(list)) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        int colon = text.text().indexOf(':', entry.name().end()) + 1;
        int end = text.end(list);
        if (text.content(list) != list.start()
                || !Comments.of(text, list, colon, end).isEmpty()) {
            throw new ChangeRefusedException(RefusalReason.COMMENTS);
        }
        String dash = text.lineBreak(entry.name().start())
                + " ".repeat(text.column(entry.name().start()) + AuthorStyle.dashes(map)) + "- ";
        StringBuilder lines =
                new StringBuilder(text.part(end, text.lineEnd(end)).stripTrailing());
        for (Node value : list.items()) {
            lines.append(dash).append(FlowToBlock.line(text, value));
        }
        return List.of(new Replacement(colon, text.lineEnd(end), lines.toString()));
    }
}
