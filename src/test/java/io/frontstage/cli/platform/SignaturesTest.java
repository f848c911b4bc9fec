package io.frontstage.cli.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.plugin.PluginBeans;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the command reports for a missing class agrees with what Spring does without it, as the decision record says and
 * BeansTest tries.
 */
class SignaturesTest {

    @ParameterizedTest
    @EnumSource(Product.class)
    void knowsEverythingThatSpringMakes(Product product) throws Exception {
        Set<String> made = new TreeSet<>();
        Signatures.made(Plugin.read(Path.of("target/classes")), product)
                .forEach(name -> made.add(Descriptors.className(name)));

        assertThat(made).containsExactlyInAnyOrderElementsOf(PluginBeans.of(application(product)));
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void namesTheClassesWithoutWhichNothingIsMade(Product product) throws Exception {
        Set<String> named = new TreeSet<>();
        Plugin plugin = Plugin.read(Path.of("target/classes"));
        Installation signatures = Installation.read(List.of(Path.of("target/test-classes/com")), archives -> {});
        Signatures.named(plugin, product, new Linker(plugin, signatures)).stream()
                .filter(name -> name.startsWith("com/atlassian/"))
                .forEach(name -> named.add(Descriptors.className(name)));
        named.retainAll(PluginBeans.named(application(product)));

        assertThat(named).containsExactlyElementsOf(PluginBeans.needed(application(product)));
    }

    private static String application(Product product) {
        return product.name().toLowerCase(Locale.ROOT);
    }
}
