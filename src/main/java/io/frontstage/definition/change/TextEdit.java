package io.frontstage.definition.change;

import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Replacement;
import java.util.List;

/** A small change of a text, with what it means: the smallest that is made and read again. */
interface TextEdit {

    /** What is to be replaced. */
    List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException;

    /** What the text says afterwards. */
    void on(DocumentTree said);
}
