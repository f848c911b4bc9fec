package io.frontstage.definition.help;

import io.frontstage.definition.Key;
import io.frontstage.definition.MappingKind;
import io.frontstage.messages.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The meanings of keys in a reader's language. A test checks that they are the same as in {@code docs/definition.md}. */
final class KeyTexts {

    /** The keys that have the same meaning for every thing. */
    private static final Set<Key> COMMON = EnumSet.of(Key.ID, Key.NOTE, Key.URL, Key.BASIS, Key.SOURCE, Key.AS_OF);

    private final Messages messages;

    KeyTexts(Messages messages) {
        this.messages = messages;
    }

    String meaning(MappingKind kind, Key key) {
        boolean common = COMMON.contains(key) && kind.has(Key.ID);
        return messages.text("help." + (common ? "thing" : kind.word()) + "." + key.word());
    }

    /** How a value is written; empty if it is a text. */
    String form(MappingKind kind, Key key) {
        List<String> choices = FixedWords.of(kind, key);
        String form = choices.isEmpty() ? form(key) : messages.text("help.form.one-of", String.join(", ", choices));
        boolean required = key == kind.title() && kind != MappingKind.METRIC;
        return required ? (messages.text("help.form.required") + " " + form).strip() : form;
    }

    private String form(Key key) {
        return switch (key) {
            case REVIEWED, FIXED, DUE, AS_OF -> messages.text("help.form.date");
            case REVIEW_EVERY, TIME, WAIT, TOLERANCE -> messages.text("help.form.duration");
            case COST -> messages.text("help.form.money");
            case FEELS, STAFF_FEELS -> messages.text("help.form.emotion");
            case VALUE, BASELINE, TARGET -> messages.text("help.form.value");
            case REACH, SHARE -> messages.text("help.form.share");
            case SCALE -> messages.text("help.form.scale");
            case SERIES -> messages.text("help.form.series");
            case NEEDS, EXPECTS -> messages.text("help.form.needs");
            case ANSWERS -> messages.text("help.form.answers");
            case FROM, TO, AT, CAUSE, MET_BY -> messages.text("help.form.reference");
            case FOR -> messages.text("help.form.persona");
            case SOLVES -> messages.text("help.form.pain");
            case LANE -> messages.text("help.form.lane");
            case ISSUES -> messages.text("help.form.issue");
            case SPAN, FORMAT -> messages.text("help.form.whole");
            case URL -> messages.text("help.form.address");
            case ID -> messages.text("help.form.id");
            default -> "";
        };
    }
}
