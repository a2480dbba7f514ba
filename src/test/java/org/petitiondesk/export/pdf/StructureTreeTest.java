package org.petitiondesk.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.petitiondesk.typeset.TypesetLetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The structure as another program reads it. */
final class StructureTreeTest {

    @Test
    void followsTheReadingOrder() throws IOException {
        assertEquals(
                "Document("
                        + "H1(0) "
                        + "P[ko](1) "
                        + "P(2 Span[zh-Hans](3) 4) "
                        + "L/LowerRoman("
                        + "LI(Lbl(5) LBody(P(6))) "
                        + "LI(Lbl(7) LBody(P(8)))) "
                        + "H2(9) "
                        + "P(Link(10 mailto:office@example.org)) "
                        + "P(11 page-2:0))",
                structure(TypicalLetters.twoPages().build()));
    }

    @Test
    void keepsLabelsThatAreEmpty() throws IOException {
        assertEquals(
                "Document(H1(0) L/Disc(LI(Lbl() LBody(1)) LI(Lbl(2) LBody(3))))",
                structure(TypicalLetters.annex(1, 2)));
    }

    private static String structure(TypesetLetter letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPages.write(letter, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return kids(document, document.getDocumentCatalog().getStructureTreeRoot());
        }
    }

    private static String kids(PDDocument document, PDStructureNode node) {
        StringBuilder kids = new StringBuilder();
        for (Object kid : node.getKids()) {
            kids.append(kids.isEmpty() ? "" : " ");
            kids.append(
                    switch (kid) {
                        case PDStructureElement element -> element(document, element);
                        case PDMarkedContentReference overleaf ->
                                "page-"
                                        + (document.getPages().indexOf(overleaf.getPage()) + 1)
                                        + ":"
                                        + overleaf.getMCID();
                        case PDObjectReference link -> annotation(link).getString(COSName.CONTENTS);
                        default -> kid.toString();
                    });
        }
        return kids.toString();
    }

    private static String element(PDDocument document, PDStructureElement element) {
        String attribute =
                element.getAttributes().size() == 0
                        ? ""
                        : "/" + attribute(element.getAttributes().getObject(0).getCOSObject());
        String language = element.getLanguage() == null ? "" : "[" + element.getLanguage() + "]";
        return element.getStructureType()
                + attribute
                + language
                + "("
                + kids(document, element)
                + ")";
    }

    private static COSDictionary annotation(PDObjectReference link) {
        return (COSDictionary) link.getReferencedObject().getCOSObject();
    }

    private static String attribute(COSDictionary attributes) {
        return attributes.getNameAsString(COSName.getPDFName("ListNumbering"));
    }
}
