package io.frontstage.confluence.saving;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.confluence.page.ProductServices;
import io.frontstage.product.Feature;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Tells whether the wiki is in read-only mode, so that people are told this and not that they lack a permission. */
@ConfluenceComponent
public class ReadOnlyMode {

    private final ProductServices services;
    private final Feature mode = new Feature("detecting read-only mode; it looks like a missing permission");

    private final Feature exemption =
            new Feature("editing a map's text in read-only mode; it is refused, because permissions cannot be checked");

    public ReadOnlyMode(ProductServices services) {
        this.services = services;
    }

    /**
     * Answers a question about permissions as if the wiki were not in read-only mode, in which the product denies
     * everything to everybody.
     *
     * @return empty if the product cannot tell
     */
    Optional<Boolean> otherwise(Callable<Boolean> question) {
        return exemption.use(() -> Mode.exempt(services, question), Optional.empty());
    }

    /** Whether the wiki is in read-only mode; {@code false} if this cannot be determined. */
    public boolean isOn() {
        return mode.use(() -> Mode.isReadOnly(services), false);
    }

    /** Not a bean, so that Spring does not inspect its methods: the product may lack the classes that they name. */
    private static final class Mode {

        static boolean isReadOnly(ProductServices services) {
            return services.find(AccessModeService.class)
                    .map(service -> service.isReadOnlyAccessModeEnabled())
                    .orElse(false);
        }

        static Optional<Boolean> exempt(ProductServices services, Callable<Boolean> question) {
            return services.find(AccessModeService.class).map(service -> service.withReadOnlyAccessExemption(question));
        }
    }
}
