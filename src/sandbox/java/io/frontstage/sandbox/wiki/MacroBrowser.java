package io.frontstage.sandbox.wiki;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.frontstage.sandbox.host.MacroModule;
import io.frontstage.sandbox.host.PluginHost;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The data for the editor's macro browser, built from the plugin's descriptor, as JSON. */
final class MacroBrowser {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Wiki wiki;

    MacroBrowser(Wiki wiki) {
        this.wiki = wiki;
    }

    void register(Site site) {
        site.page("/plugins/macrobrowser/browse-macros.action", this::list);
    }

    private void list(Exchange exchange) throws IOException {
        List<Map<String, Object>> macros = wiki.host().filter(PluginHost::enabled).stream()
                .flatMap(host -> host.plugin().macros().stream()
                        .filter(macro -> !macro.hidden())
                        .map(macro -> describe(host, macro)))
                .toList();
        exchange.bytes(200, "application/json", JSON.writeValueAsBytes(Map.of("macros", macros)));
    }

    private static Map<String, Object> describe(PluginHost host, MacroModule macro) {
        return Map.of(
                "macroName", macro.name(),
                "title", text(host, macro.labelKey()).orElse(macro.name()),
                "description", text(host, macro.descriptionKey()).orElse(""),
                "icon", macro.icon().map(icon -> Addresses.CONTEXT + icon).orElse(""),
                "categories", macro.categories(),
                "parameters",
                        macro.parameters().stream()
                                .map(parameter -> describe(host, parameter))
                                .toList());
    }

    private static Map<String, Object> describe(PluginHost host, MacroModule.Parameter parameter) {
        List<Map<String, String>> values = IntStream.range(0, parameter.values().size())
                .mapToObj(i -> Map.of(
                        "value", parameter.values().get(i),
                        "label",
                                text(host, parameter.valueLabelKeys().get(i))
                                        .orElse(parameter.values().get(i))))
                .toList();
        return Map.of(
                "name", parameter.name(),
                "type", parameter.type(),
                "required", parameter.required(),
                "defaultValue", parameter.defaultValue().orElse(""),
                "enumValues", values,
                "label", text(host, parameter.labelKey()).orElse(parameter.name()),
                "description", text(host, parameter.descriptionKey()).orElse(""));
    }

    private static Optional<String> text(PluginHost host, String key) {
        Locale locale = Visit.current().locale();
        return Optional.of(host.text(locale, key)).filter(text -> !text.equals(key));
    }
}
