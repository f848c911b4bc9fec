package io.frontstage.layout;

/** Which side of the service is shown. */
public enum View {
    /** All lanes. */
    BLUEPRINT,
    /** The customer's side only: lanes of kind evidence and customer, and what the customer may know. */
    JOURNEY
}
