package io.frontstage.definition.change;

import io.frontstage.definition.text.NotEditableException;

/** A change of several edits, each of which needs the text that the previous one produced. */
abstract non-sealed class StepwiseChange extends MapChange {

    /**
     * Makes the change in a text.
     *
     * @return tells what is now true
     */
    abstract Applied on(EditSession session) throws ChangeRefusedException, NotEditableException, EditSession.NeedsIds;
}
