package io.frontstage.answer;

/**
 * Where a metric is followed, or a feeling was asked: the whole map, a stage or a step.
 *
 * @param kind which of them
 * @param id the id of the stage or step; {@code map} for the whole
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
