package io.frontstage.definition.change;

import io.frontstage.definition.Limits;
import io.frontstage.definition.text.NotEditableException;

/** Renames an element. References to it stay valid. */
public final class Rename extends ElementChange {

    private final String title;

    public Rename(ElementRef ref, String title) {
        super(ref);
        this.title = title;
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException {
        if (title.isBlank()) {
            throw new ChangeRefusedException(RefusalReason.NO_TITLE);
        }
        if (ref.kind() == ElementKind.LANE) {
            return new LaneList(session).rename(ref, title);
        }
        LocatedElement element = session.own(ref);
        if (element.title().equals(title)) {
            return Applied.of(element, "arrange.already", title);
        }
        if (title.length() > Limits.TEXT_LENGTH) {
            throw new ChangeRefusedException(RefusalReason.TOO_LONG);
        }
        session.make(
                ref.kind() == ElementKind.MAP
                        ? new WriteKey(ElementPath.MAP, ref.kind().title().word(), title)
                        : new WriteTitle(element.path(), title));
        return Applied.of(session.element(ref), "arrange.renamed", element.title(), title);
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.rename", title);
    }
}
