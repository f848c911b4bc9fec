package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.EntryEditor;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Quoting;
import io.frontstage.definition.text.Replacement;
import io.frontstage.definition.text.ScalarText;
import java.util.List;
import java.util.Optional;

/** Changes the title of an element. */
record WriteTitle(ElementPath path, String title) implements TextEdit {

    /** The title that is drawn for an element without one. */
    private static final String NONE = "…";

    @Override
    public void on(DocumentTree tree) {
        tree.put(path, tree.titleWord(path), title);
    }

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        EditedText text = map.text();
        LocatedElement element = map.at(path).orElseThrow(() -> new ChangeRefusedException(RefusalReason.GONE));
        Optional<Mapping> mapping = element.mapping(text);
        Key key = element.ref().kind().title();
        Node written = element.node();
        if (mapping.isPresent()) {
            Optional<Mapping.Entry> entry = mapping.get().entry(key);
            if (entry.isEmpty() && element.title().equals(NONE)) {
                String quoted = ScalarText.of(title, text.json());
                return List.of(
                        new EntryEditor(text, mapping.get()).add(AuthorStyle.order(map, path), key.word(), quoted));
            }
            written = entry.map(Mapping.Entry::value)
                    .orElseThrow(() -> new ChangeRefusedException(RefusalReason.BY_HAND));
        }
        if (map.isShared(written)) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        if (mapping.isPresent() && !(written instanceof Scalar)) {
            throw new ChangeRefusedException(RefusalReason.BY_HAND);
        }
        return List.of(Quoting.replaced(text, written, title));
    }
}
