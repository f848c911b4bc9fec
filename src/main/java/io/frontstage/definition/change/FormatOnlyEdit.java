package io.frontstage.definition.change;

/** An edit that changes the form of the text but not its content. */
interface FormatOnlyEdit extends TextEdit {

    @Override
    default void on(DocumentTree tree) {
        // the content does not change
    }
}
