package io.frontstage.definition.change;

import io.frontstage.blueprint.Lane;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.Key;
import io.frontstage.definition.Limits;
import io.frontstage.definition.text.ScalarText;
import io.frontstage.definition.text.SyntaxConverter;
import io.frontstage.problem.Problems;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copied text of the definition language: a {@link MapFragment}, a whole definition, or entries of a list. It is read as a map of its own,
 * in which the elements are placed where they belong.
 *
 * @param map the map as which it is read
 * @param elements the copied elements, in the order of the text
 */
record CopiedText(LocatedMap map, List<LocatedElement> elements) {

    private static final Pattern KEY = Pattern.compile("\"?([\\p{L}\\p{Nd}_-]+)\"?[ \\t]*:(?:[ \\t].*|)");
    private static final Pattern ENTRY = Pattern.compile("- \"?(stage|step|pain|delight|opportunity)\"?[ \\t]*:.*");

    CopiedText {
        elements = List.copyOf(elements);
    }

    /**
     * Reads a text.
     *
     * @param lanes the lanes of the map into which it will be pasted; the text may use those that are not built in
     * @param json whether that map is written in JSON
     * @return empty if it contains no elements of a map, or something that would be lost
     */
    static Optional<CopiedText> read(String text, List<Lane> lanes, boolean json) {
        List<String> lines = dedented(text);
        Map<String, List<String>> blocks = blocks(lines);
        MapFragment.Level level = level(blocks);
        if (level == MapFragment.Level.NONE) {
            return Optional.empty();
        }
        String whole = blocks.containsKey(Key.BLUEPRINT.word())
                ? String.join("\n", lines) + "\n"
                : wrapped(blocks, level, lanes);
        if (Limits.isTooLarge(whole.length())) {
            return Optional.empty();
        }
        return located(whole, json)
                .map(map -> new CopiedText(map, elements(map, level)))
                .filter(read -> !read.elements().isEmpty()
                        && read.holds(blocks.keySet().stream()
                                .filter(word -> level == MapFragment.Level.STEP && !isOfMap(word))
                                .toList()));
    }

    /** Whether each list became elements; a list under a key that is not a lane does not. */
    private boolean holds(List<String> words) {
        return words.stream().allMatch(word -> elements.stream()
                .anyMatch(element -> element.slot().word().equals(word)));
    }

    private static Optional<LocatedMap> located(String yaml, boolean json) {
        SourceText source = new SourceText("copied.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return json
                ? DefinitionReader.locate(source, new Problems())
                        .flatMap(definition -> SyntaxConverter.of(definition, true))
                        .flatMap(text ->
                                LocatedMap.in(new SourceText("copied.json", text.getBytes(StandardCharsets.UTF_8))))
                : LocatedMap.in(source);
    }

    private static List<LocatedElement> elements(LocatedMap map, MapFragment.Level level) {
        int depth = level == MapFragment.Level.MAP ? 1 : level == MapFragment.Level.STAGE ? 2 : 3;
        return map.elements().stream()
                .filter(element -> element.path().segments().size() == depth && MapFragment.level(element) == level)
                .toList();
    }

    /** The path of the element that contains the elements of a level. */
    static ElementPath around(MapFragment.Level level) {
        ElementPath stage = ElementPath.MAP.to(Key.STAGES.word(), 0);
        return switch (level) {
            case MAP, NONE -> ElementPath.MAP;
            case STAGE -> stage;
            case STEP -> stage.to(Key.STEPS.word(), 0);
        };
    }

    /** Whether a key belongs to the map itself, whatever level the other elements have. */
    private static boolean isOfMap(String word) {
        return word.equals(Key.LANES.word()) || word.equals(Key.ARROWS.word());
    }

    private static MapFragment.Level level(Map<String, List<String>> blocks) {
        List<String> words =
                blocks.keySet().stream().filter(word -> !isOfMap(word)).toList();
        return words.isEmpty()
                ? MapFragment.Level.NONE
                : words.contains(Key.STAGES.word())
                        ? MapFragment.Level.MAP
                        : words.equals(List.of(Key.STEPS.word())) ? MapFragment.Level.STAGE : MapFragment.Level.STEP;
    }

    private static String wrapped(Map<String, List<String>> blocks, MapFragment.Level level, List<Lane> lanes) {
        List<String> whole = new ArrayList<>(List.of("blueprint: copied"));
        List<String> listed = new ArrayList<>(blocks.getOrDefault(Key.LANES.word(), List.of()));
        lanes.stream()
                .filter(lane -> !MapFragment.isBuiltIn(lane.id().value())
                        && listed.stream().noneMatch(line -> isNamed(lane.id().value(), line)))
                .map(lane -> "  - { lane: " + ScalarText.of(lane.id().value(), false) + ", kind: "
                        + lane.kind().name().toLowerCase(Locale.ROOT) + " }")
                .forEach(listed::add);
        if (!listed.isEmpty() && !listed.get(0).startsWith(Key.LANES.word())) {
            listed.add(0, "lanes:");
        }
        whole.addAll(listed);
        String indent =
                switch (level) {
                    case MAP, NONE -> "";
                    case STAGE -> {
                        whole.addAll(List.of("stages:", "  - stage: copied"));
                        yield " ".repeat(4);
                    }
                    case STEP -> {
                        whole.addAll(List.of("stages:", "  - stage: copied", "    steps:", "      - step: copied"));
                        yield " ".repeat(8);
                    }
                };
        blocks.forEach((word, lines) -> {
            if (!isOfMap(word)) {
                lines.forEach(line -> whole.add(line.isEmpty() ? line : indent + line));
            }
        });
        whole.addAll(blocks.getOrDefault(Key.ARROWS.word(), List.of()));
        return String.join("\n", whole) + "\n";
    }

    private static boolean isNamed(String lane, String line) {
        return Pattern.compile("(?<![\\p{L}\\p{Nd}_-])" + Pattern.quote(lane) + "(?![\\p{L}\\p{Nd}_-])")
                .matcher(line)
                .find();
    }

    /** The lines under each key without indentation; empty if there is other content without indentation. */
    private static Map<String, List<String>> blocks(List<String> lines) {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        List<String> block = null;
        for (String line : lines) {
            Matcher key = KEY.matcher(line);
            if (key.matches()) {
                block = new ArrayList<>();
                if (blocks.put(key.group(1), block) != null) {
                    return Map.of();
                }
            } else if (!line.isEmpty() && !line.startsWith(" ") && !line.startsWith("#") && !line.startsWith("- ")) {
                return Map.of();
            }
            if (block != null) {
                block.add(line);
            }
        }
        return blocks;
    }

    /** The lines without their common indentation; list entries get the key of their list. */
    private static List<String> dedented(String text) {
        List<String> lines = text.replace("\uFEFF", "")
                .lines()
                .map(line -> line.replace("\t", "  ").stripTrailing())
                .dropWhile(String::isEmpty)
                .toList();
        int indent = lines.stream()
                .filter(line -> !line.isEmpty())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        List<String> moved = new ArrayList<>();
        lines.forEach(line -> moved.add(line.isEmpty() ? line : line.substring(indent)));
        Matcher entry = ENTRY.matcher(moved.isEmpty() ? "" : moved.get(0));
        if (entry.matches()) {
            ElementKind kind = ElementKind.of(entry.group(1)).orElseThrow();
            moved.add(0, kind.listWord(Optional.empty()) + ":");
        }
        return moved;
    }
}
