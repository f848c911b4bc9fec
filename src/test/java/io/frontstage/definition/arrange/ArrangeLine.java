package io.frontstage.definition.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A change as a fixture has it, on one line: {@code move card crm to step pays in support at 0}. */
final class ArrangeLine {

    private static final Pattern LINE = Pattern.compile("(add|rename|move|duplicate|delete|set) ([a-z]+)"
            + "(?: ([^\\s\"]+?))??(?: to ([a-z]+) (\\S+))?(?: in (\\S+))?(?: at ([0-9]+))?"
            + "(?: of (\\S+))?(?: ([a-z-]+):)?(?: ?\"(.*)\")?");
    private static final Pattern ARROW = Pattern.compile("(dis)?connect (\\S+) (<?)-> ([^\\s:]+)(?:: (.*))?");

    private ArrangeLine() {}

    static Arrangement of(String line) {
        Matcher arrow = ARROW.matcher(line);
        if (arrow.matches()) {
            return arrow.group(1) != null
                    ? new Disconnect(arrow.group(2), arrow.group(4))
                    : new Connect(
                            arrow.group(2),
                            arrow.group(4),
                            !arrow.group(3).isEmpty(),
                            Optional.ofNullable(arrow.group(5)).orElse(""));
        }
        Matcher matcher = LINE.matcher(line);
        assertThat(matcher.matches()).as(line).isTrue();
        ThingKind kind = ThingKind.of(matcher.group(2)).orElseThrow();
        ThingRef thing =
                new ThingRef(kind, Optional.ofNullable(matcher.group(3)).orElse(""));
        Optional<ThingRef> into = Optional.ofNullable(matcher.group(4))
                .map(word -> new ThingRef(ThingKind.of(word).orElseThrow(), matcher.group(5)));
        Target target = new Target(
                into,
                Optional.ofNullable(matcher.group(6)),
                Optional.ofNullable(matcher.group(7)).map(Integer::valueOf).orElse(Integer.MAX_VALUE));
        String text = Optional.ofNullable(matcher.group(10)).orElse("").replace("\\n", "\n");
        return switch (matcher.group(1)) {
            case "add" -> new Add(kind, target, text);
            case "rename" -> new Rename(thing, text);
            case "move" -> new Move(thing, target);
            case "duplicate" -> new Duplicate(thing);
            case "delete" -> new Delete(thing);
            default -> matcher.group(8) == null
                    ? new SetKey(thing, SetKey.key(matcher.group(9)).orElseThrow(), text)
                    : new Feel(thing, matcher.group(8), text);
        };
    }
}
