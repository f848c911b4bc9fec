package io.frontstage.cli.platform;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a product must have for the plugin to start. Spring inspects all declared members of a class before it creates an object of it,
 * including private ones: if one class that they mention is missing, the whole plugin does not start. What is mentioned inside methods is
 * only looked for when it is used.
 */
final class Signatures {

    /** The package prefix of the REST interfaces; the names of our resources end in {@code Resource}. */
    private static final String REST = "jakarta/ws/rs/";

    private final Plugin plugin;
    private final Linker linker;
    private final Set<String> looked = new HashSet<>();
    private final Set<String> loaded = new HashSet<>();
    private final Set<String> named = new TreeSet<>();

    private Signatures(Plugin plugin, Linker linker) {
        this.plugin = plugin;
        this.linker = linker;
    }

    /** Internal names of all classes, other than ours, that are looked for when the plugin starts in this product. */
    static Set<String> named(Plugin plugin, Product product, Linker linker) {
        Signatures signatures = new Signatures(plugin, linker);
        made(plugin, product).forEach(signatures::look);
        return signatures.named;
    }

    /** Internal names of the classes of which Spring creates objects in this product: beans, modules, REST resources. */
    static Set<String> made(Plugin plugin, Product product) {
        Set<String> made = new TreeSet<>();
        plugin.beans(product).forEach(name -> made.add(name.replace('.', '/')));
        plugin.descriptor().ifPresent(descriptor -> descriptor.modules().stream()
                .filter(module -> module.isFor(product))
                .forEach(module -> module.classes().forEach(name -> made.add(name.replace('.', '/')))));
        plugin.classes().values().stream()
                .filter(product::runs)
                .filter(type -> type.name().endsWith("Resource")
                        || type.interfaces().stream().anyMatch(name -> name.startsWith(REST)))
                .forEach(type -> made.add(type.name()));
        return made;
    }

    /** Visits a class whose members Spring inspects, and all its supertypes. */
    private void look(String name) {
        ClassFile type = plugin.classes().get(name);
        load(name);
        if (type == null || !looked.add(name)) {
            return;
        }
        type.supertypes().forEach(this::look);
        type.fields().forEach(field -> load(Descriptors.named(field.descriptor())));
        for (Member method : type.methods()) {
            load(Descriptors.named(method.descriptor()));
            load(method.thrown());
            if (method.name().equals("<init>")) {
                load(Descriptors.named(method.generic()));
            }
        }
    }

    private void load(Iterable<String> names) {
        names.forEach(this::load);
    }

    /** Visits a class that is mentioned, whose supertypes are loaded with it. */
    private void load(String name) {
        if (loaded.add(name)) {
            if (!linker.isOurs(name)) {
                named.add(name);
            }
            linker.find(name).ifPresent(type -> type.supertypes().forEach(this::load));
        }
    }
}
