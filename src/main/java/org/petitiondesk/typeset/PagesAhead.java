package org.petitiondesk.typeset;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;

/**
 * Sets the next pages of a long letter while somebody writes those before. Several, because some
 * pages take longer to set and others to write: with one alone, either would wait for the other.
 */
final class PagesAhead implements Iterator<LetterFlow.Leaf> {
    private static final int PAGES = 8;

    private final Iterator<LetterFlow.Leaf> pages;

    /** In their order; each is begun when the one before is set. */
    private final Deque<CompletableFuture<Optional<LetterFlow.Leaf>>> ahead = new ArrayDeque<>();

    PagesAhead(Iterator<LetterFlow.Leaf> pages) {
        this.pages = pages;
        ahead.add(CompletableFuture.supplyAsync(this::set, ForkJoinPool.commonPool()));
        while (ahead.size() < PAGES) {
            begin();
        }
    }

    @Override
    public boolean hasNext() {
        return first().isPresent();
    }

    @Override
    public LetterFlow.Leaf next() {
        LetterFlow.Leaf next = first().orElseThrow();
        begin();
        ahead.removeFirst();
        return next;
    }

    private void begin() {
        ahead.add(ahead.getLast().thenApplyAsync(_ -> set(), ForkJoinPool.commonPool()));
    }

    private Optional<LetterFlow.Leaf> set() {
        return pages.hasNext() ? Optional.of(pages.next()) : Optional.empty();
    }

    private Optional<LetterFlow.Leaf> first() {
        try {
            return ahead.getFirst().join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException mistake -> throw mistake;
                case Error failure -> throw failure;
                case null, default -> throw e;
            }
        }
    }
}
