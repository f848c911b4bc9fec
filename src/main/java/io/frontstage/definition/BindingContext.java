package io.frontstage.definition;

/**
 * What all binders of a definition share.
 *
 * @param report collects the problems
 * @param values reads single values
 * @param personas the map's personas
 * @param lanes the lanes that the map can have
 * @param paths the paths that the map declares
 * @param elements the ids of steps, cards and items
 * @param cardPlaces where cards are; filled while steps are read
 * @param limitCounter counts what is read, up to the limits
 */
record BindingContext(
        Report report,
        Values values,
        PersonaTable personas,
        LaneTable lanes,
        PathTable paths,
        Ids elements,
        CardPlaces cardPlaces,
        LimitCounter limitCounter) {

    /** Requests the id of a step's card or item, or of a need, and counts it. */
    Ids.Request request(Fields fields, String title) {
        return elements.request(fields.kind(), fields.node(), fields.id(), title, limitCounter.count(fields.kind()));
    }
}
