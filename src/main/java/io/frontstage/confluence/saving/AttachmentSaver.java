package io.frontstage.confluence.saving;

import com.atlassian.confluence.api.model.content.AttachmentUpload;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.service.content.AttachmentService;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.confluence.ProductServices;
import io.frontstage.product.Feature;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Gives a file its next version, through the service behind the wiki's own REST: it asks for the person's rights and counts versions
 * by itself. The only class that knows that service; see docs/decisions/0021.
 */
@ConfluenceComponent
public class AttachmentSaver {

    private final ProductServices services;
    private final Feature saving = new Feature("changing maps from their page: files cannot be saved");
    private final Feature validating = new Feature("the wiki's own check before saving: its other checks remain");

    public AttachmentSaver(ProductServices services) {
        this.services = services;
    }

    /** Whether the wiki lets the person whom the thread serves attach files to a page, as far as it says so. */
    boolean mayAttachTo(long page) {
        return validating.use(
                () -> services.find(AttachmentService.class)
                        .map(service -> service.validator().canCreateAttachments(ContentId.of(page)))
                        .orElse(true),
                true);
    }

    /**
     * Saves the next version as the person whom the thread serves: a minor edit, so that nobody gets mail. Name and media type stay.
     * What the wiki has against it is thrown, as the service's own exceptions.
     *
     * @return whether this version of the product has the service
     */
    boolean save(Attachment file, byte[] bytes, String comment) {
        return saving.use(
                () -> {
                    Optional<AttachmentService> service = services.find(AttachmentService.class);
                    service.ifPresent(found -> save(found, file, bytes, comment));
                    return service.isPresent();
                },
                false);
    }

    /**
     * Attaches a new file to a page as the person whom the thread serves; the page's watchers are told. What the wiki has against it is
     * thrown, as the service's own exceptions.
     *
     * @return whether this version of the product has the service
     */
    boolean add(long page, String name, byte[] bytes, String comment) {
        String media = name.toLowerCase(Locale.ROOT).endsWith(".json") ? "application/json" : "application/yaml";
        return saving.use(
                () -> {
                    Optional<AttachmentService> service = services.find(AttachmentService.class);
                    service.ifPresent(found -> withFile(
                            bytes,
                            copy -> found.addAttachments(
                                    ContentId.of(page),
                                    List.of(new AttachmentUpload(copy, name, media, comment, false)))));
                    return service.isPresent();
                },
                false);
    }

    private static void save(AttachmentService service, Attachment file, byte[] bytes, String comment) {
        withFile(
                bytes,
                copy -> service.updateData(
                        ContentId.of(file.getId()),
                        new AttachmentUpload(copy, file.getFileName(), file.getMediaType(), comment, true)));
    }

    /** The service takes its bytes from a file. */
    private static void withFile(byte[] bytes, Consumer<File> use) {
        Path copy = null;
        try {
            copy = Files.createTempFile("frontstage-", ".tmp");
            Files.write(copy, bytes);
            use.accept(copy.toFile());
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        } finally {
            remove(copy);
        }
    }

    private static void remove(Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException leftBehind) {
            copy.toFile().deleteOnExit();
        }
    }
}
