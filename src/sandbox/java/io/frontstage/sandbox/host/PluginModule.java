package io.frontstage.sandbox.host;

import java.util.Optional;

/**
 * One module of the plugin that applies to this product.
 *
 * @param type the element's name: {@code xhtml-macro}, {@code web-resource}, {@code web-item}, {@code rest} …
 * @param key unique in the plugin
 * @param element the module's element in the descriptor, for modules that have no class of their own here (web items,
 *     panels, templates)
 */
public record PluginModule(String type, String key, DescriptorElement element) {

    /** The class that the module names, if it does. */
    public Optional<String> className() {
        return element.attribute("class");
    }
}
