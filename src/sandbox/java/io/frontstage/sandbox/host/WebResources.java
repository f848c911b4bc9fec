package io.frontstage.sandbox.host;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The plugin's {@code <web-resource>} modules: which files a page must load, in which order. */
public final class WebResources {

    /**
     * A style sheet or script that a page loads.
     *
     * @param url its address below the context path
     * @param script a classic script; else a style sheet
     */
    public record PageResource(String url, boolean script) {}

    /**
     * What a page must load: dependencies before what needs them, each once, style sheets and scripts mixed.
     *
     * @param keys complete keys ({@code io.frontstage:map}) of the plugin's or the product's resources, as required by {@code
     *     PageBuilderService}; an unknown one is refused
     * @param contexts names of contexts ({@code editor}, {@code viewcontent} …) of the page; unknown ones have no resources
     * @param locale of the texts in scripts
     * @throws PluginRejected if a key is unknown
     */
    public List<PageResource> required(Collection<String> keys, Collection<String> contexts, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
