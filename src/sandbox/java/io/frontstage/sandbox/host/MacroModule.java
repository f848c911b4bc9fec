package io.frontstage.sandbox.host;

import java.util.List;
import java.util.Optional;

/**
 * An {@code <xhtml-macro>}: what the macro browser shows of it.
 *
 * @param key the module's key: {@link PluginHost#module} creates the macro from it
 * @param name the macro's name in storage format ({@code ac:name})
 * @param icon its address below the context path
 * @param categories the categories of the macro browser
 * @param hidden whether the macro browser does not offer it
 * @param labelKey i18n key of its name
 * @param descriptionKey i18n key of its description
 */
public record MacroModule(
        String key,
        String name,
        Optional<String> icon,
        List<String> categories,
        boolean hidden,
        String labelKey,
        String descriptionKey,
        List<Parameter> parameters) {

    public MacroModule {
        categories = List.copyOf(categories);
        parameters = List.copyOf(parameters);
    }

    /**
     * One field of the macro browser.
     *
     * @param type {@code string}, {@code boolean}, {@code enum}, {@code attachment}, {@code confluence-content} …
     * @param values of an {@code enum}, in order
     * @param valueLabelKeys i18n key of each value's label; a key without a text means that the value itself is shown
     */
    public record Parameter(
            String name,
            String type,
            boolean required,
            Optional<String> defaultValue,
            List<String> values,
            List<String> valueLabelKeys,
            String labelKey,
            String descriptionKey) {

        public Parameter {
            values = List.copyOf(values);
            valueLabelKeys = List.copyOf(valueLabelKeys);
        }
    }
}
