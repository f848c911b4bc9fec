package io.frontstage.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * The structure of a PDF for screen readers: its structure tree, and the content of each page that belongs to each
 * element (ISO 32000-1, 14.7).
 */
final class Tags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement("Document", root);
    /** By number: for a page, the array of elements by content; for a link, its element. */
    private final List<COSBase> parents = new ArrayList<>();

    private int links;
    private boolean leftOut;

    Tags() {
        root.appendKid(document);
    }

    PDStructureElement document() {
        return document;
    }

    static PDStructureElement element(String type, PDStructureElement parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** Prepares a page for marked content. */
    void page(PDPage page) {
        page.setStructParents(parents.size());
        parents.add(new COSArray());
    }

    /** Returns the number for the next content of a page, which belongs to an element. */
    int content(PDPage page, PDStructureElement element) {
        COSArray contents = (COSArray) parents.get(page.getStructParents());
        int number = contents.size();
        contents.add(element.getCOSObject());
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        return number;
    }

    /** Whether one more link is allowed; if not, this is recorded. */
    boolean hasRoomForLink() {
        leftOut |= links == PdfWriter.MAX_LINKS;
        return !leftOut;
    }

    /** Whether links were left out because there would have been too many. */
    boolean leftOut() {
        return leftOut;
    }

    void link(PDPage page, PDStructureElement parent, PDAnnotationLink annotation) {
        links++;
        PDStructureElement link = element("Link", parent);
        PDObjectReference reference = new PDObjectReference();
        reference.setPage(page);
        reference.setReferencedObject(annotation);
        link.appendKid(reference);
        annotation.setStructParent(parents.size());
        parents.add(link.getCOSObject());
    }

    void finish(PDDocument pdf) throws IOException {
        COSArray numbers = new COSArray();
        for (int i = 0; i < parents.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(parents.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(parents.size());
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        catalog.setMarkInfo(info);
    }
}
