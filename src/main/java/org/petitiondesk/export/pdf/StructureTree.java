package org.petitiondesk.export.pdf;

import java.io.IOException;

/**
 * The logical structure of a file (ISO 32000-1, 14.7.2): its root and the {@link ParentTree}. The
 * elements themselves are written by {@link Elements} as soon as they are complete.
 */
final class StructureTree {
    private final PdfFile file;
    private final int root;
    private final ParentTree parents = new ParentTree();
    private final Syntax tops = new Syntax();

    StructureTree(PdfFile file) {
        this.file = file;
        this.root = file.reserve();
    }

    int root() {
        return root;
    }

    ParentTree parents() {
        return parents;
    }

    /** Adds an outermost element. */
    void top(int element) {
        tops.reference(element).text(" ");
    }

    void end() throws IOException {
        int tree = parents.write(file);
        file.begin(root)
                .text("<</Type/StructTreeRoot/K[")
                .append(tops)
                .text("]/ParentTree ")
                .reference(tree)
                .text("/ParentTreeNextKey ")
                .number(parents.keys())
                .text(">>");
    }
}
