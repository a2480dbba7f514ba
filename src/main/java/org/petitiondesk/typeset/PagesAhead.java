package org.petitiondesk.typeset;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** Sets the next page of a long letter while somebody writes the one before. */
final class PagesAhead implements Iterator<LetterFlow.Leaf> {
    private final Iterator<LetterFlow.Leaf> pages;
    private ForkJoinTask<Optional<LetterFlow.Leaf>> ahead;

    PagesAhead(Iterator<LetterFlow.Leaf> pages) {
        this.pages = pages;
        this.ahead = begin(pages);
    }

    @Override
    public boolean hasNext() {
        return ahead.join().isPresent();
    }

    @Override
    public LetterFlow.Leaf next() {
        LetterFlow.Leaf next = ahead.join().orElseThrow();
        ahead = begin(pages);
        return next;
    }

    private static ForkJoinTask<Optional<LetterFlow.Leaf>> begin(Iterator<LetterFlow.Leaf> pages) {
        return ForkJoinPool.commonPool()
                .submit(() -> pages.hasNext() ? Optional.of(pages.next()) : Optional.empty());
    }
}
