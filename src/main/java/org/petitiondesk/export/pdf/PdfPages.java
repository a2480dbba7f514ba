package org.petitiondesk.export.pdf;

import static org.petitiondesk.model.letter.Points.ofMm;

import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.petitiondesk.typeset.Page;
import org.petitiondesk.typeset.Page.LinkArea;
import org.petitiondesk.typeset.Placed;
import org.petitiondesk.typeset.TypesetLetter;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes typeset letters as PDF 1.7 that keeps PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1):
 * tagged, with all fonts in the file. The same letter always gives the same bytes.
 */
public final class PdfPages {
    private static final String COLOURS = "sRGB IEC61966-2.1";

    private PdfPages() {}

    /**
     * Writes a letter. The stream is not closed.
     *
     * @throws IOException if the stream fails
     */
    public static void write(TypesetLetter letter, OutputStream out) throws IOException {
        try {
            new Writing(letter, out).write();
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** One letter being written. */
    private static final class Writing {
        private final TypesetLetter letter;
        private final double height;
        private final TaggedPdf pdf;
        private final EmbeddedFaces faces = new EmbeddedFaces();
        private final EmbeddedPictures pictures = new EmbeddedPictures();
        private final ReadingOrder order;
        private final int[] pages;

        private Writing(TypesetLetter letter, OutputStream out) {
            this.letter = letter;
            this.height = ofMm(letter.heightMm());
            this.pdf = TaggedPdf.open(ofMm(letter.widthMm()), height, out);
            this.order = new ReadingOrder(letter.structure());
            this.pages = new int[letter.pages().size()];
        }

        private void write() throws IOException {
            for (int page = 0; page < pages.length; page++) {
                write(page);
            }
            order.end();
            faces.write(pdf, pdf.fonts());
            pictures.write(pdf);
            Bookmarks.write(letter.outline(), height, pdf);
            new Metadata(letter.title(), letter.language()).write(pdf);
            pdf.setOutputIntents(
                    COLOURS,
                    // OpenPDF takes this word for the output intent of PDF/A.
                    "PDFA/1",
                    "http://www.color.org",
                    COLOURS,
                    ICC_Profile.getInstance(ColorSpace.CS_sRGB));
            PdfIndirectReference root = pdf.getPdfIndirectReference();
            PdfDictionary marked = new PdfDictionary();
            marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
            pdf.getExtraCatalog().put(PdfName.MARKINFO, marked);
            pdf.getExtraCatalog().put(PdfName.STRUCTTREEROOT, root);
            pdf.end((file, references) -> writeStructure(file, references, root.getNumber()));
        }

        private void write(int index) throws IOException {
            Page page = letter.pages().get(index);
            pages[index] = pdf.getPageReference(index + 1).getNumber();
            new PageContent(letter.structure(), order, faces, pictures, index, height)
                    .draw(page, pdf.getDirectContent());
            PdfArray annotations = new PdfArray();
            for (LinkArea area : page.links()) {
                PdfIndirectReference annotation = pdf.getPdfIndirectReference();
                int number = order.annotate(area.element(), index, annotation.getNumber());
                pdf.addToBody(LinkAnnotation.of(area, height, pages.length + number), annotation);
                annotations.add(annotation);
            }
            boolean pictured = page.items().stream().anyMatch(Placed.Image.class::isInstance);
            pdf.endPage(
                    annotations,
                    pictured ? Optional.of(pictures.dictionary(pdf)) : Optional.empty());
        }

        private void writeStructure(FileBytes file, CrossReferences references, int root)
                throws IOException {
            StructureTree tree =
                    new StructureTree(
                            letter.structure(),
                            order,
                            new Figures(pictures, height),
                            pages,
                            root,
                            references.size());
            ObjectStreams objects =
                    new ObjectStreams(file, references, references.size(), tree.objects());
            references.at(root, file.position());
            new Syntax()
                    .number(root)
                    .text(" 0 obj\n")
                    .append(tree.rootDictionary())
                    .text("\nendobj\n")
                    .writeTo(file);
            tree.write(objects);
            objects.end();
        }
    }
}
