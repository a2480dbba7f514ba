package org.petitiondesk.export.pdf;

import static org.petitiondesk.model.letter.Points.ofMm;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfStream;
import org.petitiondesk.typeset.LetterFlow;
import org.petitiondesk.typeset.Page;
import org.petitiondesk.typeset.Placed;
import org.petitiondesk.typeset.StructureElement;
import org.petitiondesk.typeset.TypesetLetter;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of one letter in a file, and its structure. */
final class TaggedPages {
    private final TaggedPdf pdf;
    private final PdfFile file;
    private final double width;
    private final double height;
    private final Elements elements;
    private final PageContent content;

    /** By page, counted from 1: what is drawn on it when all are there. */
    private final Map<Integer, PdfIndirectReference> feet = new LinkedHashMap<>();

    /** How many pages the file had before. */
    private final int before;

    /**
     * @param widthMm of every page
     * @param heightMm of every page
     * @param above number of the parent of the outermost element
     */
    TaggedPages(TaggedPdf pdf, double widthMm, double heightMm, int above) {
        this.pdf = pdf;
        this.file = pdf.file();
        this.width = ofMm(widthMm);
        this.height = ofMm(heightMm);
        this.elements = new Elements(file, pdf.structure().parents(), above, height);
        this.content = new PageContent(elements, pdf.faces(), pdf.pictures(), height);
        this.before = file.pages();
    }

    /** Adds the outermost element and gives its number. */
    int add(StructureElement outermost) {
        return elements.add(outermost);
    }

    /** Adds all pages of a letter, whose first element is the outermost one. */
    void addAll(LetterFlow letter) throws IOException {
        int given = 1;
        while (letter.leaves().hasNext()) {
            LetterFlow.Leaf leaf = letter.leaves().next();
            leaf.structure().stream().skip(given).forEach(elements::add);
            given = 0;
            if (!leaf.hasFoot()) {
                feet.put(count() + 1, file.getPdfIndirectReference());
            }
            add(leaf.page());
            leaf.outline().forEach(bookmark -> addBookmark(bookmark, true));
            elements.complete(leaf.complete());
        }
        writeFeet(letter.feet());
    }

    private void writeFeet(LetterFlow.Feet those) throws IOException {
        int pages = count();
        for (Map.Entry<Integer, PdfIndirectReference> foot : feet.entrySet()) {
            List<Placed> items = those.of(foot.getKey(), pages);
            // So short that deflating takes longer than it saves.
            file.addToBody(new PdfStream(content.drawBelow(items).toByteArray()), foot.getValue());
        }
    }

    private void add(Page page) throws IOException {
        elements.beginPage(file.getCurrentPage().getNumber());
        content.draw(page.items()).writeTo(file.getDirectContent().getInternalBuffer());
        PdfDictionary entries = entries();
        if (!page.links().isEmpty()) {
            entries.put(PdfName.ANNOTS, annotations(page));
        }
        PdfDictionary resources = new PdfDictionary();
        resources.put(PdfName.FONT, pdf.faces().dictionary());
        if (page.items().stream().anyMatch(Placed.Image.class::isInstance)) {
            resources.put(PdfName.XOBJECT, pdf.pictures().dictionary());
        }
        entries.put(PdfName.RESOURCES, resources);
        entries.put(PdfName.STRUCTPARENTS, new PdfNumber(elements.endPage()));
        file.endPage(entries, Optional.ofNullable(feet.get(count() + 1)));
    }

    private PdfDictionary entries() {
        PdfDictionary entries = new PdfDictionary();
        entries.put(PdfName.MEDIABOX, new PdfRectangle((float) width, (float) height));
        entries.put(PdfName.TABS, PdfName.S);
        return entries;
    }

    private PdfArray annotations(Page page) throws IOException {
        PdfArray annotations = new PdfArray();
        for (Page.LinkArea area : page.links()) {
            PdfIndirectReference annotation = file.getPdfIndirectReference();
            int key = elements.annotate(area.element(), annotation.getNumber());
            file.small(LinkAnnotation.of(area, height, key), annotation);
            annotations.add(annotation);
        }
        return annotations;
    }

    /** Adds a page of the same size with nothing on it. */
    void addBlank() {
        file.endPage(entries(), Optional.empty());
    }

    /** How many there are. */
    int count() {
        return file.pages() - before;
    }

    /**
     * Adds a bookmark.
     *
     * @param isOpen whether those below it are shown at first
     */
    void addBookmark(TypesetLetter.Bookmark bookmark, boolean isOpen) {
        pdf.bookmarks()
                .add(
                        bookmark.text(),
                        bookmark.level(),
                        isOpen,
                        before + bookmark.page() + 1,
                        height - ofMm(bookmark.yMm()));
    }

    /** Writes the rest of the structure. */
    void end() throws IOException {
        elements.end();
    }
}
