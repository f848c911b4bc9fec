package io.frontstage.cli.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/** The way in: files on disk to what is missing. */
public final class PlatformReader {

    private PlatformReader() {}

    /**
     * Holds a build of Frontstage against a product.
     *
     * @param jar ours, or the folder of its classes
     * @param roots the product's folders and archives
     * @param progress is told now and then how many archives were walked through
     * @throws IOException if a file cannot be read, or the folders hold no Confluence and no Jira
     */
    public static PlatformResult hold(Path jar, List<Path> roots, IntConsumer progress) throws IOException {
        Plugin plugin = Plugin.read(jar);
        Installation platform = Installation.read(roots, progress);
        Product product = Product.of(platform)
                .orElseThrow(() -> new IOException("There is no Confluence and no Jira in " + roots + "."));
        PlatformCheck check = new PlatformCheck(plugin, platform, product);
        check.run();
        return check.result();
    }
}
