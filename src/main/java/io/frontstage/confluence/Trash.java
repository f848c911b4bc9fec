package io.frontstage.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import io.frontstage.product.Feature;

/** Tells pages that lie in the trash, which the product lets administrators see. A map there is no map, to them as to everybody. */
final class Trash {

    private final Feature feature =
            new Feature("telling pages in the trash: administrators can open the maps on them by their ids");

    /** Where the product cannot tell, no page is taken to be in the trash. */
    boolean holds(ContentEntityObject page) {
        return feature.use(page::isDeleted, false);
    }
}
