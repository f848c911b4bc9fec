package io.frontstage.sandbox.wiki;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Confluence's storage format: a fragment of XHTML with elements of the namespaces {@code ac} and {@code ri} and HTML's
 * entities.
 */
final class StorageFormat {

    /** A body is not valid storage format, or a macro's output is not XML; the message says where and why. */
    static final class NotWellFormed extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotWellFormed(String message) {
            super(message);
        }
    }

    private static final String ENTITIES = entities();

    private StorageFormat() {}

    private static String entities() {
        try (InputStream in = StorageFormat.class.getResourceAsStream("entities.dtd")) {
            return "<!DOCTYPE storage [" + new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "")
                    + "]>";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses a stored body and returns its root element. */
    static Element parse(String storage) {
        return parse(ENTITIES + "<storage>", storage, "</storage>");
    }

    /**
     * Parses a fragment that must be plain XML: only the five predefined entities, every element closed. Returns its
     * root element.
     */
    static Element parseStrictly(String fragment) {
        for (int i = 0; i < fragment.length(); i += Character.charCount(fragment.codePointAt(i))) {
            int c = fragment.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                throw new NotWellFormed("a lone surrogate at character " + i);
            }
        }
        return parse("<root>", fragment, "</root>");
    }

    private static Element parse(String before, String fragment, String after) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Refusing());
            return builder.parse(new InputSource(new StringReader(before + fragment + after)))
                    .getDocumentElement();
        } catch (SAXParseException e) {
            throw new NotWellFormed("line " + e.getLineNumber() + ", column "
                    + (e.getLineNumber() == 1 ? e.getColumnNumber() - before.length() : e.getColumnNumber()) + ": "
                    + e.getMessage());
        } catch (SAXException e) {
            throw new NotWellFormed(e.getMessage());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Element> children(Element parent) {
        List<Element> result = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                result.add(element);
            }
        }
        return result;
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(element -> element.getTagName().equals(name))
                .findFirst();
    }

    /** All macros with that name in the document, in whatever element they are. */
    static List<Element> macros(Element root, String name) {
        List<Element> result = new ArrayList<>();
        NodeList all = root.getElementsByTagName("ac:structured-macro");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element macro
                    && macro.getAttribute("ac:name").equals(name)) {
                result.add(macro);
            }
        }
        return result;
    }

    /**
     * A macro's parameters as the macro gets them: plain text. A page is given by its title, or {@code SPACE:Title}; an
     * attachment by its file name, and its page under {@code page}.
     */
    static Map<String, String> parameters(Element macro) {
        Map<String, String> result = new LinkedHashMap<>();
        for (Element parameter : children(macro)) {
            if (parameter.getTagName().equals("ac:parameter")) {
                String name = parameter.getAttribute("ac:name");
                Optional<Element> attachment = find(parameter, "ri:attachment");
                Optional<Element> page = find(parameter, "ri:page").or(() -> find(parameter, "ri:blog-post"));
                if (attachment.isPresent()) {
                    result.put(name, attachment.get().getAttribute("ri:filename"));
                    page.ifPresent(other -> result.putIfAbsent("page", pageReference(other)));
                } else {
                    result.put(name, page.map(StorageFormat::pageReference).orElseGet(() -> parameter
                            .getTextContent()
                            .strip()));
                }
            }
        }
        return result;
    }

    private static String pageReference(Element page) {
        String space = page.getAttribute("ri:space-key");
        return (space.isEmpty() ? "" : space + ":") + page.getAttribute("ri:content-title");
    }

    static Optional<Element> find(Element within, String name) {
        Node found = within.getElementsByTagName(name).item(0);
        return found instanceof Element element ? Optional.of(element) : Optional.empty();
    }

    private static final class Refusing implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {}

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
