package io.frontstage.sandbox.host;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The plugin's {@code <web-resource>} modules: which files a page must load, in which order, and what is in them. */
public final class WebResources {
    private static final Set<String> TRANSFORMERS = Set.of("jsI18n");
    private static final Pattern ES_MODULE = Pattern.compile(
            "(?m)^\\s*(?:import\\b\\s*[\"'{*\\w]|export\\s*(?:[{*]|(?:default|const|let|function|class|async)\\b))");

    private final String pluginKey;
    private final Optional<PluginFiles> files;
    private final Map<String, List<String>> productResources;
    private final List<DescriptorElement> downloads;
    private final Map<String, DescriptorElement> modules = new LinkedHashMap<>();

    private WebResources(
            PluginDescriptor plugin, Optional<PluginFiles> files, Map<String, List<String>> productResources) {
        this.pluginKey = plugin.key();
        this.files = files;
        this.productResources = productResources;
        this.downloads = files.isPresent() ? plugin.downloads() : List.of();
        if (files.isPresent()) {
            plugin.modules("web-resource").forEach(module -> modules.put(module.key(), module.element()));
        }
    }

    /**
     * @throws PluginRejected for a missing file, an unknown dependency or transformer, or a script that is an ES module
     */
    static WebResources of(PluginDescriptor plugin, PluginFiles files, Map<String, List<String>> productResources) {
        WebResources resources = new WebResources(plugin, Optional.of(files), productResources);
        resources.modules.forEach((key, module) -> resources.check(key, module, files));
        plugin.macros().forEach(macro -> macro.icon().ifPresent(resources::checkIcon));
        return resources;
    }

    /** The web resources while the plugin is disabled: only those of the product. */
    static WebResources disabled(PluginDescriptor plugin, Map<String, List<String>> productResources) {
        return new WebResources(plugin, Optional.empty(), productResources);
    }

    private void check(String key, DescriptorElement module, PluginFiles files) {
        module.children("dependency").map(DescriptorElement::text).forEach(dependency -> {
            if (!known(dependency)) {
                throw new PluginRejected("The web-resource “" + key + "” depends on " + dependency
                        + ", which neither the plugin nor the product has.");
            }
        });
        module.children("transformation")
                .flatMap(transformation -> transformation.children("transformer"))
                .map(transformer -> transformer.attribute("key").orElse(""))
                .filter(transformer -> !TRANSFORMERS.contains(transformer))
                .findFirst()
                .ifPresent(transformer -> {
                    throw new PluginRejected(
                            "The web-resource “" + key + "” names the unknown transformer “" + transformer + "”.");
                });
        for (DescriptorElement resource : downloads(module)) {
            if (location(resource).endsWith(".js")
                    && ES_MODULE.matcher(files.text(location(resource))).find()) {
                throw new PluginRejected("The script " + location(resource)
                        + " is an ES module; the products' web-resource manager knows classic scripts only.");
            }
        }
    }

    private void checkIcon(String icon) {
        String own = "/download/resources/" + pluginKey;
        if (icon.startsWith(own)
                && find(icon.substring("/download/resources/".length()), Locale.ROOT)
                        .isEmpty()) {
            throw new PluginRejected("The macro's icon " + icon + " leads to no resource of the plugin.");
        }
    }

    private boolean known(String completeKey) {
        return productResources.containsKey(completeKey)
                || (completeKey.startsWith(pluginKey + ":")
                        && modules.containsKey(completeKey.substring(pluginKey.length() + 1)));
    }

    /**
     * A style sheet or script that a page loads.
     *
     * @param url its address below the context path
     * @param script whether it is a classic script; otherwise it is a style sheet
     */
    public record PageResource(String url, boolean script) {}

    /**
     * What a page must load: dependencies first, each file once, style sheets and scripts mixed.
     *
     * @param keys complete keys ({@code io.frontstage:map}) of the plugin's or the product's resources, as required by
     *     {@code PageBuilderService}; an unknown one is refused
     * @param contexts names of contexts ({@code editor}, {@code viewcontent} …) of the page; unknown ones have no
     *     resources
     * @param locale the language of the texts in scripts
     * @throws PluginRejected if a key is unknown; while the plugin is disabled its keys simply have no resources
     */
    public List<PageResource> required(Collection<String> keys, Collection<String> contexts, Locale locale) {
        Set<String> inOrder = new LinkedHashSet<>();
        keys.forEach(key -> addWithDependencies(key, inOrder));
        modules.forEach((key, module) -> {
            if (module.children("context").map(DescriptorElement::text).anyMatch(contexts::contains)) {
                addWithDependencies(pluginKey + ":" + key, inOrder);
            }
        });
        List<PageResource> page = new ArrayList<>();
        inOrder.forEach(key -> page.addAll(of(key, locale)));
        return List.copyOf(page);
    }

