package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Paper;

import java.util.List;

/**
 * A letter as pages of positioned runs, with the logical structure they belong to.
 *
 * @param onItsSide whether the paper's long edges lie at the top and the bottom
 * @param structure in reading order, parents before children; the first is the document
 * @param outline headings for the bookmarks, in reading order
 */
public record TypesetLetter(
        Language language,
        String title,
        Paper paper,
        boolean onItsSide,
        List<Page> pages,
        List<StructureElement> structure,
        List<Bookmark> outline) {
    public TypesetLetter {
        pages = List.copyOf(pages);
        structure = List.copyOf(structure);
        outline = List.copyOf(outline);
    }

    /** One on upright paper. */
    public TypesetLetter(
            Language language,
            String title,
            Paper paper,
            List<Page> pages,
            List<StructureElement> structure,
            List<Bookmark> outline) {
        this(language, title, paper, false, pages, structure, outline);
    }

    /** The width of a page. */
    public double widthMm() {
        return onItsSide ? paper.heightMm() : paper.widthMm();
    }

    /** The height of a page. */
    public double heightMm() {
        return onItsSide ? paper.widthMm() : paper.heightMm();
    }

    /**
     * An entry of the bookmarks.
     *
     * @param page counted from 0
     * @param yMm top of the heading
     */
    public record Bookmark(String text, int level, int page, double yMm) {}
}
