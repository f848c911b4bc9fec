package io.frontstage.confluence.page;

import com.atlassian.confluence.core.ContentEntityObject;
import io.frontstage.product.Feature;

/**
 * Recognises pages in the trash. Administrators may see them in the product, but a map on such a page does not exist
 * for anybody.
 */
public final class Trash {

    private final Feature feature =
            new Feature("telling pages in the trash: administrators can open the maps on them by their ids");

    /** Whether a page is in the trash; {@code false} if the product cannot tell. */
    public boolean holds(ContentEntityObject page) {
        return feature.use(page::isDeleted, false);
    }
}
