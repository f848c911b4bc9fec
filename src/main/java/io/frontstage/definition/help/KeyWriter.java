package io.frontstage.definition.help;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.MappingKind;
import io.frontstage.definition.text.ScalarText;
import java.util.Optional;

/** Writes keys in the form that the surrounding text requires. */
final class KeyWriter {

    private final Word word;
    private final boolean flow;
    private final int indent;

    /** @param beside the mapping that will contain the keys */
    KeyWriter(Word word, Mapping beside) {
        this.word = word;
        char first = beside.start() < word.text().length() ? word.text().charAt(beside.start()) : ' ';
        this.flow = word.json() || first == '{';
        this.indent = beside.start() - word.text().lastIndexOf('\n', beside.start() - 1) - 1;
    }

    Choice key(Key key, String meaning) {
        return new Choice(key.word(), word.named() || flow ? name(key.word()) : key.word() + ":" + begun(key), meaning);
    }

    /** A key that is not a word of the language: a lane or a persona. */
    Choice named(String name, String meaning) {
        return new Choice(name, name(name), meaning);
    }

    private String name(String name) {
        String written = ScalarText.of(name, word.json());
        return word.named() ? written : written + ": ";
    }

    /** The beginning of a key's value: in block style, a list of things begins on the next line with its first entry. */
    private String begun(Key key) {
        Optional<MappingKind> kind = MappingKind.under(key);
        String line = "\n" + " ".repeat(indent + 2);
        if (key == Key.ARROWS) {
            return line + "- ";
        } else if (key == Key.METRICS || key == Key.SERIES) {
            return line;
        } else if (key == Key.TRACKER) {
            return line + Key.PROJECT.word() + ": ";
        }
        return kind.isEmpty() || isMostlyText(kind.get())
                ? " "
                : line + "- " + kind.get().title().word() + ": ";
    }

    /** Whether things of a kind are usually written as only a text. */
    private static boolean isMostlyText(MappingKind kind) {
        return kind == MappingKind.CARD || kind == MappingKind.NEED || kind == MappingKind.EXPECT;
    }
}
