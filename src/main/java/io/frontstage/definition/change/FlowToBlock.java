package io.frontstage.definition.change;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.FlowText;
import io.frontstage.definition.text.NotEditableException;
import java.util.List;
import java.util.Optional;

/** Replaces brackets by lines where they cannot hold what is inserted: a comment, for example, goes to the end of its line. */
final class FlowToBlock {

    private final EditSession session;

    FlowToBlock(EditSession session) {
        this.session = session;
    }

    /** Replaces the brackets around a list of an element, from the outside in; other brackets stay. */
    void around(ElementPath owner, String word) throws ChangeRefusedException, NotEditableException {
        ElementPath path = ElementPath.MAP;
        for (PathSegment segment : owner.segments()) {
            list(path, segment.word());
            path = path.to(segment.word(), segment.place());
            if (mappingKind(path).filter(this::isFlow).isPresent()) {
                session.make(new ElementFlowToBlock(path));
            }
        }
        if (owner.segments().isEmpty() || mappingKind(owner).isPresent()) {
            list(owner, word);
        }
    }

    /** Replaces brackets after a key by lines with dashes. */
    private void list(ElementPath owner, String word) throws ChangeRefusedException, NotEditableException {
        List<Slot> slots = AuthorStyle.slots(session.map(), owner, word);
        if (!slots.isEmpty() && isFlow(slots.get(0).entry().value())) {
            session.make(
                    slots.get(0).list().isPresent() ? new ListFlowToBlock(owner, word) : new WrapInList(owner, word));
        }
    }

    /** The mapping of an element; empty if it is only a text. */
    private Optional<Mapping> mappingKind(ElementPath path) {
        return session.map()
                .at(path)
                .flatMap(element -> element.mapping(session.map().text()));
    }

    private boolean isFlow(Node node) {
        return session.map().text().isFlow(node);
    }

    /** A value on one line: as it is, or else in brackets. */
    static String line(EditedText text, Node value) throws ChangeRefusedException, NotEditableException {
        return new FlowText(text).line(value).orElseThrow(() -> new ChangeRefusedException(RefusalReason.SHARED));
    }
}
