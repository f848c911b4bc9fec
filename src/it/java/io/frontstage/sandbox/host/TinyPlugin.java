package io.frontstage.sandbox.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A plugin made at run time: a valid one that each test breaks in one place. */
final class TinyPlugin {
    private static final Map<Map<String, String>, Map<String, byte[]>> COMPILED = new ConcurrentHashMap<>();

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> signatures = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Installs in Confluence and in Jira; its macro, REST resource and component are there in Confluence. */
    static TinyPlugin good() {
        return new TinyPlugin()
                .header("Bundle-ManifestVersion", "2")
                .header("Bundle-SymbolicName", "io.tiny")
                .header("Bundle-Version", "1.0.0")
                .header("Atlassian-Plugin-Key", "io.tiny")
                .header("Spring-Context", "*")
                .header(
                        "Import-Package",
                        imports(
                                "com.atlassian.confluence.content.render.xhtml",
                                "com.atlassian.confluence.macro",
                                "com.atlassian.event.api",
                                "com.atlassian.plugins.rest.api.security.annotation",
                                "com.atlassian.sal.api",
                                "com.atlassian.sal.api.message",
                                "com.atlassian.templaterenderer",
                                "jakarta.ws.rs",
                                "jakarta.ws.rs.core",
                                "org.springframework.beans.factory"))
                .file(
                        "META-INF/spring/plugin-context.xml",
                        """
                        <beans xmlns="http://www.springframework.org/schema/beans"
                               xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2">
                          <atlassian-scanner:scan-indexes/>
                        </beans>
                        """)
                .file("META-INF/plugin-components/component-confluence", "tiny.Greeting\n")
                .file(
                        "META-INF/plugin-components/imports",
                        """
                        com.atlassian.event.api.EventPublisher
                        com.atlassian.sal.api.message.I18nResolver
                        com.atlassian.templaterenderer.TemplateRenderer
                        com.atlassian.nowhere.Nothing
                        """)
                .file(
                        "atlassian-plugin.xml",
                        """
                        <atlassian-plugin key="io.tiny" name="Tiny" plugins-version="2">
                          <plugin-info><version>1.0.0</version><param name="plugin-icon">images/icon.svg</param></plugin-info>
                          <resource type="i18n" name="i18n" location="tiny.texts"/>
                          <resource type="download" name="images/" location="images/"/>
                          <web-resource key="base"><resource type="download" name="base.css" location="css/base.css"/></web-resource>
                          <web-resource key="map">
                            <transformation extension="js"><transformer key="jsI18n"/></transformation>
                            <dependency>com.atlassian.auiplugin:ajs</dependency>
                            <dependency>io.tiny:base</dependency>
                            <resource type="download" name="map.js" location="js/map.js"/>
                            <resource type="download" name="fonts/" location="fonts/"/>
                            <context>editor</context>
                          </web-resource>
                          <xhtml-macro key="greeting" name="greet" class="tiny.GreetingMacro" application="confluence"
                              icon="/download/resources/io.tiny/images/icon.svg">
                            <category name="visuals"/>
                            <parameters>
                              <parameter name="name" type="attachment"/>
                              <parameter name="view" type="enum" default="full"><value name="full"/><value name="customer"/></parameter>
                            </parameters>
                          </xhtml-macro>
                          <rest-migration key="rest-v2"><rest-v2/></rest-migration>
                          <rest key="greetings" path="/tiny" version="1.0" application="confluence"><package>tiny.rest</package></rest>
                        </atlassian-plugin>
                        """)
                .file("tiny/texts.properties", "hello=Hello {0}\nwait=Don''t wait\ngone=\"Gone\"\n")
                .file("tiny/texts_de.properties", "hello=Grüß Gott {0}\n")
                .file(
                        "templates/greeting.vm",
                        "<p title=\"$greeting\">$greeting$bodyHtml#foreach($n in $names) $n.length()#end</p>")
                .file("images/icon.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
                .file("css/base.css", ".tiny {}")
                .file("js/map.js", "alert('not minified')")
                .file(
                        "js/map.min.js",
                        "alert(WRM.I18n.getText('gone')+AJS.I18n.getText(\"hello\",x)+WRM.I18n.getText('wait'))")
                .file("fonts/a.ttf", "no font")
                .source(
                        "tiny.Greeting",
                        """
                        package tiny;
                        import com.atlassian.event.api.EventPublisher;
                        import com.atlassian.sal.api.message.I18nResolver;
                        import com.atlassian.templaterenderer.TemplateRenderer;
                        import java.io.StringWriter;
                        import java.util.List;
                        import java.util.Map;
                        public class Greeting implements org.springframework.beans.factory.DisposableBean {
                            private final I18nResolver texts;
                            private final TemplateRenderer templates;
                            private final EventPublisher events;
                            public Greeting(I18nResolver texts, TemplateRenderer templates, EventPublisher events) {
                                this.texts = texts; this.templates = templates; this.events = events;
                            }
                            public String to(String name) { return texts.getText("hello", name); }
                            public String html(String name) {
                                try {
                                    StringWriter out = new StringWriter();
                                    templates.render("templates/greeting.vm",
                                        Map.of("greeting", to(name), "bodyHtml", "<b/>", "names", List.of("ab", "c")), out);
                                    return out.toString();
                                } catch (java.io.IOException e) { throw new IllegalStateException(e); }
                            }
                            @Override public void destroy() { events.publish("destroyed"); }
                        }
                        """)
                .source(
                        "tiny.GreetingMacro",
                        """
                        package tiny;
                        import com.atlassian.confluence.content.render.xhtml.ConversionContext;
                        import com.atlassian.confluence.macro.Macro;
                        import java.util.Map;
                        public class GreetingMacro implements Macro {
                            private final Greeting greeting;
                            public GreetingMacro(Greeting greeting) { this.greeting = greeting; }
                            @Override public String execute(Map<String, String> p, String body, ConversionContext c) {
                                return greeting.html(p.get("name"));
                            }
                            @Override public BodyType getBodyType() { return BodyType.NONE; }
                            @Override public OutputType getOutputType() { return OutputType.BLOCK; }
                        }
                        """)
                .source(
                        "tiny.rest.GreetingResource",
                        """
                        package tiny.rest;
                        import com.atlassian.plugins.rest.api.security.annotation.*;
                        import jakarta.ws.rs.*;
                        import jakarta.ws.rs.core.*;
                        import java.util.List;
                        import java.util.Map;
                        @Path("greetings")
                        @Produces("application/json")
                        @UnrestrictedAccess
                        public class GreetingResource {
                            public static class Wish { public String name; }
                            private final tiny.Greeting greeting;
                            @Context private UriInfo here;
                            public GreetingResource(tiny.Greeting greeting) { this.greeting = greeting; }
                            @GET @Path("{name}") public Map<String, String> get(@PathParam("name") String name) {
                                return Map.of("greeting", greeting.to(name), "path", here.getPath());
                            }
                            @POST @Consumes("application/json") public List<String> post(Wish wish) { return List.of(greeting.to(wish.name)); }
                            @POST @Path("form") public String form() { return "form"; }
                            @GET @Path("secret") @SystemAdminOnly public String secret() { return "secret"; }
                            @GET @Path("fails") public String fails() { throw new IllegalStateException("by design"); }
                        }
                        """);
    }

    static String imports(String... packages) {
        return String.join(";resolution:=optional,", packages) + ";resolution:=optional";
    }

    String header(String name) {
        return headers.get(name);
    }

    TinyPlugin header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    TinyPlugin withoutHeader(String name) {
        headers.remove(name);
        return this;
    }

    TinyPlugin file(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    TinyPlugin without(String path) {
        files.remove(path);
        return this;
    }

    /** Replaces a part of a text file; the part must exist. */
    TinyPlugin replace(String path, String part, String by) {
        String before = new String(files.get(path), StandardCharsets.UTF_8);
        if (!before.contains(part)) {
            throw new IllegalArgumentException(path + " has no " + part);
        }
        return file(path, before.replace(part, by));
    }

    TinyPlugin source(String className, String code) {
        sources.put(className, code);
        return this;
    }

    /** Replaces a part of a class; the part must exist. */
    TinyPlugin replaceCode(String className, String part, String by) {
        if (!sources.get(className).contains(part)) {
            throw new IllegalArgumentException(className + " has no " + part);
        }
        return source(className, sources.get(className).replace(part, by));
    }

    /** A class that is only compiled against, and is not in the jar. */
    TinyPlugin signature(String className, String code) {
        signatures.put(className, code);
        return this;
    }

    Path write(Path folder) throws IOException {
        Path jar = Files.createTempFile(folder, "tiny", ".jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            Map<String, byte[]> content = new LinkedHashMap<>(files);
            content.putAll(classes());
            for (Map.Entry<String, byte[]> file : content.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return jar;
    }

    private Map<String, byte[]> classes() {
        Map<String, String> all = new HashMap<>(sources);
        all.putAll(signatures);
        Map<String, byte[]> classes = new HashMap<>(COMPILED.computeIfAbsent(all, TinyPlugin::compile));
        signatures.keySet().forEach(name -> classes.remove(name.replace('.', '/') + ".class"));
        return classes;
    }

    private static Map<String, byte[]> compile(Map<String, String> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, byte[]> classes = new HashMap<>();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, code) -> units.add(new Source(name, code)));
        StringWriter messages = new StringWriter();
        try (var manager = new InMemory(compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8), classes)) {
            List<String> options =
                    List.of("--release", "17", "-proc:none", "-cp", System.getProperty("java.class.path"));
            if (!compiler.getTask(messages, manager, null, options, null, units).call()) {
                throw new IllegalArgumentException(messages.toString());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return classes;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(String className, String code) {
            super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, byte[]> classes;

        InMemory(JavaFileManager manager, Map<String, byte[]> classes) {
            super(manager);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            String path = className.replace('.', '/') + ".class";
            return new SimpleJavaFileObject(URI.create("string:///" + path), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            classes.put(path, toByteArray());
                        }
                    };
                }
            };
        }
    }
}
