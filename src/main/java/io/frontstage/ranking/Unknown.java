package io.frontstage.ranking;

/** What a map does not say and the ranking therefore assumes. */
public enum Unknown {
    IMPACT,
    EFFORT,
    REACH
}
