package io.frontstage.sandbox.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from the root of {@code atlassian-plugin.xml} what applies to one product. */
final class DescriptorReader {
    /**
     * The module types of both products that the sandbox knows. The products know more, but the plugin must not use any
     * that is untested.
     */
    private static final Set<String> COMMON_TYPES = Set.of(
            "rest", "rest-migration", "velocity-allowlist", "web-item", "web-panel", "web-resource", "web-section");

    private static final Map<Product, Set<String>> OWN_TYPES = Map.of(
            Product.CONFLUENCE, Set.of("xhtml-macro", "content-template", "blueprint"),
            Product.JIRA, Set.of("jql-function", "index-document-configuration"));

    private final DescriptorElement root;
    private final Product product;
    private final String key;

    private DescriptorReader(DescriptorElement root, Product product, String key) {
        this.root = root;
        this.product = product;
        this.key = key;
    }

    /** @throws PluginRejected for an unknown module type, a module without key, or two with the same */
    static PluginDescriptor read(PluginJar jar, Product product) {
        return new DescriptorReader(jar.descriptor(), product, jar.key()).descriptor();
    }

    private PluginDescriptor descriptor() {
        Optional<DescriptorElement> info = root.child("plugin-info");
        String version = info.flatMap(element -> element.child("version"))
                .map(DescriptorElement::text)
                .filter(text -> !text.isEmpty() && !text.contains("${"))
                .orElseThrow(
                        () -> new PluginRejected("<plugin-info> has no <version>, or one that no build replaced."));
        List<PluginModule> modules = modules();
        return new PluginDescriptor(
                key,
                root.attribute("name").orElse(key),
                version,
                resources("i18n").stream()
                        .map(resource -> resource.attribute("location").orElse(""))
                        .toList(),
                resources("download"),
                modules,
                modules.stream()
                        .filter(module -> module.type().equals("xhtml-macro"))
                        .map(this::macro)
                        .toList());
    }

    private List<DescriptorElement> resources(String type) {
        return root.children("resource")
                .filter(resource -> resource.attribute("type").equals(Optional.of(type)))
                .toList();
    }

    private List<PluginModule> modules() {
        List<PluginModule> modules = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (DescriptorElement element : root.children()) {
            if (Set.of("plugin-info", "resource").contains(element.name()) || !applies(element)) {
                continue;
            }
            if (!COMMON_TYPES.contains(element.name())
                    && !OWN_TYPES.get(product).contains(element.name())) {
                throw new PluginRejected("There is no module type <" + element.name() + "> in " + product.key() + ".");
            }
            String moduleKey = element.attribute("key")
                    .orElseThrow(() -> new PluginRejected("A module <" + element.name() + "> has no key."));
            if (!keys.add(moduleKey)) {
                throw new PluginRejected("Two modules have the key “" + moduleKey + "”.");
            }
            modules.add(new PluginModule(element.name(), moduleKey, element));
        }
        return modules;
    }

    private boolean applies(DescriptorElement element) {
        return element.attribute("application")
                .map(list -> Arrays.stream(list.split(",")).map(String::strip).anyMatch(product.key()::equals))
                .orElse(true);
    }

    private MacroModule macro(PluginModule module) {
        DescriptorElement element = module.element();
        String name = element.attribute("name").orElse("");
        if (!name.matches("[^\\s{}:|]+")) {
            throw new PluginRejected(
                    "The macro “" + module.key() + "” needs a name without spaces, colons and braces.");
        }
        String texts = key + "." + name;
        List<DescriptorElement> parameters = element.child("parameters")
                .map(parent -> parent.children("parameter").toList())
                .orElse(List.of());
        return new MacroModule(
                module.key(),
                name,
                element.attribute("icon"),
                element.children("category")
                        .map(category -> category.attribute("name").orElse(""))
                        .toList(),
                element.attribute("hidden").equals(Optional.of("true")),
                texts + ".label",
                texts + ".desc",
                parameters.stream()
                        .map(parameter -> parameter(texts, parameter))
                        .toList());
    }

    private static MacroModule.Parameter parameter(String macroTexts, DescriptorElement element) {
        String name = element.attribute("name").orElse("");
        String type = element.attribute("type").orElse("");
        if (!Set.of(
                        "string",
                        "boolean",
                        "enum",
                        "username",
                        "confluence-content",
                        "attachment",
                        "int",
                        "date",
                        "percentage",
                        "spacekey")
                .contains(type)) {
            throw new PluginRejected("The macro parameter “" + name + "” has the type “" + type
                    + "”, which the macro browser does not know.");
        }
        List<String> values = element.children("value")
                .map(value -> value.attribute("name").orElse(""))
                .toList();
        String texts = macroTexts + ".param." + name;
        return new MacroModule.Parameter(
                name,
                type,
                element.attribute("required").equals(Optional.of("true")),
                element.attribute("default"),
                values,
                values.stream().map(value -> texts + "." + value + ".desc").toList(),
                texts + ".label",
                texts + ".desc");
    }
}
