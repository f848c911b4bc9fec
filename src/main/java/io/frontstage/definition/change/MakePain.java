package io.frontstage.definition.change;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.definition.Key;
import io.frontstage.definition.text.ListItem;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.ScalarText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds a pain point to a step, with all that is known about it. The card that causes it gets an {@code id} if it has none. The pain point
 * gets an id if it has an issue.
 */
public final class MakePain extends StepwiseChange {

    private final Target target;
    private final Known known;

    /**
     * What is known about it.
     *
     * @param severity a severity of the language
     * @param basis how reliable it is
     * @param personas the ids of the personas whom it affects; empty: all of the step
     * @param cause the id of the card that causes it
     * @param source where it is known from, on one line
     * @param issue the Jira issue that was created for it
     */
    public record Known(
            String title,
            String severity,
            String basis,
            List<String> personas,
            Optional<String> cause,
            Optional<String> source,
            Optional<IssueKey> issue) {

        public Known {
            personas = List.copyOf(personas);
        }
    }

    /** @param target the step, and where the pain is felt */
    public MakePain(Target target, Known known) {
        this.target = target;
        this.known = known;
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException {
        Optional<LocatedElement> there = known.issue().flatMap(key -> withIssue(session.map(), key));
        if (there.isPresent()) {
            return Target.standing(session, there.get());
        }
        Optional<ElementRef> card = known.cause().map(id -> new ElementRef(ElementKind.CARD, id));
        if (card.isPresent()) {
            if (session.find(card.get()).isEmpty()) {
                throw new ChangeRefusedException(RefusalReason.NO_PLACE);
            }
            session.writeIds(List.of(card.get()));
        }
        Applied added = new Add(ElementKind.PAIN, target, known.title()).on(session);
        ElementPath path = added.element()
                .flatMap(session.map()::find)
                .map(LocatedElement::path)
                .orElseThrow(NotEditableException::new);
        session.expand(path);
        List<TextEdit> keys = new ArrayList<>();
        keys.add(new WriteKey(path, Key.SEVERITY.word(), known.severity()));
        keys.add(new WriteKey(path, Key.BASIS.word(), known.basis()));
        known.source().ifPresent(source -> keys.add(new WriteKey(path, Key.SOURCE.word(), source)));
        for (TextEdit edit : keys) {
            session.make(edit);
        }
        list(session, path, Key.FOR, known.personas());
        list(session, path, Key.CAUSE, known.cause().map(List::of).orElse(List.of()));
        if (known.issue().isPresent()) {
            session.make(session.map().at(path).orElseThrow().writeId());
            list(session, path, Key.ISSUES, List.of(known.issue().get().value()));
        }
        return Target.standing(session, session.map().at(path).orElseThrow());
    }

    /** The same pain point, if it was saved before and only the response was lost: each issue is linked once. */
    private Optional<LocatedElement> withIssue(LocatedMap map, IssueKey key) {
        return map.blueprint().items().stream()
                .filter(item -> item instanceof PainPoint pain
                        && pain.issues().contains(key)
                        && pain.title().equals(known.title()))
                .flatMap(item ->
                        map.find(new ElementRef(ElementKind.PAIN, item.id().value())).stream())
                .findFirst();
    }

    private static void list(EditSession session, ElementPath path, Key key, List<String> ids)
            throws ChangeRefusedException, NotEditableException {
        for (int i = 0; i < ids.size(); i++) {
            String written = ScalarText.of(ids.get(i), session.map().text().json());
            session.make(new InsertItem(path, key.word(), i, ListItem.single(written, ids.get(i)), true));
        }
    }

    @Override
    String about(LocatedMap map) {
        return known.title();
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.add", known.title(), Key.PAINS.word());
    }

    @Override
    public Message phrase() {
        return Message.of("save.pain", known.title());
    }
}
