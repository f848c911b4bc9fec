package io.frontstage.definition.change;

import io.frontstage.blueprint.Arrow;
import io.frontstage.blueprint.ArrowEnd;
import io.frontstage.blueprint.ArrowKind;
import io.frontstage.definition.Key;
import io.frontstage.definition.Limits;
import io.frontstage.definition.text.ListItem;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.ScalarText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The arrows between elements that are copied together; the copies get the same arrows.
 *
 * @param arrows in the order of the map
 */
record CopiedArrows(List<Between> arrows) {

    /**
     * One end of such an arrow.
     *
     * @param element the index of the copied element
     * @param inside the path from that element to where the arrow ends; empty: at the element itself
     * @param lane the lane, if the arrow ends at a cell of a step; empty: the element itself, which for a step is its customer cell
     */
    record End(int element, List<PathSegment> inside, Optional<String> lane) {

        ElementPath in(List<ElementPath> copies) {
            List<PathSegment> way = new ArrayList<>(copies.get(element).segments());
            way.addAll(inside);
            return new ElementPath(way);
        }

        private Optional<String> reference(LocatedMap map, List<ElementPath> copies) {
            return map.at(in(copies))
                    .map(found ->
                            found.ref().id() + lane.map(word -> "." + word).orElse(""));
        }
    }

    /** An arrow both of whose ends are copied. */
    record Between(End from, End to, Arrow arrow) {}

    CopiedArrows {
        arrows = List.copyOf(arrows);
    }

    /** @param elements the copied elements, all of that map; none contains another */
    static CopiedArrows of(LocatedMap map, List<ElementPath> elements) {
        List<Between> arrows = new ArrayList<>();
        for (Arrow arrow : map.blueprint().arrows()) {
            Optional<End> from = end(map, arrow.from(), elements);
            Optional<End> to = end(map, arrow.to(), elements);
            if (from.isPresent() && to.isPresent()) {
                arrows.add(new Between(from.get(), to.get(), arrow));
            }
        }
        return new CopiedArrows(arrows);
    }

    private static Optional<End> end(LocatedMap map, ArrowEnd end, List<ElementPath> elements) {
        if (end instanceof ArrowEnd.AtElement at) {
            return end(map, at.element().value(), Optional.empty(), elements);
        }
        ArrowEnd.AtCell cell = (ArrowEnd.AtCell) end;
        String lane = cell.lane().value();
        Optional<End> inStep =
                end(map, cell.step().value(), Optional.of(lane).filter(word -> !word.equals(Cells.CUSTOMER)), elements);
        return inStep.isPresent()
                ? inStep
                : new Cells(map.blueprint())
                        .card(cell)
                        .flatMap(card -> end(map, card.value(), Optional.empty(), elements));
    }

    private static Optional<End> end(LocatedMap map, String id, Optional<String> lane, List<ElementPath> elements) {
        Optional<ElementPath> path = map.element(id).map(LocatedElement::path);
        for (int i = 0; path.isPresent() && i < elements.size(); i++) {
            if (path.get().isIn(elements.get(i))) {
                List<PathSegment> way = path.get().segments();
                return Optional.of(
                        new End(i, way.subList(elements.get(i).segments().size(), way.size()), lane));
            }
        }
        return Optional.empty();
    }

    /**
     * The cards at which the arrows end and whose ids are not written. An arrow to a cell needs no id.
     *
     * @param elements as in {@link #of}
     */
    List<ElementRef> withoutId(LocatedMap map, List<ElementPath> elements) {
        return arrows.stream()
                .flatMap(between -> Stream.of(between.from, between.to))
                .flatMap(end -> map.at(end.in(elements)).stream())
                .filter(CopiedArrows::needsId)
                .map(LocatedElement::ref)
                .distinct()
                .toList();
    }

    /**
     * Draws the same arrows between the copies.
     *
     * @param copies the copies of the elements, in the same order
     */
    void draw(EditSession session, List<ElementPath> copies) throws ChangeRefusedException, NotEditableException {
        if (arrows.isEmpty()) {
            return;
        }
        int there = DocumentTree.values(session.tree().at(ElementPath.MAP), Key.ARROWS)
                .size();
        if (there + arrows.size() > Limits.ARROWS) {
            throw new ChangeRefusedException(RefusalReason.TOO_LONG);
        }
        writeIds(session, copies);
        for (Between between : arrows) {
            Optional<String> from = between.from.reference(session.map(), copies);
            Optional<String> to = between.to.reference(session.map(), copies);
            if (from.isPresent() && to.isPresent()) {
                ListItem item = Connect.item(
                        from.get(),
                        to.get(),
                        between.arrow.kind() == ArrowKind.AGREEMENT,
                        between.arrow.label().orElse(""));
                session.putIn(ElementPath.MAP, Key.ARROWS.word(), Integer.MAX_VALUE, item, false);
            }
        }
    }

    /** Writes the ids of the copied cards at which arrows end. */
    private void writeIds(EditSession session, List<ElementPath> copies)
            throws ChangeRefusedException, NotEditableException {
        List<ElementPath> ends = arrows.stream()
                .flatMap(between -> Stream.of(between.from, between.to))
                .map(end -> end.in(copies))
                .distinct()
                .filter(path ->
                        session.map().at(path).filter(CopiedArrows::needsId).isPresent())
                .toList();
        session.expand(ends);
        session.makeAll(ends.stream()
                .flatMap(path -> session.map().at(path).stream())
                .map(LocatedElement::writeId)
                .toList());
    }

    private static boolean needsId(LocatedElement end) {
        return end.ref().kind() == ElementKind.CARD && !end.hasId();
    }

    /** The arrows as text of the definition language; empty if there are none. */
    String lines(LocatedMap map, List<ElementPath> copies) {
        StringBuilder lines = new StringBuilder();
        for (Between between : arrows) {
            Optional<String> from = between.from.reference(map, copies);
            Optional<String> to = between.to.reference(map, copies);
            if (from.isPresent() && to.isPresent()) {
                String head = between.arrow.kind() == ArrowKind.AGREEMENT ? " <-> " : " -> ";
                String label = between.arrow
                        .label()
                        .map(text -> ": " + ScalarText.of(text, false))
                        .orElse("");
                lines.append("  - ")
                        .append(from.get())
                        .append(head)
                        .append(to.get())
                        .append(label)
                        .append('\n');
            }
        }
        return lines.isEmpty() ? "" : Key.ARROWS.word() + ":\n" + lines;
    }
}
