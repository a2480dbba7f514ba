package org.petitiondesk.gui.editor;

import org.fxmisc.richtext.model.TextOps;
import org.petitiondesk.gui.common.Script;
import org.petitiondesk.model.manuscript.Content;
import org.petitiondesk.model.manuscript.Content.Break;
import org.petitiondesk.model.manuscript.Content.Tag;
import org.petitiondesk.model.manuscript.Content.Words;

import java.util.Optional;

/**
 * How pieces are counted, cut and joined: what is no word counts as one character and is never cut;
 * words of two faces are not joined, because a piece is drawn by one.
 */
final class ContentOps implements TextOps<Content, Dress> {
    static final ContentOps OPS = new ContentOps();

    private static final String TAG = "\uFFFC";
    private static final String LINE_END = "\u2028";
    private static final Content EMPTY = new Words("");

    private ContentOps() {}

    @Override
    public Content create(String text) {
        return new Words(text);
    }

    @Override
    public int length(Content content) {
        return getText(content).length();
    }

    @Override
    public char charAt(Content content, int index) {
        return getText(content).charAt(index);
    }

    @Override
    public String getText(Content content) {
        return switch (content) {
            case Words(String text) -> text;
            case Tag _ -> TAG;
            case Break(boolean stays) -> stays ? LINE_END : " ";
        };
    }

    @Override
    public Content subSequence(Content content, int start, int end) {
        return content instanceof Words(String text)
                ? new Words(text.substring(start, end))
                : end > start ? content : EMPTY;
    }

    @Override
    public Content subSequence(Content content, int start) {
        return subSequence(content, start, length(content));
    }

    @Override
    public Optional<Content> joinSeg(Content one, Content next) {
        if (length(one) == 0) {
            return Optional.of(next);
        }
        if (length(next) == 0) {
            return Optional.of(one);
        }
        return one instanceof Words(String text)
                        && next instanceof Words(String more)
                        && Script.runs(text + more).size() == 1
                ? Optional.of(new Words(text + more))
                : Optional.empty();
    }

    @Override
    public Content createEmptySeg() {
        return EMPTY;
    }
}
