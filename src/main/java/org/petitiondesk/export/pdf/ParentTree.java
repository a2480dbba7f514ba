package org.petitiondesk.export.pdf;

import java.io.IOException;

/**
 * The way back from pages and annotations to the elements they belong to (ISO 32000-1, 14.7.4.4): a
 * number tree.
 */
final class ParentTree {
    private static final int KEYS_PER_LEAF = 128;

    /** By key: of an annotation its element, of a page the row of its elements. */
    private final Ints objects = new Ints();

    /** Adds an object and gives its key. */
    int add(int object) {
        objects.add(object);
        return keys() - 1;
    }

    /** One more than the highest key. */
    int keys() {
        return objects.size();
    }

    /** Writes the tree and gives the number of its root. */
    int write(PdfFile file) throws IOException {
        Syntax root = new Syntax().text("<</Kids[");
        for (int from = 0; from < keys(); from += KEYS_PER_LEAF) {
            root.reference(file.add(leaf(from, Math.min(from + KEYS_PER_LEAF, keys())))).text(" ");
        }
        return file.add(root.text("]>>"));
    }

    private Syntax leaf(int from, int to) {
        Syntax leaf = new Syntax().text("<</Limits[").number(from).text(" ").number(to - 1L);
        leaf.text("]/Nums[");
        for (int key = from; key < to; key++) {
            leaf.number(key).text(" ").reference(objects.get(key)).text(" ");
        }
        return leaf.text("]>>");
    }
}
