package io.frontstage.cli.platform;

import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** The packages that a bundle's manifest names. */
final class Packages {

    private Packages() {}

    /**
     * @param header {@code Import-Package} or {@code Export-Package}
     * @return names with dots, without attributes and directives
     */
    static Set<String> in(Manifest manifest, String header) {
        String value = manifest.getMainAttributes().getValue(new Attributes.Name(header));
        Set<String> packages = new TreeSet<>();
        if (value == null) {
            return packages;
        }
        // commas and semicolons inside quotes belong to version ranges and uses lists
        for (String clause : value.replaceAll("\"[^\"]*\"", "").split(",")) {
            for (String part : clause.split(";")) {
                if (!part.contains("=") && !part.isBlank()) {
                    packages.add(part.strip());
                }
            }
        }
        return packages;
    }
}
