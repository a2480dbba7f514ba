package org.petitiondesk.gui.block;

import org.petitiondesk.gui.common.Change;
import org.petitiondesk.gui.common.Desk;
import org.petitiondesk.model.template.OwnBlock;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Changes one's own text blocks, each time so that it can be taken back. */
final class BlockChange {
    private BlockChange() {}

    /**
     * Puts a block in the place of what it was.
     *
     * @param before empty for a new one
     * @param after empty for one that is deleted
     * @param failed is told why that was not possible
     */
    static void make(
            Desk desk,
            String told,
            Optional<OwnBlock> before,
            Optional<OwnBlock> after,
            Runnable kept,
            Consumer<Exception> failed) {
        String name =
                Stream.concat(after.stream(), before.stream())
                        .map(OwnBlock::name)
                        .findFirst()
                        .orElse("");
        desk.changes()
                .make(
                        new Change(
                                desk.words().say(told, name),
                                put(before, after),
                                put(after, before)),
                        kept,
                        failed);
    }

    private static Change.Step put(Optional<OwnBlock> from, Optional<OwnBlock> to) {
        return library -> {
            if (to.isPresent()) {
                library.blocks().save(to.get());
            } else if (from.isPresent()) {
                library.blocks().delete(from.get().id());
            }
        };
    }
}
