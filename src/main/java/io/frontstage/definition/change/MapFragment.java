package io.frontstage.definition.change;

import io.frontstage.blueprint.LaneKind;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.Key;
import io.frontstage.definition.LocatedDefinition;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.text.ListItem;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.SyntaxConverter;
import io.frontstage.problem.Problems;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Some elements of a map as text of the definition language, for a clipboard: {@code steps:} with a list, or {@code frontstage:} and
 * {@code pains:} each with a list. Before the elements, {@code lanes:} lists the lanes that they use, except built-in ones; after them,
 * {@code arrows:} lists the arrows between them. Always YAML.
 */
public final class MapFragment {

    private final SourceText source;
    private final LocatedMap map;

    private MapFragment(SourceText source, LocatedMap map) {
        this.source = source;
        this.map = map;
    }

    /**
     * The text of some elements of a map, in the order of the map; an element inside another one of them is not written twice.
     *
     * @return empty if the text has errors, an element does not exist or is repeated by an alias, or no single element can contain all of
     *     them
     */
    public static Optional<String> of(SourceText source, List<ElementRef> elements) {
        return inYaml(source)
                .flatMap(yaml -> LocatedMap.in(yaml).flatMap(map -> new MapFragment(yaml, map).of(elements)));
    }

    private static Optional<SourceText> inYaml(SourceText source) {
        Optional<LocatedDefinition> definition = DefinitionReader.locate(source, new Problems());
        if (definition.isEmpty() || !definition.get().isJson()) {
            return Optional.of(source);
        }
        return SyntaxConverter.of(definition.get(), false)
                .map(yaml -> new SourceText("copied.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<String> of(List<ElementRef> refs) {
        List<LocatedElement> all =
                refs.stream().flatMap(ref -> map.find(ref).stream()).toList();
        List<LocatedElement> outer = map.elements().stream()
                .filter(element -> all.contains(element)
                        && all.stream()
                                .noneMatch(other ->
                                        other != element && element.path().isIn(other.path())))
                .toList();
        long levels = outer.stream().map(MapFragment::level).distinct().count();
        boolean repeats = outer.stream().anyMatch(element -> element.shared() || map.sharesSomething(element.node()));
        if (all.size() != refs.size() || levels != 1 || repeats || level(outer.get(0)) == Level.NONE) {
            return Optional.empty();
        }
        List<ElementPath> paths = outer.stream().map(LocatedElement::path).toList();
        CopiedArrows arrows = CopiedArrows.of(map, paths);
        List<ElementRef> needIds = arrows.withoutId(map, paths);
        try {
            if (!needIds.isEmpty()) {
                EditSession session = new EditSession(source, map, LocatedMap::in);
                session.writeIds(needIds);
                return new MapFragment(session.source(), session.map()).of(refs);
            }
            String text = lines(lanesOf(map, outer)) + lines(outer);
            return Optional.of(text + lines(text, outer, arrows));
        } catch (ChangeRefusedException | NotEditableException notInPlace) {
            return Optional.empty();
        }
    }

    /** What can contain an element. */
    enum Level {
        MAP,
        STAGE,
        STEP,
        NONE
    }

    static Level level(LocatedElement element) {
        return switch (element.ref().kind()) {
            case STAGE -> Level.MAP;
            case STEP -> Level.STAGE;
            case CARD, PAIN, DELIGHT, OPPORTUNITY -> Level.STEP;
            case NEED, EXPECT, PERSONA, LANE, MAP -> Level.NONE;
        };
    }

    private String lines(List<LocatedElement> elements) throws NotEditableException {
        ListItems items = new ListItems(map.text());
        Map<String, List<ListItem>> lists = new LinkedHashMap<>();
        for (LocatedElement element : elements) {
            lists.computeIfAbsent(element.slot().word(), word -> new ArrayList<>())
                    .add(items.standing(element.slot(), ""));
        }
        StringBuilder text = new StringBuilder();
        lists.forEach((word, list) -> {
            text.append(word).append(":\n");
            list.forEach(item -> item.block(2).forEach(line -> text.append(line).append('\n')));
        });
        return text.toString();
    }

    /** The arrows between the elements, by the ids that they have in the text. */
    private String lines(String text, List<LocatedElement> elements, CopiedArrows arrows) {
        Optional<CopiedText> read = arrows.arrows().isEmpty()
                ? Optional.empty()
                : CopiedText.read(text, map.blueprint().lanes(), false);
        if (read.isEmpty()) {
            return "";
        }
        Map<String, Integer> listed = new HashMap<>();
        List<ElementPath> copies = new ArrayList<>();
        for (LocatedElement element : elements) {
            String word = element.slot().word();
            copies.add(CopiedText.around(level(element)).to(word, listed.merge(word, 1, Integer::sum) - 1));
        }
        return arrows.lines(read.get().map(), copies);
    }

    /** The lanes, without built-in ones, that the elements or their contents use. */
    static List<LocatedElement> lanesOf(LocatedMap map, List<LocatedElement> elements) {
        Set<String> used = new HashSet<>();
        for (LocatedElement element : map.elements()) {
            if (elements.stream().anyMatch(outer -> element.path().isIn(outer.path()))) {
                used.add(element.slot().word());
                element.mapping(map.text())
                        .flatMap(mapping -> mapping.get(Key.LANE))
                        .filter(Scalar.class::isInstance)
                        .ifPresent(lane -> used.add(((Scalar) lane).text()));
            }
        }
        return map.elements().stream()
                .filter(element -> element.ref().kind() == ElementKind.LANE
                        && used.contains(element.ref().id())
                        && !isBuiltIn(element.ref().id()))
                .toList();
    }

    static boolean isBuiltIn(String lane) {
        return Arrays.stream(LaneKind.values())
                .anyMatch(kind -> kind.name().toLowerCase(Locale.ROOT).equals(lane));
    }
}
