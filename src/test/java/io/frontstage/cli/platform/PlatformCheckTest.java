package io.frontstage.cli.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles a plugin against one product and checks it against another that differs in one detail. */
class PlatformCheckTest {

    private static final String MANIFEST =
            "Manifest-Version: 1.0\nImport-Package: p;resolution:=optional,com.atlassian.x;version=\"[1,2)\"\n\n";
    private static final String DESCRIPTOR =
            """
            <atlassian-plugin key="io.frontstage" plugins-version="2">
              <plugin-info><param name="a" value="b"/></plugin-info>
              <xhtml-macro key="m" class="io.frontstage.confluence.User" application="confluence"/>
              <web-panel key="w" class="com.atlassian.jira.Absent" application="jira"/>
              <web-resource key="r"><dependency>editor.actions:browser</dependency></web-resource>
            </atlassian-plugin>
            """;

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static Path expected;
    private static Path usual;

    private Sources product;

    private static Sources expectedProduct() {
        return new Sources()
                .java("com.atlassian.confluence.core.ContentEntityManager", "public interface ContentEntityManager {}")
                .java("p.Base", "public class Base { public String inherited() { return null; } }")
                .java(
                        "p.Page",
                        """
                        public class Page extends Base {
                            public static final Object VIEW = new Object();
                            public int version;
                            public Page copy() { return this; }
                            public static Page of(long id, String... names) { return null; }
                        }
                        """)
                .java("p.Task", "public interface Task<T> { T run() throws Exception; }")
                .java("p.Tasks", "public interface Tasks { <T> T execute(Task<T> task); }")
                .java("p.Macro", "public interface Macro { String execute(java.util.Map<String, String> p); }")
                .java("p.XhtmlMacroModuleDescriptor", "public class XhtmlMacroModuleDescriptor {}")
                .java("p.WebResourceModuleDescriptor", "public class WebResourceModuleDescriptor {}")
                .java("p.Service", "public interface Service {}")
                .file(
                        "plugins/editor.xml",
                        "<!-- core --><atlassian-plugin key=\"editor.actions\"><web-resource key=\"browser\"/></atlassian-plugin>");
    }

    @BeforeAll
    static void whatMostTestsNeedCompiledOnce() throws IOException {
        expected = expectedProduct().jar(shared.resolve("expected.jar"));
        usual = usualPlugin().jar(shared.resolve("plugin.jar"), expected);
    }

    @BeforeEach
    void aProductToChange() {
        product = expectedProduct();
    }

    /**
     * Spring inspects all members of a bean, including private ones, before creating it; nobody inspects those of other
     * classes.
     */
    @Test
    void tellsWhatKeepsThePluginFromStartingFromWhatPutsAFeatureOff() throws IOException {
        Path jar = usualPlugin()
                .java(
                        "io.frontstage.confluence.Bean",
                        "public class Bean extends Base { Object use() { return new User().lambda(null); } }")
                .java(
                        "io.frontstage.confluence.Base",
                        "class Base { private java.util.List<String> of(p.Task<?> task) { return null; } }")
                .file("META-INF/plugin-components/component-confluence", "io.frontstage.confluence.Bean\n")
                .jar(folder.resolve("plugin.jar"), expected);
        Sources other = new Sources()
                .java("com.atlassian.confluence.core.ContentEntityManager", "public interface ContentEntityManager {}")
                .java("p.Macro", "public interface Macro { String execute(java.util.Map<String, String> p); }")
                .java("p.XhtmlMacroModuleDescriptor", "public class XhtmlMacroModuleDescriptor {}")
                .java("p.WebResourceModuleDescriptor", "public class WebResourceModuleDescriptor {}");

        PlatformResult result = hold(jar, other.jar(folder.resolve("actual.jar")));

        assertThat(result.missing().keySet())
                .contains("class p.Page", "class p.Service", "class p.Task", "class p.Tasks");
        assertThat(result.stopping()).containsExactly("class p.Task", "class p.Tasks");
    }

