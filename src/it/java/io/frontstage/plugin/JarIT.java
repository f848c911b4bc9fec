package io.frontstage.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Version;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Properties of the jar that a product's plugin system would reject, ignore or fail on. */
class JarIT {

    private static final String INDEX = "META-INF/plugin-components/";

    private final PackagedJar jar = PackagedJar.built();

    @Test
    void isTheOnlyOneOfItsName() throws IOException {
        try (Stream<Path> files = Files.list(jar.path().getParent())) {
            assertThat(files.filter(file -> file.getFileName().toString().matches("frontstage-.*\\.jar")))
                    .containsExactly(jar.path());
        }
    }

    /** Key and version are in the manifest, so the product loads the bundle as it is, without transforming it. */
    @Test
    void isABundleThatNeedsNoTransformation() {
        assertThat(jar.header("Bundle-ManifestVersion")).hasValue("2");
        assertThat(jar.header("Bundle-SymbolicName")).hasValue("io.frontstage");
        assertThat(jar.header("Atlassian-Plugin-Key")).hasValue("io.frontstage");
        // 0.2.0-412, which OSGi writes as 0.2.0.412
        assertThat(Version.CURRENT).matches("\\d+\\.\\d+\\.\\d+(-\\d+)?");
        assertThat(jar.header("Bundle-Version")).hasValue(Version.CURRENT.replace('-', '.'));
        assertThat(jar.header("Spring-Context")).hasValue("*");
        assertThat(jar.text("atlassian-plugin.xml"))
                .contains("key=\"io.frontstage\"")
                .contains("plugins-version=\"2\"")
                .contains("<version>" + Version.CURRENT + "</version>")
                .doesNotContain("${");
    }

    /**
     * All imports are optional and without versions, so the bundle resolves whatever other plugins and product versions
     * contain.
     */
    @Test
    void asksForNothingThatABundleMayLack() {
        assertThat(List.of(
                        "Require-Capability",
                        "Require-Bundle",
                        "Bundle-RequiredExecutionEnvironment",
                        "DynamicImport-Package",
                        "Fragment-Host",
                        "Bundle-ClassPath",
                        "Private-Package",
                        "Bundle-Activator"))
                .allSatisfy(header -> assertThat(jar.header(header)).as(header).isEmpty());
    }

    @Test
    void givesItsPackagesToNobody() {
        assertThat(jar.header("Export-Package").orElse("")).isEmpty();
    }

    @Test
    void importsOptionallyAndWithoutVersions() {
        assertThat(imports()).isNotEmpty().allSatisfy(clause -> assertThat(clause)
                .contains(";resolution:=optional")
                .doesNotContain("version")
                .doesNotMatch("(java|io\\.frontstage|com\\.fasterxml\\.jackson\\.core|org\\.snakeyaml)[.;].*"));
    }

    @Test
    void importsWhatItsConfluenceSideCalls() {
        assertThat(imports()).anyMatch(clause -> clause.startsWith("com.atlassian.confluence.macro;"));
    }

    @Test
    void holdsNoClassOfTheProductsAndNoneOfTheTests() {
        assertThat(jar.classes()).isNotEmpty().allMatch(name -> name.startsWith("io/frontstage/"));
        assertThat(jar.classes())
                .noneMatch(name -> name.contains("/sandbox/") || name.matches(".*(Test|IT)(\\$.*)?\\.class"));
    }

    @Test
    void leavesNoProductClassAmongTheCompiledOnes() {
        assertThat(Path.of("target/classes/com")).doesNotExist();
    }

    /** 61 is Java 17: Confluence 10.2 and Jira 11.3 run on 21, the command line on 17. */
    @Test
    void holdsClassFilesForJava17() {
        assertThat(jar.classes())
                .allSatisfy(name -> assertThat(jar.bytes(name)[7]).as(name).isLessThanOrEqualTo((byte) 61));
    }

