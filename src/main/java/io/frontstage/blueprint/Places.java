package io.frontstage.blueprint;

import io.frontstage.source.SourceSpan;

/**
 * Where the parts of a map stand in its text: kept beside the map, which itself knows nothing of any text. What an alias repeats stands at
 * the alias; what the map does not have stands where the map stands.
 */
public interface Places {

    /** The whole map. */
    SourceSpan map();

    /** A step, card or item of the map. */
    SourceSpan of(ElementId element);

    SourceSpan of(StageId stage);

    SourceSpan of(PersonaId persona);

    /** A lane where it is listed; the whole map if it is not. */
    SourceSpan of(LaneId lane);

    /** An arrow, by its place in {@link Blueprint#arrows}. */
    SourceSpan ofArrow(int index);

    /** Whether an element's id is written in the text; if not, it is made from the title and changes with it. */
    boolean isWritten(ElementId element);
}
