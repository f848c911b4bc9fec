package io.frontstage.definition.change;

import io.frontstage.definition.text.NotEditableException;

/** A change of several edits, each of which needs the text that the one before left. */
abstract non-sealed class StepwiseChange extends MapChange {

    /**
     * Makes it in a text.
     *
     * @return what holds now
     */
    abstract Applied on(EditSession session) throws ChangeRefusedException, NotEditableException, EditSession.NeedsIds;
}
