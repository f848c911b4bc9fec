package io.frontstage.confluence.saving;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.confluence.ProductServices;
import io.frontstage.product.Feature;

/** Tells whether the whole wiki takes no changes just now, so that people are told that instead of a right that they lack. */
@ConfluenceComponent
public class ReadOnlyMode {

    private final ProductServices services;
    private final Feature mode = new Feature("telling read-only mode from a missing right: saving fails either way");

    public ReadOnlyMode(ProductServices services) {
        this.services = services;
    }

    /** Whether the wiki takes no changes; {@code false} where it cannot be asked. */
    public boolean isOn() {
        return mode.use(
                () -> services.find(AccessModeService.class)
                        .map(AccessModeService::isReadOnlyAccessModeEnabled)
                        .orElse(false),
                false);
    }
}
