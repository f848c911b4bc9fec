package io.frontstage.definition.change;

import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Replacement;
import java.util.ArrayList;
import java.util.List;

/** Several edits at different places of a text, made together. */
record CompositeEdit(List<? extends TextEdit> edits) implements TextEdit {

    @Override
    public void on(DocumentTree tree) {
        edits.forEach(edit -> edit.on(tree));
    }

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        List<Replacement> made = new ArrayList<>();
        for (TextEdit edit : edits) {
            made.addAll(edit.in(map));
        }
        return made;
    }
}
