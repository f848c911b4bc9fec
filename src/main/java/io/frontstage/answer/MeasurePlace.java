package io.frontstage.answer;

/**
 * What a metric or a feeling is about: the whole map, a stage or a step.
 *
 * @param kind whether it is the map, a stage or a step
 * @param id the id of the stage or step; {@code map} for the whole map
 * @param title the title of the map, stage or step
 */
public record MeasurePlace(Kind kind, String id, String title) {

    /** What a place can be. */
    public enum Kind {
        MAP,
        STAGE,
        STEP
    }
}
