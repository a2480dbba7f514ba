package org.petitiondesk.export.pdf;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.typeset.StructureElement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The elements of one letter's structure, in reading order, while its pages are drawn. A paragraph
 * that goes on overleaf is one element with two contents.
 *
 * <p>An annex of a million names has four million elements: those that get no more content are
 * written and forgotten.
 */
final class Elements {
    private final PdfFile file;
    private final ParentTree parents;

    /** Number of the parent of the outermost element. */
    private final int above;

    /** Of the paper in points. */
    private final double height;

    /** Those that may get more, but for {@link #last} and what it lies in. */
    private final List<Element> open = new ArrayList<>();

    /** Index of the first of them in the letter's structure. */
    private int first;

    /** The one before them; it and what it lies in may get more, too. */
    private @Nullable Element last;

    /** So many have been added to their parents. */
    private int attached;

    private final Syntax ofPage = new Syntax(1 << 10);
    private int page;
    private int marks;

    /**
     * @param above number of the parent of the outermost element
     * @param height of the paper in points
     */
    Elements(PdfFile file, ParentTree parents, int above, double height) {
        this.file = file;
        this.parents = parents;
        this.above = above;
        this.height = height;
    }

    /** Adds the next element and gives its number. */
    int add(StructureElement what) {
        Element parent = what.parent() < 0 ? null : get(what.parent());
        Element element = new Element(what, size(), file.reserve(), parent);
        open.add(element);
        return element.number();
    }

    /** How many were added. */
    int size() {
        return first + open.size();
    }

    /** An element by its index. */
    Element get(int index) {
        if (index >= first) {
            return open.get(index - first);
        }
        for (Element at = last; at != null; at = at.parent()) {
            if (at.index() == index) {
                return at;
            }
        }
        throw new IllegalStateException("an element gets more after it was complete");
    }

    /**
     * Begins a page.
     *
     * @param number of its object
     */
    void beginPage(int number) {
        page = number;
        marks = 0;
        ofPage.clear();
    }

    /** Adds content of the page to an element and gives its identifier (MCID) there. */
    int mark(int index) {
        Element element = reached(index);
        element.mark(page, marks);
        ofPage.reference(element.number()).text(" ");
        return marks++;
    }

    /** Adds an annotation of the page to an element and gives its key in the parent tree. */
    int annotate(int index, int annotation) {
        Element element = reached(index);
        element.annotate(page, annotation);
        return parents.add(element.number());
    }

    /** Ends the page and gives its key in the parent tree. */
    int endPage() throws IOException {
        int row = file.reserve();
        file.begin(row).text("[").append(ofPage).text("]");
        return parents.add(row);
    }

    /**
     * Writes what is complete.
     *
     * @param before elements before this index get nothing more, but for those that later ones lie
     *     in
     */
    void complete(int before) throws IOException {
        if (before <= first) {
            return;
        }
        reached(before - 1);
        Element end = get(before - 1);
        for (Element at = last; at != null; at = at.parent()) {
            writeUnlessAround(end, at);
        }
        List<Element> reached = open.subList(0, before - first);
        for (Element element : reached) {
            writeUnlessAround(end, element);
        }
        reached.clear();
        first = before;
        last = end;
    }

    /** Writes all that is left. */
    void end() throws IOException {
        complete(size());
        for (Element at = last; at != null; at = at.parent()) {
            write(at);
        }
    }

    /** Elements stand in reading order, so all before this one are read before its content. */
    private Element reached(int index) {
        for (; attached <= index; attached++) {
            Element element = get(attached);
            if (element.parent() != null) {
                element.parent().add(element);
            }
        }
        return get(index);
    }

    private void writeUnlessAround(Element inner, Element element) throws IOException {
        if (!inner.isWithin(element)) {
            write(element);
        }
    }

    private void write(Element element) throws IOException {
        element.writeTo(file.begin(element.number()), above, height);
    }
}