    private static Sources usualPlugin() {
        return new Sources()
                .java(
                        "io.frontstage.confluence.User",
                        """
                        import p.*;
                        public class User implements Macro {
                            public String execute(java.util.Map<String, String> parameters) {
                                Page page = Page.of(1, "a");
                                switch (parameters.size()) {
                                    case 1: page.version = 2; break;
                                    case 200: page.version = 3; break;
                                    default: page.version = 4;
                                }
                                return page.inherited() + page.copy() + Page.VIEW;
                            }
                            Object lambda(Tasks tasks) { return tasks.execute(() -> 1); }
                        }
                        """)
                .file("META-INF/MANIFEST.MF", MANIFEST)
                .file("META-INF/plugin-components/imports-confluence", "p.Service#service\n")
                .file("META-INF/plugin-components/imports-jira", "com.atlassian.jira.Absent\n")
                .file("atlassian-plugin.xml", DESCRIPTOR);
    }

    @Test
    void findsNothingMissingInTheProductThatItWasCompiledAgainst() throws IOException {
        PlatformResult result = check(product);

        assertThat(result.missing()).isEmpty();
        assertThat(result.unchecked()).isEmpty();
        assertThat(result.product()).isEqualTo("confluence");
        assertThat(result.lookedFor()).isGreaterThan(12);
    }

    @Test
    void findsAMethodWithAnotherReturnType() throws IOException {
        product.java("p.Page", page("public Page copy()", "public Base copy()"));

        assertThat(missing()).containsExactly("method p.Page.copy(): p.Page");
    }

    @Test
    void findsAMethodThatIsGone() throws IOException {
        product.java("p.Base", "public class Base {}");

        assertThat(missing()).containsExactly("method p.Page.inherited(): java.lang.String");
    }

    @Test
    void findsAFieldOfAnotherType() throws IOException {
        product.java("p.Page", page("public int version", "public long version"));

        assertThat(missing()).containsExactly("field p.Page.version: int");
    }

    @Test
    void findsAConstantThatIsGone() throws IOException {
        product.java("p.Page", page("public static final Object VIEW = new Object();", ""));

        assertThat(missing()).containsExactly("static field p.Page.VIEW: java.lang.Object");
    }

    @Test
    void findsAMethodThatIsStaticNoMore() throws IOException {
        product.java("p.Page", page("public static Page of", "public Page of"));

        assertThat(missing())
                .containsExactly("static method p.Page.of(long, java.lang.String[]): p.Page is not static there");
    }

    @Test
    void findsAMethodThatIsNoLongerPublic() throws IOException {
        product.java("p.Page", page("public Page copy()", "Page copy()"));

        assertThat(missing()).containsExactly("method p.Page.copy(): p.Page is not public there");
    }

    @Test
    void findsAnInterfaceThatBecameAClass() throws IOException {
        product.java("p.Tasks", "public abstract class Tasks { public abstract <T> T execute(Task<T> task); }");

        assertThat(missing())
                .containsExactly("method p.Tasks.execute(p.Task): java.lang.Object: p.Tasks is a class there");
    }

    @Test
    void findsAnInterfaceWithOneMoreMethodToImplement() throws IOException {
        product.java(
                "p.Macro",
                "public interface Macro { String execute(java.util.Map<String, String> p); int more(); default int most() { return 1; } }");

        assertThat(missing()).containsExactly("method p.Macro.more(): int has to be implemented there");
    }

    @Test
    void findsTheInterfaceOfALambdaChanged() throws IOException {
        product.java("p.Task", "public interface Task<T> { T execute() throws Exception; }");

        assertThat(missing()).containsExactly("method p.Task.run(): java.lang.Object");
    }

    @Test
    void findsASuperclassThatBecameFinal() throws IOException {
        Path jar = usualPlugin()
                .java("io.frontstage.confluence.Sub", "class Sub extends p.Base {}")
                .jar(folder.resolve("plugin.jar"), expected);
        product.java("p.Base", "public final class Base { public String inherited() { return null; } }")
                .java(
                        "p.Page",
                        page("extends Base", "")
                                .replace("public int", "public String inherited() { return null; } public int"));

        assertThat(hold(jar, product.jar(folder.resolve("actual.jar")))
                        .missing()
                        .keySet())
                .containsExactly("class p.Base is final there, ours extends it");
    }

