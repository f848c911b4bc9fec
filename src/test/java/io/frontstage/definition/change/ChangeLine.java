package io.frontstage.definition.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.definition.DerivedId;
import io.frontstage.definition.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A change as one line of a fixture: {@code move card crm to step pays in support at 0}. */
final class ChangeLine {

    private static final Pattern LINE =
            Pattern.compile("(add|rename|move|duplicate|delete|set|list|metric|lane) ([a-z]+)"
                    + "(?: ([^\\s\"]+?))??(?: to ([a-z]+) (\\S+))?(?: in (\\S+))?(?: at ([0-9]+))?"
                    + "(?: of (\\S+))?(?: ([a-z-]+):)?(?: ?\"(.*)\")?");
    private static final Pattern ARROW = Pattern.compile("(dis)?connect (\\S+) (<?)-> ([^\\s:]+)(?:: (.*))?");

    private static final Pattern LABEL = Pattern.compile("label (\\S+) -> (\\S+) \"(.*)\" as \"(.*)\"");

    private static final Pattern ITEM = Pattern.compile("(link|unlink|replace|fixed|dismiss)"
            + "(?: ([^\\s\"=]+))?(?: ([^\\s\"=]+))?(?: \"(.+)\" at (\\S+)(?: as (\\S+))?)?");

    private ChangeLine() {}

    static MapChange of(String line) {
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
        Matcher label = LABEL.matcher(line);
        if (label.matches()) {
            return new LabelArrow(label.group(1), label.group(2), label.group(3), label.group(4));
        }
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
            return ofItem(item);
        }
        Matcher matcher = LINE.matcher(line);
        assertThat(matcher.matches()).as(line).isTrue();
        ElementKind kind = ElementKind.of(matcher.group(2)).orElseThrow();
        ElementRef thing =
                new ElementRef(kind, Optional.ofNullable(matcher.group(3)).orElse(""));
        Optional<ElementRef> into = Optional.ofNullable(matcher.group(4))
                .map(word -> new ElementRef(ElementKind.of(word).orElseThrow(), matcher.group(5)));
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
            case "delete" -> kind == ElementKind.LANE ? new DeleteLane(thing, target.lane()) : new Delete(thing);
            case "list" -> list(thing, Key.of(matcher.group(9)), text);
            case "metric" -> new SetMetric(thing, matcher.group(8).replace('_', ' '), Key.of(matcher.group(9)), text);
            case "lane" -> new AddLane(text, LaneKind.valueOf(matcher.group(3).toUpperCase(Locale.ROOT)), "");
            default -> matcher.group(8) == null
                    ? new SetKey(thing, Key.of(matcher.group(9)), text)
                    : SetFeeling.of(thing, Key.of(matcher.group(9)), matcher.group(8), text);
        };
    }

    /** {@code app; street}, or {@code app => app; street} with the value that the person saw. */
    private static MapChange list(ElementRef thing, Key key, String text) {
        int arrow = text.indexOf("=>");
        return arrow < 0
                ? new SetTexts(thing, key, list(text))
                : new SetTexts(
                        thing,
                        key,
                        list(text.substring(arrow + 2).strip()),
                        Optional.of(list(text.substring(0, arrow).strip())));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("; "));
    }

    /** {@code link CX-12 "Slow" at pays as slow}, and the like. */
    private static MapChange ofItem(Matcher matcher) {
        Optional<ItemRef> ref = Optional.ofNullable(matcher.group(4))
                .map(title -> title.replace("\\n", "\n"))
                .map(title -> new ItemRef(
                        Optional.ofNullable(matcher.group(6)).orElse(DerivedId.of(title)), title, matcher.group(5)));
        String first = matcher.group(2);
        return switch (matcher.group(1)) {
            case "link" -> new LinkIssue(ref.orElseThrow(), new IssueKey(first));
            case "unlink" -> new UnlinkIssue(ref.orElseThrow(), new IssueKey(first));
            case "replace" -> new ReplaceIssue(ref.orElseThrow(), new IssueKey(first), new IssueKey(matcher.group(3)));
            case "fixed" -> new MarkFixed(ref.orElseThrow(), LocalDate.parse(first));
            default -> new Dismiss(first, ref, matcher.group(3).replace('_', ' '));
        };
    }
}