    @Test
    void holdsNoEntryTwiceNoNestedJarAndNoSignature() {
        assertThat(jar.entries()).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name)
                .doesNotMatch(".*\\.(jar|zip|war|SF|RSA|DSA|EC)")
                .doesNotStartWith("META-INF/versions/")
                .doesNotStartWith("META-INF/maven/")
                .doesNotStartWith("META-INF/services/")
                .doesNotContain("module-info"));
    }

    /**
     * The bundled libraries never conflict with the product's: none of their original names is left, not even in a
     * text.
     */
    @Test
    void knowsItsLibrariesByTheirNewNamesOnly() {
        assertThat(classesWith(
                        "com/fasterxml/jackson/core",
                        "com.fasterxml.jackson.core",
                        "org/snakeyaml/engine",
                        "org.snakeyaml.engine",
                        "org/apache/pdfbox",
                        "org.apache.pdfbox",
                        "org/apache/fontbox",
                        "org.apache.fontbox",
                        "org/apache/commons/logging"))
                // the name of a system property, in the part that reads PDFs
                .isSubsetOf("io/frontstage/inside/pdfbox/pdfparser/COSParser.class");
        assertThat(jar.classes())
                .contains(
                        "io/frontstage/inside/jackson/JsonParser.class",
                        "io/frontstage/inside/snakeyaml/v2/api/LoadSettings.class");
    }

    @Test
    void hasSpringReadTheScannersIndex() {
        assertThat(jar.text("META-INF/spring/plugin-context.xml"))
                .contains("xmlns:atlassian-scanner=\"http://www.atlassian.com/schema/atlassian-scanner/2\"")
                .contains("<atlassian-scanner:scan-indexes");
    }

    @Test
    void listsBeansThatAreInTheJar() throws CharacterCodingException {
        List<String> files =
                jar.entries().stream().filter(name -> name.startsWith(INDEX)).toList();
        assertThat(files).isNotEmpty();
        for (String file : files) {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(jar.bytes(file)))
                    .toString();
            assertThat(text.lines()).isNotEmpty().allMatch(line -> line.matches("[\\w.$]+(#[\\w.$,]+)?"));
            if (!file.startsWith(INDEX + "imports")) {
                assertThat(text.lines().map(line -> line.replaceFirst("#.*", "").replace('.', '/') + ".class"))
                        .isSubsetOf(jar.classes());
            }
        }
    }

    /**
     * A bean of both products must not refer to either of them: its class would stop the whole plugin in the other
     * product.
     */
    @Test
    void namesBeansOfOneProductInThatProductsFileOnly() {
        if (!jar.entries().contains(INDEX + "component")) {
            return;
        }
        assertThat(jar.text(INDEX + "component").lines()).allSatisfy(line -> assertThat(
                        jar.raw(line.replaceFirst("#.*", "").replace('.', '/') + ".class"))
                .doesNotContain("com/atlassian/confluence/", "com/atlassian/jira/"));
    }

    /**
     * A call names the class on which it is made, so it survives when a product moves a method up or down. A method
     * reference ({@code Attachment::getId}) names the class that declares the method, so a lambda must be used there.
     */
    @Test
    void callsNoMemberByAClassThatMoved() {
        assertThat(classesWith(
                        "com/atlassian/core/bean/EntityObject",
                        "com/atlassian/confluence/core/ConfluenceEntityObject",
                        "com/atlassian/confluence/core/AbstractVersionedEntityObject",
                        "com/atlassian/confluence/core/AbstractLabelableEntityObject",
                        "com/atlassian/confluence/core/Versioned",
                        "com/atlassian/user/Entity"))
                .isEmpty();
    }

    @Test
    void refersToNoServletAndToInjectionOnlyWhereRestNeedsIt() {
        assertThat(classesWith("javax/servlet", "javax/inject", "jakarta/annotation", "javax/ws/rs"))
                .isEmpty();
        assertThat(classesWith("jakarta/inject"))
                .allMatch(name -> name.matches("io/frontstage/confluence/rest/\\w+Resource\\.class"));
    }

    @Test
    void holdsTheLicences() {
        assertThat(jar.entries())
                .contains(
                        "META-INF/LICENSE",
                        "META-INF/NOTICE",
                        "META-INF/FastDoubleParser-LICENSE",
                        "META-INF/FastDoubleParser-NOTICE",
                        "META-INF/PDFBOX-LICENSE",
                        "io/frontstage/fonts/LICENSE",
                        "io/frontstage/fonts/LiberationSans-Regular.ttf",
                        "io/frontstage/fonts/LiberationSans-Bold.ttf");
    }

    @Test
    void tellsNothingOfTheMachineThatBuiltIt() {
        assertThat(jar.manifest().getMainAttributes().keySet().stream().map(Object::toString))
                .doesNotContain("Built-By", "Build-Jdk", "Build-Jdk-Spec", "Bnd-LastModified", "Created-By", "Tool");
        String home = System.getProperty("user.home");
        String here = Path.of("").toAbsolutePath().toString();
        assertThat(jar.entries().stream().filter(name -> !name.endsWith(".ttf")))
                .allSatisfy(name -> assertThat(jar.raw(name)).as(name).doesNotContain(here, home + "/"));
    }

    @Test
    void staysSmall() throws IOException {
        assertThat(Files.size(jar.path())).isLessThan(8_000_000);
    }

    /** The classes that contain one of these names. */
    private List<String> classesWith(String... texts) {
        return jar.classes().stream()
                .filter(name -> Arrays.stream(texts).anyMatch(jar.raw(name)::contains))
                .toList();
    }

    private List<String> imports() {
        return Arrays.asList(jar.header("Import-Package").orElse("").split(","));
    }
}
