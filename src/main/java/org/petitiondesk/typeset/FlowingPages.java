package org.petitiondesk.typeset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.Queue;

/** Finishes the pages of a letter one after another and forgets what later ones do not need. */
final class FlowingPages implements Iterator<LetterFlow.Leaf> {
    private final Structure structure;
    private final Queue<Sheet> first;
    private final Iterator<Sheet> rest;
    private final OptionalInt count;
    private final RunningSetter running;
    private final LinkAreas links;
    private int pages;
    private int elements;

    /**
     * @param first pages that were set already
     * @param rest those after them
     * @param count of all, if it is known; else pages lack their feet
     */
    FlowingPages(
            Setting setting,
            RunningSetter running,
            List<Sheet> first,
            Iterator<Sheet> rest,
            OptionalInt count) {
        this.structure = setting.structure();
        this.first = new ArrayDeque<>(first);
        this.rest = rest;
        this.count = count;
        this.running = running;
        this.links = new LinkAreas(structure);
    }

    @Override
    public boolean hasNext() {
        return !first.isEmpty() || rest.hasNext();
    }

    @Override
    public LetterFlow.Leaf next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Sheet sheet = first.isEmpty() ? rest.next() : first.remove();
        int index = pages++;
        List<Placed> items = new ArrayList<>(running.top(pages));
        items.addAll(sheet.items());
        count.ifPresent(all -> items.addAll(running.foot(pages, all)));
        List<TypesetLetter.Bookmark> outline =
                sheet.marks().stream()
                        .map(mark ->
                                new TypesetLetter.Bookmark(
                                        mark.text(), mark.level(), index, mark.yMm()))
                        .toList();
        LetterFlow.Leaf leaf =
                new LetterFlow.Leaf(
                        new Page(items, links.on(items)),
                        structure.elements(elements),
                        outline,
                        sheet.complete(),
                        count.isPresent());
        elements = structure.size();
        structure.forget(sheet.complete());
        return leaf;
    }
}
