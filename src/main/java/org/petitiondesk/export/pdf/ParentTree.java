package org.petitiondesk.export.pdf;

import java.io.IOException;

/**
 * The way back from pages and annotations to the elements they belong to (ISO 32000-1, 14.7.4.4): a
 * number tree whose keys count the pages first, the annotations after them.
 */
final class ParentTree {
    private static final int KEYS_PER_LEAF = 128;

    private final ReadingOrder order;
    private final int pages;

    /** Number of the first element. */
    private final int elements;

    /** Number of the first object of this tree. */
    private final int first;

    ParentTree(ReadingOrder order, int pages, int elements, int first) {
        this.order = order;
        this.pages = pages;
        this.elements = elements;
        this.first = first;
    }

    /** One more than the highest key. */
    int keys() {
        return pages + order.annotations();
    }

    /** How many objects {@link #write} writes; the last is the root of the tree. */
    int objects() {
        return pages + leaves() + 1;
    }

    void write(ObjectStreams objects) throws IOException {
        writePages(objects);
        for (int from = 0; from < keys(); from += KEYS_PER_LEAF) {
            writeLeaf(objects.begin(), from, Math.min(from + KEYS_PER_LEAF, keys()));
        }
        Syntax root = objects.begin().text("<</Kids[");
        for (int leaf = 0; leaf < leaves(); leaf++) {
            root.reference(first + pages + leaf).text(" ");
        }
        root.text("]>>");
    }

    /** For each page, the elements of its marked contents in order of their identifiers. */
    private void writePages(ObjectStreams objects) throws IOException {
        int content = 0;
        for (int page = 0; page < pages; page++) {
            Syntax parents = objects.begin().text("[");
            for (; content < order.contents() && order.pageOfContent(content) == page; content++) {
                if (order.isMark(content)) {
                    parents.reference(elements + order.elementOfContent(content)).text(" ");
                }
            }
            parents.text("]");
        }
    }

    private void writeLeaf(Syntax leaf, int from, int to) {
        leaf.text("<</Limits[").number(from).text(" ").number(to - 1L).text("]/Nums[");
        for (int key = from; key < to; key++) {
            int object =
                    key < pages ? first + key : elements + order.elementOfAnnotation(key - pages);
            leaf.number(key).text(" ").reference(object).text(" ");
        }
        leaf.text("]>>");
    }

    private int leaves() {
        return (keys() + KEYS_PER_LEAF - 1) / KEYS_PER_LEAF;
    }
}
