package io.frontstage.definition.change;

import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Replacement;
import java.util.List;

/** A small edit of a text together with its meaning; the smallest unit after which the text is read again. */
interface TextEdit {

    /** The replacements in the text. */
    List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException;

    /** Makes the same edit in the content of the text. */
    void on(DocumentTree tree);
}
