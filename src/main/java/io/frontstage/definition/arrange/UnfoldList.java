package io.frontstage.definition.arrange;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Sequence;
import io.frontstage.definition.edit.EditedText;
import io.frontstage.definition.edit.Replacement;
import java.util.List;

/** A list in brackets behind a key in blocks gets a dash and a line for each of its values. It says the same. */
record UnfoldList(ThingPath owner, String word) implements Reshaping {

    @Override
    public List<Replacement> in(Outline outline) throws Refused {
        EditedText text = outline.text();
        Mapping mapping = Layouts.mapping(outline, owner);
        Mapping.Entry entry = mapping.entry(word).orElseThrow(() -> new Refused(Refusal.BY_HAND));
        Sequence list = (Sequence) entry.value();
        if (outline.isShared(list)) {
            throw new Refused(Refusal.SHARED);
        }
        int colon = text.text().indexOf(':', entry.name().end()) + 1;
        int end = text.end(list);
        if (text.content(list) != list.start()
                || !Comments.of(text, list, colon, end).isEmpty()) {
            throw new Refused(Refusal.COMMENTS);
        }
        String dash = text.lineBreak(entry.name().start())
                + " ".repeat(text.column(entry.name().start()) + Layouts.dashes(outline)) + "- ";
        StringBuilder lines =
                new StringBuilder(text.part(end, text.lineEnd(end)).stripTrailing());
        for (Node value : list.items()) {
            lines.append(dash).append(new FlowText(text).line(value));
        }
        return List.of(new Replacement(colon, text.lineEnd(end), lines.toString()));
    }
}
