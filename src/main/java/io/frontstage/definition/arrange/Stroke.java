package io.frontstage.definition.arrange;

import io.frontstage.definition.edit.Replacement;
import java.util.List;

/** A small change of a text, with what it means: the smallest that is made and read again. */
interface Stroke {

    /** What is to be replaced. */
    List<Replacement> in(Outline outline) throws Refused;

    /** What the text says afterwards. */
    void on(Said said);
}
