package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a letter has above its text. */
record HeadParts(
        Optional<Block.Logo> logo,
        Optional<Block.Letterhead> letterhead,
        List<Block.Labelled> references,
        List<String> address,
        Optional<String> date,
        boolean titled) {

    static HeadParts of(LetterDocument letter) {
        Optional<Block.Logo> logo = Optional.empty();
        Optional<Block.Letterhead> letterhead = Optional.empty();
        List<Block.Labelled> references = new ArrayList<>();
        List<String> address = new ArrayList<>();
        Optional<String> date = Optional.empty();
        boolean titled = false;
        for (Block block : letter.blocks().subList(0, count(letter.blocks()))) {
            switch ((Block.Head) block) {
                case Block.Logo found -> logo = Optional.of(found);
                case Block.Letterhead found -> letterhead = Optional.of(found);
                case Block.References found -> references.addAll(found.rows());
                case Block.InsideAddress found -> address.addAll(found.lines());
                case Block.DateLine found -> date = Optional.of(found.text());
                case Block.SubjectLine _ -> titled = true;
            }
        }
        return new HeadParts(logo, letterhead, references, address, date, titled);
    }

    boolean dated() {
        return date.isPresent();
    }

    /** How many lines the date takes, at least one. */
    int dateLines(double sizePt, double widthMm) {
        return date.map(text -> TextWidth.linesOfWords(text, sizePt, widthMm)).orElse(1);
    }

    /** How many blocks stand before the text. */
    static int count(List<Block> blocks) {
        int count = 0;
        while (count < blocks.size() && blocks.get(count) instanceof Block.Head) {
            count++;
        }
        return count;
    }

    /** Whether the references stand at the right of the letterhead, as in East Asian letters. */
    boolean referencesBesideLetterhead(Usage usage, boolean fixed) {
        return !fixed && usage.isEastAsian() && letterhead.isPresent();
    }

    boolean isEmpty() {
        return logo.isEmpty()
                && letterhead.isEmpty()
                && references.isEmpty()
                && address.isEmpty()
                && !dated()
                && !titled;
    }
}
