package io.frontstage.sandbox.host;

import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A {@code <web-panel>}: a template, or a class that writes, at a named location in the product's pages.
 *
 * @param shows the conditions, all of which must be met
 */
record PanelModule(
        PluginModule module,
        List<Condition> shows,
        Optional<ContextProvider> provider,
        Optional<WebPanel> panel,
        Optional<String> template) {

    /** @throws PluginRejected for a panel without location, without content, or with classes of the wrong kind */
    static PanelModule of(PluginModule module, Optional<Object> object, PluginContext plugin) {
        String name = "The web-panel “" + module.key() + "”";
        DescriptorElement element = module.element();
        element.attribute("location").orElseThrow(() -> new PluginRejected(name + " has no location."));
        if (element.child("conditions").isPresent()) {
            throw new PluginRejected(name + " has groups of conditions, which the sandbox does not know.");
        }
        Optional<String> template = element.children("resource")
                .filter(resource -> resource.attribute("name").equals(Optional.of("view"))
                        && resource.attribute("type").equals(Optional.of("velocity")))
                .findFirst()
                .flatMap(resource -> resource.attribute("location"));
        if (template.isPresent() == object.isPresent()) {
            throw new PluginRejected(name + " needs a class or a velocity resource named “view”, and not both.");
        }
        List<Condition> conditions = new ArrayList<>();
        element.children("condition").forEach(child -> {
            Condition condition = made(child, Condition.class, plugin);
            condition.init(parameters(child));
            conditions.add(child.attribute("invert").equals(Optional.of("true")) ? new Inverted(condition) : condition);
        });
        Optional<ContextProvider> provider = element.child("context-provider").map(child -> {
            ContextProvider made = made(child, ContextProvider.class, plugin);
            made.init(parameters(child));
            return made;
        });
        return new PanelModule(module, conditions, provider, object.map(WebPanel.class::cast), template);
    }

    private record Inverted(Condition condition) implements Condition {
        @Override
        public void init(Map<String, String> parameters) {}

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return !condition.shouldDisplay(context);
        }
    }

    private static <T> T made(DescriptorElement element, Class<T> wanted, PluginContext plugin) {
        String role = "The class of <" + element.name() + ">";
        Class<?> type = plugin.load(element.attribute("class").orElse(""), role);
        if (!wanted.isAssignableFrom(type)) {
            throw new PluginRejected(role + " " + type.getName() + " does not implement " + wanted.getName() + ".");
        }
        return wanted.cast(plugin.create(type, role));
    }

    private static Map<String, String> parameters(DescriptorElement element) {
        return element.children("param")
                .collect(Collectors.toMap(param -> param.attribute("name").orElse(""), param -> param.attribute("value")
                        .orElse(param.text())));
    }

    boolean at(String location) {
        return module.element().attribute("location").equals(Optional.of(location));
    }

    int weight() {
        return module.element().attribute("weight").map(Integer::parseInt).orElse(1000);
    }

    /** Its HTML, if its conditions are met. */
    Optional<PluginHost.Panel> show(Map<String, Object> page, Texts texts, TemplateRenderer templates) {
        if (!shows.stream().allMatch(condition -> condition.shouldDisplay(page))) {
            return Optional.empty();
        }
        Map<String, Object> context = new HashMap<>(page);
        provider.ifPresent(more -> context.putAll(more.getContextMap(new HashMap<>(page))));
        String html = panel.map(writer -> writer.getHtml(context)).orElseGet(() -> {
            StringWriter out = new StringWriter();
            try {
                templates.render(template.orElseThrow(), context, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString();
        });
        String label = module.element()
                .child("label")
                .map(element -> element.attribute("key").map(texts::getText).orElse(element.text()))
                .orElse("");
        return Optional.of(new PluginHost.Panel(module.key(), label, html));
    }
}
