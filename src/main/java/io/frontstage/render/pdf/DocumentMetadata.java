package io.frontstage.render.pdf;

import io.frontstage.render.markup.MarkupWriter;
import java.util.Locale;

/**
 * What a PDF says about itself, as XMP (ISO 16684-1): title, language, and that it conforms to PDF/UA-1 (ISO 14289-1,
 * clauses 5 and 7.1).
 */
final class DocumentMetadata {

    /** The id is the same in every packet; the byte order mark says that it is UTF-8. */
    private static final String BEGIN = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>";

    private static final String END = "<?xpacket end=\"r\"?>";

    private DocumentMetadata() {}

    static String of(String title, Locale language) {
        MarkupWriter out = new MarkupWriter().unlimited();
        out.markup(BEGIN);
        out.open("x:xmpmeta").attribute("xmlns:x", "adobe:ns:meta/");
        out.open("rdf:RDF").attribute("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        out.open("rdf:Description")
                .attribute("rdf:about", "")
                .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .attribute("xmlns:pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
        out.open("dc:title").open("rdf:Alt").open("rdf:li").attribute("xml:lang", "x-default");
        out.text(title).close().close().close();
        out.open("dc:language").open("rdf:Bag").open("rdf:li");
        out.text(language.toLanguageTag()).close().close().close();
        out.open("pdfuaid:part").text("1").close();
        return out.close().close().close().markup(END).toString();
    }
}
