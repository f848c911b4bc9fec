package io.frontstage.sandbox.wiki;

import io.frontstage.sandbox.wiki.StorageFormat.NotWellFormed;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A page as an export or a mail receives it. It is parsed as XML as a whole, so that one bad macro breaks it. PDF, Word
 * and mail have no SVG, and only images that can be fetched.
 */
final class Export {

    /** The consumer could not read the page. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Broken(String message) {
            super(message);
        }
    }

    private final Wiki wiki;
    private final Optional<Person> reader;

    Export(Wiki wiki, Optional<Person> reader) {
        this.wiki = wiki;
        this.reader = reader;
    }

    /** A whole HTML document; only for outputs that are parsed as XML. */
    String document(StoredContent content, Output output) {
        String body = body(wiki.render(content, output, reader), output);
        return Template.named("export")
                .fill(Map.of(
                        "title",
                        content.title(),
                        "body",
                        body,
                        "output",
                        output.label(),
                        "context",
                        Addresses.CONTEXT,
                        "sheet",
                        output != Output.HTML_EXPORT));
    }

    private String body(String html, Output output) {
        Element root;
        try {
            root = StorageFormat.parseStrictly(html);
        } catch (NotWellFormed e) {
            throw new Broken("The " + output.label() + " output of this page is broken: " + e.getMessage());
        }
        if (output.withoutVectors()) {
            removeAll(root, "svg");
            removeAll(root, "script");
            for (Element image : all(root, "img")) {
                resolve(image);
            }
        }
        return html(root);
    }

    private void resolve(Element image) {
        String source = image.getAttribute("src");
        String path =
                source.startsWith(Addresses.CONTEXT + "/") ? source.substring(Addresses.CONTEXT.length()) : source;
        boolean temporary = path.startsWith(ExportFiles.PATH)
                && wiki.exportFiles()
                        .file(path.substring(ExportFiles.PATH.length()), reader)
                        .isPresent();
        if (temporary || path.startsWith("/download/attachments/") || path.startsWith("/download/resources/")) {
            image.setAttribute("src", Addresses.CONTEXT + path);
        } else {
            wiki.setup().log().accept("A picture of the export cannot be fetched and is left out: " + source);
            image.getParentNode().removeChild(image);
        }
    }

    private static void removeAll(Element root, String name) {
        all(root, name).forEach(element -> element.getParentNode().removeChild(element));
    }

    private static List<Element> all(Element root, String name) {
        List<Element> result = new ArrayList<>();
        NodeList nodes = root.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                result.add(element);
            }
        }
        return result;
    }

    private static String html(Element root) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.METHOD, "html");
            transformer.setOutputProperty(OutputKeys.INDENT, "no");
            StringWriter out = new StringWriter();
            for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
                transformer.transform(new DOMSource(child), new StreamResult(out));
            }
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
