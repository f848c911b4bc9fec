package io.frontstage.confluence.saving;

import com.atlassian.confluence.api.model.content.AttachmentUpload;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.service.content.AttachmentService;
import com.atlassian.confluence.pages.Attachment;
import io.frontstage.confluence.page.ProductServices;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The first way to save: the service behind the wiki's own REST API. It checks permissions and counts versions itself,
 * and takes a comment and a <em>minor edit</em>, so that nobody gets mail about a new version unless the person wants
 * that. This is the only class that names the service. It is not a bean, so that Spring does not inspect its methods on
 * a product that lacks the service. See docs/decisions/0021.
 */
final class AttachmentServiceSaving implements SavingStrategy {

    private final AttachmentService service;

    private AttachmentServiceSaving(AttachmentService service) {
        this.service = service;
    }

    /**
     * Empty if the product does not offer the service.
     *
     * @throws LinkageError if one of its classes or methods is missing; this is detected here, before anything is
     *     written
     */
    static Optional<SavingStrategy> of(ProductServices services) {
        Optional<AttachmentService> service = services.find(AttachmentService.class);
        if (service.isEmpty()) {
            return Optional.empty();
        }
        require(Content.class, "updateData", ContentId.class, AttachmentUpload.class);
        require(PageResponse.class, "addAttachments", ContentId.class, Collection.class);
        return Optional.of(new AttachmentServiceSaving(service.get()));
    }

    private static void require(Class<?> result, String method, Class<?>... parameters) {
        try {
            if (AttachmentService.class.getMethod(method, parameters).getReturnType() == result) {
                return;
            }
        } catch (NoSuchMethodException missing) {
            // the refusal below says why
        }
        throw new NoSuchMethodError(AttachmentService.class.getName() + "." + method);
    }

    /** Whether the thread's user may attach files to a page; {@code true} if the wiki does not tell. */
    static boolean mayAttachTo(ProductServices services, long page) {
        return services.find(AttachmentService.class)
                .map(service -> service.validator().canCreateAttachments(ContentId.of(page)))
                .orElse(true);
    }

    @Override
    public void save(Attachment file, byte[] bytes, String comment, boolean tellsWatchers) {
        withFile(
                bytes,
                copy -> service.updateData(
                        ContentId.of(file.getId()),
                        new AttachmentUpload(copy, file.getFileName(), file.getMediaType(), comment, !tellsWatchers)));
    }

    @Override
    public void add(long page, String name, byte[] bytes, String comment) {
        withFile(
                bytes,
                copy -> service.addAttachments(
                        ContentId.of(page),
                        List.of(new AttachmentUpload(copy, name, MediaType.of(name), comment, false))));
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
