package io.frontstage.cli.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/** The entry point: files on disk in, missing parts out. */
public final class PlatformReader {

    private PlatformReader() {}

    /**
     * Compares a build of Frontstage with a product.
     *
     * @param jar ours, or the folder of its classes
     * @param roots the product's folders and archives
     * @param progress receives the number of archives read from time to time
     * @return one result per product in the folders, usually one
     * @throws IOException if a file cannot be read, or the folders contain neither Confluence nor Jira
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
