package io.frontstage.confluence.export;

import com.atlassian.confluence.importexport.resource.DownloadResourceWriter;
import com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.confluence.page.ProductServices;
import io.frontstage.confluence.page.Reader;
import io.frontstage.product.Feature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores pictures for an export. If the product lacks the service for it, there are no pictures. */
@ConfluenceComponent
public class ExportImages {

    private static final Logger LOG = LoggerFactory.getLogger(ExportImages.class);

    private final ProductServices services;
    private final Feature pictures = new Feature("pictures in PDF and Word: the table is exported instead");

    public ExportImages(ProductServices services) {
        this.services = services;
    }

    /**
     * Stores a picture for the current export.
     *
     * @return the address to use in the export's HTML; empty if the product cannot store it
     */
    public Optional<String> keep(byte[] png, Reader reader) {
        return pictures.use(() -> Kept.keep(services, png, reader), Optional.empty());
    }

    /** No bean, so that nothing looks at its methods before they are called. */
    private static final class Kept {

        static Optional<String> keep(ProductServices services, byte[] png, Reader reader) {
            return services.find(WritableDownloadResourceManager.class).flatMap(manager -> write(manager, png, reader));
        }

        private static Optional<String> write(WritableDownloadResourceManager manager, byte[] png, Reader reader) {
            String user = reader.user().map(person -> person.getName()).orElse("");
            DownloadResourceWriter writer = manager.getResourceWriter(user, "frontstage", ".png");
            try (OutputStream stream = writer.getStreamForWriting()) {
                stream.write(png);
            } catch (IOException failed) {
                LOG.warn("A picture for an export could not be written", failed);
                return Optional.empty();
            }
            return Optional.of(writer.getResourcePath());
        }
    }
}
