package io.frontstage.definition.arrange;

/** A stroke after which the text says the same in another form. */
interface Reshaping extends Stroke {

    @Override
    default void on(Said said) {
        // only the form changes
    }
}
