package io.frontstage.sandbox.wiki;

import static io.frontstage.sandbox.wiki.Template.escape;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.renderer.PageContext;
import io.frontstage.sandbox.wiki.StorageFormat.NotWellFormed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** One rendering of one page: storage format in, the HTML of {@code .wiki-content} out, with macros executed. */
final class StorageRenderer {

    /** What rendering needs of the wiki. */
    record Surroundings(
            Contents contents,
            Attachments attachments,
            Access access,
            Entities entities,
            Function<String, Optional<Macro>> macros,
            Consumer<String> log) {}

    private static final Set<String> VOID = Set.of("br", "hr", "img", "col", "wbr", "input");
    private static final Set<String> DROPPED = Set.of("script", "style", "iframe", "object", "embed", "ac:placeholder");
    private static final Map<String, String> CLASSES =
            Map.of("table", "wrapped confluenceTable", "th", "confluenceTh", "td", "confluenceTd");
    private static final int MAX_INCLUDE_DEPTH = 5;

    private final Surroundings wiki;
    private final Optional<StoredContent> content;
    private final Output output;
    private final Optional<Person> reader;
    private final int depth;
    private final ConversionContext context;
    private final StringBuilder out = new StringBuilder();

    private StorageRenderer(
            Surroundings wiki, Optional<StoredContent> content, Output output, Optional<Person> reader, int depth) {
        this.wiki = wiki;
        this.content = content;
        this.output = output;
        this.reader = reader;
        this.depth = depth;
        Optional<ContentEntityObject> entity = content.flatMap(wiki.entities()::entity);
        PageContext page = entity.map(PageContext::new).orElseGet(PageContext::new);
        page.setOutputType(output.type());
        context = new DefaultConversionContext(page, output.device());
    }

    /** @param content the content with this body; empty for a text that belongs to no page */
    static String render(
            Surroundings wiki,
            String storage,
            Optional<StoredContent> content,
            Output output,
            Optional<Person> reader) {
        return render(wiki, storage, content, output, reader, 0);
    }

    private static String render(
            Surroundings wiki,
            String storage,
            Optional<StoredContent> content,
            Output output,
            Optional<Person> reader,
            int depth) {
        StorageRenderer renderer = new StorageRenderer(wiki, content, output, reader, depth);
        try {
            renderer.children(StorageFormat.parse(storage));
        } catch (NotWellFormed e) {
            return error("Error rendering page: the stored body is not well-formed, " + e.getMessage());
        }
        return renderer.out.toString();
    }

