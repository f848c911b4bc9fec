package io.frontstage.render;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses our markup as the host does: strictly, as XML. */
public final class WellFormed {

    private WellFormed() {}

    /** @throws AssertionError if it is not well-formed, with the position */
    public static Document parse(String markup) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(markup)));
        } catch (SAXParseException e) {
            int line = e.getLineNumber() - 1;
            String[] lines = markup.split("\n", -1);
            String near = lines[Math.min(line, lines.length - 1)];
            int column = Math.min(Math.max(0, e.getColumnNumber()), near.length());
            throw new AssertionError(e.getMessage() + " near: " + near.substring(Math.max(0, column - 200), column), e);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
