package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;

import java.util.List;

/** Which blocks must end on the page that the next one begins on. */
final class Keeping {
    /** Fewer characters than this may make one line only; East Asian ones count twice. */
    private static final int SURELY_TWO_LINES = 110;

    private Keeping() {}

    /**
     * A lead-in stays with its list, the end of the text with the close (at least two lines of it,
     * which is why a short last paragraph draws the one before it along), signatures with the notes
     * below.
     */
    static boolean withNext(List<Block> blocks, int index) {
        if (index + 1 >= blocks.size()) {
            return false;
        }
        Block block = blocks.get(index);
        Block next = blocks.get(index + 1);
        if (isEnd(next)) {
            return true;
        }
        if (!(block instanceof Block.Paragraph)) {
            return false;
        }
        boolean leadsIn =
                next instanceof Block.NumberedList
                        || next instanceof Block.BulletList
                        || next instanceof Block.Quote;
        boolean lastLineFollows =
                next instanceof Block.Paragraph(List<Inline> content)
                        && length(content) < SURELY_TWO_LINES
                        && index + 2 < blocks.size()
                        && isEnd(blocks.get(index + 2));
        return leadsIn || lastLineFollows;
    }

    /** The first of the items that must stay with what follows their list. */
    static int firstOfEnd(List<List<Block>> items) {
        boolean lastIsShort =
                !items.isEmpty()
                        && items.getLast().size() == 1
                        && items.getLast().getFirst() instanceof Block.Paragraph(var content)
                        && length(content) < SURELY_TWO_LINES;
        return items.size() - (lastIsShort ? 2 : 1);
    }

    private static boolean isEnd(Block block) {
        return block instanceof Block.Close
                || block instanceof Block.SignatureBlock
                || block instanceof Block.Notes;
    }

    private static int length(List<Inline> content) {
        return content.stream().mapToInt(Keeping::length).sum();
    }

    private static int length(Inline inline) {
        return switch (inline) {
            case Inline.Text(String text) ->
                    text.chars().map(character -> character < 0x2E80 ? 1 : 2).sum();
            case Inline.Emphasis(List<Inline> content) -> length(content);
            case Inline.Strong(List<Inline> content) -> length(content);
            case Inline.Link(String target, List<Inline> content) -> length(content);
            case Inline.Foreign(var language, List<Inline> content) -> length(content);
            case Inline.LineBreak() -> 0;
        };
    }
}
