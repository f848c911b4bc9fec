package io.frontstage.sandbox.wiki;

import io.frontstage.sandbox.wiki.Spaces.Right;
import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The content of a new wiki: a public space with a page for each example, and a restricted one. */
final class Demo {

    private static final Pattern TITLE = Pattern.compile("(?m)^blueprint:\\s*[\"']?(.+?)[\"']?\\s*$");

    private final Wiki wiki;
    private final Contents contents;

    Demo(Wiki wiki) {
        this.wiki = wiki;
        this.contents = wiki.contents();
    }

    void fill() throws IOException {
        Right[] all = Right.values();
        StoredContent customers = space("CX", "Customer experience", text("cx-home"));
        wiki.spaces().grant("CX", Spaces.ANONYMOUS, Right.VIEWSPACE);
        wiki.spaces().grant("CX", Spaces.LOGGED_IN, Right.VIEWSPACE, Right.COMMENT);
        wiki.spaces().grant("CX", "editor", all);
        wiki.spaces().grant("CX", "writer", Right.VIEWSPACE, Right.COMMENT, Right.EDITSPACE);

        StoredContent people = space("HR", "Human resources", text("hr-home"));
        List.of("editor", "writer").forEach(user -> wiki.spaces().grant("HR", user, all));
        wiki.spaces().grant("HR", "reader", Right.VIEWSPACE);

        List<Path> examples = definitions(Path.of(System.getProperty("frontstage.examples", "docs/examples")));
        for (Path example : examples) {
            example(customers, example);
        }
        for (Path measured : definitions(Path.of("docs/measure"))) {
            example(customers, measured);
        }
        if (examples.size() > 1) {
            StoredContent both = page(customers, "Two services side by side", twoMaps(examples));
            attach(both, examples.get(0));
            attach(both, examples.get(1));
            attach(page(people, "Joining the company", text("hr-map")), examples.get(1));
            attach(blogPost(customers, "What we learned this week", text("blog")), examples.get(0));
            page(customers, "Reading list", include(title(examples.get(0))));
        }
        StoredContent few = page(customers, "Only for the editors", "<p>Only admin and editor see this page.</p>");
        contents.restrict(few.id(), "VIEW", List.of("admin", "editor"));
        contents.create(Type.TEMPLATE, Status.CURRENT, "CX", 0, "Service page", text("template"), "admin");
    }

    private StoredContent space(String key, String name, String home) {
        wiki.spaces().create(key, name);
        StoredContent page = contents.create(Type.PAGE, Status.CURRENT, key, 0, name, home, "admin");
        wiki.spaces().setHome(key, page.id());
        return page;
    }

    private StoredContent page(StoredContent parent, String title, String body) {
        return contents.create(Type.PAGE, Status.CURRENT, parent.spaceKey(), parent.id(), title, body, "editor");
    }

    private StoredContent blogPost(StoredContent home, String title, String body) {
        return contents.create(Type.BLOGPOST, Status.CURRENT, home.spaceKey(), 0, title, body, "editor");
    }

    private void example(StoredContent home, Path example) throws IOException {
        String body = "<p>A newer version of the attached file changes the map at once.</p>" + macro(example);
        String title = title(example);
        boolean taken = contents.page(home.spaceKey(), title).isPresent();
        StoredContent page = page(home, taken ? title + " (" + example.getFileName() + ")" : title, body);
        attach(page, example);
        String name = example.toString().replace(".yaml", "");
        for (String beside : List.of(name + ".answers.csv", name.replace("examples", "future") + "-future.yaml")) {
            if (Files.exists(Path.of(beside))) {
                attach(page, Path.of(beside));
            }
        }
    }

    private void attach(StoredContent page, Path file) throws IOException {
        String name = file.getFileName().toString();
        wiki.attachments().add(page.id(), name, "application/yaml", Files.readAllBytes(file), "editor", "");
    }

    private static String title(Path example) throws IOException {
        Matcher title = TITLE.matcher(Files.readString(example));
        return title.find() ? title.group(1) : example.getFileName().toString();
    }

    private static String macro(Path file) {
        return "<ac:structured-macro ac:name=\"service-blueprint\" ac:schema-version=\"1\"><ac:parameter ac:name=\"name\">"
                + "<ri:attachment ri:filename=\""
                + Template.escape(file.getFileName().toString())
                + "\" /></ac:parameter></ac:structured-macro>";
    }

    private static String twoMaps(List<Path> examples) {
        return "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell><h2>One</h2>"
                + macro(examples.get(0))
                + "</ac:layout-cell><ac:layout-cell><h2>Another</h2>" + macro(examples.get(1))
                + "</ac:layout-cell></ac:layout-section></ac:layout>";
    }

    private static String include(String title) {
        return "<p>The page below is included.</p><ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\"><ac:link>"
                + "<ri:page ri:content-title=\"" + Template.escape(title)
                + "\" /></ac:link></ac:parameter></ac:structured-macro>";
    }

    private static List<Path> definitions(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Demo.class.getResourceAsStream("demo/" + name + ".xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
