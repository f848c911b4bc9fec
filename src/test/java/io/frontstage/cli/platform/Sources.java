package io.frontstage.cli.platform;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java sources and other files that are packed into a jar. */
final class Sources {

    private final Map<String, String> javaFiles = new TreeMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();

    /** Adds a class; the text is everything after the package line. */
    Sources java(String className, String text) {
        int dot = className.lastIndexOf('.');
        javaFiles.put(className, "package " + className.substring(0, dot) + ";\n" + text);
        return this;
    }

    Sources file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Sources file(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** Compiles and packs. */
    Path jar(Path jar, Path... classPath) throws IOException {
        Path classes = Files.createTempDirectory(jar.getParent(), "classes");
        compile(classes, classPath);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> compiled = Files.walk(classes)) {
            for (Path file : compiled.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return jar;
    }

    private void compile(Path classes, Path... classPath) throws IOException {
        if (javaFiles.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> units = new ArrayList<>();
        javaFiles.forEach((name, text) -> units.add(
                new SimpleJavaFileObject(
                        URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                }));
        List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "--release", "17", "-proc:none"));
        options.add("-classpath");
        options.add(String.join(
                File.pathSeparator, Stream.of(classPath).map(Path::toString).toList()));
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        if (!compiler.getTask(null, null, problems, options, null, units).call()) {
            throw new IOException("does not compile: " + problems.getDiagnostics());
        }
    }
}
