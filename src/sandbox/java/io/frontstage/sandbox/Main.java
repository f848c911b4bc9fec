package io.frontstage.sandbox;

import io.frontstage.sandbox.dev.Reload;
import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.host.PluginRejected;
import io.frontstage.sandbox.host.ProductServer;
import io.frontstage.sandbox.jira.Jira;
import io.frontstage.sandbox.wiki.JiraLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts the sandbox from the command line and runs until it is stopped. */
public final class Main {

    private static final String USAGE =
            """
            usage: sandbox [--fresh] [--port 1990] [--jira-port 2990] [--jar FILE] [--data FOLDER]
                           [--link oauth|impersonating|nobody|none] [--watch]

              --fresh      forget the pages of the last run
              --port       the port of Confluence
              --jira-port  the port of Jira
              --jar        the packaged plugin (the newest target/frontstage-*.jar)
              --data       the folder for the database (.sandbox)
              --link       how the wiki acts for people in Jira: each allows it first (oauth), Jira trusts the wiki
                           (impersonating, the default), it cannot act for anybody (nobody), or there is no link (none)
              --watch      reload what is saved in src/main into the running plugin; see bin/dev
            """;

    private Main() {}

    /** Exits with 1 if it cannot start, and with 2 on wrong usage. */
    public static void main(String[] arguments) {
        try {
            List<String> words = new ArrayList<>(List.of(arguments));
            boolean watches = words.remove("--watch");
            Sandbox.Options options = options(words);
            Sandbox sandbox = Sandbox.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
            Path jiraData = options.data().resolve("jira");
            if (options.fresh()) {
                Sandbox.delete(jiraData);
            }
            boolean isNew = Files.notExists(jiraData);
            Jira jira = Jira.start(new Jira.Setup(
                    options.jiraPort(), jiraData, options.jar(), sandbox.baseUrl(), options.trust(), options.log()));
            Runtime.getRuntime().addShutdownHook(new Thread(jira::close));
            if (isNew) {
                new DemoLinks(sandbox.baseUrl()).make();
            }
            System.out.println("Frontstage sandbox: Confluence at " + sandbox.baseUrl()
                    + " (admin/admin, editor/editor, reader/reader, outsider/outsider), Jira at " + jira.baseUrl());
            if (watches) {
                Reload.start(
                        Path.of("."),
                        options.jar().orElseThrow(),
                        Path.of("target/dev"),
                        newer -> upgrade(newer, sandbox, jira),
                        System.out::println);
                System.out.println("What you save in src/main is reloaded; then load the page again. Ctrl-C ends it.");
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + USAGE);
            System.exit(2);
        } catch (ProductServer.PortTaken | PluginRejected e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (Throwable e) {
            // the OSGi container's threads are not daemons, so the process must be ended explicitly
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void upgrade(Path jar, Sandbox sandbox, Jira jira) {
        sandbox.wiki().host().ifPresent(host -> host.upgrade(jar));
        jira.host().ifPresent(host -> host.upgrade(jar));
    }

    private static Sandbox.Options options(List<String> arguments) throws IOException {
        int port = 1990;
        int jiraPort = 2990;
        JiraLink.Kind link = JiraLink.Kind.IMPERSONATING;
        Path data = Path.of(".sandbox");
        boolean fresh = false;
        Optional<Path> jar = Optional.empty();
        for (Iterator<String> each = arguments.iterator(); each.hasNext(); ) {
            String option = each.next();
            switch (option) {
                case "--fresh" -> fresh = true;
                case "--port" -> port = port(value(option, each));
                case "--jira-port" -> jiraPort = port(value(option, each));
                case "--link" -> link = kind(value(option, each));
                case "--jar" -> jar = Optional.of(Path.of(value(option, each)));
                case "--data" -> data = Path.of(value(option, each));
                default -> throw new IllegalArgumentException("There is no option " + option + ".");
            }
        }
        Path plugin = jar.isPresent() ? jar.get() : newestJar();
        if (!Files.isRegularFile(plugin)) {
            throw new IllegalArgumentException("There is no file " + plugin + ".");
        }
        return new Sandbox.Options(
                port,
                jiraPort,
                new LinkTrust(),
                link,
                data,
                fresh,
                Optional.of(plugin),
                Map.of(),
                line -> System.err.println("  " + line));
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value.");
        }
        return rest.next();
    }

    private static JiraLink.Kind kind(String text) {
        return Arrays.stream(JiraLink.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no kind of link " + text + "."));
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
            throw new IllegalArgumentException("This is not a port: " + text + ".");
        }
        return Integer.parseInt(text);
    }

    private static Path newestJar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("frontstage-[0-9].*\\.jar"))
                    .max((a, b) ->
                            Long.compare(a.toFile().lastModified(), b.toFile().lastModified()))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "There is no plugin in target/; build it with mvn package, or name it with --jar."));
        }
    }
}
