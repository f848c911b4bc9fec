package io.frontstage.definition.arrange;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.edit.EditedText;
import io.frontstage.definition.edit.Replacement;
import java.util.ArrayList;
import java.util.List;

/** A thing in brackets behind a dash gets a line for each of its keys. It says the same. */
record UnfoldThing(ThingPath path) implements Reshaping {

    @Override
    public List<Replacement> in(Outline outline) throws Refused {
        EditedText text = outline.text();
        Spot spot = outline.at(path).orElseThrow(() -> new Refused(Refusal.GONE));
        Mapping thing = Layouts.mapping(outline, path);
        if (spot.shared()) {
            throw new Refused(Refusal.SHARED);
        }
        int start = thing.start();
        int end = text.end(thing);
        if (text.content(thing) != start
                || !Comments.of(text, thing, start, end).isEmpty()) {
            throw new Refused(Refusal.COMMENTS);
        }
        List<String> lines = new ArrayList<>();
        for (Mapping.Entry entry : thing.entries()) {
            String name = text.part(entry.name().start(), entry.name().end());
            String value = entry.value().isEmpty() ? "" : " " + new FlowText(text).line(entry.value());
            lines.add(name + ":" + value);
        }
        lines.set(0, lines.get(0) + text.part(end, text.lineEnd(end)).stripTrailing());
        String lineBreak = text.lineBreak(start) + " ".repeat(text.column(start));
        return List.of(new Replacement(start, text.lineEnd(end), String.join(lineBreak, lines)));
    }
}
