package io.frontstage.blueprint;

import io.frontstage.source.SourceSpan;

/**
 * The positions of a map's parts in its text, kept separate from the map, which knows nothing about text. Something repeated by an alias
 * has the position of the alias; something that is not on the map has the position of the map.
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

    /** An arrow, by its index in {@link Blueprint#arrows}. */
    SourceSpan ofArrow(int index);

    /** Whether an element's id is written in the text; if not, it is derived from the title and changes with it. */
    boolean isWritten(ElementId element);
}
