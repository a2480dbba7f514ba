package org.petitiondesk.export.pdf;

import static org.petitiondesk.model.letter.Points.ofMm;

import org.petitiondesk.typeset.Page;
import org.petitiondesk.typeset.Placed;
import org.petitiondesk.typeset.StructureElement;
import org.petitiondesk.typeset.TypesetLetter;

import java.io.IOException;

/** The pages of one letter in a file, and its structure. */
final class TaggedPages {
    private final TaggedPdf pdf;
    private final PdfFile file;
    private final double width;
    private final double height;
    private final Elements elements;
    private final PageContent content;

    /** The numbers of the pages. */
    private final Ints pages = new Ints();

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
    }

    /** Adds the next element of the structure and gives its number. */
    int add(StructureElement element) {
        return elements.add(element);
    }

    void add(Page page) throws IOException {
        int number = file.reserve();
        elements.beginPage(number);
        int drawn = file.reserve();
        file.stream(drawn, "", content.draw(page.items()));
        Syntax object = new Syntax(512);
        write(object, page, number, drawn);
        file.begin(number).append(object);
        pages.add(number);
    }

    private void write(Syntax object, Page page, int number, int drawn) throws IOException {
        begin(object, number, drawn);
        if (!page.links().isEmpty()) {
            object.text("/Annots[");
            for (Page.LinkArea area : page.links()) {
                int annotation = file.reserve();
                int key = elements.annotate(area.element(), annotation);
                LinkAnnotation.writeTo(file.begin(annotation), area, height, key);
                object.reference(annotation).text(" ");
            }
            object.text("]");
        }
        object.text("/Resources<</Font ").reference(pdf.faces().dictionary());
        if (page.items().stream().anyMatch(Placed.Image.class::isInstance)) {
            object.text("/XObject ").reference(pdf.pictures().dictionary());
        }
        object.text(">>/StructParents ").number(elements.endPage()).text(">>");
    }

    private void begin(Syntax object, int number, int drawn) throws IOException {
        object.text("<</Type/Page/Parent ")
                .reference(pdf.pages().add(number))
                .text("/MediaBox[0 0 ")
                .decimal(width)
                .text(" ")
                .decimal(height)
                .text("]/Tabs/S/Contents ")
                .reference(drawn);
    }

    /** Adds a page of the same size with nothing on it. */
    void addBlank() throws IOException {
        int number = file.reserve();
        int drawn = file.reserve();
        file.stream(drawn, "", new Syntax(1));
        Syntax object = new Syntax(256);
        begin(object, number, drawn);
        file.begin(number).append(object.text("/Resources<<>>>>"));
        pages.add(number);
    }

    /** How many there are. */
    int count() {
        return pages.size();
    }

    /**
     * Adds a bookmark.
     *
     * @param isOpen whether those below it are shown at first
     */
    void addBookmark(TypesetLetter.Bookmark bookmark, boolean isOpen) {
        pdf.bookmarks()
                .add(
                        new Bookmarks.Bookmark(
                                bookmark.text(),
                                bookmark.level(),
                                isOpen,
                                pages.get(bookmark.page()),
                                height - ofMm(bookmark.yMm())));
    }

    /** Writes the structure as far as it is complete. */
    void complete(int before) throws IOException {
        elements.complete(before);
    }

    /** Writes the rest of the structure. */
    void end() throws IOException {
        elements.end();
    }
}
