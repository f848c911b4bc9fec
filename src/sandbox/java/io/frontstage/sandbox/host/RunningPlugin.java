package io.frontstage.sandbox.host;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Everything that exists of a plugin while it is enabled.
 *
 * @param modules the objects of the modules' classes, by module key
 * @param closing the steps to disable it, in order
 */
record RunningPlugin(
        PluginJar jar,
        PluginContext context,
        Texts texts,
        Templates templates,
        List<PanelModule> panels,
        PageTemplates pageTemplates,
        WebResources webResources,
        Map<String, Object> modules,
        List<RestModule> rest,
        Deque<Runnable> closing) {
    /** The interface that a module's class must implement, by the type of the module. */
    private static final Map<String, String> INTERFACES = Map.of(
            "xhtml-macro", "com.atlassian.confluence.macro.Macro",
            "web-panel", "com.atlassian.plugin.web.api.model.WebPanel",
            "jql-function", "com.atlassian.jira.plugin.jql.function.JqlFunction");

    /** @throws PluginRejected if any part of it cannot be started; the parts that were started are stopped */
    static RunningPlugin start(
            PluginJar jar,
            PluginDescriptor plugin,
            Product product,
            OsgiContainer container,
            Bundle bundle,
            HostServices services,
            Consumer<String> log) {
        Deque<Runnable> closing = new ArrayDeque<>();
        try {
            container.start(bundle);
            closing.push(() -> container.stop(bundle));
            ClassLoader classes = bundle.adapt(BundleWiring.class).getClassLoader();
            Texts texts = new Texts(plugin.i18n(), classes, services.locale());
            PluginFiles files = new PluginFiles(bundle, texts);
            checkResources(plugin, files);
            WebResources webResources = WebResources.of(plugin, files, services.webResources());
            Templates templates = new Templates(classes, allowedMethods(plugin));
            closing.push(container.lend(Map.of(I18nResolver.class, texts, TemplateRenderer.class, templates)));
            PluginContext context = PluginContext.open(bundle, ScannerIndex.read(bundle, product), log);
            closing.push(context::close);
            Map<String, Object> modules = createModules(plugin, context);
            List<PanelModule> panels = plugin.modules("web-panel")
                    .map(panel -> PanelModule.of(panel, Optional.ofNullable(modules.get(panel.key())), context))
                    .sorted(Comparator.comparingInt(PanelModule::weight))
                    .toList();
            plugin.modules("index-document-configuration").forEach(RunningPlugin::checkIndexed);
            plugin.modules("jql-function").forEach(RunningPlugin::checkFunction);
            PageTemplates pageTemplates = new PageTemplates(plugin, files, texts);
            pageTemplates.in(Locale.ENGLISH);
            List<RestModule> rest = new ArrayList<>();
            for (PluginModule module : plugin.modules("rest").toList()) {
                RestModule started = new RestModule(module, jar.classNames(), context, services, log);
                closing.push(started::close);
                rest.add(started);
            }
            return new RunningPlugin(
                    jar,
                    context,
                    texts,
                    templates,
                    panels,
                    pageTemplates,
                    webResources,
                    modules,
                    List.copyOf(rest),
                    closing);
        } catch (RuntimeException | LinkageError e) {
            closing.forEach(Runnable::run);
            throw e;
        }
    }

    private static void checkResources(PluginDescriptor plugin, PluginFiles files) {
        for (String baseName : plugin.i18n()) {
            if (!files.has(baseName.replace('.', '/') + ".properties")) {
                throw new PluginRejected("The i18n resource " + baseName + " is not in the jar.");
            }
        }
        plugin.downloads().forEach(resource -> checkLocation(resource, files));
        plugin.modules().forEach(module -> checkLocations(module.element(), files));
    }

    private static void checkLocations(DescriptorElement element, PluginFiles files) {
        element.children("resource").forEach(resource -> checkLocation(resource, files));
        element.children().forEach(child -> checkLocations(child, files));
    }

    private static void checkLocation(DescriptorElement resource, PluginFiles files) {
        String location = resource.attribute("location").orElse("");
        if (!files.has(location)) {
            throw new PluginRejected("The resource “"
                    + resource.attribute("name").orElse("") + "” is not in the jar: “" + location + "”.");
        }
    }

    private static Set<String> allowedMethods(PluginDescriptor plugin) {
        return plugin.modules("velocity-allowlist")
                .flatMap(module -> module.element().children("method"))
                .map(method -> method.text().replaceAll("\\s", ""))
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> createModules(PluginDescriptor plugin, PluginContext context) {
        Map<String, Object> modules = new HashMap<>();
        for (PluginModule module : plugin.modules()) {
            module.element().children().forEach(child -> loadClasses(module, child, context));
            if (module.className().isPresent()) {
                Class<?> type = context.load(module.className().get(), classOf(module));
                checkInterface(module, type, context);
                modules.put(module.key(), context.create(type, classOf(module)));
            } else if (Set.of("xhtml-macro", "jql-function").contains(module.type())) {
                throw new PluginRejected(
                        "The module <" + module.type() + " key=\"" + module.key() + "\"> has no class.");
            }
        }
        return Map.copyOf(modules);
    }

    private static void checkIndexed(PluginModule module) {
        boolean complete = module.element().attribute("entity-key").equals(Optional.of("IssueProperty"))
                && module.element().child("key").isPresent()
                && module.element()
                        .children("key")
                        .allMatch(key -> key.attribute("property-key").isPresent()
                                && key.child("extract").isPresent()
                                && key.children("extract")
                                        .allMatch(extract ->
                                                extract.attribute("path").isPresent()
                                                        && Set.of("string", "text", "number", "date")
                                                                .contains(extract.attribute("type")
                                                                        .orElse(""))));
        if (!complete) {
            throw new PluginRejected(
                    "The index-document-configuration “" + module.key()
                            + "” needs entity-key=\"IssueProperty\", and keys with extracts that have a path and a known type.");
        }
    }

    private static void checkFunction(PluginModule module) {
        if (module.element().child("fname").isEmpty()
                || module.element().child("list").isEmpty()) {
            throw new PluginRejected("The jql-function “" + module.key() + "” needs <fname> and <list>.");
        }
    }

    private static void loadClasses(PluginModule module, DescriptorElement element, PluginContext context) {
        element.attribute("class").ifPresent(name -> context.load(name, classOf(module)));
        element.children().forEach(child -> loadClasses(module, child, context));
    }

    private static void checkInterface(PluginModule module, Class<?> type, PluginContext context) {
        String name = INTERFACES.get(module.type());
        if (name != null && !context.load(name, "The interface").isAssignableFrom(type)) {
            throw new PluginRejected(classOf(module) + " " + type.getName() + " does not implement " + name + ".");
        }
    }

    private static String classOf(PluginModule module) {
        return "The class of <" + module.type() + " key=\"" + module.key() + "\">";
    }

    <T> Optional<T> module(String key, Class<T> type) {
        return Optional.ofNullable(modules.get(key)).map(type::cast);
    }

    List<PluginHost.Panel> panels(String location, Map<String, Object> page) {
        return context.within(() -> panels.stream()
                .filter(panel -> panel.at(location))
                .flatMap(panel -> panel.show(page, texts, templates).stream())
                .toList());
    }

    /** @throws PluginRejected if a thread of the plugin continues; everything is closed nevertheless */
    void close() {
        closing.forEach(Runnable::run);
        LeftThreads.refuse(context.classes(), jar.classNames());
    }
}
