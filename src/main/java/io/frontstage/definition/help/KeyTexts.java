package io.frontstage.definition.help;

import io.frontstage.definition.Key;
import io.frontstage.definition.Thing;
import io.frontstage.words.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What keys mean, in a reader's language; the same as in {@code docs/definition.md}, which a test holds. */
final class KeyTexts {

    /** The keys of every thing. */
    private static final Set<Key> COMMON = EnumSet.of(Key.ID, Key.NOTE, Key.URL, Key.BASIS, Key.SOURCE, Key.AS_OF);

    private final Words words;

    KeyTexts(Words words) {
        this.words = words;
    }

    String meaning(Thing thing, Key key) {
        boolean common = COMMON.contains(key) && thing.has(Key.ID);
        return words.text("help." + (common ? "thing" : thing.word()) + "." + key.word());
    }

    /** How a value is written; empty: as any text. */
    String form(Thing thing, Key key) {
        List<String> choices = FixedWords.of(thing, key);
        String form = choices.isEmpty() ? form(key) : words.text("help.form.one-of", String.join(", ", choices));
        return key == thing.title() ? (words.text("help.form.required") + " " + form).strip() : form;
    }

    private String form(Key key) {
        return switch (key) {
            case REVIEWED, FIXED, DUE, AS_OF -> words.text("help.form.date");
            case REVIEW_EVERY, TIME, WAIT -> words.text("help.form.duration");
            case COST -> words.text("help.form.money");
            case FEELS, STAFF_FEELS -> words.text("help.form.emotion");
            case VALUE, BASELINE, TARGET -> words.text("help.form.value");
            case FROM, TO, AT -> words.text("help.form.reference");
            case FOR -> words.text("help.form.persona");
            case SOLVES -> words.text("help.form.pain");
            case LANE -> words.text("help.form.lane");
            case ISSUES -> words.text("help.form.issue");
            case SPAN, FORMAT -> words.text("help.form.whole");
            case URL -> words.text("help.form.address");
            case ID -> words.text("help.form.id");
            default -> "";
        };
    }
}
