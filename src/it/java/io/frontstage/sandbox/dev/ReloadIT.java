package io.frontstage.sandbox.dev;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change saved in a copy of the sources appears in the running sandbox. */
class ReloadIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Path JAR = Path.of(System.getProperty("frontstage.jar"));
    private static final String PAGE = "/display/CX/Two+services+side+by+side";
    private static final String STYLES = "/download/resources/io.frontstage:map/map.css";
    private static final Path HEAD = Path.of("src/main/java/io/frontstage/render/page/MapHead.java");

    @TempDir
    static Path folder;

    private static final List<String> LOG = new CopyOnWriteArrayList<>();
    private static Path project;
    private static Sandbox sandbox;
    private static Reload reload;

    @BeforeAll
    static void start() throws IOException {
        project = folder.resolve("project");
        for (String place : List.of("src/main/java", "src/main/resources", "src/main/frontend", "docs/examples")) {
            copy(Path.of(place));
        }
        copy(Path.of("atlassian-plugin.xml"));
        Files.createDirectories(project.resolve("target"));
        link("target/classes");
        link("src/main/frontend/node_modules");
        sandbox = Sandbox.start(Sandbox.Options.in(folder.resolve("data")).with(JAR));
        reload = Reload.start(
                project,
                JAR,
                folder.resolve("work"),
                jar -> sandbox.wiki().host().orElseThrow().upgrade(jar),
                LOG::add);
    }

    private static void copy(Path place) throws IOException {
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                return each.endsWith("node_modules") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(project.resolve(file).getParent());
                Files.copy(file, project.resolve(file));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void link(String place) throws IOException {
        Files.createSymbolicLink(project.resolve(place), Path.of(place).toAbsolutePath());
    }

    @AfterAll
    static void stop() {
        reload.close();
        sandbox.close();
    }

    @Test
    void showsAChangedStyleSheet() throws Exception {
        replace(Path.of("src/main/frontend/css/map.css"), "\\z", "\n.frontstage-probe { color: red; }\n");
        await(STYLES, "frontstage-probe");
    }

    @Test
    void showsAChangedText() throws Exception {
        replace(
                Path.of("src/main/resources/io/frontstage/messages/messages.properties"),
                "(?m)^header.more = .*$",
                "header.more = Probe of a text");
        await(PAGE, "Probe of a text");
    }

    /** Classes that use a library are recompiled, too, because the library's classes have other names in the jar. */
    @Test
    void showsAChangedClass() throws Exception {
        replace(Path.of("src/main/java/io/frontstage/definition/YamlTree.java"), "\\z", "// changed\n");
        replace(HEAD, "frontstage-title-line", "frontstage-probe-line");
        await(PAGE, "frontstage-probe-line");
    }

    @Test
    void runsOnWhileASourceIsBroken() throws Exception {
        Path broken = Path.of("src/main/java/io/frontstage/render/page/Figures.java");
        String before = Files.readString(project.resolve(broken));
        replace(broken, "\\z", "broken\n");
        awaitLog("Not reloaded: Figures.java");
        assertThat(LOG).anyMatch(line -> line.contains("Figures.java:") && line.contains("error: "));
        assertThat(get(PAGE)).contains("frontstage-title");

        Files.writeString(project.resolve(broken), before);
        awaitLog("Reloaded with Figures.java");
        assertThat(get(PAGE)).contains("frontstage-title");
    }

    @Test
    void givesLibrariesTheNamesThatThePackagedJarGivesThem() throws IOException {
        String pom = Files.readString(Path.of("pom.xml")).replaceAll("\\s", "");
        ChangedClasses.RELOCATED.forEach((from, to) -> assertThat(pom)
                .contains(
                        "<pattern>%s</pattern><shadedPattern>%s</shadedPattern>".formatted(dotted(from), dotted(to))));
    }

    private static String dotted(String folder) {
        return folder.substring(0, folder.length() - 1).replace('/', '.');
    }

    private static void replace(Path file, String pattern, String replacement) throws IOException {
        String before = Files.readString(project.resolve(file));
        String after = before.replaceFirst(pattern, replacement);
        assertThat(after.equals(before)).as("nothing to replace").isFalse();
        Files.writeString(project.resolve(file), after);
    }

    private static void await(String path, String text) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!get(path).contains(text)) {
            assertThat(Instant.now()).as("%s has no “%s”; %s", path, text, LOG).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static void awaitLog(String text) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (LOG.stream().noneMatch(line -> line.contains(text))) {
            assertThat(Instant.now()).as("the log has no “%s”; %s", text, LOG).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static String get(String path) throws IOException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString("editor:editor".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
                .header("Authorization", "Basic " + credentials)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
