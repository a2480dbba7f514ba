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
 * @param feet of the pages that lack them
 */
public record LetterFlow(
        Language language,
        String title,
        double widthMm,
        double heightMm,
        Iterator<Leaf> leaves,
        Feet feet) {

    /**
     * What stands at the foot of pages, for example how many there are: known only when the last
     * one is set.
     */
    public interface Feet {
        /** Of letters whose pages have them. */
        Feet NONE = (number, pages) -> List.of();

        /**
         * Of one page, all of it never read.
         *
         * @param number counted from 1
         * @param pages how many there are
         */
        List<Placed> of(int number, int pages);
    }

    /**
     * A page with what it adds to the letter.
     *
     * @param structure elements that follow those of the pages before; the first of all is the
     *     document
     * @param outline headings on this page
     * @param complete later pages give nothing more to elements before this one, but for those that
     *     later elements lie in; 0 if that is not known
     * @param hasFoot whether what stands at the foot is on the page already
     */
    public record Leaf(
            Page page,
            List<StructureElement> structure,
            List<TypesetLetter.Bookmark> outline,
            int complete,
            boolean hasFoot) {}

    /** All pages together. */
    TypesetLetter held() {
        List<Leaf> all = new ArrayList<>();
        leaves.forEachRemaining(all::add);
        List<Page> pages = new ArrayList<>();
        List<StructureElement> structure = new ArrayList<>();
        List<TypesetLetter.Bookmark> outline = new ArrayList<>();
        for (Leaf leaf : all) {
            List<Placed> items = new ArrayList<>(leaf.page().items());
            if (!leaf.hasFoot()) {
                items.addAll(feet.of(pages.size() + 1, all.size()));
            }
            pages.add(new Page(items, leaf.page().links()));
            structure.addAll(leaf.structure());
            outline.addAll(leaf.outline());
        }
        return new TypesetLetter(language, title, widthMm, heightMm, pages, structure, outline);
    }
}
