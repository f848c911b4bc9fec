package io.frontstage.definition.help.fix;

import io.frontstage.definition.Key;
import io.frontstage.definition.MappingKind;
import io.frontstage.definition.text.Replacement;
import io.frontstage.definition.text.ScalarText;
import io.frontstage.source.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Guesses what a misplaced line means: a part of the item above, a line with more or less indentation, or the beginning of an entry. The
 * caller keeps a guess only if the file has fewer problems with it.
 */
final class MisplacedLineFixes {

    /** Number of lines before and after a line that are searched for columns. */
    private static final int AROUND = 60;

    /** Maximum number of columns that are tried. */
    private static final int MAX_COLUMNS = 8;

    private final Lines lines;
    private final List<TextLine> seen = new ArrayList<>();

    MisplacedLineFixes(Lines lines) {
        this.lines = lines;
        for (int number = 1; number <= lines.count(); number++) {
            seen.add(TextLine.of(lines.line(number)));
        }
    }

    /** The possible meanings of a line, the most likely first. */
    List<QuickFix> of(int number) {
        List<QuickFix> found = new ArrayList<>();
        TextLine line = at(number);
        if (line.isBlank()) {
            return found;
        }
        if (line.key().isPresent() && !line.dash()) {
            partOfAbove(number).ifPresent(found::add);
        }
        if (line.hasKnownKey()) {
            columns(number, false).forEach(column -> found.add(moved(number, number, column)));
            columns(number, false).forEach(column -> found.add(moved(number, blockEnd(number), column)));
            columns(number, false).forEach(column -> found.add(moved(number, groupEnd(number, -1), column)));
        }
        if (!line.dash() && !isOwnKeyOfMap(line)) {
            columns(number, true).forEach(column -> found.add(entry(number, column)));
        }
        return found;
    }

    /** Whether a line at the margin has a key of the author's own, which begins no entry. */
    private static boolean isOwnKeyOfMap(TextLine line) {
        return line.indent() == 0 && line.key().isPresent() && line.lowerKey().isEmpty();
    }

    private TextLine at(int number) {
        return seen.get(number - 1);
    }

    /** Makes the line and those below it parts of the item or card above, which is only a text so far. */
    private Optional<QuickFix> partOfAbove(int number) {
        int above = number - 1;
        while (above > 0 && at(above).isBlank()) {
            above--;
        }
        if (above < 1) {
            return Optional.empty();
        }
        TextLine item = at(above);
        boolean entry = item.isPlainEntry();
        Optional<MappingKind> kind =
                (entry ? kindOfEntry(above) : cardOfValue(above)).filter(found -> mayHave(found, at(number)));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        String title = kind.get().title().word();
        int column = entry ? item.content() : item.content() + 2;
        String written = lines.line(above);
        String front = entry ? written.substring(0, item.content()) : written.substring(0, written.indexOf(':') + 1);
        String text = asText(item.value());
        String first = entry ? front + title + ": " + text : front + "\n" + " ".repeat(column) + title + ": " + text;
        int end = groupEnd(number, entry ? item.indent() : -1);
        StringBuilder now = new StringBuilder(first);
        for (int i = above + 1; i < number; i++) {
            now.append('\n').append(lines.line(i));
        }
        now.append('\n').append(shifted(number, end, column - at(number).indent()));
        Replacement change = new Replacement(lines.start(above), lines.end(end), now.toString());
        return Optional.of(new QuickFix(change, QuickFix.Kind.PART_OF, item.value()));
    }

    /** A text as the value of a key: as it is, or in quotes if it would otherwise be misread. */
    private static String asText(String text) {
        return text.startsWith("\"") || text.startsWith("'") || !text.contains(": ") ? text : ScalarText.quoted(text);
    }

    /**
     * Whether the key of a line can belong to a thing that is only a text so far. Below a step, an unknown key can be a lane of the
     * author's own, but not at the margin, where only keys that the map itself cannot have count. An arrow cannot get keys, because its
     * text is not a title.
     */
    private static boolean mayHave(MappingKind kind, TextLine line) {
        Key key = line.key().map(Key::of).orElse(Key.OTHER);
        return kind != MappingKind.ARROW
                && (line.indent() == 0 ? kind.has(key) && !MappingKind.MAP.has(key) : isKeyOrLane(kind, key));
    }

    private static boolean isKeyOrLane(MappingKind kind, Key key) {
        return kind.has(key) || kind == MappingKind.STEP && key == Key.OTHER;
    }

