package io.frontstage.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

/** The packaged jar in both products, with services that do nothing. */
class RealJarIT {
    private static final Path JAR = Path.of(System.getProperty("frontstage.jar"));

    @TempDir
    private Path folder;

    private final List<String> log = new ArrayList<>();

    private PluginHost start(Product product) throws Exception {
        HostServices services = new HostServices(
                services(product),
                Map.of(
                        "confluence.editor.actions:editor-macro-browser",
                        List.of(),
                        "com.atlassian.plugins.atlassian-plugins-webresource-plugin:i18n",
                        List.of(),
                        "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager",
                        List.of()),
                () -> Locale.ENGLISH,
                () -> Visitor.LICENSED);
        return PluginHost.start(JAR, product, services, folder.resolve(product.key()), log::add);
    }

    /** Every service that the jar's scanner index imports and that this product has. */
    private static Map<Class<?>, Object> services(Product product) throws IOException, ClassNotFoundException {
        Map<Class<?>, Object> services = new HashMap<>();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (String file : List.of("imports", "imports-" + product.key())) {
                ZipEntry index = jar.getEntry(ScannerIndex.FOLDER + file);
                if (index != null) {
                    for (String line : new String(jar.getInputStream(index).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList()) {
                        Class<?> type = Class.forName(line.replaceAll("#.*", ""));
                        services.put(type, Mockito.mock(type));
                    }
                }
            }
        }
        // the host itself provides these two
        services.remove(I18nResolver.class);
        services.remove(TemplateRenderer.class);
        services.computeIfPresent(
                PageBuilderService.class, (type, any) -> Mockito.mock(type, Mockito.RETURNS_DEEP_STUBS));
        return services;
    }

    @Test
    void confluenceEnablesEveryModule() throws Exception {
        try (PluginHost host = start(Product.CONFLUENCE)) {
            assertThat(host.plugin().macro("service-blueprint")).isPresent();
            assertThat(host.module("service-blueprint", Macro.class)).isPresent();
            assertThat(log).noneMatch(line -> line.startsWith("WARN"));
        }
    }

    @Test
    void everyTextOfTheMacroBrowserIsThereInBothLanguages() throws Exception {
        try (PluginHost host = start(Product.CONFLUENCE)) {
            MacroModule macro = host.plugin().macro("service-blueprint").orElseThrow();
            List<String> keys = new ArrayList<>(List.of(macro.labelKey(), macro.descriptionKey()));
            macro.parameters().forEach(parameter -> {
                keys.add(parameter.labelKey());
                keys.addAll(parameter.valueLabelKeys());
            });
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                assertThat(keys)
                        .allSatisfy(key -> assertThat(host.text(locale, key)).isNotEqualTo(key));
            }
        }
    }

    @Test
    void theMacroAnswersOnNoPageAtAllWithASentence() throws Exception {
        try (PluginHost host = start(Product.CONFLUENCE)) {
            assertThat(render(host)).contains("frontstage-notice-info", "The service blueprint will appear here.");
        }
    }

    @Test
    void disablingEnablingAndUpgradingLeaveNothingBehind() throws Exception {
        try (PluginHost host = start(Product.CONFLUENCE)) {
            render(host);
            host.disable();
            assertThat(host.module("service-blueprint", Macro.class)).isEmpty();
            host.enable();
            render(host);
            host.upgrade(JAR);
            assertThat(render(host)).contains("The service blueprint will appear here.");
        }
    }

    @Test
    void jiraEnablesItWithoutConfluencesModules() throws Exception {
        try (PluginHost host = start(Product.JIRA)) {
            assertThat(host.enabled()).isTrue();
            assertThat(host.plugin().macros()).isEmpty();
        }
    }

    private static String render(PluginHost host) throws MacroExecutionException {
        ConversionContext nowhere = Mockito.mock(ConversionContext.class);
        Mockito.when(nowhere.getOutputType()).thenReturn("display");
        return host.module("service-blueprint", Macro.class).orElseThrow().execute(Map.of(), "", nowhere);
    }
}
