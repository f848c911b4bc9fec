package io.frontstage.confluence.linking;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.confluence.page.ProductServices;
import io.frontstage.product.Feature;

/**
 * Tells whether a page has view restrictions, so that its contents are not copied to places where others can see them.
 */
@ConfluenceComponent
public class PageRestrictions {

    private final ProductServices services;
    private final Feature restrictions = new Feature("detecting restricted pages; all pages are treated as restricted");

    public PageRestrictions(ProductServices services) {
        this.services = services;
    }

    /** Whether the page or one of its ancestors has view restrictions; {@code true} if this cannot be determined. */
    boolean apply(ContentEntityObject page) {
        return restrictions.use(() -> Restrictions.anyOn(services, page), true);
    }

    /** Not a bean, so that Spring does not inspect its methods: the product may lack the classes that they name. */
    private static final class Restrictions {

        static boolean anyOn(ProductServices services, ContentEntityObject page) {
            return services.find(ContentPermissionManager.class)
                    .map(manager -> manager.getContentPermissionSets(page, ContentPermission.VIEW_PERMISSION))
                    .map(sets -> sets.stream().anyMatch(set -> !set.isEmpty()))
                    .orElse(true);
        }
    }
}