    /** The kind of thing in the list that contains an entry. */
    private Optional<MappingKind> kindOfEntry(int number) {
        int indent = at(number).indent();
        for (int above = number - 1; above > 0; above--) {
            TextLine line = at(above);
            boolean opens = line.key().isPresent() && line.value().isEmpty();
            if (opens && (line.content() < indent || line.content() == indent && !line.dash())) {
                return kindUnder(line.key().get());
            }
        }
        return Optional.empty();
    }

    /** A card, if a line is a lane of a step with a text as its only card. */
    private Optional<MappingKind> cardOfValue(int number) {
        TextLine line = at(number);
        return line.isText() && line.key().isPresent() && holder(number).equals(Optional.of(MappingKind.STEP))
                ? kindUnder(line.key().get()).filter(kind -> kind == MappingKind.CARD)
                : Optional.empty();
    }

    /** The kind of thing to which the key on a line belongs; empty if no list entry above has a key in the same column. */
    private Optional<MappingKind> holder(int number) {
        int column = at(number).content();
        int entry = number;
        while (entry > 0 && !(at(entry).dash() && at(entry).content() == column)) {
            if (!at(entry).isBlank() && at(entry).content() < column) {
                return Optional.empty();
            }
            entry--;
        }
        return entry == 0 ? Optional.empty() : kindOfEntry(entry);
    }

    /** The kind of thing below a key; a key that is not one of the language is taken for a lane. */
    private static Optional<MappingKind> kindUnder(String key) {
        Key known = Key.of(key);
        return known == Key.OTHER ? Optional.of(MappingKind.CARD) : MappingKind.under(known);
    }

    /** The columns at which nearby lines begin, the nearest first; of two equally near ones, that of the next line comes first. */
    private List<Integer> columns(int number, boolean dashes) {
        TreeSet<Integer> columns = new TreeSet<>();
        int own = at(number).indent();
        int below = -1;
        for (int i = Math.max(1, number - AROUND); i <= Math.min(seen.size(), number + AROUND); i++) {
            TextLine line = at(i);
            if (i != number && !line.isBlank() && line.dash() | !dashes) {
                columns.add(dashes ? line.indent() : line.content());
                below = i > number && below < 0 ? line.content() : below;
            }
        }
        int next = below;
        if (!dashes) {
            columns.remove(own);
        }
        return columns.stream()
                .sorted(Comparator.<Integer>comparingInt(column -> Math.abs(column - own))
                        .thenComparing(column -> column != next))
                .limit(MAX_COLUMNS)
                .toList();
    }

    private QuickFix moved(int number, int end, int column) {
        Replacement change = new Replacement(
                lines.start(number),
                lines.end(end),
                shifted(number, end, column - at(number).indent()));
        return new QuickFix(change, QuickFix.Kind.INDENT);
    }

    private QuickFix entry(int number, int column) {
        TextLine line = at(number);
        int start = lines.start(number);
        String key = line.hasKnownKey() ? "" : line.lowerKey().orElse("");
        Replacement change =
                new Replacement(start, start + line.indent() + key.length(), " ".repeat(column) + "- " + key);
        return new QuickFix(change, QuickFix.Kind.DASH);
    }

    /** The last line of the block below a line, which has more indentation. */
    private int blockEnd(int number) {
        return end(number, at(number).indent() + 1, -1);
    }

    /** The last following line with the same or more indentation, up to the next entry at a column. */
    private int groupEnd(int number, int dashes) {
        return end(number, at(number).indent(), dashes);
    }

    private int end(int number, int least, int dashes) {
        int end = number;
        for (int i = number + 1; i <= seen.size(); i++) {
            TextLine line = at(i);
            boolean ended = line.indent() < least || line.dash() && line.indent() <= dashes;
            if (!line.isBlank() && ended) {
                return end;
            }
            end = line.isBlank() ? end : i;
        }
        return end;
    }

    private String shifted(int from, int to, int by) {
        StringBuilder now = new StringBuilder();
        for (int i = from; i <= to; i++) {
            String line = lines.line(i);
            now.append(i == from ? "" : "\n");
            if (!line.isBlank()) {
                int indent = Math.max(0, at(i).indent() + by);
                now.append(" ".repeat(indent)).append(line.substring(at(i).indent()));
            }
        }
        return now.toString();
    }
}
