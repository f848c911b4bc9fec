package io.frontstage.definition.help;

import io.frontstage.blueprint.ShortName;
import io.frontstage.definition.CursorContext;
import io.frontstage.definition.CursorContextFinder;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.Key;
import io.frontstage.definition.LocatedDefinition;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.MappingKind;
import io.frontstage.definition.text.ScalarText;
import io.frontstage.messages.Messages;
import io.frontstage.problem.Problems;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Suggests words at a position in a definition, and explains the key there. The text may be broken; it is read as far
 * as possible. Indexes count UTF-16 code units.
 */
public final class WritingHelp {

    /** A private-use character: it does not occur in texts, and YAML and JSON accept it. */
    private static final char MARK = '\uE000';

    /** Maximum number of suggested words. */
    static final int MAX_CHOICES = 300;

    private final Messages messages;
    private final KeyTexts keys;

    public WritingHelp(Messages messages) {
        this.messages = messages;
        this.keys = new KeyTexts(messages);
    }

    /** The meaning of the key at an index; empty if there is none. */
    public Optional<Meaning> meaning(String text, int index) {
        return CursorContextFinder.at(text, index)
                .filter(cursorContext -> cursorContext instanceof CursorContext.AtKey)
                .map(CursorContext.AtKey.class::cast)
                .filter(spot -> spot.kind().has(Key.of(spot.name().text())))
                .map(spot -> {
                    Key key = Key.of(spot.name().text());
                    return new Meaning(
                            spot.name().start(),
                            spot.name().end(),
                            spot.name().text(),
                            keys.meaning(spot.kind(), key),
                            keys.form(spot.kind(), key));
                });
    }

    /** The words that are possible at an index; empty if any text is possible. */
    public Optional<Completion> completion(String text, int index) {
        if (text.indexOf(MARK) >= 0) {
            return Optional.empty();
        }
        Word word = Word.at(text, index);
        Optional<Completion> found = word.endsLikeKey()
                ? CursorContextFinder.of(word.asKey(MARK), MARK).flatMap(cursorContext -> key(cursorContext, word))
                : Optional.empty();
        if (found.isEmpty()) {
            found = CursorContextFinder.of(word.asValue(MARK), MARK)
                    .flatMap(cursorContext -> value(cursorContext, word, index));
        }
        return found.filter(completion -> !completion.choices().isEmpty())
                .map(completion -> bounded(completion, word.typed(index)));
    }

    /** If there are very many words, only those that contain what is typed, up to the maximum. */
    private static Completion bounded(Completion completion, String typed) {
        if (completion.choices().size() <= MAX_CHOICES) {
            return completion;
        }
        String part = typed.replace("\"", "").toLowerCase(Locale.ROOT);
        List<Choice> fitting = completion.choices().stream()
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(part))
                .limit(MAX_CHOICES)
                .toList();
        return new Completion(completion.from(), completion.to(), fitting);
    }

    private Optional<Completion> key(CursorContext cursorContext, Word word) {
        List<Choice> choices = new ArrayList<>();
        if (cursorContext instanceof CursorContext.AtPersona persona
                && isMark(persona.name().text())) {
            KeyWriter writer = new KeyWriter(word, persona.mapping());
            mapWords(word).personas().forEach((id, title) -> choices.add(writer.named(id, ShortName.of(title))));
        } else if (cursorContext instanceof CursorContext.AtKey key
                && isMark(key.name().text())) {
            keys(key, word, choices);
        } else {
            return Optional.empty();
        }
        return Optional.of(new Completion(word.from(), word.to(), choices));
    }

    private void keys(CursorContext.AtKey spot, Word word, List<Choice> choices) {
        MappingKind kind = spot.kind();
        KeyWriter writer = new KeyWriter(word, spot.mapping());
        boolean titleFirst = spot.mapping().entries().size() == 1 && kind != MappingKind.MAP;
        for (Key key : kind.keys()) {
            if (spot.mapping().entry(key).isEmpty() && (!titleFirst || key == kind.title() || word.json())) {
                choices.add(writer.key(key, keys.meaning(kind, key)));
            }
        }
        if (kind == MappingKind.STEP && !titleFirst) {
            mapWords(word).lanes().forEach((lane, name) -> {
                if (Key.of(lane) == Key.OTHER && !says(spot.mapping(), lane)) {
                    choices.add(writer.named(lane, ShortName.of(name)));
                }
            });
        }
    }

    private Optional<Completion> value(CursorContext cursorContext, Word word, int index) {
        if (!(cursorContext instanceof CursorContext.AtValue value) || isLabel(value)) {
            return Optional.empty();
        }
        List<Choice> choices = new ArrayList<>();
        for (String fixed : FixedWords.of(value.kind(), value.key())) {
            choices.add(new Choice(fixed, written(fixed, word, true), ""));
        }
        if (choices.isEmpty() && isEmotion(value.key())) {
            for (int i = 2; i >= -2; i--) {
                String number = (i > 0 && !word.json() ? "+" : "") + i;
                choices.add(new Choice(number, number, messages.text("emotion." + i)));
            }
        }
        String typed = word.typed(index);
        String bare = word.json() && typed.startsWith("\"") ? typed.substring(1) : typed;
        boolean inText = value.key() == Key.ARROWS;
        mapWords(word)
                .under(value.key(), bare)
                .forEach((id, title) ->
                        choices.add(new Choice(id, inText ? id : written(id, word, false), ShortName.of(title))));
        boolean wholeText = value.value().text().length() > 1 && !inText && !word.json();
        return Optional.of(new Completion(
                wholeText ? Math.min(word.from(), value.value().start()) : word.from(), word.to(), choices));
    }

    /** Whether the cursor is in an arrow's label, after its colon. */
    private static boolean isLabel(CursorContext.AtValue value) {
        String text = value.value().text();
        return value.key() == Key.ARROWS && text.indexOf(':') >= 0 && text.indexOf(':') < text.indexOf(MARK);
    }

    private static boolean isEmotion(Key key) {
        return key == Key.FEELS || key == Key.STAFF_FEELS;
    }

    /** @param plain whether the value is a word of the language, which needs no quotes in YAML */
    private static String written(String value, Word word, boolean plain) {
        boolean number = value.matches("[0-9]+");
        if (word.json()) {
            return number ? value : ScalarText.of(value, true);
        }
        return plain ? value : ScalarText.of(value, false);
    }

    private static boolean says(Mapping mapping, String key) {
        return mapping.entries().stream().anyMatch(entry -> entry.name().text().equals(key));
    }

    private static boolean isMark(String text) {
        return text.length() == 1 && text.charAt(0) == MARK;
    }

    private MapWords mapWords(Word word) {
        Optional<LocatedDefinition> whole = read(word.text());
        return new MapWords(whole.isPresent() ? whole : read(word.withoutLine()), messages);
    }

    private static Optional<LocatedDefinition> read(String text) {
        return DefinitionReader.locate(new SourceText("", text.getBytes(StandardCharsets.UTF_8)), new Problems());
    }
}
