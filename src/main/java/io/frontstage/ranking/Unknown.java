package io.frontstage.ranking;

/** Values that a map does not state and the ranking therefore assumes. */
public enum Unknown {
    IMPACT,
    EFFORT,
    REACH
}
