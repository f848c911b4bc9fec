package io.frontstage.definition.change;

import io.frontstage.blueprint.LaneId;
import io.frontstage.definition.Key;
import io.frontstage.definition.text.ListItem;
import io.frontstage.definition.text.NotEditableException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Pastes copied elements next to or into an element: stages after its stage, steps after its step, cards and items into its step. An id or
 * issue that something else on the map has is left out; lanes that the map lacks are added, and so are the arrows between the copied
 * elements.
 */
public final class Paste extends ElementChange {

    private static final List<Key> REFERENCES = List.of(Key.AT, Key.CAUSE, Key.SOLVES, Key.MET_BY);

    private final String text;

    /**
     * @param at the element next to which, or into which, they go
     * @param text a {@link MapFragment}, or other text of the definition language
     */
    public Paste(ElementRef at, String text) {
        super(at);
        this.text = text;
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException, EditSession.NeedsIds {
        LocatedMap before = session.map();
        CopiedText copied = CopiedText.read(
                        text, before.blueprint().lanes(), before.text().json())
                .orElseThrow(() -> new ChangeRefusedException(RefusalReason.NO_FRAGMENT));
        for (ElementKind kind : ElementKind.values()) {
            CapacityCheck.check(
                    before,
                    kind,
                    copied.map().elements().stream()
                            .filter(element -> element.ref().kind() == kind && isIn(element, copied))
                            .count());
        }
        Set<ElementRef> ids = new HashSet<>();
        before.elements().forEach(element -> ids.add(shared(element.ref())));
        Set<Object> issues = new HashSet<>();
        before.elements().forEach(element -> issues.addAll(issues(session, element.path())));
        lanes(session, copied);
        List<ElementPath> pasted = new ArrayList<>();
        for (int i = 0; i < copied.elements().size(); i++) {
            pasted.add(putIn(session, copied, copied.elements().get(i), i));
        }
        for (ElementPath path : pasted) {
            strike(session, path, ids, issues);
        }
        CopiedArrows.of(
                        copied.map(),
                        copied.elements().stream().map(LocatedElement::path).toList())
                .draw(session, pasted);
        LocatedElement first = session.map().at(pasted.get(0)).orElseThrow(NotEditableException::new);
        return pasted.size() == 1
                ? Applied.of(first, "arrange.pasted.one", first.title())
                : Applied.of(first, "arrange.pasted.more", pasted.size());
    }

    private static boolean isIn(LocatedElement element, CopiedText copied) {
        return copied.elements().stream().anyMatch(outer -> element.path().isIn(outer.path()));
    }

    /** A reference to compare ids with: steps and everything in them share one name space, so all of them count as steps. */
    private static ElementRef shared(ElementRef ref) {
        return ref.kind().sharesIds() ? new ElementRef(ElementKind.STEP, ref.id()) : ref;
    }

    private static List<Object> issues(EditSession session, ElementPath path) {
        return DocumentTree.values(session.tree().at(path), Key.ISSUES);
    }

    /** Adds the lanes of the copied text that the map lacks. */
    private static void lanes(EditSession session, CopiedText copied)
            throws ChangeRefusedException, NotEditableException {
        for (LocatedElement lane : MapFragment.lanesOf(copied.map(), copied.elements())) {
            LaneId id = new LaneId(lane.ref().id());
            if (session.map().blueprint().lane(id).isEmpty()) {
                session.putIn(ElementPath.MAP, Key.LANES.word(), Integer.MAX_VALUE, item(session, copied, lane), false);
            }
        }
    }

    private static ListItem item(EditSession session, CopiedText copied, LocatedElement element)
            throws NotEditableException {
        Object said = DocumentTree.copy(new DocumentTree(copied.map(), Map.of()).at(element.path()));
        return new ListItems(copied.map().text()).standing(element.slot(), said);
    }

    /** Puts the copied element with this index into the map, after those before it. */
    private ElementPath putIn(EditSession session, CopiedText copied, LocatedElement element, int number)
            throws ChangeRefusedException, NotEditableException {
        LocatedElement at = session.own(ref);
        List<PathSegment> way = at.path().segments();
        if (way.isEmpty() || !way.get(0).word().equals(Key.STAGES.word())) {
            throw new ChangeRefusedException(RefusalReason.NO_PLACE);
        }
        ListItem item = item(session, copied, element);
        boolean inStep = way.size() > 1 && way.get(1).word().equals(Key.STEPS.word());
        ElementPath stage = new ElementPath(way.subList(0, 1));
        ElementPath step = new ElementPath(way.subList(0, inStep ? 2 : 1));
        switch (element.ref().kind()) {
            case STAGE:
                return session.putIn(
                        ElementPath.MAP, Key.STAGES.word(), way.get(0).place() + 1 + number, item, false);
            case STEP:
                int place = inStep ? way.get(1).place() + 1 + number : Integer.MAX_VALUE;
                return session.putIn(stage, Key.STEPS.word(), place, item, false);
            case CARD:
                if (!inStep) {
                    throw new ChangeRefusedException(RefusalReason.NO_PLACE);
                }
                boolean beside = at.ref().kind() == ElementKind.CARD && isOneLane(copied);
                return session.putIn(
                        step,
                        beside ? at.slot().word() : element.slot().word(),
                        beside ? at.slot().place() + 1 + number : Integer.MAX_VALUE,
                        item,
                        true);
            default:
                return session.putIn(step, element.slot().word(), Integer.MAX_VALUE, item, false);
        }
    }

    /** Whether only cards of one lane were copied: they go into the lane of the card at which they are pasted. */
    private static boolean isOneLane(CopiedText copied) {
        return copied.elements().stream()
                        .map(element -> element.slot().word())
                        .distinct()
                        .count()
                == 1;
    }

    /** Removes ids and issues that something else has, and references to what is not on the map. */
    private static void strike(EditSession session, ElementPath path, Set<ElementRef> ids, Set<Object> issues)
            throws ChangeRefusedException, NotEditableException {
        List<TextEdit> edits = new ArrayList<>();
        for (LocatedElement element : session.map().elements()) {
            if (!element.path().isIn(path)) {
                continue;
            }
            Map<String, Object> said = session.tree().at(element.path());
            String id = said.get(Key.ID.word()) instanceof String written ? written : "";
            if (ids.contains(shared(new ElementRef(element.ref().kind(), id)))) {
                edits.add(new RemoveKey(element.path(), Key.ID.word(), false));
            }
            if (issues(session, element.path()).stream().anyMatch(issues::contains)) {
                edits.add(new RemoveKey(element.path(), Key.ISSUES.word(), false));
            }
            for (Key key : REFERENCES) {
                Optional<Object> value = Optional.ofNullable(said.get(key.word()));
                if (value.isPresent() && !names(session, value.get())) {
                    edits.add(new RemoveKey(element.path(), key.word(), false));
                }
            }
        }
        session.makeAll(edits);
    }

    private static boolean names(EditSession session, Object value) {
        List<?> references = value instanceof List<?> list ? list : List.of(value);
        return references.stream().allMatch(reference -> session.map()
                .element(String.valueOf(reference).replaceFirst("\\..*", ""))
                .isPresent());
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.paste");
    }
}
