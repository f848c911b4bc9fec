package io.frontstage.sandbox.host;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plugin's entries in the "Create" dialog: web-items that name a blueprint, which names a template in storage
 * format.
 */
final class PageTemplates {

    private static final String SECTION = "system.create.dialog/content";
    private static final Pattern TEXT = Pattern.compile("<at:i18n at:key=\"([\\w.-]+)\"\\s*/>");

    private final PluginDescriptor plugin;
    private final PluginFiles files;
    private final Texts texts;

    PageTemplates(PluginDescriptor plugin, PluginFiles files, Texts texts) {
        this.plugin = plugin;
        this.files = files;
        this.texts = texts;
    }

    /** @throws PluginRejected if a web-item names no blueprint, or a blueprint no template */
    List<PluginHost.PageTemplate> in(Locale locale) {
        return plugin.modules("web-item")
                .filter(item -> item.element().attribute("section").equals(Optional.of(SECTION)))
                .map(item -> template(item, locale))
                .toList();
    }

    private PluginHost.PageTemplate template(PluginModule item, Locale locale) {
        String blueprintKey = item.element()
                .children("param")
                .filter(param -> param.attribute("name").equals(Optional.of("blueprintKey")))
                .findFirst()
                .flatMap(param -> param.attribute("value"))
                .orElse("");
        PluginModule blueprint = module("blueprint", blueprintKey);
        needed(blueprint, "index-key");
        PluginModule template = module("content-template", needed(blueprint, "content-template-key"));
        String location = template.element()
                .children("resource")
                .filter(resource -> resource.attribute("name").equals(Optional.of("template")))
                .findFirst()
                .flatMap(resource -> resource.attribute("location"))
                .orElseThrow(() -> new PluginRejected("The template “" + template.key() + "” has no text."));
        return new PluginHost.PageTemplate(
                blueprintKey, texts.text(locale, needed(item, "i18n-name-key")), body(files.text(location), locale));
    }

    private PluginModule module(String type, String key) {
        return plugin.modules(type)
                .filter(module -> module.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new PluginRejected("There is no <" + type + "> “" + key + "”."));
    }

    private static String needed(PluginModule module, String attribute) {
        return module.element()
                .attribute(attribute)
                .orElseThrow(() -> new PluginRejected("“" + module.key() + "” has no " + attribute + "."));
    }

    private String body(String template, Locale locale) {
        Matcher text = TEXT.matcher(template);
        return text.replaceAll(found -> Matcher.quoteReplacement(Escaping.html(texts.text(locale, found.group(1)))));
    }
}
