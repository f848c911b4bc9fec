package io.frontstage.sandbox.host;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The services that a product offers its plugins.
 *
 * <p>The host itself creates two services for each plugin, so they need not be given: {@code
 * com.atlassian.templaterenderer.TemplateRenderer} and {@code com.atlassian.sal.api.message.I18nResolver}.
 *
 * @param services the OSGi services, by the interface under which they are registered
 * @param webResources the product's own web resources: complete key ({@code com.atlassian.auiplugin:ajs}) to the addresses of its
 *     style sheets and scripts below the context path, in order; may be empty lists. A dependency on any other key of another
 *     plugin is refused.
 * @param locale the language of the current request; called on the request's thread
 * @param visitor the user of the current request; called on the request's thread
 */
public record HostServices(
        Map<Class<?>, Object> services,
        Map<String, List<String>> webResources,
        Supplier<Locale> locale,
        Supplier<Visitor> visitor) {

    public HostServices {
        services = Map.copyOf(services);
        webResources = Map.copyOf(webResources);
    }

    /** Whether the product is read-only, if it has such a mode. */
    boolean isReadOnly() {
        return services.get(AccessModeService.class) instanceof AccessModeService mode
                && mode.isReadOnlyAccessModeEnabled();
    }
}
