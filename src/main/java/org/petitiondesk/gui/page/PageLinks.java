package org.petitiondesk.gui.page;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.typeset.BlockArea;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Leads from what stands on the pages to where it was written. Where that is, is found out behind
 * the window when somebody points at the pages, not while they are drawn.
 */
public final class PageLinks {
    private static final IdentityHashMap<Block, Runnable> NOWHERE = new IdentityHashMap<>();

    private final Executor window;
    private Optional<Source> source = Optional.empty();
    private Optional<ShownLetter> shown = Optional.empty();
    private List<List<BlockArea>> areas = List.of();
    private Optional<CompletableFuture<IdentityHashMap<Block, Runnable>>> ways = Optional.empty();

    PageLinks(Executor window) {
        this.window = window;
    }

    /** Knows where letters are written. */
    public interface Source {
        /** What goes to where a block was written, by the very block; called behind the window. */
        IdentityHashMap<Block, Runnable> ways(ShownLetter letter);
    }

    /** Leads to where that knows. */
    public void leadTo(Source there) {
        source = Optional.of(there);
    }

    /** Whether anything leads anywhere. */
    boolean lead() {
        return source.isPresent();
    }

    /**
     * Other pages.
     *
     * @param on where the blocks stand on each page that is seen
     */
    void show(Optional<ShownLetter> letter, List<List<BlockArea>> on) {
        shown = letter;
        areas = on;
        ways = Optional.empty();
    }

    /** Whether a place on one of the pages seen, counted from 0, is known to lead somewhere. */
    public boolean leads(int sheet, double xMm, double yMm) {
        return block(sheet, xMm, yMm)
                .map(block -> ways().getNow(NOWHERE).containsKey(block))
                .orElse(false);
    }

    /** Goes to where it was written what stands at a place. */
    public void follow(int sheet, double xMm, double yMm) {
        block(sheet, xMm, yMm)
                .ifPresent(block -> {
                    var _ = ways().thenAcceptAsync(known -> go(known, block), window);
                });
    }

    private static void go(IdentityHashMap<Block, Runnable> ways, Block to) {
        Optional.ofNullable(ways.get(to)).ifPresent(Runnable::run);
    }

    private Optional<Block> block(int sheet, double xMm, double yMm) {
        return sheet < areas.size()
                ? areas.get(sheet).stream()
                        .filter(area -> area.holds(xMm, yMm))
                        .map(BlockArea::block)
                        .findFirst()
                : Optional.empty();
    }

    private CompletableFuture<IdentityHashMap<Block, Runnable>> ways() {
        if (ways.isEmpty()) {
            ways =
                    Optional.of(
                            source.flatMap(of -> shown.map(letter -> waysOf(letter, of)))
                                    .orElseGet(() -> CompletableFuture.completedFuture(NOWHERE)));
        }
        return ways.get();
    }

    private static CompletableFuture<IdentityHashMap<Block, Runnable>> waysOf(
            ShownLetter letter, Source of) {
        return CompletableFuture.supplyAsync(() -> of.ways(letter));
    }
}
