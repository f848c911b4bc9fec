package io.frontstage.definition.text;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Sequence;
import java.util.Optional;

/** The author's style in brackets: what follows colons and commas. Also removes values from brackets. */
public final class FlowStyle {

    private final EditedText text;

    public FlowStyle(EditedText text) {
        this.text = text;
    }

    /** The separator between a key and its value: in JSON as in a neighbouring entry, in YAML a colon and a space. */
    public String colon(Mapping.Entry neighbour) {
        String between = text.part(neighbour.name().end(), neighbour.value().start());
        return text.json() && between.indexOf('\n') < 0 ? between : ": ";
    }

    /** What follows a comma, given how colons are written. */
    public static String gapLike(String colon) {
        return colon.endsWith(" ") ? " " : "";
    }

    /** What follows a comma between two entries. */
    public String gap(Mapping mapping) {
        int before = text.content(mapping) + 1;
        int after = mapping.entries().get(0).name().start();
        boolean several = mapping.entries().size() > 1;
        if (several) {
            before = text.end(mapping.entries().get(0).value());
            after = mapping.entries().get(1).name().start();
        }
        return gap(before, after, several, mapping.entries().get(0));
    }

    /**
     * What follows a comma between two values.
     *
     * @param entry the key of the list
     * @param list has at least one value
     */
    public String gap(Mapping.Entry entry, Sequence list) {
        int before = text.content(list) + 1;
        int after = list.items().get(0).start();
        boolean several = list.items().size() > 1;
        if (several) {
            before = text.end(list.items().get(0));
            after = list.items().get(1).start();
        }
        return gap(before, after, several, entry);
    }

    private String gap(int before, int after, boolean several, Mapping.Entry neighbour) {
        String gap = text.part(before, after).replaceFirst("^\\s*,", "");
        boolean lines = gap.indexOf('\n') >= 0 || gap.indexOf('\r') >= 0;
        return gap.isBlank() && (several || lines) ? gap : gapLike(colon(neighbour));
    }

    /** Removes one of several values, with one comma; empty if there is no comma beside it, for example because a comment is in between. */
    public Optional<Replacement> remove(int start, int end) {
        int after = afterBlanks(end);
        if (text.at(after) == ',') {
            int next = afterBlanks(after + 1);
            boolean comment = text.at(next) == '#';
            return Optional.of(Replacement.delete(start, comment ? after + 1 : next));
        }
        int before = start;
        while (before > 0 && text.at(before - 1) <= ' ') {
            before--;
        }
        return before > 0 && text.at(before - 1) == ','
                ? Optional.of(Replacement.delete(before - 1, end))
                : Optional.empty();
    }

    private int afterBlanks(int start) {
        int at = start;
        while (at < text.text().length() && text.at(at) <= ' ') {
            at++;
        }
        return at;
    }
}