    private void addWithDependencies(String completeKey, Set<String> inOrder) {
        if (!known(completeKey)) {
            if (files.isEmpty() && completeKey.startsWith(pluginKey + ":")) {
                return;
            }
            throw new PluginRejected("The page requires the web-resource " + completeKey
                    + ", which neither the plugin nor the product has.");
        }
        if (inOrder.contains(completeKey)) {
            return;
        }
        if (!productResources.containsKey(completeKey)) {
            modules.get(completeKey.substring(pluginKey.length() + 1))
                    .children("dependency")
                    .forEach(dependency -> addWithDependencies(dependency.text(), inOrder));
        }
        inOrder.add(completeKey);
    }

    private List<PageResource> of(String completeKey, Locale locale) {
        if (productResources.containsKey(completeKey)) {
            return productResources.get(completeKey).stream()
                    .map(url ->
                            new PageResource(url, url.replaceAll("[?#].*", "").endsWith(".js")))
                    .toList();
        }
        return downloads(modules.get(completeKey.substring(pluginKey.length() + 1))).stream()
                .map(WebResources::name)
                .filter(name -> name.endsWith(".js") || name.endsWith(".css"))
                .map(name -> new PageResource(
                        "/download/resources/" + completeKey + "/" + name + "?locale="
                                + URLEncoder.encode(locale.toLanguageTag(), StandardCharsets.UTF_8),
                        name.endsWith(".js")))
                .toList();
    }

    /**
     * The content of a file, transformed for the reader.
     *
     * @param path below {@code /download/resources/}: {@code plugin.key:module-key/name}, or {@code plugin.key/name} for a
     *     resource of the plugin itself
     */
    Optional<byte[]> find(String path, Locale locale) {
        int slash = path.indexOf('/');
        if (files.isEmpty() || slash < 0 || path.contains("..")) {
            return Optional.empty();
        }
        String owner = path.substring(0, slash);
        String name = path.substring(slash + 1);
        if (owner.equals(pluginKey)) {
            return location(downloads, name).flatMap(files.get()::bytes);
        }
        if (!owner.startsWith(pluginKey + ":") || !modules.containsKey(owner.substring(pluginKey.length() + 1))) {
            return Optional.empty();
        }
        DescriptorElement module = modules.get(owner.substring(pluginKey.length() + 1));
        return location(downloads(module), name).flatMap(location -> content(module, location, locale));
    }

    private Optional<byte[]> content(DescriptorElement module, String location, Locale locale) {
        String minified = location.replaceAll("(?<!\\.min)\\.js$", ".min.js");
        String chosen = files.get().has(minified) ? minified : location;
        Optional<byte[]> content = files.get().bytes(chosen);
        return transformed(module, chosen) ? content.map(script -> files.get().translated(script, locale)) : content;
    }

    private static boolean transformed(DescriptorElement module, String location) {
        return module.children("transformation")
                .anyMatch(transformation -> location.endsWith(
                        "." + transformation.attribute("extension").orElse("?")));
    }

    /** The file of a resource. A resource whose name ends in a slash means all files in its folder. */
    private static Optional<String> location(List<DescriptorElement> resources, String name) {
        for (DescriptorElement resource : resources) {
            if (name(resource).equals(name)) {
                return Optional.of(location(resource));
            }
            if (name(resource).endsWith("/") && name.startsWith(name(resource))) {
                return Optional.of(
                        location(resource) + name.substring(name(resource).length()));
            }
        }
        return Optional.empty();
    }

    private static List<DescriptorElement> downloads(DescriptorElement module) {
        return module.children("resource")
                .filter(resource -> resource.attribute("type").equals(Optional.of("download")))
                .toList();
    }

    private static String name(DescriptorElement resource) {
        return resource.attribute("name").orElse("");
    }

    private static String location(DescriptorElement resource) {
        return resource.attribute("location").orElse("");
    }
}
