package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.text.BlockList;
import io.frontstage.definition.text.Comments;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.FlowText;
import io.frontstage.definition.text.ListItem;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Region;
import io.frontstage.definition.text.ScalarText;
import java.util.ArrayList;
import java.util.List;

/** Makes list items from values of a text, and new ones in the same style. */
final class ListItems {

    private final EditedText text;

    ListItems(EditedText text) {
        this.text = text;
    }

    /** An element that has only a title. */
    ListItem titled(ElementKind kind, String title, boolean spelledOut) {
        String written = ScalarText.of(title, text.json());
        String name = ScalarText.of(kind.title().word(), text.json());
        Object said = DocumentTree.titled(kind.title(), title);
        return spelledOut
                ? new ListItem(
                        List.of(),
                        List.of("- " + name + ": " + written),
                        List.of("{" + name + ": " + written + "}"),
                        false,
                        said)
                : ListItem.single(written, said);
    }

    /** The value in a slot as a list item. */
    ListItem standing(Slot slot, Object said) throws NotEditableException {
        Node node = slot.value();
        boolean flow = slot.list().map(text::isFlow).orElse(text.isFlow(slot.mapping()));
        if (flow) {
            List<String> lines = sourceLines(node);
            List<String> block = new ArrayList<>();
            lines.forEach(line -> block.add((block.isEmpty() ? "- " : "  ") + line));
            return new ListItem(List.of(), block, lines, false, said);
        }
        if (slot.list().isPresent()) {
            BlockList list = new BlockList(text, slot.list().get());
            Region region = list.region(slot.index());
            return block(node, region, region.above(), region.body(list.column()), list.isApart(), said);
        }
        return alone(slot, node, said);
    }

    /** Adds the dash to a value that is written after its key without a list. */
    private ListItem alone(Slot slot, Node node, Object said) {
        int name = slot.entry().name().start();
        int column = text.column(name);
        Region region = Region.of(text, text.lines().lineAt(name), text.end(node), column);
        List<String> above = new ArrayList<>(region.above());
        if (text.isSameLine(name, node.start())) {
            List<String> lines = region.body(column);
            lines.set(0, "- " + text.part(node.start(), text.lineEnd(node.start())));
            return block(node, region, above, lines, false, said);
        }
        int begin = text.lines().lineAt(node.start());
        String beside = text.part(slot.entry().name().end(), text.lineEnd(name));
        comment(beside.substring(beside.indexOf(':') + 1), above);
        for (int line = region.head() + 1; line < begin; line++) {
            comment(text.lines().line(line), above);
        }
        Region own = new Region(text.lines(), begin, begin, region.last(), column);
        List<String> lines = new ArrayList<>();
        own.body(text.column(node.start()))
                .forEach(line -> lines.add((lines.isEmpty() ? "- " : line.isEmpty() ? "" : "  ") + line));
        return block(node, region, above, lines, false, said);
    }

    private static void comment(String line, List<String> above) {
        if (Region.isComment(line)) {
            above.add(line.strip());
        }
    }

    private ListItem block(
            Node node, Region region, List<String> above, List<String> lines, boolean apart, Object said) {
        boolean comments = !above.isEmpty()
                || !Comments.of(text, node, text.lines().start(region.head()), region.end())
                        .isEmpty();
        List<String> flow =
                comments ? List.of() : new FlowText(text).of(node).map(List::of).orElse(List.of());
        return new ListItem(above, lines, flow, apart, said);
    }

    private List<String> sourceLines(Node node) {
        int base = Region.indent(text.part(text.lineStart(node.start()), text.lineEnd(node.start())));
        List<String> lines = new ArrayList<>();
        int end = text.end(node);
        for (int from = node.start(); from < end; from = text.nextLine(from)) {
            String line = text.part(from, Math.min(end, text.lineEnd(from)));
            lines.add(lines.isEmpty() ? line : line.substring(Math.min(base, Region.indent(line))));
        }
        return lines;
    }

    /** Whether an element is written with keys. */
    boolean isSpelledOut(Node node) {
        return node instanceof Mapping mapping
                && !mapping.entries().isEmpty()
                && (text.isFlow(mapping)
                        || text.part(mapping.start(), text.end(mapping)).contains("\n")
                        || mapping.entries().size() > 1
                        || mapping.entries().get(0).key() != Key.OTHER);
    }
}
