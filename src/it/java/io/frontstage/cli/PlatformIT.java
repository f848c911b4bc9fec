package io.frontstage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the packaged jar against the signatures with which it was compiled, and against wrong ones. */
class PlatformIT {

    private static final Path SIGNATURES = Path.of("src/platform/java");

    @TempDir
    Path folder;

    @Test
    void everythingThatTheJarRefersToIsInTheSignatures() throws Exception {
        CommandLine platform = platform();

        assertThat(platform.out())
                .doesNotContain("missing:")
                .containsPattern("confluence: \\d+ classes in \\d+ archives")
                .containsPattern("jira: \\d+ classes in \\d+ archives");
        assertThat(platform.status()).isZero();
    }

    @Test
    void comparesTwoBuilds() throws Exception {
        String jar = System.getProperty("frontstage.jar");

        CommandLine same = CommandLine.run("platform", "--compare", jar, jar);
        assertThat(same.out()).isEqualTo("Manifest, descriptor and index are the same.\n");
        assertThat(same.status()).isZero();

        Path other = folder.resolve("other.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(other))) {
            out.putNextEntry(new ZipEntry("nothing"));
        }
        CommandLine different = CommandLine.run("platform", "--compare", jar, other.toString());
        assertThat(different.out())
                .contains("- manifest Main-Class: io.frontstage.cli.Main")
                .contains(" lines differ.");
        assertThat(different.status()).isEqualTo(1);
        assertThat(CommandLine.run("platform", "--compare", jar).status()).isEqualTo(2);
        assertThat(CommandLine.run("platform", "--compare", jar, "pom.xml").status())
                .isEqualTo(2);
    }

    @Test
    void findsAWrongSignature() throws Exception {
        Path attachments = Path.of("com/atlassian/confluence/pages/AttachmentManager.java");
        String right = Files.readString(SIGNATURES.resolve(attachments));
        String wrong = right.replace(
                "List<Attachment> getLatestVersionsOfAttachments", "Attachment[] getLatestVersionsOfAttachments");
        assertThat(wrong).isNotEqualTo(right);

        CommandLine platform = platform(compiled(attachments, wrong));

        assertThat(platform.out())
                .contains(
                        "missing: method com.atlassian.confluence.pages.AttachmentManager"
                                + ".getLatestVersionsOfAttachments(com.atlassian.confluence.core.ContentEntityObject): java.util.List")
                .contains("    for io.frontstage.confluence.attachment.AttachmentStore");
        assertThat(platform.status()).isEqualTo(1);
    }

    @Test
    void findsAnInterfaceThatWantsMoreOfOurMacro() throws Exception {
        Path macro = Path.of("com/atlassian/confluence/macro/Macro.java");
        String wrong = Files.readString(SIGNATURES.resolve(macro))
                .replace("OutputType getOutputType();", "OutputType getOutputType(); String getBorder();");

        CommandLine platform = platform(compiled(macro, wrong));

        assertThat(platform.out())
                .contains(
                        "method com.atlassian.confluence.macro.Macro.getBorder(): java.lang.String has to be implemented")
                .contains("    for io.frontstage.confluence.macro.ServiceBlueprintMacro");
        assertThat(platform.status()).isEqualTo(1);
    }

    /** The command cannot see a constant that the compiler may copy into our classes. */
    @Test
    void theSignaturesHaveNoConstantsThatAreCopied() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("target/test-classes/com/atlassian"))) {
            List<Class<?>> types = files.filter(file -> file.toString().endsWith(".class"))
                    .<Class<?>>map(PlatformIT::load)
                    .toList();
            assertThat(types).hasSizeGreaterThan(50);
            for (Class<?> type : types) {
                for (Field field : type.getDeclaredFields()) {
                    if (isOpenConstant(field)) {
                        Path source = SIGNATURES.resolve(type.getName().replace('.', '/') + ".java");
                        assertThat(Files.readString(source)).contains(field.getName() + " = String.valueOf(");
                    }
                }
            }
        }
    }

    private static Class<?> load(Path file) {
        String name = Path.of("target/test-classes").relativize(file).toString();
        try {
            return Class.forName(
                    name.replace(File.separatorChar, '.').replaceFirst("\\.class$", ""),
                    false,
                    PlatformIT.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Private ones, such as {@code serialVersionUID}, are not copied into other classes. */
    private static boolean isOpenConstant(Field field) {
        int modifiers = field.getModifiers();
        return Modifier.isStatic(modifiers)
                && Modifier.isFinal(modifiers)
                && !Modifier.isPrivate(modifiers)
                && (field.getType().isPrimitive() || field.getType() == String.class);
    }

    private CommandLine platform(Path... first) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("platform"));
        for (Path path : first) {
            words.add(path.toString());
        }
        words.add("target/test-classes");
        words.addAll(libraries());
        return CommandLine.run(words.toArray(String[]::new));
    }

    /** The libraries that the products provide besides their own classes. */
    private static List<String> libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> path.matches(
                        ".*/(slf4j-api|spring-\\w+|org\\.osgi\\.framework|jakarta\\.(ws\\.rs|inject)-api|jackson-(core|databind|annotations))"
                                + "-[^/]*\\.jar"))
                .toList();
    }

    private Path compiled(Path signature, String text) throws IOException {
        Path source = folder.resolve("source").resolve(signature);
        Files.createDirectories(source.getParent());
        Files.writeString(source, text);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        classes.toString(),
                        "-classpath",
                        "target/test-classes",
                        source.toString());
        assertThat(status).isZero();
        return classes;
    }
}
