package io.frontstage.sandbox.host;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of {@code atlassian-plugin.xml} that apply to this product; modules of other products are left out.
 *
 * @param i18n base names of the texts, such as {@code io.frontstage.i18n.messages}
 * @param downloads {@code <resource type="download">} of the plugin itself
 * @param modules in the order of the file
 * @param macros those of the modules that are macros
 */
public record PluginDescriptor(
        String key,
        String name,
        String version,
        List<String> i18n,
        List<DescriptorElement> downloads,
        List<PluginModule> modules,
        List<MacroModule> macros) {

    public PluginDescriptor {
        i18n = List.copyOf(i18n);
        downloads = List.copyOf(downloads);
        modules = List.copyOf(modules);
        macros = List.copyOf(macros);
    }

    public Stream<PluginModule> modules(String type) {
        return modules.stream().filter(module -> module.type().equals(type));
    }

    /** The macro with this name in storage format. */
    public Optional<MacroModule> macro(String macroName) {
        return macros.stream().filter(macro -> macro.name().equals(macroName)).findFirst();
    }
}
