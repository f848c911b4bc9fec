package io.frontstage.cli;

import io.frontstage.cli.platform.JarComparison;
import io.frontstage.cli.platform.PlatformReader;
import io.frontstage.cli.platform.PlatformResult;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code platform}: checks whether this jar can run in a Confluence or Jira installation. */
final class PlatformCommand implements Command {

    private static final int ARCHIVES_PER_LINE = 200;

    @Override
    public String name() {
        return "platform";
    }

    @Override
    public String summary() {
        return "compare this jar with an installed Confluence or Jira";
    }

    @Override
    public Set<String> options() {
        return Set.of("--jar", "--compare");
    }

    @Override
    public String help() {
        return """
                Usage: java -jar frontstage.jar platform DIR …
                       java -jar frontstage.jar platform --compare A.jar B.jar

                Reads the jars below DIR, the folder where Confluence or Jira is installed, and looks in them for
                everything that this jar refers to: classes, members with their types, interfaces to implement, types of
                modules, web resources, packages. Runs none of the code that it reads, and needs no login. Several
                folders and jars count as one product.

                Prints what is missing or different from what is expected, what needs it, and the consequence: the
                plugin will not start, or the feature that needs it is off.

                  --jar FILE       check this build of Frontstage instead of the running one
                  --compare A.jar  compare two builds of Frontstage instead: manifest, descriptor and the scanner's
                                   index. Prints what only A.jar has after -, and what only B.jar has after +

                Exit status: 0 if nothing is missing or different, 1 if something is, 2 if DIR contains neither
                Confluence nor Jira, or a file is not a jar.
                """;
    }

    @Override
    public int run(Arguments arguments, Console console) throws IOException {
        Optional<Path> compared = arguments.option("--compare").map(Path::of);
        return compared.isPresent() ? compare(compared.get(), arguments, console) : hold(arguments, console);
    }

    private static int compare(Path first, Arguments arguments, Console console) throws IOException {
        if (arguments.operands().size() != 1) {
            throw new UsageException("Name the two jars: platform --compare A.jar B.jar.");
        }
        Path second = Path.of(arguments.operands().get(0));
        for (Path jar : List.of(first, second)) {
            if (!Files.isRegularFile(jar)) {
                throw new UsageException("There is no file " + jar + ".");
            }
        }
        List<String> differences = JarComparison.differences(first, second);
        differences.forEach(console.out()::println);
        console.out()
                .println(
                        differences.isEmpty()
                                ? "Manifest, descriptor and index are the same."
                                : differences.size() + (differences.size() == 1 ? " line differs." : " lines differ."));
        return differences.isEmpty() ? FINE : ERRORS;
    }

    private static int hold(Arguments arguments, Console console) throws IOException {
        if (arguments.operands().isEmpty()) {
            throw new UsageException("Name the folder where Confluence or Jira is installed.");
        }
        List<Path> roots = arguments.operands().stream().map(Path::of).toList();
        for (Path root : roots) {
            if (!Files.exists(root)) {
                throw new UsageException("There is no folder or file " + root + ".");
            }
        }
        Path jar = arguments.option("--jar").map(Path::of).orElseGet(PlatformCommand::thisJar);
        int[] told = new int[1];
        List<PlatformResult> results = PlatformReader.hold(jar, roots, archives -> {
            if (archives >= told[0] + ARCHIVES_PER_LINE) {
                told[0] = archives;
                console.err().println("Read " + archives + " archives …");
            }
        });
        results.forEach(result -> print(result, console));
        return results.stream().allMatch(result -> result.missing().isEmpty()) ? FINE : ERRORS;
    }

    private static String consequence(PlatformResult result, String what) {
        return result.stopping().contains(what) ? " (the plugin will not start)" : " (this feature is off)";
    }

    private static void print(PlatformResult result, Console console) {
        result.missing().forEach((what, users) -> {
            console.out().println("missing: " + what + consequence(result, what));
            users.forEach(user -> console.out().println("    for " + user));
        });
        result.unchecked().forEach(what -> console.out().println("not checked: " + what));
        console.out()
                .printf(
                        "%s: %d classes in %d archives; checked %d references, %d missing%s%n",
                        result.product(),
                        result.classes(),
                        result.archives(),
                        result.lookedFor(),
                        result.missing().size(),
                        result.stopping().isEmpty() ? "" : "; the plugin will not start");
    }

    private static Path thisJar() {
        try {
            return Path.of(PlatformCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
