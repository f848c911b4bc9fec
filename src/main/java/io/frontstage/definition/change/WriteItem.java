package io.frontstage.definition.change;

import io.frontstage.definition.Scalar;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Quoting;
import io.frontstage.definition.text.Replacement;
import java.util.List;

/**
 * Replaces a text in a list of an element, keeping its quotes.
 *
 * @param value the text as it is read
 */
record WriteItem(ElementPath owner, String word, int place, String value) implements TextEdit {

    @Override
    public void on(DocumentTree tree) {
        tree.replace(owner, word, place, value);
    }

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        Slot slot = AuthorStyle.slots(map, owner, word).get(place);
        if (map.isShared(slot.entry().value()) || map.isShared(slot.value())) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        if (!(slot.value() instanceof Scalar old)) {
            throw new NotEditableException();
        }
        return List.of(Quoting.replaced(map.text(), old, value));
    }
}
