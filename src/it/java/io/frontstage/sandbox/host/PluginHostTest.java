package io.frontstage.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginHostTest {
    @TempDir
    private Path folder;

    private final TestProduct product = new TestProduct();
    private PluginHost host;
    private TestProduct.Web web;

    @BeforeEach
    void installsInConfluence() throws Exception {
        host = product.start(TinyPlugin.good().write(folder), Product.CONFLUENCE, folder);
        web = new TestProduct.Web(host);
    }

    @AfterEach
    void stops() {
        web.close();
        host.close();
    }

    private String greet(String name) throws Exception {
        return host.module("greeting", Macro.class).orElseThrow().execute(Map.of("name", name), "", null);
    }

    @Test
    void theMacroIsMadeWithThePluginsBeansAndEscapesWhatItsTemplateInserts() throws Exception {
        assertThat(greet("<Dana> & \"co\""))
                .isEqualTo("<p title=\"Hello &lt;Dana&gt; &amp; &quot;co&quot;\">Hello &lt;Dana&gt; &amp;"
                        + " &quot;co&quot;<b/> 2 1</p>");
    }

    @Test
    void theMacroBrowserReadsTheMacroFromTheDescriptor() {
        MacroModule macro = host.plugin().macro("greet").orElseThrow();
        assertThat(macro.labelKey()).isEqualTo("io.tiny.greet.label");
        assertThat(macro.categories()).containsExactly("visuals");
        assertThat(macro.parameters()).extracting(MacroModule.Parameter::name).containsExactly("name", "view");
        MacroModule.Parameter view = macro.parameters().get(1);
        assertThat(view.values()).containsExactly("full", "customer");
        assertThat(view.defaultValue()).isEqualTo(Optional.of("full"));
        assertThat(view.valueLabelKeys()).contains("io.tiny.greet.param.view.customer.desc");
    }

    @Test
    void anImportWhoseClassTheProductLacksIsSkippedWithAWarning() {
        assertThat(product.log)
                .anyMatch(line -> line.startsWith("WARN") && line.contains("com.atlassian.nowhere.Nothing"));
    }

    @Test
    void theIndexExportsBeansAsServicesAndMarksThePrimaryOne() throws Exception {
        TinyPlugin plugin = TinyPlugin.good();
        Path jar = plugin.header("Import-Package", plugin.header("Import-Package") + ",org.osgi.framework")
                .file("META-INF/plugin-components/component-confluence", "tiny.Greeting\ntiny.Greeting#other\n")
                .file("META-INF/plugin-components/primary-component", "tiny.Greeting#other\n")
                .file(
                        "META-INF/plugin-components/exports-confluence",
                        "tiny.Greeting#org.springframework.beans.factory.DisposableBean\n")
                .replaceCode(
                        "tiny.GreetingMacro",
                        "return greeting.html(p.get(\"name\"));",
                        """
                        var services = org.osgi.framework.FrameworkUtil.getBundle(GreetingMacro.class).getBundleContext();
                        var exported = services.getServiceReference("org.springframework.beans.factory.DisposableBean");
                        return String.valueOf(services.getService(exported) == greeting);
                        """)
                .write(folder);
        host.upgrade(jar);
        assertThat(greet("Dana")).isEqualTo("true");
    }

    @Test
    void textsFollowTheLanguageOfTheRequest() throws Exception {
        product.locale = Locale.GERMAN;
        assertThat(greet("Dana")).contains("Grüß Gott Dana");
        assertThat(host.text(Locale.GERMANY, "hello", "Sam")).isEqualTo("Grüß Gott Sam");
        assertThat(host.text(Locale.FRENCH, "wait")).isEqualTo("Don't wait");
        assertThat(host.text(Locale.FRENCH, "no.such.key")).isEqualTo("no.such.key");
    }

    @Test
    void restAnswersUnderItsVersionAndUnderLatest() {
        assertThat(web.get("/rest/tiny/1.0/greetings/Dana").body())
                .isIn(
                        "{\"greeting\":\"Hello Dana\",\"path\":\"greetings/Dana\"}",
                        "{\"path\":\"greetings/Dana\",\"greeting\":\"Hello Dana\"}");
        assertThat(web.get("/rest/tiny/latest/greetings/Dana").statusCode()).isEqualTo(200);
        assertThat(web.get("/rest/tiny/2.0/greetings/Dana").statusCode()).isEqualTo(404);
    }

    @Test
    void restAsksForTheRightsThatTheMethodNames() {
        assertThat(web.get("/rest/tiny/1.0/greetings/secret").statusCode()).isEqualTo(401);
        product.visitor = Visitor.ADMIN;
        assertThat(web.get("/rest/tiny/1.0/greetings/secret").statusCode()).isEqualTo(403);
        product.visitor = Visitor.SYSTEM_ADMIN;
        assertThat(web.get("/rest/tiny/1.0/greetings/secret").body()).isEqualTo("secret");
    }

    @Test
    void restRefusesWhatAForeignFormCouldSend() {
        String form = "/rest/tiny/1.0/greetings/form";
        assertThat(web.post(form, "").statusCode()).isEqualTo(403);
        assertThat(web.post(form, "", "Content-Type", "text/plain").body()).isEqualTo("XSRF check failed");
        assertThat(web.post(form, "", "X-Atlassian-Token", "no-check").body()).isEqualTo("form");
        String json = "/rest/tiny/1.0/greetings";
        String wish = "{\"name\":\"Sam\"}";
        assertThat(web.post(json, wish, "Content-Type", "application/json").body())
                .isEqualTo("[\"Hello Sam\"]");
        assertThat(web.post(json, wish, "Content-Type", "application/json", "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(web.post(json, wish, "Content-Type", "application/json", "Origin", web.address())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void restRefusesJsonPropertiesThatItDoesNotKnow() {
        assertThat(web.post("/rest/tiny/1.0/greetings", "{\"nom\":\"Sam\"}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aRestResourceThatFailsShowsNoStackTrace() {
        var response = web.get("/rest/tiny/1.0/greetings/fails");
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).isEqualTo("Internal server error");
        assertThat(product.log).anyMatch(line -> line.contains("by design"));
    }

    @Test
    void aPageLoadsDependenciesFirst() {
        List<String> inOrder = List.of(
                "/aui/aui.css",
                "/aui/aui.js",
                "/download/resources/io.tiny:base/base.css?locale=de",
                "/download/resources/io.tiny:map/map.js?locale=de");
        WebResources resources = host.webResources();
        assertThat(resources.required(List.of("io.tiny:map", "io.tiny:base"), List.of(), Locale.GERMAN))
                .extracting(WebResources.PageResource::url)
                .isEqualTo(inOrder);
        assertThat(resources.required(List.of(), List.of("editor"), Locale.GERMAN))
                .extracting(WebResources.PageResource::url)
                .isEqualTo(inOrder);
        assertThat(resources.required(List.of(), List.of("viewcontent"), Locale.GERMAN))
                .isEmpty();
        assertThatThrownBy(() -> resources.required(List.of("io.tiny:none"), List.of(), Locale.GERMAN))
                .isInstanceOf(PluginRejected.class)
                .hasMessageContaining("io.tiny:none");
    }

    @Test
    void scriptsAreServedMinifiedAndWithTheTextsOfTheLanguage() {
        var script = web.get("/download/resources/io.tiny:map/map.js?locale=de");
        assertThat(script.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/javascript;charset=utf-8");
        assertThat(script.body())
                .isEqualTo("alert(\"\\u0022Gone\\u0022\"+AJS.format(\"Grüß Gott {0}\",x)+\"Don't wait\")");
    }

    @Test
    void filesOfFoldersAreServedAndNothingElse() {
        assertThat(web.get("/download/resources/io.tiny:map/fonts/a.ttf").body())
                .isEqualTo("no font");
        assertThat(web.get("/download/resources/io.tiny/images/icon.svg").body())
                .startsWith("<svg");
        assertThat(web.get("/download/resources/io.tiny:map/texts.properties").statusCode())
                .isEqualTo(404);
        assertThat(web.get("/download/resources/io.tiny/images/..%2Ftiny/texts.properties")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(web.get("/download/resources/io.other:map/map.js").statusCode())
                .isEqualTo(404);
    }

    @Test
    void disablingDestroysTheBeansAndTakesEverythingAway() throws Exception {
        verifyNoInteractions(product.events);
        host.disable();
        verify(product.events).publish("destroyed");
        assertThat(host.enabled()).isFalse();
        assertThat(host.module("greeting", Macro.class)).isEmpty();
        assertThat(web.get("/rest/tiny/1.0/greetings/Dana").statusCode()).isEqualTo(404);
        assertThat(web.get("/download/resources/io.tiny:map/map.js").statusCode())
                .isEqualTo(404);
        assertThat(host.webResources().required(List.of("io.tiny:map"), List.of("editor"), Locale.GERMAN))
                .isEmpty();

        host.enable();
        assertThat(greet("Dana")).contains("Hello Dana");
        assertThat(web.get("/rest/tiny/1.0/greetings/Dana").statusCode()).isEqualTo(200);
    }

    @Test
    void anUpgradePutsTheNewClassesInPlace() throws Exception {
        Path newer = TinyPlugin.good()
                .header("Bundle-Version", "1.1.0")
                .replace("atlassian-plugin.xml", "<version>1.0.0", "<version>1.1.0")
                .replaceCode("tiny.Greeting", "texts.getText(\"hello\", name)", "\"Moin \" + name")
                .write(folder);
        host.upgrade(newer);
        verify(product.events).publish("destroyed");
        assertThat(host.plugin().version()).isEqualTo("1.1.0");
        assertThat(greet("Dana")).contains("Moin Dana");
        assertThat(web.get("/rest/tiny/1.0/greetings/Dana").body()).contains("Moin Dana");
    }

    @Test
    void upgradesWhilePagesAreBeingViewed() throws Exception {
        Path jar = TinyPlugin.good().write(folder);
        AtomicBoolean end = new AtomicBoolean();
        AtomicInteger shown = new AtomicInteger();
        List<Throwable> surprises = new CopyOnWriteArrayList<>();
        Thread reader = new Thread(() -> {
            while (!end.get()) {
                try {
                    host.webResources().required(List.of("io.tiny:map"), List.of("editor"), Locale.ENGLISH);
                    host.module("greeting", Macro.class).ifPresent(macro -> {
                        assertThat(execute(macro)).contains("Hello Dana");
                        shown.incrementAndGet();
                    });
                } catch (IllegalStateException e) {
                    // expected: as in the products, its services disappear while it is running
                    if (!e.getMessage().contains("not there any more")) {
                        surprises.add(e);
                    }
                } catch (RuntimeException | Error e) {
                    surprises.add(e);
                }
            }
        });
        reader.start();
        for (int i = 0; i < 3; i++) {
            int before = shown.get();
            host.upgrade(jar);
            await(() -> shown.get() > before || !surprises.isEmpty());
        }
        end.set(true);
        reader.join(5_000);
        assertThat(surprises).isEmpty();
        assertThat(greet("Dana")).contains("Hello Dana");
    }

    private static String execute(Macro macro) {
        try {
            return macro.execute(Map.of("name", "Dana"), "", null);
        } catch (MacroExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void anUpgradeToAJarThatIsNoPluginLeavesTheOldOneRunning() throws Exception {
        Path broken = TinyPlugin.good().withoutHeader("Bundle-Version").write(folder);
        assertThatThrownBy(() -> host.upgrade(broken)).isInstanceOf(PluginRejected.class);
        assertThat(greet("Dana")).contains("Hello Dana");
    }

    @Test
    void aPluginThatCannotBeEnabledAfterAnUpgradeIsDisabledAndCanBeUpgradedAgain() throws Exception {
        Path broken = TinyPlugin.good()
                .replaceCode(
                        "tiny.GreetingMacro", "this.greeting = greeting;", "throw new IllegalStateException(\"no\");")
                .write(folder);
        assertThatThrownBy(() -> host.upgrade(broken)).isInstanceOf(PluginRejected.class);
        assertThat(host.enabled()).isFalse();
        host.upgrade(TinyPlugin.good().write(folder));
        assertThat(greet("Dana")).contains("Hello Dana");
    }

    @Test
    void theSameJarIsInstalledInJiraWithoutConfluencesModules() throws Exception {
        Path jar = TinyPlugin.good().write(folder);
        try (PluginHost jira = product.start(jar, Product.JIRA, folder.resolve("jira"))) {
            assertThat(jira.plugin().modules()).extracting(PluginModule::key).containsExactly("base", "map", "rest-v2");
            assertThat(jira.module("greeting", Object.class)).isEmpty();
        }
    }

    @Test
    void closingLeavesNoThread() throws Exception {
        Path jar = TinyPlugin.good().write(folder);
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        product.start(jar, Product.CONFLUENCE, folder.resolve("second")).close();
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> !before.contains(thread))
                        .filter(thread -> !thread.getName().matches("(qtp|HttpClient).*"))
                        .filter(PluginHostTest::goesOn))
                .isEmpty();
    }

    private static boolean goesOn(Thread thread) {
        try {
            thread.join(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return thread.isAlive();
    }
}
