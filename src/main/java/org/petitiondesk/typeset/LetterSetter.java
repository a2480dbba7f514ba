package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.LetterDocument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Sets one letter for those who want all its pages, one after another, or only their number. */
final class LetterSetter {
    /**
     * So many pages are kept in memory, because each tells how many there are. The pages of a
     * letter that has more are given without their feet.
     */
    private static final int HELD_PAGES = 50;

    private final LetterDocument letter;
    private final Setting setting;

    LetterSetter(LetterDocument letter, KnownEnds known) {
        this.letter = letter;
        this.setting = new Setting(letter, known);
    }

    /** All pages. */
    TypesetLetter set() {
        List<Sheet> all = new ArrayList<>();
        new LetterSheets(setting, AnnexSetter::new).forEachRemaining(all::add);
        return flow(all, Collections.emptyIterator(), OptionalInt.of(all.size())).held();
    }

    /** One page after another; those of a short letter are all set at once. */
    LetterFlow flow() {
        LetterSheets sheets = new LetterSheets(setting, AnnexSetter::new);
        List<Sheet> first = new ArrayList<>();
        while (first.size() < HELD_PAGES && sheets.hasNext()) {
            first.add(sheets.next());
        }
        return flow(
                first,
                sheets,
                sheets.hasNext() ? OptionalInt.empty() : OptionalInt.of(first.size()));
    }

    private LetterFlow flow(List<Sheet> first, Iterator<Sheet> rest, OptionalInt count) {
        RunningSetter running = new RunningSetter(setting);
        FlowingPages pages = new FlowingPages(setting, running, first, rest, count);
        return new LetterFlow(
                letter.language(),
                letter.title(),
                letter.page().paper().widthMm(),
                letter.page().paper().heightMm(),
                count.isPresent() ? held(pages) : new PagesAhead(pages),
                running::foot);
    }

    private static Iterator<LetterFlow.Leaf> held(Iterator<LetterFlow.Leaf> pages) {
        List<LetterFlow.Leaf> leaves = new ArrayList<>();
        pages.forEachRemaining(leaves::add);
        return leaves.iterator();
    }

    /** How the letter falls on pages without its annex. */
    LetterPages pages() {
        LetterSheets sheets =
                new LetterSheets(setting, (with, annex, level) -> Collections.emptyIterator());
        int count = 0;
        while (sheets.hasNext()) {
            sheets.next();
            count++;
        }
        return new LetterPages(count, sheets.closesAlone(), sheets.headTooLong());
    }

    /** The same for looking at, with the annex of before if it still holds. */
    LivePages setLive(KeptAnnex kept) {
        Set<Sheet> ofAnnex = new HashSet<>();
        List<Sheet> sheets = new ArrayList<>();
        new LetterSheets(
                        setting,
                        (with, annex, level) -> {
                            List<Sheet> of = kept.sheets(annex, with, level);
                            ofAnnex.addAll(of);
                            return of.iterator();
                        })
                .forEachRemaining(sheets::add);
        return new LivePages(setting, sheets, ofAnnex);
    }
}
