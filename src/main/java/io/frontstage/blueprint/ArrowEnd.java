package io.frontstage.blueprint;

/** Where an arrow begins or ends. */
public sealed interface ArrowEnd {

    /** A card or an item. */
    record AtElement(ElementId element) implements ArrowEnd {}

    /** The whole cell of a lane at a step; if a card of an earlier step spans the cell, that card. */
    record AtCell(ElementId step, LaneId lane) implements ArrowEnd {}
}
