package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Paper;

import java.util.ArrayList;
import java.util.List;

/**
 * A letter as pages of positioned runs, with the logical structure they belong to.
 *
 * @param widthMm of every page
 * @param heightMm of every page
 * @param structure in reading order, parents before children; the first is the document
 * @param outline headings for the bookmarks, in reading order
 */
public record TypesetLetter(
        Language language,
        String title,
        double widthMm,
        double heightMm,
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
        this(language, title, paper.widthMm(), paper.heightMm(), pages, structure, outline);
    }

    /** The same, one page after another. */
    public LetterFlow flow() {
        List<LetterFlow.Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int page = i;
            leaves.add(
                    new LetterFlow.Leaf(
                            pages.get(i),
                            i == 0 ? structure : List.of(),
                            outline.stream().filter(mark -> mark.page() == page).toList(),
                            0,
                            true));
        }
        return new LetterFlow(
                language, title, widthMm, heightMm, leaves.iterator(), LetterFlow.Feet.NONE);
    }

    /**
     * An entry of the bookmarks.
     *
     * @param page counted from 0
     * @param yMm top of the heading
     */
    public record Bookmark(String text, int level, int page, double yMm) {}
}
