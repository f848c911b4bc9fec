package io.frontstage.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A part of the map that has been read but does not have its id yet.
 *
 * @param request the request for its id
 * @param make makes the part when given its id
 */
record Deferred<T>(Ids.Request request, Function<String, T> make) {

    T finish() {
        return make.apply(request.id());
    }

    static <T> List<T> finish(List<Deferred<T>> drafts) {
        List<T> finished = new ArrayList<>(drafts.size());
        for (Deferred<T> deferred : drafts) {
            finished.add(deferred.finish());
        }
        return finished;
    }
}
