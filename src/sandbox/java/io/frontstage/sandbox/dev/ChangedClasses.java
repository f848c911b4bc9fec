package io.frontstage.sandbox.dev;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** Compiles changed sources, and those that use their classes, and renames the libraries in them as in the jar. */
final class ChangedClasses {
    /** The same as for the shade plugin in pom.xml. */
    static final Map<String, String> RELOCATED = Map.of(
            "com/fasterxml/jackson/core/", "io/frontstage/inside/jackson/",
            "org/snakeyaml/engine/", "io/frontstage/inside/snakeyaml/",
            "de/siegmar/fastcsv/", "io/frontstage/inside/fastcsv/",
            "org/apache/pdfbox/", "io/frontstage/inside/pdfbox/",
            "org/apache/fontbox/", "io/frontstage/inside/fontbox/");

    private final Path sources;
    private final Path former;
    private final Path classes;

    /**
     * @param sources the sources of the whole plugin
     * @param former the classes of the last whole build
     * @param classes the folder for compiled classes
     */
    ChangedClasses(Path sources, Path former, Path classes) {
        this.sources = sources;
        this.former = former;
        this.classes = classes;
    }

    /** @throws NotBuilt with the compiler's errors */
    void compile(Collection<Path> changed) throws IOException, NotBuilt {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new NotBuilt("This Java has no compiler; start bin/dev with a JDK.");
        }
        Files.createDirectories(classes);
        String classPath = Stream.of(classes.toString(), former.toString(), System.getProperty("java.class.path"))
                .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> options =
                List.of("--release", "17", "-g", "-proc:none", "-nowarn", "-cp", classPath, "-d", classes.toString());
        StringWriter errors = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            boolean done = compiler.getTask(
                            errors, files, null, options, null, files.getJavaFileObjectsFromPaths(withUsers(changed)))
                    .call();
            if (!done) {
                throw new NotBuilt(errors.toString().stripTrailing());
            }
        }
    }

    /** The changed sources and those that use them, which may have been compiled against the previous state. */
    private Set<Path> withUsers(Collection<Path> changed) throws IOException {
        Pattern names = Pattern.compile(changed.stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.joining("|", "\\b(", ")\\b")));
        Set<Path> all = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (names.matcher(Files.readString(file)).find()) {
                    all.add(file);
                }
            }
        }
        return all;
    }

    /** A class file with the libraries' names in the jar. */
    static byte[] relocated(byte[] classFile) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(classFile)
                .accept(
                        new ClassRemapper(writer, new Remapper(Opcodes.ASM9) {
                            @Override
                            public String map(String name) {
                                return RELOCATED.entrySet().stream()
                                        .filter(library -> name.startsWith(library.getKey()))
                                        .findFirst()
                                        .map(library -> library.getValue()
                                                + name.substring(
                                                        library.getKey().length()))
                                        .orElse(name);
                            }
                        }),
                        0);
        return writer.toByteArray();
    }
}
