package io.frontstage.definition;

/**
 * What all binders of one definition share.
 *
 * @param report where they report
 * @param values how single values are read
 * @param personas the personas that the map has
 * @param lanes the lanes that it can have
 * @param paths the paths that it declares
 * @param elements the ids of steps, cards and items
 * @param cardPlaces where cards stand, noted while steps are read
 * @param limitCounter how much more is read
 */
record BindingContext(
        Report report,
        Values values,
        PersonaTable personas,
        LaneTable lanes,
        PathTable paths,
        Ids elements,
        CardPlaces cardPlaces,
        LimitCounter limitCounter) {}
