package io.frontstage.definition.change;

/** A stroke after which the text says the same in another form. */
interface FormatOnlyEdit extends TextEdit {

    @Override
    default void on(DocumentTree said) {
        // only the form changes
    }
}
