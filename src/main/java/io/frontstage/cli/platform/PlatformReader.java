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
     * @return one for each product that the folders hold, usually one
     * @throws IOException if a file cannot be read, or the folders hold no Confluence and no Jira
     */
    public static List<PlatformResult> hold(Path jar, List<Path> roots, IntConsumer progress) throws IOException {
        Plugin plugin = Plugin.read(jar);
        Installation platform = Installation.read(roots, progress);
        List<Product> products = Product.in(platform);
        if (products.isEmpty()) {
            throw new IOException("There is no Confluence and no Jira in " + roots + ".");
        }
        return products.stream()
                .map(product -> PlatformCheck.check(plugin, platform, product))
                .toList();
    }
}