    @Test
    void findsWhatIsNamedInFilesOnly() throws IOException {
        Sources other = new Sources()
                .java("com.atlassian.confluence.core.ContentEntityManager", "public interface ContentEntityManager {}")
                .java("p.Base", "public class Base { public String inherited() { return null; } }")
                .java("p.Page", page("", ""))
                .java("p.Task", "public interface Task<T> { T run() throws Exception; }")
                .java("p.Tasks", "public interface Tasks { <T> T execute(Task<T> task); }")
                .java("p.Macro", "public interface Macro { String execute(java.util.Map<String, String> p); }")
                .file(
                        "x.xml",
                        "<atlassian-plugin key=\"editor.actions\"><web-panel key=\"browser\"/></atlassian-plugin>");

        PlatformResult result = hold(usual, other.jar(folder.resolve("actual.jar")));

        assertThat(result.missing().keySet())
                .containsExactly(
                        "class p.Service",
                        "module type web-resource",
                        "module type xhtml-macro",
                        "web resource editor.actions:browser");
        assertThat(result.missing().get("module type xhtml-macro"))
                .containsExactly("atlassian-plugin.xml, xhtml-macro m");
    }

    @Test
    void findsAPackageThatOurManifestForgot() throws IOException {
        Path jar = usualPlugin()
                .file("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nImport-Package: q\n\n")
                .jar(folder.resolve("plugin.jar"), expected);

        assertThat(hold(jar, expected).missing().keySet())
                .containsExactly("import of package p is not in our manifest");
    }

    @Test
    void findsAPackageThatLiesInsideAPluginAndIsNotExported() throws IOException {
        Path inner = product.jar(folder.resolve("inner.jar"));
        Sources outer = new Sources().file("META-INF/lib/inner.jar", Files.readAllBytes(inner));

        assertThat(hold(usual, outer.jar(folder.resolve("bundle.jar")))
                        .missing()
                        .keySet())
                .containsExactly("package p is offered by no bundle and no library");

        outer.file(
                "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nExport-Package: a;uses:=\"b,c\",p;version=\"1\"\n\n");
        assertThat(hold(usual, outer.jar(folder.resolve("bundle.jar"))).missing())
                .isEmpty();
    }

    @Test
    void readsClassesOfATomcatApplicationAndOfNewerJavas() throws IOException {
        Path installation = Files.createDirectories(folder.resolve("installation"));
        Path lib = Files.createDirectories(installation.resolve("confluence/WEB-INF/lib"));
        product.jar(lib.resolve("product.jar"));
        Path classes = Files.createDirectories(installation.resolve("confluence/WEB-INF/classes/p"));
        byte[] page = Archives.read(new Archives.Place(lib.resolve("product.jar"), List.of("p/Page.class")));
        page[7] = 99; // the major version
        Files.write(classes.resolve("Page.class"), page);

        assertThat(hold(usual, installation).missing()).isEmpty();
    }

    @Test
    void doesNotLookForWhatRunsInTheOtherProduct() throws IOException {
        Sources jira = new Sources().java("com.atlassian.jira.Panel", "public class Panel { }");
        Path jar = usualPlugin()
                .java("io.frontstage.jira.Panel", "class Panel extends com.atlassian.jira.Panel {}")
                .jar(folder.resolve("plugin.jar"), expected, jira.jar(folder.resolve("jira.jar")));

        assertThat(hold(jar, expected).missing()).isEmpty();
    }

    @Test
    void saysWhatItCannotLookForWithoutDescriptors() throws IOException {
        product.file("plugins/editor.xml", "<other/>");

        assertThat(check(product).unchecked()).hasSize(1);
    }

    @Test
    void wantsAProduct() {

        assertThatThrownBy(() -> hold(usual, usual)).hasMessageStartingWith("There is no Confluence and no Jira in");
    }

    private static String page(String what, String by) {
        return """
                public class Page extends Base {
                    public static final Object VIEW = new Object();
                    public int version;
                    public Page copy() { return this; }
                    public static Page of(long id, String... names) { return null; }
                }
                """
                .replace(what, by);
    }

    /** The members that are missing in the product after the test changed it. */
    private Set<String> missing() throws IOException {
        return check(product).missing().keySet();
    }

    private PlatformResult check(Sources actual) throws IOException {
        return hold(usual, actual.jar(folder.resolve("actual.jar")));
    }

    private static PlatformResult hold(Path jar, Path platform) throws IOException {
        List<PlatformResult> results = PlatformReader.hold(jar, List.of(platform), archives -> {});
        assertThat(results).hasSize(1);
        return results.get(0);
    }
}
