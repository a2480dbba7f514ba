package org.petitiondesk.export.pdf;

import org.petitiondesk.typeset.StructureElement;

import java.util.Arrays;
import java.util.List;

/**
 * What each element of the letter's structure holds, in reading order: child elements, marked
 * contents of pages, link annotations. A paragraph that goes on overleaf is one element with two
 * contents.
 *
 * <p>Pages are told in order. Everything is kept in rows of numbers, because an annex of 100,000
 * names has half a million elements.
 */
final class ReadingOrder {
    private static final int NONE = -1;

    private final List<StructureElement> elements;

    /** First and last kid by element; kids form chains. */
    private final int[] firstKids;

    private final int[] lastKids;
    private final Ints nextKids = new Ints();

    /** A child element's index, or the complement of a content's index. */
    private final Ints kids = new Ints();

    private final Ints contentPages = new Ints();
    private final Ints contentElements = new Ints();

    /** The identifier within the page, or the complement of an annotation's object number. */
    private final Ints contentMarks = new Ints();

    private final Ints annotatedElements = new Ints();
    private int attached;
    private int page;
    private int marksOnPage;

    ReadingOrder(List<StructureElement> elements) {
        this.elements = elements;
        this.firstKids = new int[elements.size()];
        this.lastKids = new int[elements.size()];
        Arrays.fill(firstKids, NONE);
        Arrays.fill(lastKids, NONE);
    }

    /** Adds content to an element and gives its identifier (MCID) within its page. */
    int mark(int element, int onPage) {
        if (onPage != page) {
            page = onPage;
            marksOnPage = 0;
        }
        add(element, onPage, marksOnPage);
        return marksOnPage++;
    }

    /** Adds a link annotation to an element and gives its number among all annotations. */
    int annotate(int element, int onPage, int annotationObject) {
        add(element, onPage, ~annotationObject);
        annotatedElements.add(element);
        return annotatedElements.size() - 1;
    }

    /** Attaches the elements that have no content and stand last. */
    void end() {
        attachUpTo(elements.size() - 1);
    }

    private void add(int element, int onPage, int mark) {
        attachUpTo(element);
        addKid(element, ~contentMarks.size());
        contentPages.add(onPage);
        contentElements.add(element);
        contentMarks.add(mark);
    }

    /** Elements stand in reading order, so all before this one are read before its content. */
    private void attachUpTo(int element) {
        for (; attached <= element; attached++) {
            int parent = elements.get(attached).parent();
            if (parent != NONE) {
                addKid(parent, attached);
            }
        }
    }

    private void addKid(int parent, int kid) {
        int link = kids.size();
        kids.add(kid);
        nextKids.add(NONE);
        if (firstKids[parent] == NONE) {
            firstKids[parent] = link;
        } else {
            nextKids.set(lastKids[parent], link);
        }
        lastKids[parent] = link;
    }

    /** Receives what an element holds. */
    interface Kids {
        void element(int index);

        void content(int page, int mark);

        void annotation(int page, int object);
    }

    /** Tells what an element holds, in reading order. */
    void tellKids(int element, Kids receiver) {
        for (int link = firstKids[element]; link != NONE; link = nextKids.get(link)) {
            int kid = kids.get(link);
            if (kid >= 0) {
                receiver.element(kid);
            } else if (contentMarks.get(~kid) >= 0) {
                receiver.content(contentPages.get(~kid), contentMarks.get(~kid));
            } else {
                receiver.annotation(contentPages.get(~kid), ~contentMarks.get(~kid));
            }
        }
    }

    int contents() {
        return contentMarks.size();
    }

    int pageOfContent(int content) {
        return contentPages.get(content);
    }

    int elementOfContent(int content) {
        return contentElements.get(content);
    }

    boolean isMark(int content) {
        return contentMarks.get(content) >= 0;
    }

    int annotations() {
        return annotatedElements.size();
    }

    int elementOfAnnotation(int annotation) {
        return annotatedElements.get(annotation);
    }
}
