package io.frontstage.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A part of the map that is read but waits for its id.
 *
 * @param request its id, once it is given
 * @param make makes the part, given the id
 */
record Draft<T>(Ids.Request request, Function<String, T> make) {

    T finish() {
        return make.apply(request.id());
    }

    static <T> List<T> finish(List<Draft<T>> drafts) {
        List<T> finished = new ArrayList<>(drafts.size());
        for (Draft<T> draft : drafts) {
            finished.add(draft.finish());
        }
        return finished;
    }
}
