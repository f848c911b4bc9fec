package io.frontstage.blueprint;

/** Which state of the service a map shows. */
public enum MapState {
    /** As it is run today. */
    CURRENT,
    /** As it is planned. */
    FUTURE
}