    private void children(Node parent) {
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Text text) {
                out.append(escape(text.getData()));
            } else if (nodes.item(i) instanceof Element element) {
                element(element);
            } else if (nodes.item(i).getNodeType() == Node.ENTITY_REFERENCE_NODE) {
                children(nodes.item(i));
            }
        }
    }

    private void element(Element element) {
        String name = element.getTagName();
        switch (name) {
            case "ac:structured-macro", "ac:macro" -> macro(element);
            case "ac:link" -> link(element);
            case "ac:image" -> image(element);
            case "ac:layout" -> wrapped("<div class=\"contentLayout2\">", element, "</div>");
            case "ac:layout-section" -> wrapped(
                    "<div class=\"columnLayout " + type(element) + "\" data-layout=\"" + type(element) + "\">",
                    element,
                    "</div>");
            case "ac:layout-cell" -> wrapped(
                    "<div class=\"cell normal\" data-type=\"normal\"><div class=\"innerCell\">",
                    element,
                    "</div></div>");
            case "ac:rich-text-body", "ac:link-body" -> children(element);
            case "table" -> {
                out.append("<div class=\"table-wrap\">");
                plain(element, name);
                out.append("</div>");
            }
            default -> {
                if (!DROPPED.contains(name)) {
                    plain(element, name);
                }
            }
        }
    }

    private static String type(Element section) {
        return escape(section.getAttribute("ac:type").replace('_', '-'));
    }

    private void wrapped(String before, Element element, String after) {
        out.append(before);
        children(element);
        out.append(after);
    }

    private void plain(Element element, String name) {
        out.append('<').append(name);
        String classes = element.getAttribute("class");
        if (CLASSES.containsKey(name)) {
            classes = (CLASSES.get(name) + " " + classes).strip();
        }
        if (!classes.isEmpty()) {
            out.append(" class=\"").append(escape(classes)).append('"');
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.item(i).getNodeName();
            String value = attributes.item(i).getNodeValue();
            boolean script =
                    attribute.startsWith("on") || value.strip().toLowerCase().startsWith("javascript:");
            if (!attribute.equals("class") && !attribute.contains(":") && !script) {
                out.append(' ')
                        .append(attribute)
                        .append("=\"")
                        .append(escape(value))
                        .append('"');
            }
        }
        if (VOID.contains(name)) {
            out.append(" />");
        } else {
            wrapped(">", element, "</" + name + ">");
        }
    }

    private void link(Element link) {
        Optional<StoredContent> page = StorageFormat.find(link, "ri:page").flatMap(this::referenced);
        Optional<Element> file = StorageFormat.find(link, "ri:attachment");
        String label = StorageFormat.child(link, "ac:plain-text-link-body")
                .map(body -> escape(body.getTextContent()))
                .or(() -> StorageFormat.child(link, "ac:link-body").map(this::inner))
                .or(() -> file.map(attachment -> escape(attachment.getAttribute("ri:filename"))))
                .or(() -> StorageFormat.find(link, "ri:page")
                        .map(missing -> escape(missing.getAttribute("ri:content-title"))))
                .orElse("");
        Optional<String> address = file.isPresent()
                ? page.or(() -> content)
                        .map(on -> Addresses.attachment(on.latest(), file.get().getAttribute("ri:filename")))
                : page.map(Addresses::view);
        out.append(address.map(to -> "<a href=\"" + escape(Addresses.CONTEXT + to) + "\">" + label + "</a>")
                .orElse("<span class=\"unresolved\">" + label + "</span>"));
    }

    private String inner(Element element) {
        int before = out.length();
        children(element);
        String result = out.substring(before);
        out.setLength(before);
        return result;
    }

    private void image(Element image) {
        Optional<String> source = StorageFormat.find(image, "ri:attachment")
                .flatMap(file -> content.map(
                        on -> Addresses.CONTEXT + Addresses.attachment(on.latest(), file.getAttribute("ri:filename"))))
                .or(() -> StorageFormat.find(image, "ri:url").map(url -> url.getAttribute("ri:value")));
        source.ifPresent(address -> {
            String width = image.getAttribute("ac:width");
            out.append(
                            "<span class=\"confluence-embedded-file-wrapper\"><img class=\"confluence-embedded-image\" src=\"")
                    .append(escape(address))
                    .append("\" alt=\"")
                    .append(escape(image.getAttribute("ac:alt")))
                    .append(width.isEmpty() ? "\"" : "\" width=\"" + escape(width) + "\"")
                    .append(" /></span>");
        });
    }

    private Optional<StoredContent> referenced(Element page) {
        String space = page.getAttribute("ri:space-key");
        return content.map(StoredContent::spaceKey)
                .map(own -> space.isEmpty() ? own : space)
                .or(() -> Optional.of(space))
                .flatMap(key -> wiki.contents().page(key, page.getAttribute("ri:content-title")))
                .filter(found -> wiki.access().mayView(reader, found));
    }

    private void macro(Element macro) {
        String name = macro.getAttribute("ac:name");
        Optional<Element> body = StorageFormat.child(macro, "ac:rich-text-body");
        switch (name) {
            case "excerpt" -> body.ifPresent(this::children);
            case "include", "excerpt-include" -> include(macro, name);
            default -> fromPlugin(macro, name);
        }
    }

    private void include(Element macro, String name) {
        Optional<StoredContent> page = StorageFormat.find(macro, "ri:page").flatMap(this::referenced);
        if (page.isEmpty() || depth == MAX_INCLUDE_DEPTH) {
            out.append(error("Unable to render {" + name + "} The included page could not be found."));
            return;
        }
        String storage = page.get().body();
        if (name.equals("include")) {
            out.append(render(wiki, storage, page, output, reader, depth + 1));
            return;
        }
        List<Element> excerpts = StorageFormat.macros(StorageFormat.parse(storage), "excerpt");
        StorageRenderer inner = new StorageRenderer(wiki, page, output, reader, depth + 1);
        excerpts.stream()
                .findFirst()
                .flatMap(excerpt -> StorageFormat.child(excerpt, "ac:rich-text-body"))
                .ifPresent(inner::children);
        out.append("<div class=\"panel\"><div class=\"panelHeader\">")
                .append(escape(page.get().title()))
                .append("</div><div class=\"panelContent\">")
                .append(inner.out)
                .append("</div></div>");
    }

    private void fromPlugin(Element element, String name) {
        Optional<Macro> macro = wiki.macros().apply(name);
        if (macro.isEmpty()) {
            out.append("<span class=\"wysiwyg-unknown-macro\">Unknown macro: '" + escape(name) + "'</span>");
            return;
        }
        String body = StorageFormat.child(element, "ac:plain-text-body")
                .map(Node::getTextContent)
                .or(() -> StorageFormat.child(element, "ac:rich-text-body").map(this::inner))
                .orElse("");
        String html;
        try {
            html = macro.get().execute(StorageFormat.parameters(element), body, context);
        } catch (MacroExecutionException | RuntimeException | LinkageError e) {
            wiki.log().accept("Error rendering macro '" + name + "' for " + output.key() + ": " + e);
            out.append(error("Error rendering macro '" + name + "'"
                    + (e instanceof MacroExecutionException ? " : " + e.getMessage() : "")));
            return;
        }
        try {
            StorageFormat.parseStrictly(html);
        } catch (NotWellFormed e) {
            wiki.log()
                    .accept("Macro '" + name + "' returned for " + output.key() + " what is no XML: " + e.getMessage());
        }
        out.append(html);
    }

    private static String error(String message) {
        return "<div class=\"error\"><span class=\"error\">" + escape(message) + "</span></div>";
    }
}
