package io.frontstage.definition.change;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.text.EntryEditor;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Replacement;
import java.util.List;

/**
 * Removes a key of an element.
 *
 * @param comments whether comments next to it stay
 */
record RemoveKey(ElementPath path, String word, boolean comments) implements TextEdit {

    @Override
    public void on(DocumentTree tree) {
        tree.drop(path, word);
    }

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        Mapping mapping = AuthorStyle.mapping(map, path);
        Mapping.Entry entry = mapping.entry(word).orElseThrow(() -> new ChangeRefusedException(RefusalReason.BY_HAND));
        if (map.sharesSomething(entry.value()) && !entry.value().repeated()) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        EntryEditor entries = new EntryEditor(map.text(), mapping);
        return List.of(comments ? entries.removeKeepingComments(entry) : entries.remove(entry));
    }
}
