package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.text.NotEditableException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Removes references to removed elements: arrows, entries of {@code solves}, dismissals. Counts them. */
final class DanglingReferences {

    private final EditSession session;
    private int arrows;
    private int solves;
    private int dismissals;

    DanglingReferences(EditSession session) {
        this.session = session;
    }

    /** Removes what refers to elements that will be removed. */
    void clear(Set<String> gone) throws ChangeRefusedException, NotEditableException {
        Set<Integer> places = new TreeSet<>();
        new LocatedArrows(session.map()).understood().forEach((place, arrow) -> {
            if (gone.contains(IncomingReferences.element(arrow.from()))
                    || gone.contains(IncomingReferences.element(arrow.to()))) {
                places.add(place);
            }
        });
        dismissals += takeOut(
                Key.DISMISSED,
                LocatedDismissals.places(session, at -> !Collections.disjoint(IncomingReferences.elements(at), gone)));
        arrows += takeOut(Key.ARROWS, places);
        clearSolves(gone);
    }

    private void clearSolves(Set<String> gone) throws ChangeRefusedException, NotEditableException {
        List<TextEdit> edits = new ArrayList<>();
        for (LocatedElement element : session.map().elements()) {
            if (element.ref().kind() == ElementKind.OPPORTUNITY
                    && !gone.contains(element.ref().id())) {
                Set<Integer> places =
                        places(DocumentTree.values(session.tree().at(element.path()), Key.SOLVES), gone::contains);
                solves += places.size();
                if (!places.isEmpty()) {
                    edits.add(new RemoveItems(element.path(), Key.SOLVES.word(), places));
                }
            }
        }
        if (!edits.isEmpty()) {
            session.make(new CompositeEdit(edits));
        }
    }

    /**
     * Removes arrows that cannot be resolved any more because a cell at an end is now empty, and their dismissals.
     *
     * @param before the arrows that could be resolved
     */
    void clearLost(LocatedArrows before) throws ChangeRefusedException, NotEditableException {
        clearArrows(before.lost(new LocatedArrows(session.map())));
    }

    /** Removes arrows and their dismissals. */
    void clearArrows(Set<Integer> lost) throws ChangeRefusedException, NotEditableException {
        Set<Integer> dismissed = new TreeSet<>();
        for (int place : lost) {
            dismissed.addAll(LocatedDismissals.places(session, LocatedDismissals.ends(session, place)));
        }
        dismissals += takeOut(Key.DISMISSED, dismissed);
        arrows += takeOut(Key.ARROWS, lost);
    }

    private static Set<Integer> places(List<Object> values, Predicate<String> wanted) {
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof String text && wanted.test(text)) {
                places.add(i);
            }
        }
        return places;
    }

    private int takeOut(Key key, Set<Integer> places) throws ChangeRefusedException, NotEditableException {
        if (!places.isEmpty()) {
            session.make(new RemoveItems(ElementPath.MAP, key.word(), places));
        }
        return places.size();
    }

    /** Messages about what was removed; empty if nothing was. */
    List<Message> told() {
        List<Message> told = new ArrayList<>();
        tell(arrows, "arrange.arrows.one", "arrange.arrows.more", told);
        tell(solves, "arrange.solves.one", "arrange.solves.more", told);
        tell(dismissals, "arrange.dismissals.one", "arrange.dismissals.more", told);
        return told;
    }

    private static void tell(int count, String one, String more, List<Message> told) {
        if (count > 0) {
            told.add(count == 1 ? Message.of(one) : Message.of(more, count));
        }
    }
}
