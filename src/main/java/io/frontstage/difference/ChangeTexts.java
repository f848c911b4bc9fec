package io.frontstage.difference;

import io.frontstage.messages.Messages;
import java.util.Optional;
import java.util.regex.Pattern;

/** Describes changes: one sentence for each, in the words of the map. */
public final class ChangeTexts {

    /** Maximum length of a quoted text, in code points. */
    private static final int MAX_QUOTED = 80;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Messages messages;
    private final ThingNames before;
    private final ThingNames after;

    public ChangeTexts(Difference difference, Messages messages) {
        this.messages = messages;
        this.before = new ThingNames(difference.before(), messages);
        this.after = new ThingNames(difference.after(), messages);
    }

    /** The sentence for a change, on one line; it names the thing that changed. */
    public String sentence(Change change) {
        return onOneLine(words(change));
    }

    private String words(Change change) {
        return switch (change.sign()) {
            case ADDED -> after.place(change.thing()) + messages.text("difference.there", after.whole(change.thing()));
            case REMOVED -> before.place(change.thing())
                    + messages.text("difference.there", before.whole(change.thing()));
            case MOVED -> moved(change.before().orElseThrow(), change.after().orElseThrow());
            case CHANGED -> changed(change);
        };
    }

    /** The sentence after its sign, for places without colours. */
    public String signed(Change change) {
        return change.sign().mark() + " " + sentence(change);
    }

    /** The sentence for a line of plain text; it has a sign only if the sentence itself does not tell what happened. */
    public String told(Change change) {
        return change.sign() == Sign.ADDED || change.sign() == Sign.REMOVED ? signed(change) : sentence(change);
    }

    /** The question whether something new is the same as something that was removed, on one line. */
    public String reworded(MapThing old) {
        return messages.text("difference.reworded", shortened(old.title()));
    }

    /** A value of the older map in words, shortened; empty if there was none. */
    public Optional<String> was(Change change) {
        return change.was().map(value -> value(before, change, value));
    }

    /** A value of the newer map in words, shortened; empty if there is none any more. */
    public Optional<String> now(Change change) {
        return change.now().map(value -> value(after, change, value));
    }

    private String value(ThingNames names, Change change, Object value) {
        return shortened(names.value(change.thing().kind(), change.key(), value));
    }

    private String moved(MapThing old, MapThing now) {
        String from = before.whereabouts(old);
        String to = after.whereabouts(now);
        if (from.equals(to)) {
            from = before.neighbour(old);
            to = after.neighbour(now);
        }
        return messages.text("difference.moved", after.quoted(now.title()), from, to);
    }

    private String changed(Change change) {
        MapThing now = change.after().orElseThrow();
        MapThing old = change.before().orElseThrow();
        String key = change.key();
        int dot = key.indexOf('.');
        String part = dot < 0 ? "" : key.substring(dot + 1);
        return switch (dot < 0 ? key : key.substring(0, dot)) {
            case "title" -> messages.text(
                    "difference.called", after.quoted(shortened(old.title())), after.quoted(shortened(now.title())));
            case "severity" -> messages.text(
                    "difference.severity", after.name(now), severity(change.now()), severity(change.was()));
            case "issues" -> messages.text(
                    change.now().isPresent() ? "difference.linked" : "difference.unlinked",
                    part,
                    after.quoted(now.title()));
            case "fixed" -> change.now()
                    .map(day -> messages.text("difference.fixed", after.quoted(now.title()), after.day(day.toString())))
                    .orElseGet(() -> messages.text("difference.not-fixed", after.quoted(now.title())));
            case "feels" -> now.title() + ": " + felt(change, part);
            case "staff-feels" -> now.title() + ": "
                    + told(change, "difference.feels.", messages.text("difference.staff"));
            case "moment-of-truth", "fail-point", "none" -> flag(change, part);
            default -> value(change, part);
        };
    }

    private String severity(Optional<Object> said) {
        return messages.text("table.severity." + said.map(Object::toString).orElse("medium"));
    }

    private String felt(Change change, String persona) {
        String who = persona.isEmpty()
                ? messages.text("difference.customer")
                : change.now().isPresent() ? after.persona(persona) : before.persona(persona);
        return told(change, "difference.feels.", who);
    }

    /** One of three sentences: the value was set, changed or removed. */
    private String told(Change change, String key, String who) {
        if (change.now().isEmpty()) {
            return messages.text(key + "gone", who, was(change).orElse(""));
        }
        return change.was().isEmpty()
                ? messages.text(key + "set", who, now(change).orElse(""))
                : messages.text(
                        key + "changed",
                        who,
                        now(change).orElse(""),
                        was(change).orElse(""));
    }

    private String flag(Change change, String lane) {
        String key = lane.isEmpty() ? change.key() : "none";
        return messages.text(
                "difference." + key + (change.now().isPresent() ? ".set" : ".gone"),
                after.name(change.thing()),
                after.lane(lane));
    }

    private String value(Change change, String part) {
        String key = part.isEmpty()
                ? change.key()
                : change.key().substring(0, change.key().indexOf('.'));
        String who = part.isEmpty() ? "" : " (" + after.part(key, part) + ")";
        String subject = after.of(change.after().orElseThrow());
        return told(change, "difference.value.", subject + ", " + messages.text("difference.key." + key) + who);
    }

    /** Most texts are on one line already. */
    private static String onOneLine(String text) {
        boolean isBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            boolean isSpace = at == ' ' || at >= '\t' && at <= '\r';
            if (isSpace && (isBlank || at != ' ')) {
                return SPACES.matcher(text).replaceAll(" ");
            }
            isBlank = isSpace;
        }
        return text;
    }

    private static String shortened(String text) {
        String line = onOneLine(text).strip();
        return line.codePointCount(0, line.length()) <= MAX_QUOTED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_QUOTED - 1)).stripTrailing() + "…";
    }
}
