package io.frontstage.blueprint;

/** Whether the service meets a need or an expectation. */
public enum Met {
    YES,
    PARTLY,
    NO
}
