package io.frontstage.definition.change;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.text.Comments;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Replacement;
import java.util.ArrayList;
import java.util.List;

/** Turns an element in brackets after a dash into one line per key. The content stays the same. */
record ElementFlowToBlock(ElementPath path) implements FormatOnlyEdit {

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        EditedText text = map.text();
        LocatedElement element = map.at(path).orElseThrow(() -> new ChangeRefusedException(RefusalReason.GONE));
        Mapping mappingKind = AuthorStyle.mapping(map, path);
        if (element.shared()) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        int start = mappingKind.start();
        int end = text.end(mappingKind);
        if (text.content(mappingKind) != start
                || !Comments.of(text, mappingKind, start, end).isEmpty()) {
            throw new ChangeRefusedException(RefusalReason.COMMENTS);
        }
        List<String> lines = new ArrayList<>();
        for (Mapping.Entry entry : mappingKind.entries()) {
            String name = text.part(entry.name().start(), entry.name().end());
            String value = entry.value().isEmpty() ? "" : " " + FlowToBlock.line(text, entry.value());
            lines.add(name + ":" + value);
        }
        lines.set(0, lines.get(0) + text.part(end, text.lineEnd(end)).stripTrailing());
        String lineBreak = text.lineBreak(start) + " ".repeat(text.column(start));
        return List.of(new Replacement(start, text.lineEnd(end), String.join(lineBreak, lines)));
    }
}
