package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Language;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A letter whose pages come one after another, so that one of any length needs little memory.
 *
 * @param widthMm of every page
 * @param heightMm of every page
 * @param leaves to be gone through once
 */
public record LetterFlow(
        Language language, String title, double widthMm, double heightMm, Iterator<Leaf> leaves) {

    /**
     * A page with what it adds to the letter.
     *
     * @param structure elements that follow those of the pages before; the first of all is the
     *     document
     * @param outline headings on this page
     * @param complete later pages give nothing more to elements before this one, but for those that
     *     later elements lie in; 0 if that is not known
     */
    public record Leaf(
            Page page,
            List<StructureElement> structure,
            List<TypesetLetter.Bookmark> outline,
            int complete) {}

    /** All pages together. */
    TypesetLetter held() {
        List<Page> pages = new ArrayList<>();
        List<StructureElement> structure = new ArrayList<>();
        List<TypesetLetter.Bookmark> outline = new ArrayList<>();
        leaves.forEachRemaining(leaf -> {
            pages.add(leaf.page());
            structure.addAll(leaf.structure());
            outline.addAll(leaf.outline());
        });
        return new TypesetLetter(language, title, widthMm, heightMm, pages, structure, outline);
    }
}
