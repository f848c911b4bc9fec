package io.frontstage.definition.change;

import io.frontstage.definition.Limits;
import io.frontstage.definition.Node;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.ListItem;
import io.frontstage.definition.text.NotEditableException;
import java.util.List;
import java.util.Optional;

/** Adds a new element, which has only a title. */
public final class Add extends StepwiseChange {

    private final ElementKind kind;
    private final Target target;
    private final String title;

    public Add(ElementKind kind, Target target, String title) {
        this.kind = kind;
        this.target = target;
        this.title = title;
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException {
        if (title.isBlank()) {
            throw new ChangeRefusedException(RefusalReason.NO_TITLE);
        }
        CapacityCheck.check(session.map(), kind, 1);
        if (title.length() > Limits.TEXT_LENGTH) {
            throw new ChangeRefusedException(RefusalReason.TOO_LONG);
        }
        ElementPath owner = target.owner(session, kind);
        String word = kind.listWord(target.lane());
        session.expand(owner);
        ListItem piece = new ListItems(session.map().text()).titled(kind, title, isSpelledOut(session, owner, word));
        ElementPath path = session.putIn(owner, word, target.place(), piece, kind == ElementKind.CARD);
        if (kind.isItem()) {
            FeltLane.in(session, path, target.lane());
        }
        return Target.standing(session, session.map().at(path).orElseThrow());
    }

    /**
     * Whether to write the new element with keys: if its neighbour is written so; without a neighbour, if it is a stage or a step, because
     * these will get more keys.
     */
    private boolean isSpelledOut(EditSession session, ElementPath owner, String word)
            throws ChangeRefusedException, NotEditableException {
        EditedText text = session.map().text();
        List<Slot> slots = AuthorStyle.slots(session.map(), owner, word);
        if (slots.isEmpty()) {
            return kind == ElementKind.STAGE || kind == ElementKind.STEP;
        }
        Node neighbour = slots.get(Math.max(0, Math.min(target.place(), slots.size()) - 1))
                .value();
        return new ListItems(text).isSpelledOut(neighbour);
    }

    @Override
    String about(LocatedMap map) {
        return title;
    }

    @Override
    Message byHand() {
        String list = kind.listWord(target.lane());
        Optional<String> felt = target.lane().filter(lane -> kind.isItem() && !lane.equals(Cells.CUSTOMER));
        return felt.isPresent()
                ? Message.of("arrange.do.add-felt", title, list, felt.get())
                : Message.of("arrange.do.add", title, list);
    }
}
