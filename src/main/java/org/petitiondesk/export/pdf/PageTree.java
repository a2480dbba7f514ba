package org.petitiondesk.export.pdf;

import java.io.IOException;

/** The pages of a file in their order (ISO 32000-1, 7.7.3), in groups below one root. */
final class PageTree {
    private static final int PAGES_PER_GROUP = 64;

    private final PdfFile file;
    private final int root;
    private final Syntax groups = new Syntax();
    private final Syntax pages = new Syntax();
    private int group;
    private int inGroup;
    private int count;

    PageTree(PdfFile file) {
        this.file = file;
        this.root = file.reserve();
    }

    int root() {
        return root;
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** Adds a page and gives the number of its parent. */
    int add(int page) throws IOException {
        if (inGroup == PAGES_PER_GROUP) {
            endGroup();
        }
        if (inGroup == 0) {
            group = file.reserve();
            groups.reference(group).text(" ");
        }
        pages.reference(page).text(" ");
        inGroup++;
        count++;
        return group;
    }

    void end() throws IOException {
        if (inGroup > 0) {
            endGroup();
        }
        file.begin(root)
                .text("<</Type/Pages/Kids[")
                .append(groups)
                .text("]/Count ")
                .number(count)
                .text(">>");
    }

    private void endGroup() throws IOException {
        file.begin(group)
                .text("<</Type/Pages/Parent ")
                .reference(root)
                .text("/Kids[")
                .append(pages)
                .text("]/Count ")
                .number(inGroup)
                .text(">>");
        pages.clear();
        inGroup = 0;
    }
}
