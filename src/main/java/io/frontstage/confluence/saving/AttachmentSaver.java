package io.frontstage.confluence.saving;

import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import io.frontstage.confluence.page.ProductServices;
import io.frontstage.product.Feature;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chooses how files are saved with this product: by the service behind its REST API if available, else by the store of
 * attachments. See docs/decisions/0021.
 */
@ConfluenceComponent
public class AttachmentSaver {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentSaver.class);

    private final ProductServices services;
    private final SavingStrategy second;
    private final Feature saving =
            new Feature("saving files with the wiki's service; its attachment manager is used instead");
    private final Feature validating =
            new Feature("the wiki's permission check before saving; its other checks remain");

    public AttachmentSaver(
            ProductServices services,
            @ConfluenceImport AttachmentManager attachments,
            @ConfluenceImport PageManager pages) {
        this.services = services;
        this.second = new AttachmentManagerSaving(
                attachments, pages, new Feature("comments of versions saved with the attachment manager"));
    }

    /** Whether the current user may attach files to a page; {@code true} if the wiki does not tell. */
    boolean mayAttachTo(long page) {
        return validating.use(() -> AttachmentServiceSaving.mayAttachTo(services, page), true);
    }

    /** The best way that this product has. */
    SavingStrategy strategy() {
        return saving.use(() -> AttachmentServiceSaving.of(services), Optional.<SavingStrategy>empty())
                .orElse(second);
    }

    /**
     * The way to try after another one has failed and been rolled back; empty if there is none. No other way is tried
     * after one that may have begun to write.
     */
    Optional<SavingStrategy> after(SavingStrategy tried, RuntimeException failed) {
        if (tried == second || !Causes.isServiceAtFault(failed)) {
            return Optional.empty();
        }
        LOG.info("The wiki's service did not save a file ({}); trying its attachment manager", failed.toString());
        return Optional.of(second);
    }
}
